package io.minimax4j.engine.offline.speech.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One rule of reading: what it finds, and how that is said; in the same words if it is not to be touched after all. Patterns
 * are written so that no text takes longer than its length: numbers are possessive and begin only where no digit is before.
 */
record Rule(Pattern pattern, Function<MatchResult, String> reading) {
    /** A number in groups of three or plain, with decimals or none; one group. */
    static final String MORE = "(\\d{1,3}(?:,\\d{3})++(?!\\d)(?:\\.\\d++)?|\\d++(?:\\.\\d++)?)";
    /** The same where no number is before it. */
    static final String NUMBER = "(?<!\\d)(?<!\\d[.,])" + MORE;
    /** What stands between the ends of a range. */
    static final String TO = "\\s?[-~～—–−]\\s?";
    /** A sign before a number, or none; one group. */
    static final String SIGN = "((?<![\\p{L}\\p{N})）%])[-−+])?";

    static Rule of(String pattern, Function<MatchResult, String> reading) {
        return new Rule(Pattern.compile(pattern), reading);
    }

    static Rule of(String pattern, String words) {
        return of(pattern, _ -> words);
    }

    static TracedText all(List<Rule> rules, TracedText text) {
        TracedText read = text;
        for (Rule rule : rules) {
            read = read.replace(rule.pattern(), rule.reading());
        }
        return read;
    }
}
