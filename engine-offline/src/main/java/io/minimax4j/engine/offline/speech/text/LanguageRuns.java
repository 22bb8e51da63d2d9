package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.language.Writing;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts plain text into runs of one language. Digits and marks go with what stands before them, or with what follows where
 * nothing does. Runs longer than the synthesizer should get at once are cut at sentences.
 */
final class LanguageRuns {
    private static final int LONGEST = 1200;
    private static final String SENTENCE_ENDS = "。.!?！？…\n";
    private static final String CLAUSE_ENDS = "，,;；:：、—";
    private static final String CLOSERS = "”’」』）)\"'】》 ";
    private static final int SENTENCE_BREAK = 375;
    private static final int CLAUSE_BREAK = 225;
    private static final int PARAGRAPH_BREAK = 500;

    private final LanguageChoice choice;
    private final List<Words> runs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Optional<Language> language = Optional.empty();

    private LanguageRuns(LanguageChoice choice) {
        this.choice = choice;
    }

    static List<Words> of(String text, LanguageChoice choice) {
        LanguageRuns runs = new LanguageRuns(choice);
        text.codePoints().forEach(runs::add);
        runs.close();
        return runs.runs;
    }

    private void add(int codePoint) {
        Optional<Language> spoken = Writing.of(codePoint).map(choice::language);
        if (spoken.isPresent() && language.isPresent() && !spoken.equals(language)) {
            close();
        }
        if (spoken.isPresent()) {
            language = spoken;
        }
        if (spoken.isPresent() || !Character.isLetter(codePoint)) {
            run.appendCodePoint(codePoint);
        }
        if (run.length() > LONGEST && mayCut(codePoint)) {
            close();
        }
    }

    private boolean mayCut(int codePoint) {
        return SENTENCE_ENDS.indexOf(codePoint) >= 0
                || run.length() > 2 * LONGEST && CLAUSE_ENDS.indexOf(codePoint) >= 0
                || run.length() > 3 * LONGEST && codePoint == ' ' || run.length() > 4 * LONGEST;
    }

    private void close() {
        String text = run.toString();
        run.setLength(0);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            Language spoken = language.orElseGet(choice::first);
            String words = spoken.writing() == Writing.HAN ? ChineseNumbers.inWords(text) : text;
            runs.add(new Words(words.strip(), spoken, breakAfter(text)));
        }
    }

    private static int breakAfter(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        return last == '\n'
                ? PARAGRAPH_BREAK
                : SENTENCE_ENDS.indexOf(last) >= 0 ? SENTENCE_BREAK : CLAUSE_ENDS.indexOf(last) >= 0 ? CLAUSE_BREAK : 0;
    }
}
