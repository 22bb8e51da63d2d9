package io.minimax4j.server.speech;

import io.minimax4j.engine.speech.Interjection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text counts for. Pause marks are not spoken and count nothing; nor do the sounds in parentheses that newer
 * models make instead of reading them.
 *
 * @param characters code points that count
 * @param charged a Han character for two, any other for one
 * @param invisibleRatio the share of control characters among all, 0 to 1
 */
public record TextMeasure(long characters, long charged, double invisibleRatio) {
    private static final Pattern PAUSE = Pattern.compile("<#[0-9.]{1,8}#>");
    private static final Pattern TAG = Pattern.compile("\\(([a-z-]{3,12})\\)");

    /** @param sounds whether the model makes the sounds that the text names in parentheses */
    static TextMeasure of(String text, boolean sounds) {
        String counted = PAUSE.matcher(text).replaceAll("");
        if (sounds) {
            counted = TAG.matcher(counted).replaceAll(TextMeasure::withoutSound);
        }
        long characters = counted.codePoints().count();
        long charged = characters + counted.codePoints().filter(Character::isIdeographic).count();
        long invisible = text.codePoints().filter(TextMeasure::isInvisible).count();
        return new TextMeasure(characters, charged, invisible / (double) Math.max(1, text.codePoints().count()));
    }

    private static String withoutSound(MatchResult tag) {
        return Interjection.named(tag.group(1)).isPresent() ? "" : Matcher.quoteReplacement(tag.group());
    }

    static boolean isInvisible(int character) {
        boolean control = character < 0x20 || character == 0x7F;
        return control && character != '\t' && character != '\n' && character != '\r';
    }
}
