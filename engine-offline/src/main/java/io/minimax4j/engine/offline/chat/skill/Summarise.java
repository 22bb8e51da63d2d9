package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.text.Quotation;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Summarises a given text by keeping its most central sentences, word for word. */
final class Summarise implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern ASKED = Pattern.compile(
            "(?:(?:give|write|make|provide|create)(?: me)? (?:a |an )?(?:[a-z0-9-]+ )*?summary\\b|(?:briefly "
                    + "|shortly )?summari[sz]e\\b|sum up\\b|tl;?dr\\b|a summary of\\b|what are the (?:main"
                    + "|key) points|(?:一句话|简要|简单|简短)?地?(?:总结|概括|归纳|概述|提炼|摘要)|(?:对|把|将|为|用).{0,40}?(?:总结|概括|归纳|概述|摘要)"
                    + "|写(?:一个|一份|个)?摘要)",
            FLAGS);
    private static final Pattern SENTENCES = Pattern.compile("(?:in|with|to|within|using|of|into)?\\s*(?:at most "
            + "|just |only |about )?(?:a |the )?(" + SmallNumber.PATTERN
            + "|single)[- ]sentences?|(" + SmallNumber.PATTERN + ")(?:个)?(?:句子|句话|句)", FLAGS);
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}) ?(words|characters|字|个字|字符)(?:以内|之内|内)?", FLAGS);
    private static final Pattern OPENING = Pattern.compile(
            "[^:：\\n]{0,120}?(?:[:：]|\\n|(?:following|下面|以下)[^:：\\n]{0,20}?(?:[.。:：\\n]|$))\\s*(?=\\S)",
            FLAGS | Pattern.DOTALL);
    private static final Pattern TALK = Pattern.compile(".*(?:conversation|chat|discussion|what (?:we|i) (?:have "
            + "|'ve )?(?:said|discussed|talked)|对话|聊天|聊了|谈话|说过的).*", FLAGS | Pattern.DOTALL);
    private static final int NEAR = 160;

    @Override
    public Optional<Answer> answer(Ask ask) {
        String core = ask.core();
        Matcher head = ASKED.matcher(core).region(0, Math.min(core.length(), NEAR));
        if (head.lookingAt()) {
            return Optional.of(summary(ask, given(ask), wish(core, 0)));
        }
        int tail = Math.max(core.lastIndexOf('\n'), core.length() - NEAR);
        return tail > 0 && ASKED.matcher(core.substring(tail).strip()).lookingAt()
                ? Optional.of(summary(ask, Optional.of(core.substring(0, tail)), wish(core, tail)))
                : Optional.empty();
    }

    /** The part of the request that says how long the summary is to be. */
    private static String wish(String core, int from) {
        int end = Math.min(core.length(), from + NEAR);
        Matcher opening = OPENING.matcher(core).region(from, core.length());
        return core.substring(from, opening.lookingAt() ? Math.min(end, opening.end()) : end);
    }

    private static Optional<String> given(Ask ask) {
        String core = ask.text().strip();
        Matcher opening = OPENING.matcher(core);
        if (opening.lookingAt() && opening.end() < core.length()) {
            return Optional.of(Quotation.unwrap(core.substring(opening.end())));
        }
        var quoted = Quotation.in(core);
        if (!quoted.isEmpty()) {
            return Optional.of(quoted.getFirst());
        }
        return TALK.matcher(core).matches() ? talk(ask) : ask.memory().textBefore();
    }

    private static Optional<String> talk(Ask ask) {
        String said = ask.memory().turns().stream().filter(turn -> turn.speaker() == Speaker.USER).map(Turn::text)
                .collect(Collectors.joining("\n"));
        return said.isBlank() ? Optional.empty() : Optional.of(said);
    }

    private static Answer summary(Ask ask, Optional<String> text, String wish) {
        if (text.isEmpty() || text.get().isBlank()) {
            return new Answer(
                    ask.say("Please give me the text to summarise, for example after a colon.",
                            "请把要总结的文字发给我，例如写在冒号后面。"),
                    ask.say("A summary is asked for, but there is no text.", "要求总结，但没有给出文字。"), false);
        }
        Summary summary = Summary.of(text.get());
        Tongue tongue = Tongue.of(text.get()).orElse(ask.tongue());
        Matcher length = LENGTH.matcher(wish);
        var chosen = length.find()
                ? summary.fitting(Integer.parseInt(length.group(1)), length.group(2).startsWith("word"))
                : summary.choose(sentences(wish).orElse(summary.usualLength()));
        return new Answer(String.join(tongue.say(" ", ""), chosen),
                ask.say("I have no model to rephrase with, so I keep the " + chosen.size() + " most central of "
                        + summary.sentences()
                        + " sentences, unchanged and in order.",
                        "我没有模型来改写，所以从 " + summary.sentences() + " 个句子中原样保留最核心的 " + chosen.size() + " 句。"),
                false);
    }

    private static Optional<Integer> sentences(String wish) {
        Matcher matcher = SENTENCES.matcher(wish);
        return matcher.find()
                ? Optional
                        .of(Math.max(1, SmallNumber.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))))
                : Optional.empty();
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("summarise a text by its central sentences", "摘取核心句子来总结文字");
    }
}
