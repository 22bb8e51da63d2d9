package io.minimax4j.engine.offline.chat.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things listed in a text: {@code a, b and c}, {@code 甲、乙和丙}, lines with dashes. */
public final class Listing {
    private static final Pattern AFTER_COLON = Pattern
            .compile("[:：]\\s*([^:：\\n。]{1,600}(?:[,，、]|\\band\\b|和)[^:：\\n。]{1,300})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINES = Pattern.compile("(?m)^\\s*(?:[-*•]|\\d{1,2}[.)、])\\s+(\\S.{0,200})$");
    private static final Pattern ENGLISH = Pattern.compile(
            "((?:[\\p{L}\\p{N}'’-]+(?: [\\p{L}\\p{N}'’-]+){0,2}, ){1,20}(?:and |or )?[\\p{L}\\p{N}'’-]+(?: (?!to\\b|on\\b|in\\b|for\\b|from\\b|please\\b|with\\b|at\\b)[\\p{L}\\p{N}'’-]+){0,2}"
                    + "|[\\p{L}\\p{N}'’-]+ and [\\p{L}\\p{N}'’-]+)");
    private static final Pattern CHINESE = Pattern.compile(
            "([\\p{IsHan}\\w]{1,12}(?:(?:、|和|以及|跟)[\\p{IsHan}\\w]{1,14}){1,20})");
    private static final Pattern VERB = Pattern.compile(
            "^(?:please |can you |could you )*(?:add|buy|put|get|order|include|need|invite|with|to|i need|we need|i want|my|the list|out of|low on|use|using|contains?|has|have|requires?)\\s+(?:some |the |a |an )?|^.{0,8}(?:清单|列表|单子)[里上中]?(?:再?(?:加上?|添加|放|写)(?:一下)?)|^(?:请|帮我|把|将|买|加|需要|要|我要买|添加|有|用|使用|标签|关键词|包括|包含|是)+",
            Pattern.CASE_INSENSITIVE);

    private Listing() {}

    /** The things of the first list in a text; empty if it has none. */
    public static List<String> in(String text) {
        Matcher lines = LINES.matcher(text);
        List<String> dashed = lines.results().map(result -> result.group(1).strip()).toList();
        if (dashed.size() > 1) {
            return dashed;
        }
        for (Pattern form : List.of(AFTER_COLON, CHINESE, ENGLISH)) {
            Optional<String> found = form.matcher(text).results().map(result -> result.group(1)).findFirst();
            if (found.isPresent()) {
                return split(found.get().split("[.!?]\\s", 2)[0]);
            }
        }
        return List.of();
    }

    private static List<String> split(String said) {
        return Arrays.stream(said.split(
                "\\s*(?:,\\s*(?:and|or)\\s+|[,，、;；]\\s*|\\s+and\\s+|(?<=\\p{IsHan})(?:和|以及|跟)(?=[\\p{IsHan}\\w]))\\s*"))
                .map(item -> VERB.matcher(item.strip()).replaceFirst("")
                        .replaceFirst("(?<=\\p{IsHan})(?:加|放|写|记|添加|列)(?:入|到|进|在|上).*$", "")
                        .replaceFirst("[.。!！?？]+$", "").strip())
                .filter(item -> !item.isBlank() && item.length() <= 80
                        && !item.matches("(?i)them|it|that|those|please|thanks"))
                .toList();
    }
}
