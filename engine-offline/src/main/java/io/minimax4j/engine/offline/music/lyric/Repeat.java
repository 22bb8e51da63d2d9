package io.minimax4j.engine.offline.music.lyric;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line and how often it is sung, as in "(x2)" or "（重复两遍）" at its end. */
record Repeat(String line, int count) {
    private static final int MOST = 4;
    private static final String NUMBER = "(\\d{1,2}|[一二两兩三四])";
    private static final String SAID = "[x×✕*]\\s*" + NUMBER + "|" + NUMBER
            + "\\s*[x×✕]|repeat(?:\\s*x?\\s*(\\d{1,2})\\s*(?:times?|x)?)?"
            + "|(?:重复|重複|反复|反復)(?:唱)?\\s*" + NUMBER + "?\\s*[次遍]?|" + NUMBER + "\\s*[次遍]|twice|bis";
    private static final Pattern IN_BRACKETS = Pattern
            .compile("\\s*[(（\\[【]\\s*(?:" + SAID + ")\\s*[)）\\]】][\\s,，.。]*$", Pattern.CASE_INSENSITIVE);
    /** Without brackets only what is no word of a line. */
    private static final Pattern BARE = Pattern.compile(
            "(?:(?<=[\\s\\p{IsHan}!?,.，。！？])|^)(?:[x×✕]\\s?(\\d{1,2})|(\\d)\\s?[x×✕])\\s*$|(?:\\s+|^)(?:重复|重複)\\s*"
                    + NUMBER
                    + "?\\s*[次遍]?\\s*$",
            Pattern.CASE_INSENSITIVE);

    static Repeat of(String line) {
        Matcher found = IN_BRACKETS.matcher(line);
        if (!found.find()) {
            found = BARE.matcher(line);
            if (!found.find()) {
                return new Repeat(line, 1);
            }
        }
        return new Repeat(line.substring(0, found.start()), Math.clamp(count(found), 1, MOST));
    }

    List<String> times(List<String> pieces) {
        List<String> all = new ArrayList<>();
        for (int time = 0; time < count; time++) {
            all.addAll(pieces);
        }
        return all;
    }

    private static int count(Matcher found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            String number = found.group(group);
            if (number != null) {
                return switch (number) {
                    case "一" -> 1;
                    case "二", "两", "兩" -> 2;
                    case "三" -> 3;
                    case "四" -> 4;
                    default -> Integer.parseInt(number);
                };
            }
        }
        return 2;
    }
}
