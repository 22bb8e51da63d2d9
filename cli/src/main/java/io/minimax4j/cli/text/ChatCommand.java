package io.minimax4j.cli.text;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.chat.ChatStream;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chat TEXT}: one question, one answer. */
@Command(name = "chat", description = "Ask a question.")
public final class ChatCommand extends ClientCommand {
    @Parameters(paramLabel = "TEXT", description = "The question.")
    private String text = "";

    @Option(names = "--model", paramLabel = "MODEL", defaultValue = "MiniMax-M1", description = "The model (default: ${DEFAULT-VALUE}).")
    private String model = "";

    @Option(names = "--system", paramLabel = "TEXT", description = "What the model is told beforehand.")
    private @Nullable String system;

    @Option(names = "--max-tokens", paramLabel = "N", description = "The most tokens of the answer.")
    private @Nullable Long maxTokens;

    @Option(names = "--stream", description = "Show the answer while it is made.")
    private boolean stream;

    public ChatCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        if (stream) {
            streamed(client, request());
        } else {
            whole(client, request());
        }
    }

    private ChatRequest request() {
        ChatRequest.Builder request = ChatRequest.builder(model);
        if (system != null) {
            request.system(system);
        }
        if (maxTokens != null) {
            request.maxCompletionTokens(maxTokens);
        }
        return request.user(text).build();
    }

    private void whole(MiniMax client, ChatRequest request) {
        terminal.line(json()
                ? client.raw().post("/v1/text/chatcompletion_v2", Json.text(request))
                : client.chat().complete(request).text());
    }

    private void streamed(MiniMax client, ChatRequest request) {
        try (ChatStream chunks = client.chat().stream(request)) {
            for (ChatChunk chunk : chunks) {
                if (json()) {
                    terminal.line(Json.text(chunk));
                } else {
                    terminal.piece(chunk.text());
                }
            }
        }
        if (!json()) {
            terminal.line("");
        }
    }
}
