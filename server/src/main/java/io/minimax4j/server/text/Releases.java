package io.minimax4j.server.text;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * When the models came out, which the lists of models tell. Of M2.7 and M3 it is what the platform's own lists say, of the
 * others about the time of their announcement: what matters is that it is the same in every answer.
 */
public final class Releases {
    /** By the beginnings of names, since a family comes out together; the longest that fits counts. */
    private static final Map<String, Instant> BY_BEGINNING = new TreeMap<>(Map.ofEntries(
            release("embo", "2023-08-01T00:00:00Z"),
            release("abab6.5", "2024-04-17T00:00:00Z"),
            release("abab7", "2024-08-31T00:00:00Z"),
            release("minimax-text-01", "2025-01-15T00:00:00Z"),
            release("minimax-m1", "2025-06-16T00:00:00Z"),
            release("minimax-m2", "2025-10-27T00:00:00Z"),
            release("minimax-m2.1", "2025-12-23T00:00:00Z"),
            release("m2-her", "2026-01-27T00:00:00Z"),
            release("minimax-m2.5", "2026-02-12T00:00:00Z"),
            release("minimax-m2.7", "2026-03-18T02:00:00Z"),
            release("minimax-m3", "2026-06-01T00:00:00Z"),
            release("minimax-m3.1", "2026-09-01T00:00:00Z")));

    /** For models of other makers, whose day nobody here knows. */
    private static final Instant UNKNOWN = Instant.parse("2025-01-01T00:00:00Z");

    private Releases() {}

    private static Map.Entry<String, Instant> release(String beginning, String time) {
        return Map.entry(beginning, Instant.parse(time));
    }

    /** The same time in every answer about the model. */
    public static Instant of(String model) {
        String name = model.toLowerCase(Locale.ROOT);
        Instant found = UNKNOWN;
        for (Map.Entry<String, Instant> release : BY_BEGINNING.entrySet()) {
            // Sorted, so that of two that fit the longer one comes later.
            found = name.startsWith(release.getKey()) ? release.getValue() : found;
        }
        return found;
    }
}
