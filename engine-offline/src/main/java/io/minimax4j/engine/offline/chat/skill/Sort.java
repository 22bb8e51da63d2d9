package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Tongue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a given list in order, by value if it holds numbers alone, else by letters. */
final class Sort implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final String DOWN = "(?:descending|reverse|decreasing|largest to smallest|largest first|z to a"
            + "|highest to lowest|降序|从大到小|由大到小|倒序)";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:sort|order|arrange|alphabeti[sz]e)(?: out)?(?=[\\s:：])\\s*(?:(?:the|this"
                    + "|these)\\s+)?(?:following\\s+)?(?:(?:list|numbers?|words?|items|names"
                    + "|letters)(?: of (?:numbers|words|items|names))?)?(?:\\s*(?:alphabetically|numerically|(?:in"
                    + "|by) [a-z ]*?(?:order|alphabetically)|from [a-z]+ to [a-z]+|ascending"
                    + "|descending))*\\s*[:：]?\\s*(?<list>.+)",
            FLAGS);
    private static final Pattern CHINESE = Pattern.compile(
            "(?:把|将|对|给)?(?:下面|以下|下列|这些?)?(?:的)?(?:这)?(?:几?个)?(?:数字?|单词|列表|词语?|名字)?\\s*[:：]?\\s*(?<list>.+?)\\s*(?:按"
                    + "|从|由)?(?:照)?(?:升序|降序|从小到大|从大到小|小到大|大到小|字母顺序|顺序|大小)?(?:的顺序)?(?:进行)?(?:来)?(?:排序|排列|排一下序|排个序"
                    + "|排好序)(?:一下|输出)?"
                    + "|(?:排序|排列|从小到大排[序列]?|从大到小排[序列]?|升序排[序列]|降序排[序列])(?:一下)?(?:下面|以下)?(?:的)?(?:数字?|列表"
                    + "|单词)?\\s*[:：]\\s*(?<listb>.+)",
            FLAGS);
    private static final Pattern TRAILING = Pattern.compile("\\s*(?:,\\s*)?(?:in|by|from|please"
            + "|and)?\\s*(?:(?:an? )?(?:ascending|descending|alphabetical|numerical|reverse|increasing"
            + "|decreasing)(?: alphabetical)?(?: order)?|alphabetically|numerically|(?:smallest|largest|lowest"
            + "|highest) to (?:smallest|largest|lowest|highest)|from (?:small|large|low|high|a"
            + "|z)[a-z]* to [a-z]+)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCENDING = Pattern.compile(DOWN, Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,50}(?:\\.\\d{1,50})?");
    private static final int LONGEST = 100_000;

    @Override
    public Optional<Answer> answer(Ask ask) {
        String core = ask.core();
        if (core.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher english = ENGLISH.matcher(core);
        if (english.matches()) {
            String list = english.group("list");
            String trimmed = TRAILING.matcher(list).replaceFirst("");
            return sorted(ask, trimmed, DESCENDING.matcher(core.replace(trimmed, "")).find());
        }
        if (!core.contains("排")) {
            return Optional.empty();
        }
        Matcher chinese = CHINESE.matcher(core);
        if (!chinese.matches()) {
            return Optional.empty();
        }
        String list = chinese.group("list") == null ? chinese.group("listb") : chinese.group("list");
        return sorted(ask, list, DESCENDING.matcher(core.replace(list, "")).find() || core.contains("大到小"));
    }

    private static Optional<Answer> sorted(Ask ask, String list, boolean descending) {
        List<String> items = Items.in(list);
        if (items.size() < 2) {
            return Optional.empty();
        }
        boolean numbers = items.stream().allMatch(item -> NUMBER.matcher(item).matches());
        Comparator<String> order = numbers
                ? Comparator.comparing(BigDecimal::new)
                : String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
        List<String> sorted = items.stream().sorted(descending ? order.reversed() : order).toList();
        String separator = list.indexOf('、') >= 0 ? "、" : list.indexOf('，') >= 0 ? "，" : ", ";
        return Answer.of(String.join(separator, sorted),
                ask.say("I sort the given list " + (numbers ? "by value." : "by letters."),
                        "我把给出的列表" + (numbers ? "按数值" : "按字符") + "排序。"));
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("sort a list", "给列表排序");
    }
}
