package io.minimax4j.engine.offline.chat.skill;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Greets, thanks and takes leave. */
final class Courtesy implements Skill {
    private static final int LONGEST = 60;

    private record Phrase(Pattern pattern, String english, String chinese) {
        private static Phrase of(String pattern, String english, String chinese) {
            return new Phrase(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), english, chinese);
        }
    }

    private static final List<Phrase> PHRASES = List.of(
            Phrase.of("(?:(?:hi|hello|hey|greetings|howdy|yo|good day),?(?: there| everyone| all| world| again"
                    + "| minimax| bot| friend)?[,!. ]*)+|你好|您好|嗨|哈喽|哈啰|喂|你好[啊呀吗]|大家好|hello[呀啊]|在吗|在不在|你好[,，!！ ]*你好",
                    "Hello! I am minimax4j's offline engine: no language model, but I can calculate, count, repeat, "
                            + "summarise and recall what you tell me.",
                    "你好！我是 minimax4j 的离线引擎，没有语言模型，但可以计算、计数、复述、总结，并记住你在对话里说的话。"),
            Phrase.of("good morning[,!. ]*(?:everyone|all)?|早上好|早安|上午好|早", "Good morning!", "早上好！"),
            Phrase.of("good afternoon[,!. ]*(?:everyone|all)?|下午好|中午好", "Good afternoon!", "下午好！"),
            Phrase.of("good evening[,!. ]*(?:everyone|all)?|晚上好", "Good evening!", "晚上好！"),
            Phrase.of("good night|sleep well|晚安", "Good night!", "晚安！"),
            Phrase.of("(?:hi |hello |hey )?[,!]?\\s*(?:how are you(?: doing)?(?: today)?|how's it going"
                    + "|how do you do|what's up|how are things)|你好吗|你怎么样|最近怎么样|你还好吗|吃了吗|最近好吗",
                    "I run as I should, thank you. What can I do for you?", "我运行正常，谢谢。有什么可以帮你？"),
            Phrase.of("(?:many )?(?:thanks|thank you|thx|ty|cheers)(?: (?:so|very) much| a lot"
                    + "| again)?(?: for .{1,40})?|谢谢(?:你|您|啦|了)?(?:的.{1,20})?|多谢(?:了)?|感谢(?:你|您)?(?:的.{1,20})?|非常感谢|谢啦",
                    "You are welcome.", "不客气。"),
            Phrase.of("(?:good ?bye|bye|bye bye|see you(?: later| soon| tomorrow)?|farewell|take care)[!. ]*|再见|拜拜"
                    + "|回头见|明天见|下次见", "Goodbye!", "再见！"),
            Phrase.of("(?:nice|pleased|good) to meet you(?: too)?|很高兴认识你|认识你很高兴", "Nice to meet you, too.",
                    "我也很高兴认识你。"),
            Phrase.of("(?:sorry|i am sorry|i'm sorry|my apologies|excuse me)|对不起|抱歉|不好意思", "No harm done.", "没关系。"),
            Phrase.of("(?:ok|okay|great|good|nice|cool|perfect|got it|i see|alright|fine|well done|good job|yes|no"
                    + "|sure)|好的?|行|可以|知道了|明白了?|收到|嗯+|不错|很好|真棒|太好了|是的?|不是?|对",
                    "All right. What shall I do next?", "好的。接下来需要我做什么？"));

    @Override
    public Optional<Answer> answer(Ask ask) {
        String text = plain(ask.text());
        String core = plain(ask.core());
        if (core.length() > LONGEST) {
            return Optional.empty();
        }
        for (Phrase phrase : PHRASES) {
            if (phrase.pattern().matcher(core).matches() || phrase.pattern().matcher(text).matches()) {
                return Answer.aside(ask.say(phrase.english(), phrase.chinese()),
                        ask.say("This is a courtesy, and I return it.", "这是一句寒暄，我礼貌回应。"));
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        String stripped = text.strip();
        int end = stripped.length();
        while (end > 0 && "!！.。?？~～,，".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return stripped.substring(0, end).strip();
    }
}
