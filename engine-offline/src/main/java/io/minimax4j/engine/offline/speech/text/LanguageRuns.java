package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.language.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a sentence into runs of one language. Digits and marks go with what stands before them, or with what follows where
 * nothing does. Runs longer than the synthesizer should get at once are cut at clauses, or else at spaces.
 */
final class LanguageRuns {
    static final String CLAUSE_ENDS = "，,;；:：、—";
    private static final int LONGEST = 1200;

    /** A piece of a sentence in one language. */
    record Run(TracedText text, Language language) {}

    private final LanguageChoice choice;
    private final Glyphs glyphs;
    private final List<Run> runs = new ArrayList<>();
    private TracedText.Builder run = new TracedText.Builder();
    private Optional<Language> language = Optional.empty();

    private LanguageRuns(LanguageChoice choice, Glyphs glyphs) {
        this.choice = choice;
        this.glyphs = glyphs;
    }

    static List<Run> of(TracedText sentence, LanguageChoice choice, Glyphs glyphs) {
        LanguageRuns runs = new LanguageRuns(choice, glyphs);
        String text = sentence.text();
        for (int i = 0; i < text.length();) {
            int end = i + Character.charCount(text.codePointAt(i));
            runs.add(sentence, i, end);
            i = end;
        }
        runs.close();
        return runs.runs;
    }

    private void add(TracedText sentence, int start, int end) {
        int codePoint = sentence.text().codePointAt(start);
        Optional<Language> spoken = language(codePoint);
        if (spoken.isPresent() && language.isPresent() && !spoken.equals(language)) {
            close();
        }
        if (spoken.isPresent()) {
            language = spoken;
        }
        if (spoken.isPresent() || !Character.isLetter(codePoint)) {
            run.add(sentence, start, end);
        }
        if (run.length() > LONGEST && mayCut(codePoint)) {
            close();
        }
    }

    private Optional<Language> language(int codePoint) {
        Glyph glyph = glyphs.glyph(codePoint);
        return glyph != null ? Optional.of(glyph.language()) : Writing.of(codePoint).map(choice::language);
    }

    private boolean mayCut(int codePoint) {
        return CLAUSE_ENDS.indexOf(codePoint) >= 0 || run.length() > 2 * LONGEST && codePoint == ' '
                || run.length() > 3 * LONGEST;
    }

    private void close() {
        TracedText text = run.build();
        run = new TracedText.Builder();
        if (isSpeakable(text.text())) {
            runs.add(new Run(text, language.orElseGet(choice::first)));
        }
    }

    /** Whether a text has runs: glyphs, digits, or letters of a language here. */
    static boolean hasWords(String text) {
        return text.codePoints()
                .anyMatch(c -> Glyphs.isGlyph(c) || Character.isLetterOrDigit(c) && !Character.isLetter(c)
                        || Writing.of(c).isPresent());
    }

    static boolean isSpeakable(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Glyphs.isGlyph(c));
    }
}
