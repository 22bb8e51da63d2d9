package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.speech.Interjection;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads the text of an utterance: pause marks {@code <#x#>}, tags such as {@code (laughs)}, and the words between them.
 *
 * <p>Implementation note: whatever may be refused is read at once; a sentence is put into words only when its turn comes, so
 * that the first sound need not wait for the last sentence.
 */
public final class SpeechText {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");
    private static final int LONGEST_MARK = 40;
    private static final int LONGEST_TAG = 14;
    private static final int CENTI = 100;

    private final int[] utterance;
    private final boolean tags;
    private final boolean latex;
    private final Pronunciations pronunciations;
    private final SentenceReader sentences;
    private final List<Supplier<List<? extends Part>>> parts = new ArrayList<>();
    /** Where the last mark stands behind which nothing was heard yet; -1 if there is none. */
    private int openMark = -1;

    private SpeechText(Utterance said, LanguageChoice languages) {
        Glyphs glyphs = new Glyphs();
        utterance = said.text().codePoints().toArray();
        tags = Interjection.isMadeBy(said.model());
        latex = said.reading().latex();
        pronunciations = new Pronunciations(said.reading().pronunciations(), languages, glyphs);
        sentences = new SentenceReader(utterance, languages, said.reading().normalized(), glyphs);
    }

    /**
     * The parts of a text; it begins and ends with something that is heard.
     *
     * @throws ApiException 2013 if a pause mark is wrong or stands in the wrong place, if a rule of pronunciation cannot be
     *         read, or if nothing can be spoken
     */
    public static Iterator<Part> parts(Utterance utterance, LanguageChoice languages) {
        SpeechText text = new SpeechText(utterance, languages);
        text.read();
        return text.parts.stream().<Part>flatMap(part -> part.get().stream()).iterator();
    }

    private void read() {
        int start = 0;
        for (int at = 0; at < utterance.length;) {
            int behind = mark(start, at);
            behind = behind == at && tags ? tag(start, at) : behind;
            if (behind > at) {
                start = behind;
                at = behind;
            } else {
                at++;
            }
        }
        words(start, utterance.length);
        if (openMark >= 0) {
            throw ApiException.invalid("the last pause mark in text, at character " + openMark
                    + ", must stand between words that can be spoken");
        }
        if (parts.isEmpty()) {
            throw ApiException.invalid("text holds nothing that can be spoken; send words in a supported language");
        }
    }

    /** Reads a pause mark that begins here, and the words before it; returns where to go on, or the same place. */
    private int mark(int start, int at) {
        int end = utterance[at] == '<' && next(at) == '#' ? markEnd(at) : -1;
        if (end < 0) {
            return at;
        }
        String mark = new String(utterance, at, end - at);
        words(start, at);
        if (parts.isEmpty() || openMark >= 0) {
            throw ApiException.invalid("pause mark " + mark + " at character " + at
                    + " of text must stand between words that can be spoken");
        }
        Part silence = new Part.Silence(centiseconds(mark));
        parts.add(() -> List.of(silence));
        openMark = at;
        return end;
    }

    private int next(int at) {
        return at + 1 < utterance.length ? utterance[at + 1] : -1;
    }

    private int markEnd(int at) {
        for (int i = at + 2; i < utterance.length && i <= at + 2 + LONGEST_MARK; i++) {
            if (utterance[i] == '#') {
                return next(i) == '>' ? i + 2 : -1;
            }
            if (utterance[i] == '<' || utterance[i] == '>') {
                return -1;
            }
        }
        return -1;
    }

    private static int centiseconds(String mark) {
        String seconds = mark.substring(2, mark.length() - 2);
        int centiseconds = SECONDS.matcher(seconds).matches()
                ? (int) Math.round(Double.parseDouble(seconds) * CENTI)
                : 0;
        if (centiseconds < 1) {
            throw ApiException.invalid("pause mark " + mark + " in text: seconds are 0.01 to 99.99 with at most two "
                    + "decimals");
        }
        return centiseconds;
    }

    /** Reads a tag that begins here, and the words before it; returns where to go on, or the same place. */
    private int tag(int start, int at) {
        int end = at + 1;
        while (utterance[at] == '(' && end < utterance.length && end - at <= LONGEST_TAG && utterance[end] != ')') {
            end++;
        }
        if (utterance[at] != '(' || end >= utterance.length || utterance[end] != ')') {
            return at;
        }
        Optional<Interjection> sound = Interjection.named(new String(utterance, at + 1, end - at - 1));
        if (sound.isEmpty()) {
            return at;
        }
        words(start, at);
        parts.add(() -> List.of(new Part.Sound(sound.get())));
        openMark = -1;
        return end + 1;
    }

    private void words(int start, int end) {
        TracedText text = PlainText.visible(TracedText.of(utterance, start, end));
        TracedText plain = PlainText.of(pronunciations.in(latex ? Formulas.inWords(text) : text));
        for (TracedText sentence : Sentences.of(plain)) {
            if (LanguageRuns.hasWords(sentence.text())) {
                parts.add(() -> sentences.read(sentence));
                openMark = -1;
            }
        }
    }
}
