package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a request: pause marks {@code <#x#>} and the words between them. */
public final class SpeechText {
    private static final Pattern MARK = Pattern.compile("<#([^#<>]{0,40})#>");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");
    private static final int CENTI = 100;

    private SpeechText() {}

    /**
     * The parts of a text; it begins and ends with words.
     *
     * @throws ApiException 2013 if a pause mark is wrong or stands in the wrong place, or if nothing can be spoken
     */
    public static List<Part> parts(String text, LanguageChoice languages) {
        List<Part> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int start = 0;
        while (mark.find()) {
            List<Part.Words> words = words(text.substring(start, mark.start()), languages);
            if (words.isEmpty()) {
                throw misplaced(mark);
            }
            parts.addAll(words);
            parts.add(new Part.Silence(centiseconds(mark)));
            start = mark.end();
        }
        List<Part.Words> last = words(text.substring(start), languages);
        if (last.isEmpty()) {
            throw parts.isEmpty()
                    ? ApiException.invalid("text holds nothing that can be spoken; send words in a sup"
                            + "ported language")
                    : misplaced(text);
        }
        parts.addAll(last);
        return parts;
    }

    private static List<Part.Words> words(String span, LanguageChoice languages) {
        return LanguageRuns.of(PlainText.of(span), languages);
    }

    private static int centiseconds(Matcher mark) {
        if (!SECONDS.matcher(mark.group(1)).matches()) {
            throw wrong(mark.group());
        }
        int centiseconds = (int) Math.round(Double.parseDouble(mark.group(1)) * CENTI);
        if (centiseconds < 1) {
            throw wrong(mark.group());
        }
        return centiseconds;
    }

    private static ApiException wrong(String mark) {
        return ApiException.invalid("pause mark " + mark + " in text: seconds are 0.01 to 99.99 with at most two dec"
                + "imals");
    }

    private static ApiException misplaced(Matcher mark) {
        return ApiException.invalid("pause mark " + mark.group() + " at character " + mark.start()
                + " of text must stand between words that can be spoken");
    }

    private static ApiException misplaced(String text) {
        return ApiException.invalid("the last pause mark in text, before character " + text.length()
                + ", must stand between words that can be spoken");
    }
}
