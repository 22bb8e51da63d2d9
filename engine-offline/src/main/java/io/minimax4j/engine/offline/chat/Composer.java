package io.minimax4j.engine.offline.chat;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.offline.chat.form.FormedAnswer;
import io.minimax4j.engine.offline.chat.picture.PictureAnswer;
import io.minimax4j.engine.offline.chat.picture.PictureReader;
import io.minimax4j.engine.offline.chat.reading.Today;
import io.minimax4j.engine.offline.chat.schema.Schemas;
import io.minimax4j.engine.offline.chat.skill.Reply;
import io.minimax4j.engine.offline.chat.skill.Responder;
import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.engine.offline.chat.tool.Plan;
import io.minimax4j.engine.offline.chat.tool.Toolbox;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Decides what kind of answer a conversation gets: calls, an answer from results, JSON of a form, or words. */
final class Composer {
    private final InstantSource clock;
    private final PictureReader pictures;
    private final Responder responder = new Responder();
    private final Toolbox toolbox;
    private final FormedAnswer formed;

    Composer(InstantSource clock, PictureReader pictures) {
        Schemas schemas = new Schemas();
        this.clock = clock;
        this.pictures = pictures;
        this.toolbox = new Toolbox(schemas);
        this.formed = new FormedAnswer(schemas);
    }

    void warm() {
        responder.reply(List.of(new Turn(Turn.Speaker.USER, "", "1+1=")));
    }

    Composition compose(Conversation conversation) {
        List<Turn> turns = conversation.turns();
        if (conversation.toolUse() != ToolUse.NONE && !conversation.tools().isEmpty()) {
            Plan plan = toolbox.plan(conversation, today(turns), Responder.tongue(turns));
            if (!plan.calls().isEmpty()) {
                return new Composition(conversation.reasons() ? plan.account() : "", "", plan.calls());
            }
            if (!plan.question().isEmpty() && conversation.form().isEmpty()) {
                return said(conversation, new Reply(plan.account(), asked(turns, plan)));
            }
        }
        return conversation.form().isPresent()
                ? said(conversation, form(conversation, conversation.form().get()))
                : said(conversation, words(turns));
    }

    /** What tools returned already is told before the question for more. */
    private String asked(List<Turn> turns, Plan plan) {
        Optional<String> results = toolbox.answer(turns, Responder.tongue(turns));
        return results.map(told -> told + "\n\n" + plan.question()).orElse(plan.question());
    }

    private Reply form(Conversation conversation, AnswerForm form) {
        List<Turn> turns = conversation.turns();
        String account = Responder.tongue(turns).say(
                "The answer is to be JSON of a given form, so I fill it with what the conversation says.",
                "回答须是给定格式的 JSON，我用对话中给出的内容填写。");
        return new Reply(account, formed.of(form, turns, today(turns), () -> words(turns)));
    }

    private Reply words(List<Turn> turns) {
        Turn last = turns.getLast();
        boolean plain = last.speaker() != Turn.Speaker.TOOL
                && turns.stream().allMatch(turn -> turn.pictures().isEmpty());
        if (plain) {
            return responder.reply(turns);
        }
        Tongue tongue = Responder.tongue(turns);
        Optional<Reply> results = toolbox.answer(turns, tongue).map(told -> new Reply(
                tongue.say("The tools have answered, and I tell what they returned.", "工具已返回结果，我把结果转述出来。"), told));
        return results.or(() -> PictureAnswer.of(turns, tongue, pictures)).orElseGet(() -> responder.reply(turns));
    }

    private LocalDate today(List<Turn> turns) {
        return Today.stated(turns).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Composition said(Conversation conversation, Reply reply) {
        return new Composition(conversation.reasons() ? reply.reasoning() : "", reply.text(), List.of());
    }
}
