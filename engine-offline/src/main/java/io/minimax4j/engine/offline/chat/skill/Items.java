package io.minimax4j.engine.offline.chat.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The items of a list as people write one: separated by lines, commas, 、 or semicolons, or by spaces alone. */
final class Items {
    private static final Pattern MARKS = Pattern.compile("\\s*(?:\\r?\\n|[,，、;；])\\s*(?:(?:and|or|和|以及)\\s+)?"
            + "|\\s+and\\s+");
    private static final Pattern AND_ZH = Pattern.compile("(?<=[\\p{IsHan}])(?:和|以及)(?=[\\p{IsHan}])");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•]|\\d{1,3}[.)、])\\s+");

    private Items() {}

    static List<String> in(String text) {
        String plain = text.strip();
        boolean marked = MARKS.matcher(plain).find();
        List<String> items = new ArrayList<>();
        for (String part : marked ? MARKS.split(plain) : plain.split("\\s+")) {
            String item = BULLET.matcher(part.strip()).replaceFirst("");
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        if (!items.isEmpty() && (marked || items.size() == 1)) {
            splitLast(items);
        }
        return items;
    }

    /** {@code 苹果、梨和桃} ends in two items. */
    private static void splitLast(List<String> items) {
        String last = items.removeLast();
        items.addAll(List.of(AND_ZH.split(last)));
    }
}
