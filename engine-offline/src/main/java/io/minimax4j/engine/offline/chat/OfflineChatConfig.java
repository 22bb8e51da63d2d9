package io.minimax4j.engine.offline.chat;

import java.time.InstantSource;
import java.util.Objects;

/**
 * How the offline chat engine delivers.
 *
 * @param tokensPerSecond pace of an answer in tokens per second, up to a million; 0 for as fast as possible
 * @param pause waits between pieces where there is a pace
 * @param clock tells today's date (in UTC) where a tool or a form wants the date of "tomorrow" and no turn says what day it
 *            is; read for nothing else
 */
public record OfflineChatConfig(double tokensPerSecond, Pause pause, InstantSource clock) {
    private static final double MOST = 1_000_000;

    public OfflineChatConfig {
        if (!(tokensPerSecond >= 0 && tokensPerSecond <= MOST)) {
            throw new IllegalArgumentException(
                    "tokens per second " + tokensPerSecond + " is outside 0.." + (long) MOST);
        }
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(clock, "clock");
    }

    /** With the clock of the machine. */
    public OfflineChatConfig(double tokensPerSecond, Pause pause) {
        this(tokensPerSecond, pause, InstantSource.system());
    }

    /** As fast as possible. */
    public static OfflineChatConfig defaults() {
        return paced(0);
    }

    /** At a pace, in tokens per second; 0 for as fast as possible. */
    public static OfflineChatConfig paced(double tokensPerSecond) {
        return new OfflineChatConfig(tokensPerSecond, Pause.sleeping());
    }
}
