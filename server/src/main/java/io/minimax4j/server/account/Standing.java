package io.minimax4j.server.account;

import java.util.OptionalLong;

/**
 * How an account stands with its terms.
 *
 * @param spent tokens of the budget that are gone, or reserved for requests that are being answered
 */
record Standing(Terms terms, long spent) {
    static final Standing FREE = new Standing(Terms.NONE, 0);

    OptionalLong left() {
        return terms.budget().isPresent()
                ? OptionalLong.of(Math.max(0, terms.budget().getAsLong() - spent))
                : OptionalLong.empty();
    }

    /** The same after a change: never less than nothing. */
    Standing after(long change) {
        return new Standing(terms, Math.max(0, spent + change));
    }
}
