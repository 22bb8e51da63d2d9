package io.minimax4j.server.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a moment what was agreed with an account, so that the requests of one that nothing binds do not ask the
 * database. Whatever binds is read again when a request is let in.
 */
final class TermsCache {
    static final Duration LIFE = Duration.ofSeconds(2);
    private static final int CAPACITY = 10_000;

    private final TermsStore store;
    private final InstantSource clock;
    private final ConcurrentHashMap<Long, Entry> entries = new ConcurrentHashMap<>();

    TermsCache(TermsStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    Terms get(long account) {
        long now = clock.millis();
        Entry entry = entries.get(account);
        if (entry != null && Math.abs(now - entry.loaded()) < LIFE.toMillis()) {
            return entry.terms();
        }
        Terms terms = store.find(account).map(Standing::terms).orElse(Terms.NONE);
        if (entries.size() >= CAPACITY) {
            entries.clear();
        }
        entries.put(account, new Entry(terms, now));
        return terms;
    }

    private record Entry(Terms terms, long loaded) {}
}
