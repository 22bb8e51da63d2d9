package io.minimax4j.engine.offline.chat.skill;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what it is and what it can do. */
final class Identity implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern WHO = Pattern.compile(
            "(?:(?:who|what)(?: exactly)? are you(?: really)?|who (?:made|built|created|trained) you"
                    + "|introduce yourself|tell me (?:something )?about yourself|what(?:'s| is) your name"
                    + "|what (?:model|ai|kind of (?:model|ai)|llm|engine) (?:are you|is this)|which (?:model|ai"
                    + "|llm) are you(?: using)?"
                    + "|are you (?:an? )?(?:ai|bot|robot|human|person|real person|language model|llm|chatgpt|gpt"
                    + "|gpt-4|claude|minimax|real|machine|offline).*|do you have a name"
                    + "|你(?:到底|究竟)?是(?:谁|什么|哪位|什么模型|哪个模型|什么东西|什么引擎|人|人类|机器人|真人|人工智能|AI|ai|大模型|大语言模型|chatgpt|ChatGPT"
                    + "|GPT).{0,6}|你叫(?:什么|啥)(?:名字)?|你的名字(?:是什么|叫什么)?|(?:介绍|说说|自我介绍)(?:一下)?(?:你)?自?己?|谁(?:创造|开发|训练"
                    + "|做)(?:了|出)?(?:的)?你|您(?:是谁|叫什么|贵姓).*|自我介绍(?:一下)?)",
            FLAGS);
    private static final Pattern ABLE = Pattern.compile(
            "(?:what (?:can|do) you (?:do|help(?: me)?(?: with)?|offer)(?: for me)?|what are you (?:able to do"
                    + "|capable of|good at)|how can you help(?: me)?|help|what are your (?:skills|abilities"
                    + "|capabilities|features)|what else can you do"
                    + "|(?:你)?(?:都)?(?:能|会|可以)?(?:做|干|帮我做|帮我)(?:些|点)?(?:什么|啥)(?:事情?)?|你有(?:什么|哪些)(?:功能|能力|本领|技能)"
                    + "|你的(?:功能|能力)(?:是什么|有哪些)?|帮助|怎么用|如何使用你?)",
            FLAGS);

    private final Supplier<List<Skill>> skills;

    Identity(Supplier<List<Skill>> skills) {
        this.skills = skills;
    }

    @Override
    public Optional<Answer> answer(Ask ask) {
        String core = ask.core();
        if (core.length() > 60) {
            return Optional.empty();
        }
        if (WHO.matcher(core).matches()) {
            return Answer.of(who(ask), ask.say("I am asked what I am, and say it truly.", "问的是我是谁，我如实说明。"));
        }
        return ABLE.matcher(core).matches()
                ? Answer.of(able(ask), ask.say("I am asked what I can do, and list my skills.", "问的是我能做什么，我列出技能。"))
                : Optional.empty();
    }

    private String who(Ask ask) {
        String persona = Persona.in(ask.memory())
                .map(name -> ask.say("In this conversation I am called " + name + ". ", "在这次对话里我叫" + name + "。"))
                .orElse("");
        return persona + ask.say(
                "I am the offline chat engine of minimax4j. No language model runs here: I answer by rules from what"
                        + " you give me, and know nothing else. " + able(ask),
                "我是 minimax4j 的离线对话引擎，背后没有语言模型：我按规则、只根据你给出的内容作答，此外没有任何知识。" + able(ask));
    }

    private String able(Ask ask) {
        List<String> abouts = skills.get().stream().map(skill -> skill.about(ask.tongue()))
                .filter(about -> !about.isEmpty()).toList();
        String last = abouts.getLast();
        String others = abouts.subList(0, abouts.size() - 1).stream().collect(Collectors.joining(ask.say(", ", "、")));
        return ask.say("I can " + others + ", and " + last + ".", "我会" + others + "，以及" + last + "。");
    }
}
