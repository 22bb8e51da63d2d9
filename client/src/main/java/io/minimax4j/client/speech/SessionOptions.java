package io.minimax4j.client.speech;

import java.time.Duration;
import java.util.Optional;

/**
 * What a session does beside speaking.
 *
 * @param keepAlive how often a session that is idle shows that it is still wanted, since the platform closes it after two
 *        minutes; empty if it is to be closed then
 */
public record SessionOptions(Optional<Duration> keepAlive) {
    /** A sign of life every 30 seconds. */
    public static final SessionOptions DEFAULT = new SessionOptions(Optional.of(Duration.ofSeconds(30)));

    public SessionOptions {
        keepAlive.ifPresent(pause -> {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException("keepAlive is " + pause + "; it must be longer than zero");
            }
        });
    }

    /** With such a pause between signs of life. */
    public SessionOptions withKeepAlive(Duration pause) {
        return new SessionOptions(Optional.of(pause));
    }

    /** Without signs of life: the server closes a session that is idle for too long. */
    public SessionOptions withoutKeepAlive() {
        return new SessionOptions(Optional.empty());
    }
}
