package io.minimax4j.engine.offline.chat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words of both languages mean alike: {@code weather}, {@code forecast} and {@code 天气} are one concept. The table
 * {@code concepts.txt} has a line per concept: its name, then words separated by commas; {@code t:} marks words that
 * count only in a tool, {@code r:} those only in a request, {@code ~} a regular expression.
 */
public final class Concepts {
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:['’][a-z]+)?");
    /** A comma that stands in no class and no count of a regular expression. */
    private static final String SEPARATOR = ",(?![^{}\\[\\]]*[}\\]])";
    private static final Concepts TOOL = new Concepts('t');
    private static final Concepts REQUEST = new Concepts('r');

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();
    private final Map<Character, List<Han>> han = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();

    private record Han(String word, String concept) {}

    private record Form(Pattern pattern, String concept) {}

    private Concepts(char use) {
        try (InputStream in = Objects.requireNonNull(Concepts.class.getResourceAsStream("concepts.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> add(line, use));
        } catch (IOException e) {
            throw new UncheckedIOException("reading concepts.txt", e);
        }
    }

    private void add(String line, char use) {
        String concept = line.substring(0, line.indexOf('='));
        for (String given : line.substring(line.indexOf('=') + 1).split(SEPARATOR)) {
            boolean limited = given.length() > 2 && given.charAt(1) == ':' && "tr".indexOf(given.charAt(0)) >= 0;
            if (limited && given.charAt(0) != use) {
                continue;
            }
            String word = limited ? given.substring(2) : given;
            if (word.startsWith("~")) {
                forms.add(new Form(Pattern.compile(word.substring(1), Pattern.CASE_INSENSITIVE), concept));
            } else if (Script.isHan(word.charAt(0))) {
                han.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(new Han(word, concept));
            } else if (word.contains(" ")) {
                String key = String.join(" ", stems(word));
                phrases.computeIfAbsent(key, _ -> new ArrayList<>()).add(concept);
            } else {
                words.computeIfAbsent(stem(word), _ -> new LinkedHashSet<>()).add(concept);
            }
        }
    }

    /** The concepts of a tool's words. */
    public static Set<String> ofTool(String text) {
        return TOOL.in(text);
    }

    /** The concepts of a request. */
    public static Set<String> ofRequest(String text) {
        return REQUEST.in(text);
    }

    /** Whether a single word, in the form of its stem, has a concept. */
    public static boolean knows(String stem) {
        return TOOL.words.containsKey(stem);
    }

    /** The stems of the Latin words of a text, in order. */
    public static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        Matcher matcher = LATIN_WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            stems.add(stem(matcher.group()));
        }
        return stems;
    }

    /** Without both endings, so that "meetings" and "meeting" are one. */
    private static String stem(String word) {
        return Terms.stem(Terms.stem(word.toLowerCase(Locale.ROOT)));
    }

    private Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        List<String> stems = stems(text);
        stems.forEach(stem -> found.addAll(words.getOrDefault(stem, Set.of())));
        for (int size = 2; size <= 3; size++) {
            for (int i = 0; i + size <= stems.size(); i++) {
                found.addAll(phrases.getOrDefault(String.join(" ", stems.subList(i, i + size)), List.of()));
            }
        }
        for (int i = 0; i < text.length(); i++) {
            for (Han word : han.getOrDefault(text.charAt(i), List.of())) {
                if (text.startsWith(word.word(), i)) {
                    found.add(word.concept());
                }
            }
        }
        for (Form form : forms) {
            if (form.pattern().matcher(text).find()) {
                found.add(form.concept());
            }
        }
        return found;
    }
}
