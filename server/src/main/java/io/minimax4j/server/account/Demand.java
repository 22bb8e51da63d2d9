package io.minimax4j.server.account;

import java.util.function.LongSupplier;

/**
 * What a request will take at most, in tokens.
 *
 * @param model the exact name of the model, or of the service where there is none
 * @param promptCount counts what it sends; asked only where something limits the account, any number of times
 * @param answer the most it may get: at least 1, or 0 where answers have none
 * @param fixed whether the caller named that limit; one that we chose gives way to what the account may have
 */
public record Demand(String model, LongSupplier promptCount, long answer, boolean fixed) {
    public Demand(String model, long prompt, long answer, boolean fixed) {
        this(model, () -> prompt, answer, fixed);
    }

    /** What it sends. */
    public long prompt() {
        return promptCount.getAsLong();
    }
}
