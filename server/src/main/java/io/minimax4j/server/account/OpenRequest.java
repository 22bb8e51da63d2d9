package io.minimax4j.server.account;

import java.util.OptionalLong;

/**
 * A request that is being answered, and what it holds.
 *
 * @param holder the node that answers it
 * @param window when the window began that it was let in by; empty for what takes no connection: work in the background,
 *        and requests inside a connection
 * @param windowTokens reserved in that window
 * @param budgetTokens reserved of the account's budget
 * @param leasedUntil when it counts as dead unless its node says otherwise, in milliseconds since 1970
 */
record OpenRequest(long id, long account, String model, long holder, OptionalLong window, long windowTokens,
        long budgetTokens, long leasedUntil) {
    static final long LEASE_MILLIS = 15_000;

    /** A lease that lies further ahead than leases do is of a clock that was set back since. */
    boolean isDead(long now) {
        return leasedUntil <= now || leasedUntil > now + 2 * LEASE_MILLIS;
    }

    /** What is left to hold of one that was taken for dead: what it reserved was given back. */
    OpenRequest withoutReservations() {
        return new OpenRequest(id, account, model, holder, OptionalLong.empty(), 0, 0, leasedUntil);
    }
}
