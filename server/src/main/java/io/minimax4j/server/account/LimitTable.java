package io.minimax4j.server.account;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Limits by model, written as {@code MiniMax-M3: rpm=200, tpm=10000000; music-*: rpm=120, conn=20; my-model: none}. A
 * name that ends with {@code *} stands for all that begin like it; the exact name counts before those, and of those the
 * longest. Letters of either case are the same.
 */
public record LimitTable(Map<String, Limits> rows) {
    public static final LimitTable EMPTY = new LimitTable(Map.of());
    static final long MOST = 1_000_000_000_000L;
    private static final Pattern NAME = Pattern.compile("[\\w.+-]*\\*?");
    private static final Pattern LIMIT = Pattern.compile("(rpm|tpm|conn)\\s*=\\s*([0-9]{1,13})");
    private static final String FORM = "must be rows such as 'MiniMax-M3: rpm=200, tpm=10000000, conn=20' with"
            + " semicolons between them";

    /** @param rows by names in lower case */
    public LimitTable {
        rows = Map.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException that completes the sentence "setting 'limits' ..."
     */
    public static LimitTable parse(String text) {
        Map<String, Limits> rows = new HashMap<>();
        for (String row : text.split(";")) {
            if (!row.isBlank()) {
                int colon = row.indexOf(':');
                require(colon > 0, FORM + ", not '" + row.strip() + "'");
                String name = row.substring(0, colon).strip();
                require(!name.isEmpty() && NAME.matcher(name).matches(),
                        "must name models by letters, digits and .-_+ with a * at most at the end, not '" + name + "'");
                require(rows.put(folded(name), limits(row.substring(colon + 1).strip())) == null,
                        "must have one row for each name; '" + name + "' has two");
            }
        }
        return new LimitTable(rows);
    }

    private static Limits limits(String text) {
        Map<String, OptionalLong> found = new HashMap<>();
        if (!text.equals("none")) {
            for (String part : text.split(",", -1)) {
                Matcher limit = LIMIT.matcher(part.strip());
                require(limit.matches(), FORM + "; '" + part.strip() + "' is no limit");
                long value = Long.parseLong(limit.group(2));
                require(value >= 1 && value <= MOST,
                        "must have limits from 1 to " + MOST + ", not '" + part.strip() + "'");
                require(found.put(limit.group(1), OptionalLong.of(value)) == null,
                        "must name each limit of a model once, not '" + text + "'");
            }
        }
        return new Limits(found.getOrDefault("rpm", OptionalLong.empty()),
                found.getOrDefault("tpm", OptionalLong.empty()), found.getOrDefault("conn", OptionalLong.empty()));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** What the table says about a model; empty if it says nothing. */
    Optional<Limits> find(String model) {
        String name = folded(model);
        Limits exact = rows.get(name);
        for (int end = name.length(); exact == null && end >= 0; end--) {
            exact = rows.get(name.substring(0, end) + "*");
        }
        return Optional.ofNullable(exact);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
