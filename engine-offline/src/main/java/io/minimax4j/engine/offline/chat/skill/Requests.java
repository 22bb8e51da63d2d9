package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a message into its requests: by sentences, and by words such as "and then" in front of a verb. A request that
 * announces a text ({@code summarise:}, {@code the following}) takes all that comes after it.
 */
final class Requests {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern ANNOUNCES = Pattern.compile(
            "[:：]\\s*$|^[^:：]{1,160}[:：]\\s*[^\\s/]|\\b(?:the following|below)\\b|下面|以下|下列|如下", FLAGS);
    private static final Pattern CLOCK = Pattern.compile("\\d[:：]\\d");
    private static final Pattern FURTHER = Pattern.compile(
            "(?:[,;]\\s*|\\s+)(?:and then|and also|and|then|also)\\s+(?=(?:please )?(?:say|repeat|echo|count"
                    + "|calculate|compute|reverse|sort|tell me|what(?:'s| is)|how many|how much|who(?:'s| is| am)"
                    + "|summari[sz]e)\\b)"
                    + "|(?<=[^，,；;。])[，,；;。]?\\s*(?:然后|接着|并且|并|另外|还有|同时|再)[，,]?\\s*(?:请)?(?=(?:告诉我|数一?[数下到]|从\\d+数"
                    + "|算一?[算下]|计算|重复|复述|说出?|把.+(?:排序|大写|小写)|问))",
            FLAGS);
    private static final int LONGEST_PART = 400;
    private static final int FIRST = 4;
    private static final int LAST = 6;

    private Requests() {}

    /**
     * The parts of a message, in order; those in the middle of a long message are told, not asked.
     *
     * @param asked whether the part may be a request
     */
    record Part(String text, boolean asked) {}

    /** The parts, where a request that announces a text takes the rest. */
    static List<Part> in(String message) {
        return parts(merged(message));
    }

    /** The parts, every sentence for itself. */
    static List<Part> apart(String message) {
        return parts(Sentences.of(message));
    }

    private static List<Part> parts(List<String> sentences) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean asked = i < FIRST || i >= sentences.size() - LAST;
            if (asked) {
                further(sentences.get(i)).forEach(text -> parts.add(new Part(text, true)));
            } else {
                parts.add(new Part(sentences.get(i), false));
            }
        }
        return parts;
    }

    /** Sentences, where one that announces a text has taken the rest. */
    private static List<String> merged(String message) {
        List<String> sentences = Sentences.of(message);
        int at = 0;
        for (int i = 0; i < Math.min(sentences.size(), FIRST); i++) {
            String sentence = sentences.get(i);
            at = message.indexOf(sentence, at);
            boolean last = i == sentences.size() - 1;
            if (!last && sentence.length() <= LONGEST_PART && announces(sentence)) {
                List<String> merged = new ArrayList<>(sentences.subList(0, i));
                merged.add(message.substring(at).strip());
                return merged;
            }
            at += sentence.length();
        }
        return sentences;
    }

    private static boolean announces(String sentence) {
        Matcher clock = CLOCK.matcher(sentence);
        return ANNOUNCES.matcher(clock.find() ? clock.replaceAll("") : sentence).find();
    }

    private static List<String> further(String sentence) {
        if (sentence.length() > LONGEST_PART || announces(sentence)) {
            return List.of(sentence);
        }
        List<String> parts = new ArrayList<>();
        for (String part : FURTHER.split(sentence)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts.isEmpty() ? List.of(sentence) : parts;
    }
}
