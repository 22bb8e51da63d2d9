package io.minimax4j.engine.offline.chat.skill;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says which of two numbers is larger or smaller. */
final class Compare implements Skill {
    private static final String NUMBER = "(-?\\d{1,40}(?:\\.\\d{1,40})?)";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:which(?: one| number)? is (bigger|larger|greater|higher|smaller|less|lower)[,:]?(?: between"
                    + "| of)?\\s*" + NUMBER + "\\s*(?:or|and|,)\\s*" + NUMBER
                    + "|(?:between )?" + NUMBER + "\\s*(?:or|and|vs\\.?)\\s*" + NUMBER + "[,:]?\\s*which(?: one"
                    + "| number)? is (bigger|larger|greater|higher|smaller|less|lower)"
                    + "|is " + NUMBER + " (bigger|larger|greater|higher|smaller|less|lower) than " + NUMBER + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile(
            "(?:比较)?\\s*" + NUMBER + "\\s*(?:和|与|跟|、|还是|,|，)\\s*" + NUMBER + "\\s*(?:相比)?[,，]?(?:之间|中|的)?(?:哪个|哪一个|谁"
                    + "|哪个数)(?:数)?(?:更|比较)?(大|小)(?:一?些|一点)?|"
                    + NUMBER + "\\s*比\\s*" + NUMBER + "\\s*(?:更)?(大|小)吗?");

    @Override
    public Optional<Answer> answer(Ask ask) {
        if (ask.core().length() > 150) {
            return Optional.empty();
        }
        Matcher english = ENGLISH.matcher(ask.core());
        if (english.matches()) {
            return english.group(1) != null
                    ? pick(ask, english.group(2), english.group(3), english.group(1))
                    : english.group(6) != null
                            ? pick(ask, english.group(4), english.group(5), english.group(6))
                            : pick(ask, english.group(7), english.group(9), english.group(8));
        }
        Matcher chinese = CHINESE.matcher(ask.core());
        if (chinese.matches()) {
            return chinese.group(3) != null
                    ? pick(ask, chinese.group(1), chinese.group(2), chinese.group(3))
                    : pick(ask, chinese.group(4), chinese.group(5), chinese.group(6));
        }
        return Optional.empty();
    }

    private static Optional<Answer> pick(Ask ask, String one, String other, String word) {
        int order = new BigDecimal(one).compareTo(new BigDecimal(other));
        String account = ask.say("I compare the two numbers digit by digit.", "我按数值比较这两个数。");
        if (order == 0) {
            return Answer.of(ask.say(one + " and " + other + " are equal.", one + " 和 " + other + " 相等。"), account);
        }
        boolean small = word.matches("(?i)smaller|less|lower|小");
        String chosen = order > 0 == small ? other : one;
        String left = chosen.equals(one) ? other : one;
        return Answer.of(ask.say(chosen + " is " + (small ? "smaller" : "larger") + " than " + left + ".",
                chosen + " 比 " + left + " " + (small ? "小" : "大") + "。"), account);
    }
}
