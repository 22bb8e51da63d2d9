package io.minimax4j.client.chat;

import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.UnfitAnswerException;
import io.minimax4j.client.schema.RecordMismatchException;
import io.minimax4j.client.schema.RecordSchema;
import io.minimax4j.client.tool.ToolAnswer;
import io.minimax4j.client.tool.ToolListener;
import io.minimax4j.client.tool.Tools;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ResponseFormat;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;

/** Asks a model. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Chat {
    private static final String PATH = "/v1/text/chatcompletion_v2";
    private static final int LONGEST_EVENT = 32 * 1024 * 1024;
    private static final Shape<ChatReply> REPLY = new Shape<>(ChatReply.class, ChatReply::baseResp,
            reply -> reply.choices() != null && !reply.choices().isEmpty());
    private static final Shape<ChatChunk> CHUNK = new Shape<>(ChatChunk.class, ChatChunk::baseResp,
            chunk -> chunk.choices() != null || chunk.usage() != null);

    private static final ToolListener SILENT = new ToolListener() {};
    private static final Text UNFIT = new Text(
            "Ask a model that follows a response format, such as MiniMax-Text-01, and say in the question what is wanted.",
            "请使用支持 response_format 的模型（如 MiniMax-Text-01），并在问题中说明所需内容。");
    private static final Text CUT = new Text("The answer was cut at its most tokens: allow more of them.",
            "回答因长度限制被截断：请调大 max_completion_tokens。");

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.chat()}. */
    public Chat(Transport transport) {
        this.transport = transport;
    }

    /** One question, one answer: the text alone. */
    public String ask(String model, String text) {
        return complete(ChatRequest.builder(model).user(text).build()).text();
    }

    /** Waits for the whole answer. A {@code stream} set in the request is ignored. */
    public ChatReply complete(ChatRequest request) {
        return transport.call(Ask.post(action(request), PATH, Content.json(request.withStream(false))), REPLY);
    }

    /** Begins a streamed answer; returns when its first piece is here. Close it, or read it to its end. */
    public ChatStream stream(ChatRequest request) {
        Ask ask = Ask.post(action(request), PATH, Content.json(request.withStream(true)))
                .header("Accept", "text/event-stream").with(Patience.STREAM);
        return transport.call(ask, reply -> new ChatStream(RecordStream.open(reply, CHUNK, LONGEST_EVENT)));
    }

    /**
     * Asks for an answer of the form of a record, and reads it. The schema of the record is sent as the response format,
     * which of the platform's models MiniMax-Text-01 follows.
     *
     * @throws io.minimax4j.client.error.UnfitAnswerException if the answer does not fit; it keeps the text
     * @throws IllegalArgumentException if the record cannot be used, see {@link RecordSchema}
     */
    public <T extends Record> T ask(ChatRequest request, Class<T> answer) {
        RecordSchema<T> schema = RecordSchema.of(answer);
        ResponseFormat format = ResponseFormat.schema(schema.name(), schema.schema());
        ChatReply reply = complete(request.withResponseFormat(format));
        try {
            return schema.readAnswer(reply.text());
        } catch (RecordMismatchException e) {
            throw unfit(request, answer, reply, e);
        }
    }

    /** One question, one answer of the form of a record; see {@link #ask(ChatRequest, Class)}. */
    public <T extends Record> T ask(String model, String text, Class<T> answer) {
        return ask(ChatRequest.builder(model).user(text).build(), answer);
    }

    /**
     * Asks, calls the functions that the model wants, tells it their results, and so on until it answers without a call.
     * What the request has of tools is replaced.
     *
     * @throws io.minimax4j.client.error.TooManyRoundsException if it does not come to an end; it keeps the conversation
     * @throws io.minimax4j.client.tool.ToolFailedException if a function fails and its failures are thrown
     */
    public ToolAnswer run(ChatRequest request, Tools tools) {
        return new ToolRun(transport.toString(), tools, SILENT, this::complete).run(request);
    }

    /** One question, answered with the help of functions; see {@link #run(ChatRequest, Tools)}. */
    public ToolAnswer run(String model, String text, Tools tools) {
        return run(ChatRequest.builder(model).user(text).build(), tools);
    }

    /** The same with each answer streamed; the listener hears what comes, as it comes. */
    public ToolAnswer run(ChatRequest request, Tools tools, ToolListener listener) {
        return new ToolRun(transport.toString(), tools, listener, asked -> told(asked, listener)).run(request);
    }

    private ChatReply told(ChatRequest request, ToolListener listener) {
        try (ChatStream stream = stream(request)) {
            for (ChatPiece piece : stream.pieces()) {
                if (piece instanceof ChatPiece.Text text) {
                    listener.text(text.text());
                } else if (piece instanceof ChatPiece.Reasoning reasoning) {
                    listener.reasoning(reasoning.text());
                }
            }
            return stream.reply();
        }
    }

    private UnfitAnswerException unfit(ChatRequest request, Class<?> answer, ChatReply reply,
            RecordMismatchException e) {
        boolean cut = reply.choices() != null && FinishReason.LENGTH.equals(reply.choices().get(0).finishReason());
        String what = "the answer is no " + answer.getSimpleName() + ": " + e.getMessage();
        Failure failure = Failure.onTheWay(action(request), transport.toString(), what, cut ? CUT : UNFIT,
                Repeat.UNSURE);
        return new UnfitAnswerException(failure, reply.text(), e);
    }

    static String action(ChatRequest request) {
        return "Chat with " + request.model();
    }
}
