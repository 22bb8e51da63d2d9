package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.arithmetic.Numerals;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in a text, written out or told from today. */
final class Days {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String N = "(\\d{1,4}|[〇零一二三四五六七八九十]{1,4})";
    private static final Pattern FORM = Pattern.compile("(?<iso>(?<!\\d)\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d))"
            + "|(?<us>(?<!\\d)\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d))"
            + "|(?<zh>(?:" + N + "年)?" + N + "月" + N + "[日号])"
            + "|(?<md>\\b" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?\\b)"
            + "|(?<dm>\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:,?\\s+\\d{4})?\\b)"
            + "|(?<near>\\b(?:the day after tomorrow|day after tomorrow|tomorrow|today|tonight|yesterday)\\b|大后天|后天|明天|明日|今天|今日"
            + "|昨天|前天|今晚|明晚|明早|今早)"
            + "|(?<weekday>\\b(?:(?:next|this|coming|last)\\s+)?" + WEEKDAY
            + "\\b|(?:下下|下|这|本|上)?个?(?:周|星期|礼拜)[一二三四五六日天](?!气))"
            + "|(?<ahead>\\bin\\s+(\\d{1,3}|two|three|four|five|six|seven)\\s+(days?|weeks?)\\b|(\\d{1,3}|[一两二三四五六七八九十]{1,3})(天|周|个?星期)(?:之?后|以后))"
            + "|(?<span>\\b(?:next week|this week|next month|this month|this weekend|the weekend|next weekend)\\b|下个?周末|这个?周末|周末|下个?星期|下周|本周|这周|下个月|本月|这个月)",
            Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Days() {}

    static List<Mention> in(String text, LocalDate today) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = FORM.matcher(text);
        while (matcher.find()) {
            date(matcher, today).ifPresent(day -> found
                    .add(new Mention(Kind.DATE, matcher.start(), matcher.end(), matcher.group(), day)));
        }
        return found;
    }

    private static Optional<LocalDate> date(Matcher matcher, LocalDate today) {
        String said = matcher.group().toLowerCase(Locale.ROOT);
        try {
            if (matcher.group("iso") != null) {
                List<Integer> parts = numbers(said);
                return Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
            }
            if (matcher.group("us") != null) {
                List<Integer> parts = numbers(said);
                return Optional.of(LocalDate.of(parts.get(2), parts.get(0), parts.get(1)));
            }
            if (matcher.group("zh") != null) {
                return Optional.of(chinese(said, today));
            }
            if (matcher.group("md") != null || matcher.group("dm") != null) {
                return Optional.of(english(said, today));
            }
            if (matcher.group("near") != null) {
                return Optional.of(today.plusDays(near(said)));
            }
            return Optional.of(matcher.group("weekday") != null
                    ? weekday(said, today)
                    : matcher.group("ahead") != null ? ahead(said, today) : span(said, today));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<Integer> numbers(String said) {
        List<Integer> parts = new ArrayList<>();
        Matcher digits = Pattern.compile("\\d+").matcher(said);
        while (digits.find()) {
            parts.add(Integer.parseInt(digits.group()));
        }
        return parts;
    }

    private static LocalDate chinese(String said, LocalDate today) {
        List<Integer> parts = new ArrayList<>();
        for (String part : said.split("[年月日号]")) {
            parts.add(Numerals.in(part).getFirst().value().intValue());
        }
        return parts.size() == 3
                ? LocalDate.of(parts.get(0), parts.get(1), parts.get(2))
                : nextTime(parts.get(0), parts.get(1), today);
    }

    private static LocalDate english(String said, LocalDate today) {
        Matcher name = Pattern.compile(MONTH).matcher(said);
        if (!name.find()) {
            throw new DateTimeException("no month");
        }
        int month = MONTHS.indexOf(name.group().substring(0, 3)) / 3 + 1;
        List<Integer> parts = numbers(said);
        return parts.size() > 1
                ? LocalDate.of(parts.get(1), month, parts.get(0))
                : nextTime(month, parts.get(0), today);
    }

    /** Without a year, the next such day. */
    private static LocalDate nextTime(int month, int day, LocalDate today) {
        LocalDate this_ = LocalDate.of(today.getYear(), month, day);
        return this_.isBefore(today) ? this_.plusYears(1) : this_;
    }

    private static int near(String said) {
        return switch (said) {
            case "大后天" -> 3;
            case "后天", "the day after tomorrow", "day after tomorrow" -> 2;
            case "tomorrow", "明天", "明日", "明晚", "明早" -> 1;
            case "yesterday", "昨天" -> -1;
            case "前天" -> -2;
            default -> 0;
        };
    }

    /** "Friday" is the next one; "next Friday" and 下周五 belong to the week that begins with the next Monday. */
    private static LocalDate weekday(String said, LocalDate today) {
        boolean han = said.matches(".*[一二三四五六日天]");
        DayOfWeek day = han
                ? DayOfWeek.of(Math.min(7, "一二三四五六日天".indexOf(said.charAt(said.length() - 1)) + 1))
                : DayOfWeek.valueOf(said.substring(said.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT));
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate thisWeek = monday.plusDays(day.getValue() - 1L);
        if (said.startsWith("下下")) {
            return thisWeek.plusWeeks(2);
        }
        if (said.startsWith("next") || said.startsWith("下")) {
            return thisWeek.plusWeeks(1);
        }
        if (said.startsWith("last") || said.startsWith("上")) {
            return thisWeek.minusWeeks(1);
        }
        return thisWeek.isBefore(today) ? thisWeek.plusWeeks(1) : thisWeek;
    }

    private static LocalDate ahead(String said, LocalDate today) {
        int count = Numerals.in(said.replace('两', '二')).getFirst().value().intValue();
        return said.contains("week") || said.contains("周") || said.contains("星期")
                ? today.plusWeeks(count)
                : today.plusDays(count);
    }

    private static LocalDate span(String said, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean next = said.startsWith("next") || said.startsWith("下");
        if (said.contains("weekend") || said.contains("周末")) {
            return monday.plusDays(5).plusWeeks(next ? 1 : 0);
        }
        if (said.contains("month") || said.contains("月")) {
            return next ? today.withDayOfMonth(1).plusMonths(1) : today;
        }
        return next ? monday.plusWeeks(1) : today;
    }
}
