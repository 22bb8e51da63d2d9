package io.minimax4j.engine.offline.music.lyric;

import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.table.Table;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of sections (contract 6.2 and 6.6), and those that other writers of lyrics use for the same. */
final class Tags {
    private static final Map<String, SectionKind> KINDS = kinds();
    /** What is said of a section and changes nothing about which it is. */
    private static final Set<String> QUALIFIERS = Set.of("final", "last", "repeat", "repeated", "first", "second",
            "third",
            "fourth", "double", "half", "big", "extended", "short", "long", "soft", "quiet", "loud", "guitar", "piano",
            "sax",
            "saxophone", "violin", "drum", "drums", "bass", "synth", "strings", "male", "female", "duet", "both", "all",
            "acoustic", "instrumental", "rap", "sung", "spoken", "whispered", "melodic", "vocal", "one", "two", "three",
            "four", "the", "part", "section", "reprise", "again", "only", "main", "new", "i", "ii", "iii", "iv", "v",
            "vi",
            "a", "b", "c", "d", "x");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("^第?[一二三四五六七八九十两]+[段节遍次]?|[一二三四五六七八九十甲乙丙丁]+$");
    private static final Pattern CHINESE_QUALIFIER = Pattern
            .compile("^(?:最后|最後|重复|重複|再次|男声|女声|男聲|女聲|男|女|合唱|第)|(?:重复|重複|反复|反復|段落|部分|段|部)$");
    private static final Pattern DESCRIPTION = Pattern.compile("[:|,、;—–(/*=]");
    private static final int LONGEST = 60;

    private Tags() {}

    /** Which section what stands in square brackets names; null for text that is sung. */
    static @Nullable SectionKind kind(String inside) {
        if (inside.length() > LONGEST) {
            return null;
        }
        String plain = Normalizer.normalize(inside, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[*#`]",
                "");
        SectionKind whole = named(plain);
        return whole != null ? whole : named(withoutDescription(plain));
    }

    private static String withoutDescription(String name) {
        String first = DESCRIPTION.split(name, 2)[0];
        int dash = first.indexOf(" - ");
        return dash < 0 ? first : first.substring(0, dash);
    }

    private static @Nullable SectionKind named(String name) {
        String spaced = NUMBERS.matcher(name).replaceAll(" ").replaceAll("[\\-_‐‑.:()]+", " ").replaceAll("\\s+", " ")
                .strip();
        // "middle 8" is the one name with a number of its own
        SectionKind exact = KINDS.get(name.strip().equals("middle 8") ? "middle 8" : spaced);
        if (exact != null) {
            return exact;
        }
        return spaced.codePoints().anyMatch(Character::isIdeographic) ? chinese(spaced) : english(spaced);
    }

    /** The longest name around which only qualifiers stand. */
    private static @Nullable SectionKind english(String name) {
        List<String> words = List.of(name.split(" "));
        for (int length = words.size() - 1; length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                SectionKind kind = KINDS.get(String.join(" ", words.subList(start, start + length)));
                if (kind != null && QUALIFIERS.containsAll(words.subList(0, start))
                        && QUALIFIERS.containsAll(words.subList(start + length, words.size()))) {
                    return kind;
                }
            }
        }
        return null;
    }

    private static @Nullable SectionKind chinese(String name) {
        String rest = name.replace(" ", "").replaceAll("[a-d]$", "");
        SectionKind kind = KINDS.get(rest);
        for (int round = 0; kind == null && round < 3; round++) {
            rest = CHINESE_QUALIFIER.matcher(CHINESE_NUMBER.matcher(rest).replaceAll("")).replaceAll("");
            kind = KINDS.get(rest);
        }
        return kind;
    }

    private static Map<String, SectionKind> kinds() {
        Map<String, SectionKind> kinds = new HashMap<>();
        for (String[] row : Table.rows(Tags.class, "tags.tsv")) {
            SectionKind kind = SectionKind.valueOf(row[0]);
            for (String name : row[1].split(", ")) {
                kinds.put(name, kind);
            }
            for (String name : row[2].split(" ")) {
                kinds.put(name, kind);
            }
        }
        return kinds;
    }
}
