package io.minimax4j.client.chat;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.client.transport.RecordStream;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;

/** Asks a model. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Chat {
    private static final String PATH = "/v1/text/chatcompletion_v2";
    private static final int LONGEST_EVENT = 32 * 1024 * 1024;
    private static final Shape<ChatReply> REPLY = new Shape<>(ChatReply.class, ChatReply::baseResp,
            reply -> reply.choices() != null && !reply.choices().isEmpty());
    private static final Shape<ChatChunk> CHUNK = new Shape<>(ChatChunk.class, ChatChunk::baseResp,
            chunk -> chunk.choices() != null || chunk.usage() != null);

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

    private static String action(ChatRequest request) {
        return "Chat with " + request.model();
    }
}
