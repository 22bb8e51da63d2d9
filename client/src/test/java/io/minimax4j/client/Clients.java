package io.minimax4j.client;

import java.time.Duration;

/** Clients of a server under test. */
final class Clients {
    static final String KEY = "sk-secret-0123456789";

    private Clients() {}

    static MiniMaxBuilder builder(WireServer server) {
        return MiniMax.builder().apiKey(KEY).baseUrl(server.url()).deadline(Duration.ofSeconds(20));
    }

    static MiniMax of(WireServer server) {
        return builder(server).maxRetries(0).build();
    }
}
