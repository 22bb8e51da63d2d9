package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Fills a stanza with lines that rhyme in a scheme. */
final class StanzaWriter {
    /** What a line is written around. */
    sealed interface Given {
        /** A line that stands as it is. */
        record Text(String line) implements Given {}

        /** A noun that a line is to name. */
        record Name(Noun noun) implements Given {}
    }

    /** Lines of so many syllables are made of two. */
    private static final int LONG = 13;

    private final Tongue tongue;
    private final Phrasebook book;
    private final Prosody prosody;
    private final Dice dice;
    private final Pen pen;

    StanzaWriter(Tongue tongue, Phrasebook book, Prosody prosody, Dice dice, Pen pen) {
        this.tongue = tongue;
        this.book = book;
        this.prosody = prosody;
        this.dice = dice;
        this.pen = pen;
    }

    /** A scheme for so many lines: lines of one letter rhyme, those with {@code -} need not. */
    String scheme(int lines, boolean carriesTitle) {
        if (tongue == Tongue.CHINESE) {
            return ("a".repeat(lines % 2) + (carriesTitle || dice.chance(0.6) ? "aa-a" : "-a-a").repeat(1 + lines / 4))
                    .substring(0, lines).replaceAll("^-a$", "aa");
        }
        return switch (lines) {
            case 1 -> "a";
            case 2 -> "aa";
            case 3 -> "a-a";
            case 4 -> dice.oneOf(List.of("aabb", "abab", "aabb", "abab", carriesTitle ? "abab" : "-a-a"));
            case 6 -> dice.oneOf(List.of("aabbcc", "ababcc"));
            default -> "aabbccddeeff".repeat(1 + lines / 12).substring(0, lines);
        };
    }

    /**
     * Lines in a scheme.
     *
     * @param kinds of openings, as the {@link Phrasebook} has them
     * @param rhyme of the scheme's first letter; empty for any
     * @param length of its lines in syllables
     * @param given what some of the lines, counted from 0, are written around
     */
    List<String> write(Theme theme, String kinds, String scheme, String rhyme, int length, Map<Integer, Given> given) {
        Map<Character, String> rhymes = new HashMap<>();
        if (!rhyme.isEmpty()) {
            rhymes.put('a', rhyme);
        }
        given.forEach((at, what) -> {
            if (what instanceof Given.Text(String line) && !book.tails(prosody.rhyme(line)).isEmpty()) {
                rhymes.put(scheme.charAt(at), prosody.rhyme(line));
            }
        });
        List<String> lines = new ArrayList<>();
        Set<String> endings = new HashSet<>();
        given.values().forEach(what -> {
            if (what instanceof Given.Text(String line)) {
                endings.add(prosody.ending(line));
            }
        });
        for (int i = 0; i < scheme.length(); i++) {
            String line = switch (given.get(i)) {
                case Given.Text(String text) -> text;
                case Given.Name(Noun noun) -> pen.about(noun, kinds, rhyme(scheme.charAt(i), rhymes), length, endings);
                case null -> line(theme, kinds, scheme.charAt(i), rhymes, length, endings);
            };
            endings.add(prosody.ending(line));
            pen.spare(line);
            lines.add(line);
        }
        return lines;
    }

    private String line(Theme theme, String kinds, char letter, Map<Character, String> rhymes, int length,
            Set<String> endings) {
        if (length >= LONG) {
            String first = line(theme, kinds, '-', rhymes, length / 2, endings);
            String second = line(theme, kinds, letter, rhymes, length - length / 2, endings);
            return first + (tongue == Tongue.CHINESE ? " " : ", ")
                    + (second.startsWith("I")
                            ? second
                            : second.substring(0, 1).toLowerCase(Locale.ROOT) + second.substring(1));
        }
        if (letter == '-') {
            String whole = dice.chance(0.6) ? pen.whole(theme, _ -> true, length, endings) : "";
            return whole.isEmpty() ? pen.rhymed(theme, kinds, dice.oneOf(book.rhymes()), length, endings) : whole;
        }
        if (!rhymes.containsKey(letter) && dice.chance(0.6)) {
            Predicate<String> answered = rhyme -> !book.tails(rhyme).isEmpty() && !rhymes.containsValue(rhyme);
            String whole = pen.whole(theme, answered, length, endings);
            if (!whole.isEmpty()) {
                rhymes.put(letter, prosody.rhyme(whole));
                return whole;
            }
        }
        String rhyme = rhyme(letter, rhymes);
        String whole = dice.chance(0.2) ? pen.whole(theme, rhyme::equals, length, endings) : "";
        return whole.isEmpty() ? pen.rhymed(theme, kinds, rhyme, length, endings) : whole;
    }

    private String rhyme(char letter, Map<Character, String> rhymes) {
        return letter == '-' ? free(rhymes) : rhymes.computeIfAbsent(letter, _ -> free(rhymes));
    }

    /** A rhyme no other letter has. */
    private String free(Map<Character, String> rhymes) {
        List<String> left = book.rhymes().stream().filter(each -> !rhymes.containsValue(each)).toList();
        return dice.oneOf(left.isEmpty() ? book.rhymes() : left);
    }
}
