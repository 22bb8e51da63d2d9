package io.minimax4j.engine.offline.music.singing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which part of what is written stands for which syllable, as far as spelling tells. */
final class WrittenSyllables {
    private static final Pattern VOWELS = Pattern
            .compile("(?i)[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęıőűаеёиоуыэюяαεηιουω]+");
    private static final Pattern SILENT_E = Pattern.compile("(?i)(?<=[^aeiouyl])(e|es|ed)$");
    private static final String WITH_THE_ONE_BEFORE = "ゃゅょぁぃぅぇぉっんーャュョァィゥェォッンー";

    private WrittenSyllables() {}

    /** One text for each syllable; empty ones where a sign stands for several. */
    static List<String> of(List<String> words, int count) {
        List<String> units = units(words);
        if (units.size() == count) {
            return units;
        }
        if (units.size() == 1) {
            return parts(units.getFirst(), count);
        }
        return dealt(units, count);
    }

    /** Kana that are no syllable of their own go with those before them. */
    private static List<String> units(List<String> words) {
        List<String> units = new ArrayList<>();
        for (String word : words) {
            if (!units.isEmpty() && word.length() == 1 && WITH_THE_ONE_BEFORE.contains(word)) {
                units.set(units.size() - 1, units.getLast() + word);
            } else if (word.codePoints()
                    .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)) {
                word.codePoints().forEach(block -> units.add(Character.toString(block)));
            } else {
                units.add(word);
            }
        }
        return units;
    }

    private static List<String> dealt(List<String> units, int count) {
        List<String> dealt = new ArrayList<>(Collections.nCopies(count, ""));
        for (int i = 0; i < units.size(); i++) {
            int place = (int) ((long) i * count / units.size());
            dealt.set(place, dealt.get(place) + units.get(i));
        }
        return dealt;
    }

    private static List<String> parts(String word, int count) {
        if (count == 1) {
            return List.of(word);
        }
        List<MatchResult> vowels = new ArrayList<>(VOWELS.matcher(word).results().toList());
        if (vowels.size() > count && SILENT_E.matcher(word).find()) {
            vowels.removeLast();
        }
        return vowels.size() == count ? atVowels(word, vowels) : evenly(word, count);
    }

    /** Between two vowels the last consonant goes to the second. */
    private static List<String> atVowels(String word, List<MatchResult> vowels) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < vowels.size(); i++) {
            int cut = Math.max(vowels.get(i - 1).end(), vowels.get(i).start() - 1);
            parts.add(word.substring(start, cut));
            start = cut;
        }
        parts.add(word.substring(start));
        return parts;
    }

    private static List<String> evenly(String word, int count) {
        int[] letters = word.codePoints().toArray();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = letters.length * i / count;
            int to = letters.length * (i + 1) / count;
            parts.add(new String(letters, from, to - from));
        }
        return parts;
    }
}
