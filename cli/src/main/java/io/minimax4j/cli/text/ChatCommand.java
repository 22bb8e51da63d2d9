package io.minimax4j.cli.text;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.chat.ChatPiece;
import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.client.tool.ToolAnswer;
import io.minimax4j.client.tool.ToolListener;
import io.minimax4j.client.tool.Tools;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chat [TEXT]}: one question and its answer, or a conversation. */
@Command(name = "chat", description = {"Ask a question; without TEXT, talk. 提问；不带 TEXT 则进入对话。",
    "Without TEXT, what is piped in is the question."}, footer = {"",
        "A tool is a JSON file with name, description and parameters, or the function form of OpenAI. With"
                + " \"command\": [\"prog\", \"arg\"] in it the program is run: it gets the arguments as JSON on its input,"
                + " and its output is the result (\"timeout\": seconds, 60 by default). If a tool has no command, the calls"
                + " are printed instead; in a conversation you type the results."})
public final class ChatCommand extends ClientCommand {
    private static final int LONGEST_QUESTION = 4 * 1024 * 1024;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The question.")
    private @Nullable String text;

    @Option(names = "--model", paramLabel = "MODEL", description = "The model (default: MiniMax-M1, with --schema MiniMax-Text-01).")
    private @Nullable String model;

    @Option(names = "--system", paramLabel = "TEXT", description = "What the model is told beforehand.")
    private @Nullable String system;

    @Option(names = "--max-tokens", paramLabel = "N", description = "The most tokens of the answer.")
    private @Nullable Long maxTokens;

    @Option(names = "--stream", description = "Show the answer while it is made.")
    private boolean stream;

    @Option(names = "--reasoning", description = "Show the reasoning too, on standard error.")
    private boolean reasoning;

    @Option(names = "--tool", paramLabel = "FILE", description = "A function that the model may call; may be repeated.")
    private List<Path> tools = new ArrayList<>();

    @Option(names = "--schema", paramLabel = "FILE", description = "A JSON Schema: the answer is JSON of that form.")
    private @Nullable Path schema;

    @Option(names = "--image", paramLabel = "FILE|URL", description = "A picture to ask about; may be repeated.")
    private List<String> images = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    private final Conversation conversation = new Conversation();
    private boolean talk;
    private boolean inAside;

    public ChatCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() throws IOException {
        conversation.model(model).system(system).maxTokens(maxTokens);
        for (Path file : tools) {
            conversation.tool(ToolFile.read(file));
        }
        if (schema != null) {
            conversation.schema(SchemaFile.read(schema));
        }
        for (String image : images) {
            conversation.picture(Picture.of(image));
        }
        talk = text == null && terminal.interactive();
        if (text == null && !talk) {
            text = piped();
        }
    }

    private String piped() throws IOException {
        byte[] bytes = System.in.readNBytes(LONGEST_QUESTION + 1);
        if (bytes.length > LONGEST_QUESTION) {
            throw new IllegalArgumentException("the question on standard input is larger than 4 MB; ask about less");
        }
        String question = new String(bytes, StandardCharsets.UTF_8).strip();
        if (question.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what to ask, for example: minimax chat \"Hello\"");
        }
        return question;
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (talk) {
            Talk.inThisTerminal(client, conversation, reasoning);
            return;
        }
        ChatRequest request = conversation.asking(text == null ? "" : text);
        boolean runnable = !conversation.tools().isEmpty()
                && conversation.tools().stream().allMatch(tool -> tool.program().isPresent());
        if (runnable) {
            withTools(client, request);
        } else if (stream && !conversation.structured()) {
            streamed(client, request);
        } else if (json()) {
            terminal.line(client.raw().post("/v1/text/chatcompletion_v2", Json.text(request)));
        } else {
            whole(client.chat().complete(request));
        }
    }

    private void whole(ChatReply reply) {
        thought(reply.reasoning());
        if (reply.toolCalls().isEmpty()) {
            terminal.line(conversation.structured() ? SchemaFile.json(reply.text()) : reply.text());
            return;
        }
        if (!reply.text().isEmpty()) {
            terminal.line(reply.text());
        }
        reply.toolCalls().forEach(call -> terminal.line(Calls.line(call)));
    }

    private void thought(String words) {
        if (reasoning && !words.isEmpty()) {
            terminal.aside(words + System.lineSeparator());
        }
    }

    private void streamed(MiniMax client, ChatRequest request) {
        try (ChatStream answer = client.chat().stream(request)) {
            if (json()) {
                for (ChatChunk chunk : answer) {
                    terminal.line(Json.text(chunk));
                }
                return;
            }
            for (ChatPiece piece : answer.pieces()) {
                switch (piece) {
                    case ChatPiece.Text more -> {
                        endAside();
                        terminal.piece(more.text());
                    }
                    case ChatPiece.Reasoning more -> aside(more.text());
                    case ChatPiece.Call call -> {
                        endAside();
                        terminal.line(Calls.line(call.call()));
                    }
                }
            }
            terminal.line("");
        }
    }

    private void aside(String words) {
        if (reasoning) {
            terminal.aside(words);
            inAside = true;
        }
    }

    private void endAside() {
        if (inAside) {
            terminal.remark("");
            inAside = false;
        }
    }

    private void withTools(MiniMax client, ChatRequest request) {
        Tools functions = Calls.tools(conversation.tools(),
                (tool, arguments) -> tool.program().orElseThrow().run(arguments));
        ToolListener listener = new ToolListener() {
            @Override
            public void text(String piece) {
                endAside();
                if (!json() && !conversation.structured()) {
                    terminal.piece(piece);
                }
            }

            @Override
            public void reasoning(String piece) {
                aside(piece);
            }

            @Override
            public void calling(ToolCall call) {
                endAside();
                terminal.remark("minimax: " + Calls.line(call));
            }
        };
        ToolAnswer answer = client.chat().run(request, functions, listener);
        if (json()) {
            terminal.line(Json.text(answer.reply()));
        } else {
            terminal.line(conversation.structured() ? SchemaFile.json(answer.text()) : "");
        }
    }
}
