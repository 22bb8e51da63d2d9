package io.minimax4j.server.egress;

import java.time.Duration;

/**
 * A download from an address that a user gave.
 *
 * @param accountId whose share of concurrent downloads it takes
 * @param maxBytes as sent and as unpacked
 * @param limit for the call as a whole: name lookups, redirects, and the reader's own time
 */
public record EgressFetch(String url, long accountId, long maxBytes, Duration limit) {
    /** Without the address, which may hold secrets. */
    @Override
    public String toString() {
        return "EgressFetch[account " + accountId + ", at most " + maxBytes + " bytes]";
    }
}
