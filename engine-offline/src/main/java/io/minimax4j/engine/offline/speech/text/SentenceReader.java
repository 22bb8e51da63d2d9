package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.media.SynthesisRequest.TextForm;
import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.language.Writing;
import io.minimax4j.engine.offline.speech.text.LanguageRuns.Run;
import io.minimax4j.engine.offline.speech.text.Part.Word;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a sentence to what is asked of the synthesizer, and to its words and segments. */
final class SentenceReader {
    private static final int SENTENCE_BREAK = 375;
    private static final int CLAUSE_BREAK = 225;
    private static final int PARAGRAPH_BREAK = 500;
    private static final String JOINERS = "'’-.";

    private final int[] utterance;
    private final LanguageChoice languages;
    private final boolean normalized;
    private final Glyphs glyphs;

    SentenceReader(int[] utterance, LanguageChoice languages, boolean normalized, Glyphs glyphs) {
        this.utterance = utterance;
        this.languages = languages;
        this.normalized = normalized;
        this.glyphs = glyphs;
    }

    /** The runs of a sentence; none if there is nothing to say. */
    List<Words> read(TracedText sentence) {
        List<Run> runs = new ArrayList<>();
        for (Run run : LanguageRuns.of(normalized ? inWords(sentence) : sentence, languages, glyphs)) {
            runs.add(run.language().writing() == Writing.HAN ? chinese(run) : run);
        }
        if (runs.isEmpty()) {
            return List.of();
        }
        TracedText.Builder whole = new TracedText.Builder();
        runs.forEach(run -> whole.add(run.text(), 0, run.text().length()));
        Segments segments = new Segments(whole.build(), utterance, glyphs);
        List<Words> words = new ArrayList<>();
        int start = 0;
        for (Run run : runs) {
            words.add(words(run, start, segments));
            start += run.text().length();
        }
        return words;
    }

    private Run chinese(Run run) {
        return normalized ? run : new Run(ChineseNumbers.inWords(run.text()), run.language());
    }

    /** By the rules of Chinese where Hanzi stand, by those of English where only Latin letters do. */
    private TracedText inWords(TracedText sentence) {
        Optional<Language> language = sentence.text().codePoints().anyMatch(Scripts::isHan)
                ? Optional.of(languages.language(Writing.HAN))
                : sentence.text().codePoints().mapToObj(Writing::of).flatMap(Optional::stream).findFirst()
                        .map(languages::language);
        Language spoken = language.orElseGet(languages::first);
        boolean kana = sentence.text().codePoints()
                .anyMatch(c -> Writing.of(c).filter(w -> w == Writing.KANA).isPresent());
        if (spoken.writing() == Writing.HAN && !kana) {
            return ChineseReading.of(sentence, languages.language(Writing.LATIN) == Language.ENGLISH);
        }
        return spoken == Language.ENGLISH ? EnglishReading.of(sentence) : sentence;
    }

    private Words words(Run run, int start, Segments segments) {
        TracedText text = run.language() == Language.MANDARIN ? RareSyllables.in(run.text(), glyphs) : run.text();
        int first = text.length() - text.text().stripLeading().length();
        int last = text.text().stripTrailing().length();
        StringBuilder spoken = new StringBuilder();
        List<Word> words = new ArrayList<>();
        boolean phonemes = text.text().codePoints().anyMatch(Glyphs::isGlyph);
        int said = 0;
        for (int i = first; i < last;) {
            int end = isWord(text.text(), i)
                    ? wordEnd(text.text(), i, last)
                    : i + Character.charCount(text.text().codePointAt(i));
            String piece = said(text.text().substring(i, end), phonemes);
            if (isWord(text.text(), i)) {
                words.add(new Word(word(text.text().substring(i, end)), said, text.from(i), text.to(end - 1),
                        segments.at(start + i)));
            }
            spoken.append(piece);
            said += piece.codePointCount(0, piece.length());
            i = end;
        }
        return new Words(spoken.toString(), phonemes ? TextForm.PHONEMES : TextForm.PLAIN, run.language(),
                breakAfter(text.text()), words);
    }

    private static boolean isWord(String text, int at) {
        int codePoint = text.codePointAt(at);
        return Character.isLetterOrDigit(codePoint) || Glyphs.isGlyph(codePoint);
    }

    private static int wordEnd(String text, int start, int last) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (Scripts.isWordByItself(first) || Glyphs.isGlyph(first)) {
            return end;
        }
        while (end < last && isInside(text, end, last)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isInside(String text, int at, int last) {
        int codePoint = text.codePointAt(at);
        if (Glyphs.isGlyph(codePoint) || Scripts.isWordByItself(codePoint)) {
            return false;
        }
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || codePoint == '\u200c'
                || JOINERS.indexOf(codePoint) >= 0 && at + 1 < last && Character.isLetterOrDigit(text.charAt(at + 1))
                        && !Scripts.isWordByItself(text.charAt(at + 1));
    }

    private String word(String written) {
        Glyph glyph = glyphs.glyph(written.codePointAt(0));
        return glyph == null ? written : glyph.label();
    }

    /** As the synthesizer gets it; brackets of a caller open no phonemes. */
    private String said(String written, boolean phonemes) {
        Glyph glyph = glyphs.glyph(written.codePointAt(0));
        if (glyph != null) {
            return "[[" + glyph.phonemes() + "]]";
        }
        return phonemes ? written.replace('[', '(').replace(']', ')') : written;
    }

    private static int breakAfter(String text) {
        int end = text.length();
        while (end > 0 && Sentences.CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        return last == '\n'
                ? PARAGRAPH_BREAK
                : Sentences.ENDS.indexOf(last) >= 0
                        ? SENTENCE_BREAK
                        : LanguageRuns.CLAUSE_ENDS.indexOf(last) >= 0 ? CLAUSE_BREAK : 0;
    }
}
