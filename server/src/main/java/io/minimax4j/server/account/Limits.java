package io.minimax4j.server.account;

import java.util.OptionalLong;

/**
 * What an account may do with a model; a limit that is empty does not bind.
 *
 * @param requests in a minute
 * @param tokens of prompts and answers, in a minute
 * @param connections requests that are answered at the same time
 */
public record Limits(OptionalLong requests, OptionalLong tokens, OptionalLong connections) {
    public static final Limits NONE = new Limits(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    boolean bind() {
        return !equals(NONE);
    }

    /** These where they are set, and the others elsewhere. */
    Limits or(Limits others) {
        return new Limits(first(requests, others.requests), first(tokens, others.tokens),
                first(connections, others.connections));
    }

    static OptionalLong first(OptionalLong wanted, OptionalLong otherwise) {
        return wanted.isPresent() ? wanted : otherwise;
    }
}
