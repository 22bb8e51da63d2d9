package io.minimax4j.engine.offline.chat.skill;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Acknowledges what a user tells about themselves or asks to be remembered. */
final class Note implements Skill {
    private static final Pattern REMEMBER = Pattern.compile(
            "(?:remember|keep in mind|note|memori[sz]e|don't forget)(?: this| that)?\\s*[:：,]?\\s+(.+)|(?:记住|记一下|请记住"
                    + "|记下|别忘了|不要忘记)[:：,，]?\\s*(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Optional<Answer> answer(Ask ask) {
        List<Fact> facts = Facts.in(ask.text());
        Optional<Fact> name = facts.stream().filter(fact -> fact.key().equals(Fact.NAME)).findFirst();
        String account = ask.say("The user tells me something; it is part of the conversation now.",
                "用户告诉了我一件事，它已成为对话的一部分。");
        if (name.isPresent()) {
            return Answer.aside(
                    ask.say("Nice to meet you, " + name.get().value() + ".", "很高兴认识你，" + name.get().value() + "。"),
                    account);
        }
        Matcher remember = REMEMBER.matcher(ask.core());
        if (remember.matches()) {
            String what = remember.group(1) == null ? remember.group(2) : remember.group(1);
            return Answer.aside(ask.say("Noted: " + what + ".", "记下了：" + what + "。"), account);
        }
        return facts.isEmpty()
                ? Optional.empty()
                : Answer.aside(
                        ask.say("Noted. You can ask me about it later in this conversation.", "记下了。在这次对话里你可以随时问我。"),
                        account);
    }
}
