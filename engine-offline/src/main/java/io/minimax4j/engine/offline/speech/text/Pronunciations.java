package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.language.Writing;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts pronunciations into a text: by rules, and where the text gives them itself in half-width parentheses. All rules apply
 * in one pass, the longest first; what they put in is not looked at again.
 *
 * <p>Behind Hanzi, as many syllables as stand side by side say how as many Hanzi are read. Behind a Latin word, with a space
 * between or none, IPA is said in its place. Elsewhere a pronunciation is said for itself. What is none stays as it is.
 */
final class Pronunciations {
    private static final Pattern SYLLABLE = Pattern.compile("[A-Za-zü:]{1,7}[1-6]");
    private static final int SHORTEST = 3;

    /** What is said for a match: words as they stand, and glyphs. */
    private record Rule(String written, String spoken, int syllables) {}

    private final Map<Integer, List<Rule>> byFirst = new HashMap<>();
    private final LanguageChoice languages;
    private final Glyphs glyphs;

    /**
     * Reads the rules.
     *
     * @throws ApiException 2013 if the right side of one cannot be read
     */
    Pronunciations(List<Pronunciation> rules, LanguageChoice languages, Glyphs glyphs) {
        this.languages = languages;
        this.glyphs = glyphs;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rule(rules.get(i), i + 1);
            byFirst.computeIfAbsent(folded(rule.written().codePointAt(0)), _ -> new ArrayList<>()).add(rule);
        }
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Rule rule) -> -rule.written().length())));
    }

    private static int folded(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    private Rule rule(Pronunciation rule, int number) {
        String written = PlainText.visible(traced(rule.written())).text().strip();
        if (written.isEmpty()) {
            throw wrong(number, "its left side has nothing to read");
        }
        String spoken = spoken(PlainText.visible(traced(rule.spoken())).text(), written, number);
        if (spoken.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || Glyphs.isGlyph(c))) {
            throw wrong(number, "its right side has nothing to say");
        }
        boolean all = spoken.codePoints().allMatch(Glyphs::isGlyph);
        return new Rule(written, spoken, all ? spoken.length() : 0);
    }

    private static TracedText traced(String text) {
        int[] codePoints = text.codePoints().toArray();
        return TracedText.of(codePoints, 0, codePoints.length);
    }

    private static ApiException wrong(int number, String why) {
        return ApiException.invalid("glyph definition format error in rule " + number + " of pronunciation_dict: " + why
                + "; write words, (pin1)(yin1) with tones 1 to 5, IPA in parentheses, or a mix");
    }

    private String spoken(String right, String written, int number) {
        StringBuilder spoken = new StringBuilder();
        int start = 0;
        for (int open = right.indexOf('('); open >= 0; open = right.indexOf('(', start)) {
            int close = right.indexOf(')', open);
            if (close < 0) {
                throw wrong(number, "a parenthesis is not closed");
            }
            literal(spoken, right.substring(start, open), number);
            Glyph glyph = glyph(right.substring(open + 1, close).strip(), latin(written))
                    .orElseThrow(
                            () -> wrong(number, "what stands in parentheses is neither pinyin with a tone nor IPA"));
            spoken.append(glyphs.character(glyph));
            start = close + 1;
        }
        literal(spoken, right.substring(start), number);
        return spoken.toString();
    }

    private static void literal(StringBuilder spoken, String words, int number) {
        if (words.indexOf(')') >= 0) {
            throw wrong(number, "a parenthesis is not opened");
        }
        spoken.append(words);
    }

    /** The language whose sounds IPA has for a word: that of its letters, or of Latin ones. */
    private Language latin(String word) {
        return word.codePoints().mapToObj(Writing::of).flatMap(Optional::stream).findFirst()
                .filter(writing -> writing != Writing.HAN && writing != Writing.KANA)
                .map(languages::language).orElseGet(() -> languages.language(Writing.LATIN));
    }

    private Optional<Glyph> glyph(String written, Language ipaLanguage) {
        return SYLLABLE.matcher(written).matches() ? syllable(written) : Ipa.glyph(written, ipaLanguage);
    }

    private Optional<Glyph> syllable(String written) {
        Optional<Glyph> pinyin = Pinyin.glyph(written);
        Optional<Glyph> jyutping = Jyutping.glyph(written);
        return languages.language(Writing.HAN) == Language.CANTONESE
                ? jyutping.or(() -> pinyin)
                : pinyin.or(() -> jyutping);
    }

    TracedText in(TracedText text) {
        if (byFirst.isEmpty() && text.text().indexOf('(') < 0) {
            return text;
        }
        TracedText.Builder said = new TracedText.Builder();
        for (int at = 0; at < text.length();) {
            int behind = text.charAt(at) == '(' ? inline(text, at, said) : ruled(text, at, said);
            if (behind == at) {
                behind = at + Character.charCount(text.text().codePointAt(at));
                said.add(text, at, behind);
            }
            at = behind;
        }
        return said.build();
    }

    /** Says what a rule has for what stands here; returns where to go on, or the same place if there is no such rule. */
    private int ruled(TracedText text, int at, TracedText.Builder said) {
        List<Rule> rules = byFirst.get(folded(text.text().codePointAt(at)));
        if (rules == null) {
            return at;
        }
        for (Rule rule : rules) {
            int end = at + rule.written().length();
            if (text.text().regionMatches(true, at, rule.written(), 0, rule.written().length())
                    && border(text.text(), at) && border(text.text(), end)) {
                say(rule, text, at, end, said);
                return end;
            }
        }
        return at;
    }

    /** Not within a word, nor within a number. */
    private static boolean border(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int behind = text.codePointAt(at);
        return !(Scripts.isBound(before) && Scripts.isBound(behind)
                && Character.isDigit(before) == Character.isDigit(behind));
    }

    private static void say(Rule rule, TracedText text, int at, int end, TracedText.Builder said) {
        boolean oneByOne = rule.syllables() > 1 && rule.syllables() == end - at;
        for (int i = 0; oneByOne && i < rule.syllables(); i++) {
            said.add(rule.spoken().substring(i, i + 1), text, at + i, at + i + 1);
        }
        if (!oneByOne) {
            said.add(rule.spoken(), text, at, end);
        }
    }

    /** Says the pronunciations that begin at a parenthesis; returns where to go on, or the same place if there is none. */
    private int inline(TracedText text, int at, TracedText.Builder said) {
        List<Glyph> syllables = new ArrayList<>();
        int end = at;
        for (Optional<String> inside = inside(text.text(), end); inside
                .isPresent(); inside = inside(text.text(), end)) {
            Optional<Glyph> syllable = SYLLABLE.matcher(inside.get()).matches()
                    ? syllable(inside.get())
                    : Optional.empty();
            if (syllable.isEmpty()) {
                break;
            }
            syllables.add(syllable.get());
            end += inside.get().length() + 2;
        }
        return syllables.isEmpty() ? ipa(text, at, said) : said(syllables, text, at, end, said);
    }

    private static Optional<String> inside(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return Optional.empty();
        }
        for (int i = open + 1; i < text.length() && i <= open + 1 + Ipa.LONGEST; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                return Optional.of(text.substring(open + 1, i));
            }
            if (c == '(' || c == '\n') {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int said(List<Glyph> syllables, TracedText text, int at, int end, TracedText.Builder said) {
        int hanzi = 0;
        while (hanzi < syllables.size() && hanzi < said.length()
                && Scripts.isHan(said.charAt(said.length() - 1 - hanzi))) {
            hanzi++;
        }
        if (hanzi == syllables.size()) {
            said.replaceLast(characters(syllables));
            return end;
        }
        if (syllables.stream().anyMatch(syllable -> syllable.label().length() < SHORTEST)) {
            return at;
        }
        said.add(characters(syllables), text, at, end);
        return end;
    }

    private String characters(List<Glyph> of) {
        StringBuilder characters = new StringBuilder();
        of.forEach(glyph -> characters.append(glyphs.character(glyph)));
        return characters.toString();
    }

    private int ipa(TracedText text, int at, TracedText.Builder said) {
        Optional<String> inside = inside(text.text(), at).filter(Ipa::isTelling);
        Optional<Glyph> glyph = inside.flatMap(written -> Ipa.glyph(written, languages.language(Writing.LATIN)));
        if (glyph.isEmpty()) {
            return at;
        }
        int end = at + inside.get().length() + 2;
        String character = Character.toString(glyphs.character(glyph.get()));
        int space = said.length() > 0 && said.charAt(said.length() - 1) == ' ' ? 1 : 0;
        int word = 0;
        while (word + space < said.length() && isOfWord(said.charAt(said.length() - 1 - space - word))) {
            word++;
        }
        if (word > 0) {
            said.replaceLast(word + space, character);
        } else {
            said.add(character, text, at, end);
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Scripts.isLatin(c) || c == '\'' || c == '’';
    }
}
