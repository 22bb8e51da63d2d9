package io.minimax4j.engine.offline.speech.text;

import java.util.List;
import java.util.regex.MatchResult;

/**
 * Writes the digits of a Chinese text in words where nobody asked for more than that they are read in Chinese at all; the full
 * rules are those of {@link ChineseReading}.
 */
final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] SECTIONS = {"", "万", "亿", "万亿"};
    private static final int LONGEST_AMOUNT = 16;
    private static final int LONGEST_UNGROUPED = 9;
    private static final String AMOUNT = Rule.MORE;

    private static final List<Rule> RULES = List.of(
            Rule.of("(?<!\\d)(\\d{4})(?=年)", found -> spelled(found.group(1))),
            Rule.of("(?<!\\d)([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?(?!\\d)", ChineseNumbers::time),
            Rule.of("(?<!\\d)(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)",
                    found -> spelled(found.group(1)) + "年" + amount(found.group(2)) + "月" + amount(found.group(3))
                            + "日"),
            Rule.of("(?<=\\d)\\s?[~～—-]\\s?(?=\\d)", _ -> "到"),
            Rule.of("(?<![\\d\\p{L})）])[-−](?=\\d)", _ -> "负"),
            Rule.of("[¥￥]\\s?" + AMOUNT, found -> amount(found.group(1)) + "元"),
            Rule.of("\\$\\s?" + AMOUNT, found -> amount(found.group(1)) + "美元"),
            Rule.of("€\\s?" + AMOUNT, found -> amount(found.group(1)) + "欧元"),
            Rule.of(AMOUNT + "\\s?[%％]", found -> "百分之" + amount(found.group(1))),
            Rule.of("(?<![\\d/])(\\d{1,4})/(\\d{1,4})(?![\\d/])",
                    found -> amount(found.group(2)) + "分之" + amount(found.group(1))),
            Rule.of(AMOUNT + "\\s?(?:℃|°C)", found -> amount(found.group(1)) + "摄氏度"),
            Rule.of(AMOUNT, found -> amount(found.group(1))));

    private ChineseNumbers() {}

    static TracedText inWords(TracedText text) {
        if (text.text().chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        return Rule.all(RULES, text);
    }

    private static String time(MatchResult found) {
        String minutes = found.group(2).equals("00")
                ? "整"
                : (found.group(2).startsWith("0") ? "零" : "") + amount(found.group(2)) + "分";
        String seconds = found.group(3) == null ? "" : amount(found.group(3)) + "秒";
        return amount(found.group(1)) + "点" + (seconds.isEmpty() || !minutes.equals("整") ? minutes : "零分") + seconds;
    }

    /** A number: in units where it is an amount, digit by digit where it is a code or a telephone number. */
    static String amount(String number) {
        String plain = number.replace(",", "");
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "点" + spelled(plain.substring(point + 1));
        boolean grouped = number.indexOf(',') >= 0;
        boolean code = whole.length() > (grouped ? LONGEST_AMOUNT : LONGEST_UNGROUPED)
                || whole.length() > 1 && whole.startsWith("0") && point < 0 && whole.length() > 2;
        return (code ? spelled(whole) : inUnits(whole)) + decimals;
    }

    static String spelled(String digits) {
        StringBuilder spelled = new StringBuilder();
        digits.chars().forEach(digit -> spelled.append(DIGITS.charAt(digit - '0')));
        return spelled.toString();
    }

    private static String inUnits(String digits) {
        long value = Long.parseLong(digits);
        if (value == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int section = SECTIONS.length - 1; section >= 0; section--) {
            int part = (int) (value / (long) Math.pow(10_000, section) % 10_000);
            if (part == 0) {
                gap |= !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || part < 1000)) {
                words.append('零');
            }
            words.append(section(part)).append(SECTIONS[section]);
            gap = false;
        }
        String read = words.toString();
        return read.startsWith("一十") ? read.substring(1) : read;
    }

    private static String section(int part) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int unit = 3; unit >= 0; unit--) {
            int digit = part / (int) Math.pow(10, unit) % 10;
            if (digit == 0) {
                gap |= !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
            }
            words.append(DIGITS.charAt(digit)).append(UNITS[unit]);
            gap = false;
        }
        return words.toString();
    }
}
