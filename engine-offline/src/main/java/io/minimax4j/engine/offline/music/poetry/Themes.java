package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All themes, and which of them a text speaks of. */
final class Themes {
    /** Longer words are tried first, so that these hide the shorter ones within them. */
    private static final List<String> HIDING = List.of("可爱", "大家", "国家", "作家", "画家", "音乐家", "岁月", "一路", "专家", "月份",
            "路线", "年月", "爱好", "恋恋", "星期", "飞机", "花费", "思路", "山歌", "人家", "河南", "河北", "山东", "山西", "上海", "湖南",
            "湖北", "海报", "云南", "海南", "花园路", "海外", "家具", "开心", "大雪", "火花", "灯花", "树立", "马上");
    private static final List<Theme> ALL = Table.rows(Themes.class, "themes.tsv").stream()
            .map(row -> new Theme(row[0], Mood.of(row[1].charAt(0)), Items.of(row[2], ","), Items.of(row[3], ","),
                    Items.of(row[4], ",")))
            .toList();
    private static final Map<String, List<Theme>> BY_WORD = new HashMap<>();
    private static final List<String> CHINESE_WORDS = new ArrayList<>();

    static {
        for (Theme theme : ALL) {
            theme.english().forEach(word -> BY_WORD.computeIfAbsent(word, _ -> new ArrayList<>()).add(theme));
            theme.chinese().forEach(word -> BY_WORD.computeIfAbsent(word, _ -> new ArrayList<>()).add(theme));
            CHINESE_WORDS.addAll(theme.chinese());
        }
        HIDING.forEach(word -> BY_WORD.computeIfAbsent(word, _ -> List.of()));
        CHINESE_WORDS.addAll(HIDING);
        CHINESE_WORDS.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    private Themes() {}

    static List<Theme> all() {
        return ALL;
    }

    static Theme named(String name) {
        return ALL.stream().filter(theme -> theme.name().equals(name)).findFirst().orElseThrow();
    }

    /** Whether a Chinese word only looks as if it spoke of a theme. */
    static boolean hides(String word) {
        return HIDING.contains(word);
    }

    /** The themes of a text, the strongest first; those that are spoken of first before others as strong. */
    static List<Theme> in(String text) {
        Map<Theme, Integer> weights = new LinkedHashMap<>();
        List<String> words = EnglishWords.in(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String single = word.replaceFirst("(?:'s|s')$|(?<=..)s$", "");
            add(weights, BY_WORD.getOrDefault(word, BY_WORD.getOrDefault(single, List.of())), 3);
            if (i + 1 < words.size()) {
                add(weights, BY_WORD.getOrDefault(word + " " + words.get(i + 1), List.of()), 6);
            }
        }
        for (int at = 0; at < text.length();) {
            String found = chineseAt(text, at);
            if (!found.isEmpty()) {
                add(weights, BY_WORD.getOrDefault(found, List.of()), found.length() * 2 - 1);
            }
            at += Math.max(1, found.length());
        }
        return weights.entrySet().stream().sorted(Map.Entry.<Theme, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    private static String chineseAt(String text, int at) {
        for (String word : CHINESE_WORDS) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    private static void add(Map<Theme, Integer> weights, List<Theme> themes, int weight) {
        themes.forEach(theme -> weights.merge(theme, weight, Integer::sum));
    }
}
