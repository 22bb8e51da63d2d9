package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.text.Quotation;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says again what it is told to say, or what was said before. */
final class Repeat implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:repeat|echo|say|print|output|(?:reply|respond|answer)(?: to me)?(?: only| just| exactly)? with|type"
                    + "|write(?= *[:\"“'`]|(?: down)? the words? ))"
                    + "(?: after me| back(?: to me)?| exactly| verbatim| out loud| only| just| again)*"
                    + "(?: (?:this|the|the following|these|that|my)(?: exact| following)? (?:text|words?|sentences?"
                    + "|phrases?|message|lines?|paragraph)"
                    + "| the following| this(?=\\s*[:：])| what I say(?=\\s*[:：]))?"
                    + "(?: exactly| verbatim| back| after me)?\\s*[:：,]?\\s+(.+)|(?:repeat|echo"
                    + "|say)(?: after me)?\\s*[:：]\\s*(.+)",
            FLAGS);
    private static final Pattern CHINESE = Pattern.compile(
            "(?:重复|复述|复读|跟着?我(?:说|念|读)|照着(?:说|念)|原样(?:输出|返回)|回复|输出|说出?|念出?|写出|打印|只?回答)(?:一遍|一下|一次|出来)*"
                    + "(?:以下|下面|下列|这)?(?:的)?(?:这)?(?:一?[句段个]话|内容|文字|句子|文本|词语?|字)?(?:[:：,，]\\s*|\\s+|(?=[“\"「『'‘]))(.+)"
                    + "|(?:重复|复述|复读|跟着?我(?:说|念|读)|说(?![明话说服法实不谎])|念)(?:一遍|一下|一次)?(你好.{0,38}"
                    + "|[^\\s:：,，什么你我过的了话谁吗].{0,40})",
            Pattern.DOTALL);
    private static final Pattern TIMES = Pattern.compile(
            "(.+?)[,，]?\\s*(?:\\(?\\b(\\d{1,4}|two|three|four|five|ten|twice)(?: times)?\\)?|(?:重复|说"
                    + "|念)?([二两三四五六七八九十]|\\d{1,4})[遍次])",
            FLAGS);
    private static final Pattern TIMES_ZH = Pattern.compile("(?:把|将)(.+?)(?:这[句个][话字词])?(?:连续)?(?:重复|说|念"
            + "|写)([一二两三四五六七八九十]|\\d{1,4})[遍次]"
            + "|(?:重复|说|念|写)([一二两三四五六七八九十]|\\d{1,4})[遍次][:：,，]?(.+)", Pattern.DOTALL);
    private static final Pattern ENDS_WITH_TIMES = Pattern.compile(".*(?:times|twice|[遍次])\\)?", FLAGS);
    private static final Pattern VAGUE = Pattern.compile(
            "(?:something|anything|nothing|a joke|it again|a (?:few|word|poem|story|sentence)\\b|an?\\b.*\\babout\\b"
                    + "|to me\\b|in (?:french|spanish|german|japanese|korean|chinese|english)\\b"
                    + "|.+\\bin (?:french|spanish|german|japanese|korean|russian|italian)$|一个(?:笑话|故事)|个?笑话"
                    + "|(?:一)?(?:下|些|点).{0,3}|一?句?话|几句|.*(?:英语|法语|日语|英文|日文|韩语)怎么说|.*看法|.*想法|说看|出来).*",
            FLAGS);
    private static final Pattern MINE = Pattern.compile(
            "(?:what did i (?:just )?(?:say|ask|write)(?: (?:just )?(?:now|before|last))?|(?:repeat|what (?:was"
                    + "|is)) (?:what i (?:just )?said|my (?:last|previous) (?:message|question|sentence)|that"
                    + "|it)(?: again)?"
                    + "|我(?:刚才|刚刚|上一句|之前|上次)(?:都)?(?:说|问)(?:了|的|过)?(?:是)?(?:什么|啥)(?:话)?|(?:重复|复述)(?:一下|一遍)?我(?:刚才|刚刚"
                    + "|上一句)?(?:说)?(?:的|过的)?(?:话|内容|问题)?)",
            FLAGS);
    private static final Pattern YOURS = Pattern.compile(
            "(?:what did you (?:just )?(?:say|answer)(?: (?:just )?(?:now|before|last))?|(?:repeat"
                    + "|what was) (?:what you (?:just )?said|your (?:last|previous) (?:answer|message|reply))"
                    + "|say (?:that|it) again|repeat(?: that)?(?: again)?|come again"
                    + "|你(?:刚才|刚刚|上一句|上次)(?:都)?(?:说|回答)(?:了|的|过)?(?:是)?(?:什么|啥)|再说一[遍次]|(?:重复|复述)(?:一下|一遍)?你(?:刚才"
                    + "|刚刚)?(?:说)?(?:的|过的)?(?:话|内容|回答)?)",
            FLAGS);
    private static final Pattern FIRST = Pattern.compile(
            "(?:what (?:was|is) my first (?:message|question|sentence)|what did i (?:say|ask) first|我(?:的)?第一(?:句话"
                    + "|个问题|条消息)(?:说的)?是什么|我(?:最开始|一开始|最先)(?:说|问)(?:了|的)?(?:是)?什么)",
            FLAGS);
    private static final int LONGEST = 20_000;
    private static final int LONGEST_VAGUE = 300;

    @Override
    public Optional<Answer> answer(Ask ask) {
        return said(ask).or(() -> payload(ask).map(payload -> new Answer(payload,
                ask.say("I am asked to say something back, so I give it unchanged.", "这是要我复述内容，我按原样给出。"), false)));
    }

    private static Optional<Answer> said(Ask ask) {
        String core = ask.core();
        if (core.length() > 60) {
            return Optional.empty();
        }
        if (FIRST.matcher(core).matches()) {
            return again(ask, ask.memory().first(Speaker.USER));
        }
        if (MINE.matcher(core).matches()) {
            return again(ask, mine(ask));
        }
        return YOURS.matcher(core).matches() ? again(ask, ask.memory().last(Speaker.ASSISTANT)) : Optional.empty();
    }

    private static Optional<String> mine(Ask ask) {
        boolean here = !ask.memory().justSaid().isEmpty();
        return here ? ask.memory().textBefore() : ask.memory().last(Speaker.USER);
    }

    private static Optional<Answer> again(Ask ask, Optional<String> said) {
        String account = ask.say("I look up what was said before.", "我查看前面说过的话。");
        return Answer.of(
                said.orElseGet(() -> ask.say("Nothing was said before this in the conversation.", "这次对话里在此之前还没有说过什么。")),
                account);
    }

    private static Optional<String> payload(Ask ask) {
        Matcher often = TIMES_ZH.matcher(ask.core());
        if (ask.core().length() <= LONGEST_VAGUE && often.matches()) {
            boolean after = often.group(1) == null;
            return Optional.of(
                    times(Quotation.unwrap(often.group(after ? 4 : 1)), SmallNumber.of(often.group(after ? 3 : 2))));
        }
        Matcher english = ENGLISH.matcher(ask.core());
        Matcher chinese = CHINESE.matcher(ask.core());
        Matcher asked = english.matches() ? english : chinese.matches() ? chinese : null;
        if (asked == null) {
            return Optional.empty();
        }
        String core = asked.group(1) == null ? asked.group(2) : asked.group(1);
        if (core.length() <= LONGEST_VAGUE && VAGUE.matcher(core).matches()) {
            return Optional.empty();
        }
        return Optional.of(times(core).orElseGet(() -> Quotation.unwrap(withOwnEnding(ask.text(), core))));
    }

    /** What follows a colon keeps the marks that end the request. */
    private static String withOwnEnding(String text, String core) {
        int at = text.lastIndexOf(core);
        String before = at < 0 ? "" : text.substring(0, at).strip();
        return before.endsWith(":") || before.endsWith("：") ? text.substring(at).strip() : core;
    }

    private static Optional<String> times(String core) {
        if (!ENDS_WITH_TIMES.matcher(core).matches()) {
            return Optional.empty();
        }
        Matcher times = TIMES.matcher(core);
        if (!times.matches()) {
            return Optional.empty();
        }
        return Optional.of(times(Quotation.unwrap(times.group(1)),
                SmallNumber.of(times.group(2) == null ? times.group(3) : times.group(2))));
    }

    private static String times(String said, int count) {
        int most = Math.max(1, LONGEST / (said.length() + 1));
        String between = Tongue.of(said).filter(Tongue.CHINESE::equals).isPresent() ? "，" : " ";
        return String.join(between, Collections.nCopies(Math.clamp(count, 1, most), said));
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("repeat what you tell me or what was said", "复述你给的内容或前面说过的话");
    }
}
