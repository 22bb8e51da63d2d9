package io.minimax4j.server.account;

import io.minimax4j.server.account.UsageStore.Day;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Adds up in memory what is used by accounts that nothing binds, so that their requests do not wait for the database.
 * What is not written when the process is killed, the last second at most, is lost.
 */
final class UsageLedger {
    private final UsageStore store;
    private final InstantSource clock;
    private final ConcurrentHashMap<Day, Usage> sums = new ConcurrentHashMap<>();

    UsageLedger(UsageStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    void add(long account, String model, Usage used) {
        sums.merge(day(account, model), used, Usage::plus);
    }

    Day day(long account, String model) {
        return new Day(account, model, clock.instant().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }

    /** Writes what has come together; what cannot be written stays. */
    void write() {
        Map<Day, Usage> taken = new HashMap<>();
        sums.keySet().forEach(day -> Optional.ofNullable(sums.remove(day)).ifPresent(sum -> taken.put(day, sum)));
        if (taken.isEmpty()) {
            return;
        }
        try {
            store.add(taken);
        } catch (RuntimeException e) {
            taken.forEach((day, sum) -> sums.merge(day, sum, Usage::plus));
            throw e;
        }
    }
}
