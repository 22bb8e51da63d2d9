package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.text.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Names known beforehand, from a table with a line per thing: its code, then its names, separated by {@code |}.
 * {@code Paris|巴黎} has no code of its own.
 */
final class Names {
    static final Names PLACES = new Names("places.txt");
    static final Names CURRENCIES = new Names("currencies.txt");
    static final Names LANGUAGES = new Names("languages.txt");
    static final Names COMPANIES = new Names("companies.txt");

    private final Map<String, String> codes = new HashMap<>();
    /** The length of the longest name by its first character. */
    private final Map<Character, Integer> longest = new HashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();

    private Names(String table) {
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(table), table)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + table, e);
        }
    }

    private void add(String line) {
        List<String> names = List.of(line.split("\\|"));
        for (String name : names) {
            codes.putIfAbsent(key(name), names.getFirst());
            longest.merge(key(name).charAt(0), key(name).length(), Math::max);
        }
        others.putIfAbsent(names.getFirst(), names);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The code behind a name. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    /** All names of what a name names, its code first. */
    List<String> names(String name) {
        return code(name).map(code -> others.getOrDefault(code, List.of())).orElse(List.of());
    }

    /** Where a text names one, the longest first; words of Latin letters match whole words. */
    List<Mention> in(String text, Kind kind) {
        List<Mention> found = new ArrayList<>();
        String low = text.toLowerCase(Locale.ROOT);
        if (low.length() != text.length()) {
            return found;
        }
        for (int i = 0; i < low.length();) {
            int end = endOfName(low, text, i);
            if (end > i && isName(text, i, end, kind)) {
                String said = text.substring(i, end);
                found.add(new Mention(kind, i, end, said, codes.get(low.substring(i, end))));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    private int endOfName(String low, String text, int start) {
        char first = low.charAt(start);
        boolean han = Script.isHan(first);
        boolean signs = !han && !Character.isLetterOrDigit(first);
        if (Character.isWhitespace(first)
                || !han && !signs && start > 0 && Script.isWordLetter(low.charAt(start - 1))
                        && !Character.isDigit(low.charAt(start - 1))) {
            return start;
        }
        for (int end = Math.min(low.length(), start + longest.getOrDefault(first, 0)); end > start; end--) {
            boolean whole = han || signs || end == low.length() || !Script.isWordLetter(low.charAt(end));
            if (whole && codes.containsKey(low.substring(start, end)) && isWritten(text, start, end)) {
                return end;
            }
        }
        return start;
    }

    /** Codes of languages are words as well ("it", "no"), and a company's name begins with a capital. */
    private static boolean isName(String text, int start, int end, Kind kind) {
        boolean latin = text.charAt(start) < 128 && Character.isLetter(text.charAt(start));
        return switch (kind) {
            case LANGUAGE -> !latin || end - start > 3;
            case COMPANY -> !latin || Character.isUpperCase(text.charAt(start));
            default -> true;
        };
    }

    /** Short words in small letters, such as "us" and "nice", are words and no names. */
    private static boolean isWritten(String text, int start, int end) {
        boolean small = end - start <= 4 && Character.isLowerCase(text.charAt(start));
        return !small || !SMALL_WORDS.contains(text.substring(start, end));
    }

    private static final List<String> SMALL_WORDS = List.of("us", "nice", "bath", "mali", "oman", "togo", "fiji", "uk",
            "la", "sf", "won", "try", "all", "cad", "bp", "real", "thai", "gap", "ford", "intel", "meta", "reading",
            "cork",
            "rand");
}
