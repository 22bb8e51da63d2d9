package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatSink;
import java.time.Duration;
import java.util.function.Function;

/** Hands a text to a sink in pieces, at the pace of the settings. An interrupt is noticed between any two pieces. */
final class Delivery {
    private static final double NANOS = 1e9;

    private final OfflineChatConfig config;
    private final ChatSink sink;

    Delivery(OfflineChatConfig config, ChatSink sink) {
        this.config = config;
        this.sink = sink;
    }

    void deliver(String text, Function<String, ChatEvent> event) throws InterruptedException {
        int start = 0;
        while (start < text.length()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while answering");
            }
            int end = Pieces.end(text, start);
            String piece = text.substring(start, end);
            pace(piece);
            sink.accept(event.apply(piece));
            start = end;
        }
    }

    private void pace(String piece) throws InterruptedException {
        if (config.tokensPerSecond() > 0) {
            config.pause().pause(Duration.ofNanos((long) (Tokens.count(piece) * NANOS / config.tokensPerSecond())));
        }
    }
}
