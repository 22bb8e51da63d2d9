package io.minimax4j.engine.offline.chat.skill;

import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses to translate, which needs a model or a dictionary, and says so. */
final class Translate implements Skill {
    private static final String LANGUAGE = "(?:french|spanish|german|japanese|korean|russian|italian|portuguese"
            + "|arabic|chinese|mandarin|english|latin|dutch|thai|hindi)";
    private static final Pattern ENGLISH = Pattern.compile("(?:translate\\b|how (?:do|would) (?:you|i|we) (?:say"
            + "|write)\\b.{1,120} in " + LANGUAGE
            + "|say .{1,120} in " + LANGUAGE + "$|what(?:'s| is) .{1,80} in " + LANGUAGE + "$|what is the " + LANGUAGE
            + " (?:word )?for ).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile(
            ".{0,200}?(?:翻译(?:成|为|一下|以下|下面|这|[:：“\"\\s]|到|$)|译成|译为|用?(?:英语|法语|日语|英文|日文|韩语|德语|俄语|西班牙语|中文)(?:怎么"
                    + "|如何)(?:说|写|表达)).*",
            Pattern.DOTALL);
    private static final int NEAR = 400;

    @Override
    public Optional<Answer> answer(Ask ask) {
        String near = ask.core().substring(0, Math.min(ask.core().length(), NEAR));
        if (!ENGLISH.matcher(near).matches() && !CHINESE.matcher(near).matches()) {
            return Optional.empty();
        }
        return Answer.of(ask.say(
                "I cannot translate: that needs a language model, and I am minimax4j's offline engine, which runs wi"
                        + "thout one. Connect a real engine for translations.",
                "我不会翻译：翻译需要语言模型，而我是 minimax4j 的离线引擎，没有模型。需要翻译时请接入真实引擎。"),
                ask.say("A translation is asked for. I have no model and no dictionary, so I decline.",
                        "这是翻译请求。我没有模型和词典，所以如实说明无法翻译。"));
    }
}
