package io.minimax4j.cli;

import io.minimax4j.client.MiniMax;
import io.minimax4j.cli.serve.RunningServer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a command talks to: options, then the environment, then the server that runs on this machine. */
public final class Connection {
    @Option(names = "--base-url", paramLabel = "URL", description = "The server, with or without /v1 (default: MINIMAX_BASE_URL, else the local server).")
    private @Nullable String baseUrl;

    @Option(names = "--api-key", paramLabel = "KEY", description = "The key (default: MINIMAX_API_KEY).")
    private @Nullable String apiKey;

    @Option(names = "--json", description = "Print the raw reply.")
    private boolean json;

    /** Whether the raw reply is wanted instead of text for a person. */
    public boolean json() {
        return json;
    }

    /** A client of that server. */
    public MiniMax open() {
        Map<String, String> environment = System.getenv();
        String key = apiKey != null ? apiKey : environment.getOrDefault("MINIMAX_API_KEY", "");
        if (key.isBlank()) {
            throw new IllegalStateException("no API key: pass --api-key or set MINIMAX_API_KEY;"
                    + " './minimax serve' shows one on its first start.");
        }
        return MiniMax.builder().apiKey(key).baseUrl(address(environment)).build();
    }

    private String address(Map<String, String> environment) {
        if (baseUrl != null) {
            return baseUrl;
        }
        String configured = environment.getOrDefault("MINIMAX_BASE_URL", "");
        return configured.isBlank() ? RunningServer.address(environment) : configured;
    }
}
