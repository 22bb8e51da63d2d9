package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nouns an English prompt names. There is no dictionary: a noun is what stands behind an article, a preposition or {@code about}, what
 * has a capital inside a sentence, or what is known of the themes; it ends at the next small word or verb.
 */
final class EnglishNouns {
    private static final int MOST = 4;
    private static final int LONGEST = 5;
    private static final Pattern TOKEN = Pattern.compile(EnglishWords.WORD.pattern() + "|[^\\p{L}\\p{N}\\s'’&-]");
    private static final Pattern CLAUSE = Pattern
            .compile("(?i)\\b(?:in|into) (?:english|chinese|mandarin)\\b|\\b\\d+ ?bpm\\b");
    private static final Set<String> OPENERS = Set.of("a", "an", "the", "my", "your", "his", "her", "our", "their",
            "its", "this", "that", "these", "those", "some", "about", "of", "in", "on", "at", "with", "for", "from",
            "to",
            "and", "by", "near", "under", "over", "called", "named", "through", "between", "across", "into", "two",
            "three",
            "one", "every", "old", "little", "young", "or");
    private static final Set<String> PLACES = Set.of("in", "to", "from", "at", "near", "across", "through");
    private static final Set<String> STOPS = new HashSet<>(Table.lines(EnglishNouns.class, "english-stops.txt").stream()
            .flatMap(line -> List.of(line.split(" ")).stream()).toList());
    /** Nouns that stand without an article. */
    private static final Set<String> ABSTRACT = new HashSet<>(
            Table.lines(EnglishNouns.class, "english-abstract.txt").stream()
                    .flatMap(line -> List.of(line.split(" ")).stream()).toList());
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        STOPS.addAll(StyleWords.english());
        Themes.all().forEach(theme -> KNOWN.addAll(theme.english()));
        STOPS.removeAll(Set.of("piano", "guitar", "violin", "sun", "sea"));
    }

    private EnglishNouns() {}

    static List<Noun> in(String prompt) {
        String text = CLAUSE.matcher(prompt).replaceAll(",");
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        boolean aboutSaid = tokens.stream().anyMatch(token -> token.equalsIgnoreCase("about"));
        boolean about = !aboutSaid;
        List<Noun> nouns = new ArrayList<>();
        for (int i = 0; i < tokens.size() && nouns.size() < MOST; i++) {
            String token = tokens.get(i);
            about |= token.equalsIgnoreCase("about");
            if (!content(token)) {
                continue;
            }
            int end = i + 1;
            while (end < tokens.size() && end - i < 3 && content(tokens.get(end))
                    && capital(tokens.get(end)) == capital(token)) {
                end++;
            }
            String before = i == 0 ? "." : tokens.get(i - 1).toLowerCase(Locale.ROOT);
            boolean name = capital(token) && i > 0 && !before.matches("[.!?]");
            boolean known = KNOWN.contains(tokens.get(end - 1).toLowerCase(Locale.ROOT));
            if (name || about && (OPENERS.contains(before) || known) || known && !aboutSaid) {
                add(nouns, tokens.subList(i, end), before, name);
            }
            i = end - 1;
        }
        return nouns;
    }

    private static boolean content(String token) {
        String word = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.length() > 1 && word.length() <= 16 && word.matches("[a-z].*") && !STOPS.contains(word)
                && !OPENERS.contains(word) && !(word.endsWith("ly") && !capital(token)) && !word.contains("&")
                && !(word.endsWith("ing") && !KNOWN.contains(word)) && !(word.endsWith("ed") && word.length() > 4);
    }

    private static boolean capital(String token) {
        return Character.isUpperCase(token.charAt(0));
    }

    private static void add(List<Noun> nouns, List<String> words, String before, boolean name) {
        List<String> kept = words;
        while (kept.size() > 1 && EnglishProsody.INSTANCE.syllables(String.join(" ", kept)) > LONGEST) {
            kept = kept.subList(1, kept.size());
        }
        String text = String.join(" ", kept);
        String plain = name ? text : text.toLowerCase(Locale.ROOT);
        if (EnglishProsody.INSTANCE.syllables(plain) > 6
                || nouns.stream().anyMatch(noun -> noun.text().equalsIgnoreCase(plain))) {
            return;
        }
        boolean several = plain.endsWith("s") && !plain.matches(".*(?:ss|us|is|news)$");
        char plainKind = ABSTRACT.contains(plain) ? 'a' : several ? 'p' : 'c';
        char kind = name && !ABSTRACT.contains(plain.toLowerCase(Locale.ROOT))
                ? PLACES.contains(before) ? 'g' : 'n'
                : plainKind;
        nouns.add(new Noun(plain, kind, ""));
    }
}
