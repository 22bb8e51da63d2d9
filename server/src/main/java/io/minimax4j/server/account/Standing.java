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

    /** What is spent after a change: never less than nothing, and never more by it than the budget. */
    long spentAfter(long change) {
        long most = Math.max(spent, terms.budget().orElse(Long.MAX_VALUE));
        return Math.clamp(spent + change, 0, most);
    }
}
