package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said when no skill fits: that there is no model, and what about. */
final class Fallback {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final int LONGEST_TOPIC = 60;
    private static final Pattern CREATE = Pattern.compile(
            "(?:write|compose|create|draft|generate|make up|invent|tell(?: me)?|give(?: me)?|design|code|implement"
                    + "|draw|paint|sing|suggest|recommend|list|name|plan|imagine)\\b\\s*(?:me\\s+)?(?:(?:a|an|the"
                    + "|some|three|five|ten|\\d+)\\s+)?(?<topic>.+)"
                    + "|(?:写|作|编|创作|生成|讲|画|唱|设计|推荐|列出|列举|起草|想|给我讲|来)(?:一?(?:首|篇|个|段|封|幅|些|份|句|条)|出)?(?<topiczh>.+)",
            FLAGS | Pattern.DOTALL);
    private static final Pattern ASK = Pattern.compile(
            "(?:what(?:'s|’s| is| are| was| were| does| do)?|who(?:'s| is| are| was| were)?|where(?:'s| is| are)?"
                    + "|when(?: is| was| did)?|why(?: is| are| do| does| did)?|how(?: do| does| did| can| to| is"
                    + "| are)?|explain(?: to me)?|describe|define|tell me about|do you know(?: about)?|is|are|do"
                    + "|does|can|should)\\s+(?<topic>.+)"
                    + "|(?:什么是|什么叫|谁是|解释(?:一下)?|说明(?:一下)?|介绍(?:一下)?|请介绍|谈谈|说说|如何|怎么|怎样|为什么|为何|你知道|你认为"
                    + "|你觉得)(?<topiczh>.+)",
            FLAGS | Pattern.DOTALL);
    private static final Pattern ENDING_ZH = Pattern.compile("(?:是什么(?:意思)?|是谁|在哪里?|在哪儿|是哪里|有哪些|怎么样|怎么办|怎么做|吗|呢|啊"
            + "|是多少|有多少|是哪个|是什么时候)$");

    private Fallback() {}

    static Answer of(Ask ask) {
        String core = ask.core().strip();
        if (core.isEmpty()) {
            return new Answer(
                    ask.say("I received no words. Write a request, for example: what is 12 times 3?",
                            "我没有收到文字。请写下你的请求，例如：十二乘以三等于几？"),
                    ask.say("The message holds no words.", "消息里没有文字。"), false);
        }
        String account = ask.say("None of my skills fits this request, and I have no model to fall back on, so I say"
                + " so.", "我的技能都不适用于这个请求，也没有模型可用，所以如实说明。");
        return new Answer(text(ask, core), account, false);
    }

    private static String text(Ask ask, String core) {
        Matcher question = ASK.matcher(core);
        Matcher creation = CREATE.matcher(core);
        if (!question.matches() && creation.matches()) {
            return ask.say("I cannot create that (" + ask.quote(topic(creation, core)) + "): making something new ne"
                    + "eds a language model, and I am minimax4j's offline engine, which runs without one. I can work"
                    + " with what you give me: calculate, count, sort, repeat, summarise, or recall what you said.",
                    "我无法创作" + ask.quote(topic(creation, core)) + "：这需要语言模型，而我是 minimax4j 的离线引擎，没有模型。我可以处理你给出的内容：计算、计"
                            + "数、排序、复述、总结，或回忆你说过的话。");
        }
        String topic = ask.quote(question.matches() ? topic(question, core) : topic(core));
        if (Lookup.isQuestion(ask) || question.matches()) {
            return ask.say("I do not know about " + topic + ": I am minimax4j's offline engine, without a language m"
                    + "odel or any knowledge beyond this conversation. Tell me the facts first and I can answer from"
                    + " them; I can also calculate, count, sort, repeat and summarise.",
                    "关于" + topic + "我无法回答：我是 minimax4j 的离线引擎，没有语言模型，也没有这次对话之外的知识。你可以先告诉我相关内容，我再据此回答；我还能计算、计数、排序、复述和总"
                            + "结。");
        }
        return ask.say("You said " + topic + ". I am minimax4j's offline engine without a language model, so I canno"
                + "t discuss it, but I keep it in this conversation and can answer questions about it, count in it o"
                + "r summarise it.",
                "你说的是" + topic + "。我是 minimax4j 的离线引擎，没有语言模型，无法展开讨论，但我会在这次对话中记得它，可以据此回答问题、计数或总结。");
    }

    private static String topic(Matcher matcher, String core) {
        String topic = matcher.group("topic") == null ? matcher.group("topiczh") : matcher.group("topic");
        return topic(topic == null ? core : topic);
    }

    /** The topic in one short line, cut between words. */
    private static String topic(String said) {
        String line = ENDING_ZH.matcher(said.strip().replaceAll("\\s+", " ")).replaceFirst("");
        if (line.isEmpty()) {
            return said.strip();
        }
        if (line.codePointCount(0, line.length()) <= LONGEST_TOPIC) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST_TOPIC);
        int back = end;
        while (back > 0 && Script.isWordLetter(line.charAt(back - 1)) && Script.isWordLetter(line.charAt(back))) {
            back--;
        }
        return line.substring(0, back == 0 ? end : back).strip() + "…";
    }
}
