package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Script;
import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nouns a Chinese prompt names: first those behind words such as {@code 关于}, whatever they are, then any of the table
 * {@code chinese-nouns.tsv}, which has kind, measure word and nouns in a row.
 */
final class ChineseNouns {
    private static final int MOST = 4;
    private static final int LONGEST = 5;
    private static final List<Pattern> TOPICS = List.of(
            Pattern.compile(
                    "(?:关于|有关|描写|描述|讲述|歌唱|歌颂|讲的是|说的是)([^，。！？；,.!?;\\n]{1,40}?)(?:的)?(?:这?首)?(?:歌曲?|歌词|曲子|故事|小曲|作品|$|[，。！？；,.!?;\\n])"),
            Pattern.compile("以([^，。！？；,.!?;\\n]{1,30}?)(?:为|作为?)(?:主题|题材|题|主角|背景)"),
            Pattern.compile("(?:主题|题材|内容|主角)(?:是|为|：|:)([^，。！？；,.!?;\\n]{1,30})"),
            Pattern.compile("在([^，。！？；,.!?;\\n的里上]{2,4})(?:的|里)"),
            Pattern.compile("(?:献给|送给|写给|唱给)([^，。！？；,.!?;\\n]{1,20}?)(?:的)?(?:这?首)?(?:歌曲?|歌词|$|[，。！？；,.!?;\\n])"));
    private static final Pattern PARTING = Pattern.compile("以及|还有|和|与|及|跟|、|的|在|里|对|\\s+|[“”\"《》「」()（）]");
    private static final Pattern COUNTED = Pattern
            .compile("^(?:我们|我|你|他|她|它)?(?:这|那|每)?(?:[一两二三四五六七八九十几]+)?(?:[个只位条杯座片首场阵朵颗盏把张本辆匹头间碗群对段种些])?(?=.)");
    private static final Pattern WHO = Pattern.compile(".*[人员师者手孩娘妹哥姐爷奶妈爸兵客侠]");
    private static final Pattern WHERE = Pattern.compile(".*[山城镇村河湖海岛路街楼塔桥国洲市屋店园巷港湾]");
    private static final List<String> STOPS = new ArrayList<>(
            List.of("歌", "歌曲", "歌词", "音乐", "曲子", "中文", "英文", "英语", "国语",
                    "普通话", "一首", "风格", "主题", "心情", "情绪", "我", "你", "他", "她", "我们", "你们", "他们", "自己", "什么", "东西", "副歌",
                    "主歌", "桥段",
                    "要", "写", "请", "帮我", "故事", "词", "曲", "流行歌", "青年"));
    private static final Map<String, Noun> KNOWN = new HashMap<>();
    private static int longestKnown = 1;

    static {
        for (String[] row : Table.rows(ChineseNouns.class, "chinese-nouns.tsv")) {
            for (String word : row[2].split(" ")) {
                KNOWN.putIfAbsent(word, new Noun(word, row[0].charAt(0), row[1]));
                longestKnown = Math.max(longestKnown, word.length());
            }
        }
        STOPS.addAll(StyleWords.chinese());
    }

    private ChineseNouns() {}

    static List<Noun> in(String prompt) {
        List<Noun> nouns = new ArrayList<>();
        for (Pattern topic : TOPICS) {
            Matcher matcher = topic.matcher(prompt);
            while (matcher.find()) {
                for (String piece : PARTING.split(matcher.group(1))) {
                    add(nouns, COUNTED.matcher(piece.strip()).replaceFirst("").strip());
                }
            }
        }
        scan(nouns, prompt);
        return List.copyOf(nouns.subList(0, Math.min(MOST, nouns.size())));
    }

    private static void add(List<Noun> nouns, String piece) {
        String bare = piece;
        for (String style : StyleWords.chinese()) {
            bare = style.length() > 1 ? bare.replace(style, "") : bare;
        }
        if (bare.isEmpty() || STOPS.contains(bare) || !sung(bare)) {
            return;
        }
        if (ChineseProsody.INSTANCE.syllables(bare) > LONGEST) {
            scan(nouns, bare);
        } else {
            keep(nouns, KNOWN.getOrDefault(bare, guessed(bare)));
        }
    }

    private static boolean sung(String piece) {
        return piece.chars().allMatch(c -> Script.isHan((char) c) || c < 0x250 && Character.isLetter(c));
    }

    private static Noun guessed(String piece) {
        char kind = WHO.matcher(piece).matches() ? 'm' : WHERE.matcher(piece).matches() ? 'p' : 'u';
        return new Noun(piece, kind, "");
    }

    /** Known nouns, the longest at each place. */
    private static void scan(List<Noun> nouns, String text) {
        for (int at = 0; at < text.length();) {
            int step = 1;
            for (int length = Math.min(longestKnown, text.length() - at); length > 0; length--) {
                String word = text.substring(at, at + length);
                if (STOPS.contains(word) || Themes.hides(word)) {
                    step = length;
                    break;
                }
                if (KNOWN.containsKey(word)) {
                    keep(nouns, KNOWN.get(word));
                    step = length;
                    break;
                }
            }
            at += step;
        }
    }

    private static void keep(List<Noun> nouns, Noun noun) {
        if (nouns.stream().noneMatch(each -> each.text().contains(noun.text()))) {
            nouns.add(noun);
        }
    }
}
