package io.minimax4j.server.account;

import io.minimax4j.server.account.AccountStore.KeyOwner;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a few seconds which account a key belongs to, so that a busy server does not ask the database about
 * every request. Only valid keys are kept: a made-up one costs a look-up and leaves nothing.
 */
final class KeyCache {
    static final Duration LIFE = Duration.ofSeconds(5);
    static final int CAPACITY = 10_000;

    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final InstantSource clock;

    KeyCache(InstantSource clock) {
        this.clock = clock;
    }

    Optional<Account> get(String hash) {
        Entry entry = entries.get(hash);
        return entry != null && isFresh(entry) ? Optional.of(entry.owner().account()) : Optional.empty();
    }

    /** Also in a clock that was set back an entry does not live longer than its life. */
    private boolean isFresh(Entry entry) {
        Instant now = clock.instant();
        return !now.isBefore(entry.loaded()) && now.isBefore(entry.loaded().plus(LIFE));
    }

    /** When full, it starts over: a look-up per key is cheap, and so is this rule. */
    void put(String hash, KeyOwner owner) {
        if (entries.size() >= CAPACITY) {
            entries.clear();
        }
        entries.put(hash, new Entry(owner, clock.instant()));
    }

    void forget(long keyId) {
        entries.values().removeIf(entry -> entry.owner().keyId() == keyId);
    }

    private record Entry(KeyOwner owner, Instant loaded) {}
}
