package io.minimax4j.engine.media;

import java.time.Duration;

/**
 * How much a decoder may yield.
 *
 * @param maxDuration sound beyond it is an error, counted on what is really decoded; positive
 */
public record DecodeLimits(Duration maxDuration) {
    public DecodeLimits {
        if (!maxDuration.isPositive()) {
            throw new IllegalArgumentException("maximum duration " + maxDuration + " is not positive");
        }
    }
}
