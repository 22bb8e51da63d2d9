package io.minimax4j.engine.offline.music.brief;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tempo that is said as a number: "120 bpm", "BPM: 90-100", "每分钟90拍", "速度76". */
final class TempoText {
    private static final String NUMBER = "(?<![\\d./]|\\d:)(\\d{2,3}(?:\\.\\d{1,3})?)(?![\\d:])(?:\\s*(?:-|–|—|~|～|to|and|至|到|或)\\s*"
            + "(\\d{2,3}(?:\\.\\d{1,3})?)(?!\\d))?";
    private static final String BEFORE = "(?:(?:is|of|at|around|about|approximately|approx\\.?|circa|ca\\.?|set to|range|值|为|是|约为|约|"
            + "大约|大概|在|控制在|左右|保持)\\s*|[=:~≈()]\\s*)*";
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile(NUMBER + "(?:ish)?\\s*-?\\s*(?:bpm|b\\.p\\.m|beats?\\s*(?:per|a|an|/|in a)\\s*min)"),
            Pattern.compile("(?:bpm|beats per minute|每分钟节拍数?|每分钟|一分钟|每分)\\s*" + BEFORE + NUMBER),
            Pattern.compile(NUMBER + "\\s*(?:拍|下)\\s*(?:每|/|一|、)?\\s*分钟?"),
            Pattern.compile("(?:tempo|速度|节拍|拍速|曲速|节奏|音符|quarter note|quarter|[♩♪])\\s*" + BEFORE + NUMBER
                    + "(?!\\s*(?:年|后|s\\b|秒|%|分))"));
    private static final Pattern HANZI = Pattern
            .compile("(?:每分钟|一分钟|每分)\\s*" + BEFORE + "([一二两三四五六七八九十百零]{1,6})\\s*[拍下]");
    private static final Pattern HANZI_FIRST = Pattern.compile("([一二两三四五六七八九十百零]{2,6})\\s*拍\\s*(?:每|/|一)\\s*分");
    private static final String DIGITS = "零一二三四五六七八九";

    private TempoText() {}

    /** Quarters a minute; of two that are said as a range, the middle. */
    static OptionalDouble find(String small) {
        for (Pattern shape : SHAPES) {
            Matcher found = shape.matcher(small);
            if (found.find()) {
                double first = Double.parseDouble(found.group(1));
                return OptionalDouble
                        .of(found.group(2) == null ? first : (first + Double.parseDouble(found.group(2))) / 2);
            }
        }
        for (Pattern shape : List.of(HANZI, HANZI_FIRST)) {
            Matcher found = shape.matcher(small);
            if (found.find()) {
                return OptionalDouble.of(number(found.group(1)));
            }
        }
        return OptionalDouble.empty();
    }

    private static double number(String hanzi) {
        double sum = 0;
        double digit = 0;
        double last = 1;
        for (int at = 0; at < hanzi.length(); at++) {
            char c = hanzi.charAt(at);
            if (c == '百' || c == '十') {
                last = c == '百' ? 100 : 10;
                sum += Math.max(1, digit) * last;
                digit = 0;
            } else {
                digit = c == '两' ? 2 : DIGITS.indexOf(c);
                last = c == '零' ? 10 : last;
            }
        }
        // 一百二 is 120
        return sum + digit * (last == 100 ? 10 : 1);
    }
}
