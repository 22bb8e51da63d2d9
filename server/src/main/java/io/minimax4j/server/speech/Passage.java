package io.minimax4j.server.speech;

import java.time.Duration;

/**
 * A text to be spoken, and the silence before it.
 *
 * @param skipped how many characters of the whole text stand before it
 */
public record Passage(Order order, Duration lead, int skipped) {

    /** A text by itself. */
    public static Passage of(Order order) {
        return new Passage(order, Duration.ZERO, 0);
    }
}
