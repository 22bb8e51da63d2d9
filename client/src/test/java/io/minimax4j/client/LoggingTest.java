package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoggingTest {
    private final Logger logger = Logger.getLogger("io.minimax4j.client");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        logger.setLevel(Level.ALL);
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void forget() {
        logger.removeHandler(handler);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }

    @Test
    void aCall_isOneLineWithoutKeyOrQuery() {
        try (WireServer server = new WireServer(json("{\"files\":[]}", "Trace-Id: 0a0b"));
                MiniMax minimax = Clients.builder(server).groupId("group-secret").build()) {
            minimax.files().list("purpose-secret");
        }
        assertThat(lines).singleElement().asString().matches("GET /v1/files/list 200 0a0b \\d+ ms");
    }

    @Test
    void aFailure_isALineToo() {
        try (WireServer server = new WireServer((request, wire) -> wire.reset());
                MiniMax minimax = Clients.of(server)) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> minimax.chat().ask("m", "words-secret"));
        }
        assertThat(lines).singleElement().asString().startsWith("POST /v1/text/chatcompletion_v2 ")
                .doesNotContain("secret");
    }
}
