package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One request.
 *
 * @param text as it was written
 * @param core the text without courtesies in front ({@code please}, {@code 请帮我}) and marks at the end
 * @param tongue the language to answer in
 * @param memory what was said before it
 */
record Ask(String text, String core, Tongue tongue, Memory memory) {
    private static final Pattern COURTESY = Pattern.compile(
            "(?:(?:hi|hello|hey)(?: there)?\\s*,\\s*|(?:你好|您好|嗨|哈喽)[,，]\\s*|(?:please|pls|could you|can you"
                    + "|would you|will you|i want you to|i'd like you to|i need you to|now|next|ok|okay|so"
                    + "|then|and|also|finally|first|second|third|lastly|hey|just|kindly|help me"
                    + "|let's)\\b[,:]?(?! be\\b)\\s*"
                    + "|(?:请问|请你?|麻烦你?|帮我|给我|替我|你能不能|你能|能不能|可以|可不可以|那么|那就|现在|首先|先(?=说|数|算|把|告诉|重复)|其次|然后|接着"
                    + "|再(?![说见来])|最后|另外|劳驾|好的|帮忙|能否)[,，:：]?\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERING = Pattern.compile("\\s*(?:[(（]?\\d{1,2}[.)、）](?!\\d)|[-*•])\\s+");
    private static final String CLOSING_MARKS = "?？!！.。~～ \t\r\n";
    private static final int LONGEST_COURTESY = 80;

    static Ask of(String text, Tongue tongue, Memory memory) {
        return new Ask(text, core(text), tongue, memory);
    }

    private static String core(String text) {
        String plain = text.strip();
        Matcher numbering = NUMBERING.matcher(plain);
        if (numbering.lookingAt()) {
            plain = plain.substring(numbering.end());
        }
        Matcher courtesy = COURTESY.matcher(plain).region(0, Math.min(plain.length(), LONGEST_COURTESY));
        if (courtesy.lookingAt() && courtesy.end() < plain.length()) {
            plain = plain.substring(courtesy.end());
        }
        int end = plain.length();
        while (end > 0 && CLOSING_MARKS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return withoutParticles(plain.substring(0, end));
    }

    private static String withoutParticles(String core) {
        for (String ending : new String[]{", please", " please", " for me", "谢谢", "好吗", "可以吗", "行吗"}) {
            if (core.endsWith(ending)) {
                return core.substring(0, core.length() - ending.length()).strip().replaceFirst("[,，]$", "");
            }
        }
        return core;
    }

    String say(String english, String chinese) {
        return tongue.say(english, chinese);
    }

    String quote(String said) {
        return tongue.quote(said);
    }
}
