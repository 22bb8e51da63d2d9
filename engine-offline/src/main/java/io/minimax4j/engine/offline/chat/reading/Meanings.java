package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.text.Concepts;
import io.minimax4j.engine.offline.chat.text.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds which of a few values a text means: by the value itself, or by what people say for it in either language. */
final class Meanings {
    private static final Map<String, List<String>> SAID = read();
    private static final int LONGEST = 200;
    private static final int LONGEST_DENIAL = 24;
    private static final Map<String, String> OPPOSITES = Map.of("positive", "negative", "negative", "positive", "正面",
            "负面",
            "负面", "正面", "积极", "消极", "消极", "积极", "happy", "unhappy", "good", "bad", "bad", "good");
    private static final Pattern DENIAL = Pattern.compile(
            "(?:\\b(?:not|never|no|hardly|without)|n['’]t)(?: (?:an?|the|so|very|really|that|too|much|any|at all|quite|feel|been|be))*\\s*$|(?:不|(?<!有)没有?|不太|不是很|不怎么|不够|并不|毫不|不是)$");

    private Meanings() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> said = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Meanings.class.getResourceAsStream("meanings.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> said.put(line.substring(0, line.indexOf('=')),
                            List.of(line.substring(line.indexOf('=') + 1).split(","))));
        } catch (IOException e) {
            throw new UncheckedIOException("reading meanings.txt", e);
        }
        return said;
    }

    /** A value and where the text means it. */
    record Meant(Object value, int at, int length) {}

    /** The value meant by the longest words, the first of these. */
    static Optional<Meant> of(List<Object> choices, String text) {
        String low = text.toLowerCase(Locale.ROOT);
        Meant best = null;
        for (Object choice : choices) {
            Meant meant = meant(choice, low);
            if (meant != null && (best == null || meant.length() > best.length()
                    || meant.length() == best.length() && meant.at() < best.at())) {
                best = meant;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What is said for a value, or that its opposite is not so: "not good" is bad. */
    private static @Nullable Meant meant(Object choice, String text) {
        Meant best = meant(choice, text, false);
        String opposite = OPPOSITES.get(String.valueOf(choice).toLowerCase(Locale.ROOT));
        Meant denied = opposite == null ? null : meant(opposite, text, true);
        return longer(best, denied == null ? null : new Meant(choice, denied.at(), denied.length()));
    }

    private static @Nullable Meant meant(Object choice, String text, boolean denied) {
        String value = String.valueOf(choice).toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST) {
            return null;
        }
        Meant best = value.length() > 1 ? spot(choice, value, text, denied) : null;
        String spaced = value.replace('_', ' ').replace('-', ' ');
        Meant words = spaced.equals(value) || spaced.length() < 2 ? null : spot(choice, spaced, text, denied);
        best = longer(best, words);
        for (String said : SAID.getOrDefault(value, SAID.getOrDefault(spaced.replace(' ', '_'), List.of()))) {
            best = longer(best,
                    said.startsWith("~")
                            ? pattern(choice, said.substring(1), text)
                            : spot(choice, said, text, denied));
        }
        if (denied) {
            return best;
        }
        best = best == null ? stemmed(choice, spaced, text) : best;
        for (Names names : List.of(Names.LANGUAGES, Names.CURRENCIES, Names.PLACES)) {
            for (String said : names.names(value)) {
                best = longer(best, said.length() > 2 || Script.isHan(said.charAt(0))
                        ? spot(choice, said.toLowerCase(Locale.ROOT), text, false)
                        : null);
            }
        }
        return best;
    }

    /** The value in another form, such as its plural. */
    private static @Nullable Meant stemmed(Object choice, String words, String text) {
        List<String> stems = Concepts.stems(words);
        int at = stems.isEmpty() || words.length() < 4 ? -1 : Collections.indexOfSubList(Concepts.stems(text), stems);
        return at < 0 ? null : new Meant(choice, at, words.length() - 1);
    }

    private static @Nullable Meant longer(@Nullable Meant one,
            @Nullable Meant other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }

    private static @Nullable Meant pattern(Object choice, String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? new Meant(choice, matcher.start(), matcher.end() - matcher.start()) : null;
    }

    /** Words of Latin letters match whole words; a Hanzi counts for two letters. */
    private static @Nullable Meant spot(Object choice, String word, String text, boolean denied) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || !isLetter(text.charAt(at - 1)) || !isLetter(word.charAt(0));
            boolean stops = end == text.length() || !isLetter(text.charAt(end))
                    || !isLetter(word.charAt(word.length() - 1));
            if (starts && stops && denied == isDenied(text, at)) {
                boolean han = Script.isHan(word.charAt(0));
                return new Meant(choice, at, han ? 2 * word.length() : word.length());
            }
            at = text.indexOf(word, at + 1);
        }
        return null;
    }

    private static boolean isDenied(String text, int at) {
        return DENIAL.matcher(text.substring(Math.max(0, at - LONGEST_DENIAL), at)).find();
    }

    private static boolean isLetter(char c) {
        return Script.isWordLetter(c);
    }
}
