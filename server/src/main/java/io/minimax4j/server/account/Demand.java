package io.minimax4j.server.account;

import java.util.function.LongSupplier;

/**
 * What a request will take at most, in tokens.
 *
 * @param model the exact name of the model, or of the service where there is none
 * @param promptCount counts what it sends; asked only where something limits the account, any number of times
 * @param answer the most it may get: at least 1, or 0 where answers have none
 * @param fixed whether the caller named that limit; one that we chose gives way to what the account may have
 * @param kind which limits it counts against
 */
public record Demand(String model, LongSupplier promptCount, long answer, boolean fixed, Kind kind) {
    public Demand(String model, LongSupplier promptCount, long answer, boolean fixed) {
        this(model, promptCount, answer, fixed, Kind.WHOLE);
    }

    public Demand(String model, long prompt, long answer, boolean fixed) {
        this(model, () -> prompt, answer, fixed);
    }

    /** Which limits count. */
    enum Kind {
        /** A request with a connection of its own. */
        WHOLE,
        /** A connection in which requests will come. */
        CONNECTION,
        /** A request that came in such a connection. */
        WITHIN
    }

    /** A connection that will stay open, by itself no request. */
    public static Demand connection(String model) {
        return new Demand(model, () -> 0, 0, true, Kind.CONNECTION);
    }

    /** A request without tokens inside of a connection that was let in. */
    public static Demand within(String model) {
        return new Demand(model, () -> 0, 0, true, Kind.WITHIN);
    }

    /** What it sends. */
    public long prompt() {
        return promptCount.getAsLong();
    }

    boolean isRequest() {
        return kind != Kind.CONNECTION;
    }

    boolean isConnection() {
        return kind != Kind.WITHIN;
    }
}
