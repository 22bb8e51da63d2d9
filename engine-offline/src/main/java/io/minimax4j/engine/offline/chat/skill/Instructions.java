package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.text.Quotation;
import io.minimax4j.engine.offline.chat.text.Sentences;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The orders of a system prompt that can be followed without a model.
 *
 * @param tongue the language to answer in, if one is fixed
 * @param constant the only answer to give, if one is fixed
 */
record Instructions(Optional<Tongue> tongue, Optional<String> constant) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern LANGUAGE = Pattern.compile(
            "\\b(?:answer|reply|respond|speak|write|talk|communicate|responses?(?: must be"
                    + "| should be)?)\\b[^.]{0,40}?\\b(?:in|using) (?<en>english|chinese|mandarin)\\b|\\b(?:speak"
                    + "|use) (?:only )?(?<only>english|chinese|mandarin)\\b"
                    + "|(?:用|使用|以|说|讲)(?<zh>中文|汉语|普通话|英文|英语)(?:来)?(?:回答|回复|作答|交流|对话|答复|说话|沟通)?|(?:回答|回复)(?:必须"
                    + "|请)?(?:用|使用|为)(?<after>中文|汉语|英文|英语)",
            FLAGS);
    private static final Pattern LANGUAGE_NAME = Pattern.compile("english|chinese|mandarin|中文|汉语|英文|英语", FLAGS);
    private static final Pattern ORDER_AT_END = Pattern.compile(
            "^(?:please\\s+)?(?:answer|reply|respond)\\s+in\\s+(?:english|chinese|mandarin)\\s*[,:：，.]\\s*"
                    + "|[,，.。(（]?\\s*(?:please\\s+)?(?:answer|reply|respond)\\s+in\\s+(?:english|chinese"
                    + "|mandarin)\\s*[.)]?$"
                    + "|^请?用(?:中文|汉语|英文|英语)(?:来)?(?:回答|回复|作答)(?:我)?[:：，,。]?\\s*|[,，。(（]?\\s*请?用(?:中文|汉语|英文"
                    + "|英语)(?:来)?(?:回答|回复|作答)(?:我)?[。.)）]?$",
            FLAGS);
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:(?:no matter what|whatever)[^,，]{0,60}[,，]?\\s*)?(?:you )?(?:must |should )?(?:always|only"
                    + "|just)\\s+(?:answer|reply|respond|say)(?: with| by saying)?(?: only| just"
                    + "| exactly)?(?: the words?| the text| the sentence)?\\s*[:：]?\\s*(?<en>.+)"
                    + "|(?:no matter what|whatever)[^,，]{0,60}[,，]\\s*(?:you )?(?:answer|reply|respond"
                    + "|say)(?: only)?(?: with)?\\s*[:：]?\\s*(?<any>.+)|(?:answer|reply|respond)(?: to (?:every|any"
                    + "|each) \\w+)? (?:(?:only|just|exactly) with|with (?:only|just"
                    + "|exactly))(?: the words?)?\\s*[:：]?\\s*(?<with>.+)"
                    + "|.{0,40}?(?:只|总是|永远|始终|一律|都)(?:能|要|需|可以|会)?(?:回答|回复|说|答)[:：]?\\s*(?<zh>.+)",
            FLAGS | Pattern.DOTALL);
    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?:in|an?|the|your|one|only|short|brief|json|using|as|with|to|about|yes or no|valid|what|if|是|与|和|有关|关于"
                    + "|一[个句些]|用|中文|英文|英语|简短|问题|相关|数字).*",
            FLAGS | Pattern.DOTALL);
    private static final int NEAR = 8000;
    private static final int LONGEST_CONSTANT = 400;
    private static final int LONGEST_UNQUOTED = 40;

    /** What the system turns order; a later turn wins. */
    static Instructions of(List<Turn> turns) {
        Instructions orders = new Instructions(Optional.empty(), Optional.empty());
        for (Turn turn : turns) {
            if (turn.speaker() == Speaker.SYSTEM) {
                String text = turn.text().length() > NEAR ? turn.text().substring(0, NEAR) : turn.text();
                orders = new Instructions(language(text).or(orders::tongue), constant(text).or(orders::constant));
            }
        }
        return orders;
    }

    /** The language that a text orders answers to be in. */
    static Optional<Tongue> language(String text) {
        Matcher matcher = LANGUAGE.matcher(text);
        Optional<Tongue> tongue = Optional.empty();
        while (matcher.find()) {
            String named = List.of("en", "only", "zh", "after").stream().map(matcher::group).filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow().toLowerCase(Locale.ROOT);
            tongue = Optional.of(named.equals("english") || named.startsWith("英") ? Tongue.ENGLISH : Tongue.CHINESE);
        }
        return tongue;
    }

    /** A text without the order about the language, if it stands at one of its ends. */
    static String withoutLanguage(String text) {
        return LANGUAGE_NAME.matcher(text).find() ? ORDER_AT_END.matcher(text).replaceAll("").strip() : text.strip();
    }

    private static Optional<String> constant(String text) {
        for (String sentence : Sentences.of(text)) {
            Matcher matcher = CONSTANT.matcher(sentence.replaceFirst("[.。!！]+$", ""));
            if (matcher.matches()) {
                String said = List.of("en", "any", "with", "zh").stream().map(matcher::group).filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow().strip();
                List<String> quoted = Quotation.in(said);
                if (!quoted.isEmpty() && quoted.getFirst().length() <= LONGEST_CONSTANT) {
                    return Optional.of(quoted.getFirst());
                }
                if (said.length() <= LONGEST_UNQUOTED && !DESCRIPTION.matcher(said).matches()) {
                    return Optional.of(said);
                }
            }
        }
        return Optional.empty();
    }
}
