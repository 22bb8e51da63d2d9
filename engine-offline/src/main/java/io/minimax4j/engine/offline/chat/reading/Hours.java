package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.arithmetic.Numerals;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day in a text. */
final class Hours {
    private static final String ZH_PART = "凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|晚|早";
    private static final String EN_HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Pattern FORM = Pattern.compile(
            "(?<zh>(?:(?<![今明昨])(?<part>" + ZH_PART + "))?(?<hour>\\d{1,2}|[零一二两三四五六七八九十]{1,3})点(?:钟|整)?"
                    + "(?<minute>半|一刻|三刻|(?:\\d{1,2}|[零一二三四五六七八九十]{1,3})(?:分|(?![个位人张间杯份名点零一二三四五六七八九十\\d])))?)"
                    + "|(?<clock>(?<zhpart>" + ZH_PART
                    + ")?(?<![\\d:])(?<h>[01]?\\d|2[0-3])[:：](?<m>[0-5]\\d)(?![\\d:])\\s*(?<half>[ap]\\.?m\\.?(?![a-z]))?)"
                    + "|(?<en>(?<![\\d:])\\b(?<eh>\\d{1,2})\\s*(?<ehalf>[ap]\\.?m\\.?(?![a-z]))|\\b(?<oh>\\d{1,2}|one|two|three|four|five|six"
                    + "|seven|eight|nine|ten|eleven|twelve) o'?clock(?: (?:in the )?(?<opart>morning|afternoon|evening))?)"
                    + "|(?<past>\\b(?:at )?(?<fraction>half|quarter|a quarter|five|ten|twenty|twenty-five) (?<side>past|after|to|before) (?<ph>\\d{1,2}|"
                    + EN_HOUR + ")\\b(?:\\s*(?<phalf>[ap]\\.?m\\.?(?![a-z])))?)"
                    + "|(?<daypart>(?<![\\d:])\\b(?<dh>\\d{1,2}|" + EN_HOUR
                    + ")(?::(?<dm>[0-5]\\d))? (?:o'?clock )?(?:in the |this |tomorrow )(?<dpart>morning|afternoon|evening))"
                    + "|(?<bare>(?<=\\bat )\\d{1,2}(?![\\d:.%/]|\\s*(?:%|percent|degrees|°)))"
                    + "|(?<word>\\b(?:noon|midnight)\\b|正午|午夜)",
            Pattern.CASE_INSENSITIVE);

    private Hours() {}

    static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            time(matcher, text).ifPresent(time -> found
                    .add(new Mention(Kind.TIME, matcher.start(), matcher.end(), matcher.group().strip(), time)));
        }
        return found;
    }

    private static Optional<LocalTime> time(Matcher matcher, String text) {
        try {
            if (matcher.group("zh") != null) {
                return Optional.of(chinese(matcher, text));
            }
            if (matcher.group("clock") != null) {
                String half = matcher.group("half") == null ? matcher.group("zhpart") : matcher.group("half");
                return Optional
                        .of(at(Integer.parseInt(matcher.group("h")), Integer.parseInt(matcher.group("m")), half));
            }
            if (matcher.group("eh") != null) {
                return Optional.of(at(Integer.parseInt(matcher.group("eh")), 0, matcher.group("ehalf")));
            }
            if (matcher.group("oh") != null) {
                int hour = Numerals.in(matcher.group("oh")).getFirst().value().intValue();
                String part = matcher.group("opart");
                return Optional.of(at(hour, 0, part == null || part.equalsIgnoreCase("morning") ? null : "pm"));
            }
            if (matcher.group("past") != null) {
                return Optional.of(beside(matcher));
            }
            if (matcher.group("daypart") != null) {
                int minute = matcher.group("dm") == null ? 0 : Integer.parseInt(matcher.group("dm"));
                return Optional.of(at(number(matcher.group("dh")), minute,
                        matcher.group("dpart").equalsIgnoreCase("morning") ? "am" : "pm"));
            }
            if (matcher.group("bare") != null) {
                return Optional.of(LocalTime.of(Integer.parseInt(matcher.group("bare")), 0));
            }
            boolean noon = matcher.group().equalsIgnoreCase("noon") || matcher.group().equals("正午");
            return Optional.of(noon ? LocalTime.NOON : LocalTime.MIDNIGHT);
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** "Half past six", "a quarter to nine". */
    private static LocalTime beside(Matcher matcher) {
        String fraction = matcher.group("fraction").toLowerCase(Locale.ROOT);
        int minutes = fraction.equals("half") ? 30 : fraction.endsWith("quarter") ? 15 : number(fraction);
        LocalTime hour = at(number(matcher.group("ph")), 0, matcher.group("phalf"));
        boolean later = matcher.group("side").toLowerCase(Locale.ROOT).matches("past|after");
        return later ? hour.plusMinutes(minutes) : hour.minusMinutes(minutes);
    }

    private static LocalTime chinese(Matcher matcher, String text) {
        int hour = number(matcher.group("hour"));
        String said = matcher.group("minute");
        int minute = said == null ? 0 : switch (said) {
            case "半" -> 30;
            case "一刻" -> 15;
            case "三刻" -> 45;
            default -> number(said.replace("分", ""));
        };
        String part = matcher.group("part");
        boolean evening = part == null && matcher.start() > 0 && text.charAt(matcher.start() - 1) == '晚';
        return at(hour, minute, evening ? "晚" : part);
    }

    private static int number(String said) {
        return Numerals.in(said.replace('两', '二')).getFirst().value().intValue();
    }

    private static LocalTime at(int hour, int minute, @Nullable String part) {
        String half = part == null ? "" : part.toLowerCase(Locale.ROOT).replace(".", "");
        boolean late = half.equals("pm") || half.equals("下午") || half.startsWith("晚") || half.equals("傍晚")
                || half.equals("中午") && hour < 11 || half.equals("夜里") && hour > 6;
        if (late && hour < 12) {
            return LocalTime.of(hour + 12, minute);
        }
        boolean midnight = hour == 12 && (half.equals("am") || half.equals("凌晨"));
        return LocalTime.of(midnight ? 0 : hour == 24 ? 0 : hour, minute);
    }
}
