package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.arithmetic.Numerals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and what it names. Long texts are read at their start only.
 */
public final class Passage {
    private static final int LONGEST = 800;
    private static final Pattern GAP = Pattern.compile("[ \\t\\u3000]{8,}+|\\n{4,}+");
    private static final Pattern ENGLISH_PLACE = Pattern.compile(
            "\\b(?:in|at|near|around|from|to|for|of|visit(?:ing)?) ((?:[A-Z][\\p{L}'’-]+|St\\.)(?:[ -](?:[A-Z][\\p{L}'’-]+|de|of|la|del))*)");
    private static final Pattern CHINESE_PLACE = Pattern.compile(
            "(?:在|去|到|从|查一?下?|看看|看一下|^)([\\p{IsHan}&&[^去到叫帮我在从请要给把]]{1,6}?(?:省|市|县|区|镇|村|岛|机场|火车站|站|大学|医院|公园|广场|大厦|酒店))");
    private static final Pattern LENGTH_OF_TIME = Pattern.compile(
            "(\\d{1,5}(?:\\.\\d+)?|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty-five|half an)\\b|[半一两二三四五六七八九十]{1,3})[- ]?"
                    + "(?:个)?(seconds?|secs?|minutes?|mins?|hours?|hrs?|秒钟?|分钟|小时|钟头|刻钟)(半)?",
            Pattern.CASE_INSENSITIVE);

    private final String whole;
    private final String text;
    private final LocalDate today;
    private final List<Mention> mentions;

    private Passage(String whole, String text, LocalDate today, List<Mention> mentions) {
        this.whole = whole;
        this.text = text;
        this.today = today;
        this.mentions = mentions;
    }

    /**
     * Reads a text.
     *
     * @param today the day that "tomorrow" and the like are told from
     */
    public static Passage of(String text, LocalDate today) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String read = GAP.matcher(start).replaceAll(" ");
        List<Mention> found = new ArrayList<>(Marks.in(read));
        List<Mention> marked = List.copyOf(found);
        add(found, marked, Days.in(read, today));
        add(found, marked, lengths(read));
        add(found, found.stream().filter(each -> each.kind() != Kind.QUOTE && each.kind() != Kind.CODE).toList(),
                Hours.in(read));
        List<Mention> fixed = found.stream().filter(mention -> !isDigits(mention)).toList();
        add(found, fixed, numbers(read, fixed));
        add(found, marked, Names.CURRENCIES.in(read, Kind.CURRENCY));
        add(found, marked, Names.LANGUAGES.in(read, Kind.LANGUAGE));
        List<Mention> known = Names.PLACES.in(read, Kind.PLACE);
        add(found, marked, known);
        add(found, marked, Names.COMPANIES.in(read, Kind.COMPANY));
        add(found, known, People.in(read));
        add(found, List.copyOf(found), places(read));
        found.sort(Comparator.comparingInt(Mention::start));
        return new Passage(text, read, today, List.copyOf(found));
    }

    private static void add(List<Mention> found, List<Mention> fixed, List<Mention> more) {
        for (Mention mention : more) {
            boolean hidden = fixed.stream()
                    .anyMatch(each -> each.kind() != Kind.QUOTE && each.overlaps(mention.start(), mention.end()));
            if (!hidden) {
                found.add(mention);
            }
        }
    }

    /** Six digits and more may be a code as well as a number. */
    private static boolean isDigits(Mention mention) {
        return mention.kind() == Kind.CODE_NUMBER && mention.text().chars().allMatch(Character::isDigit);
    }

    /** Dates, times and codes are no numbers, nor may a number reach into one. */
    private static List<Mention> numbers(String text, List<Mention> fixed) {
        StringBuilder rest = new StringBuilder(text);
        for (Mention mention : fixed) {
            if (mention.kind() != Kind.QUOTE && mention.kind() != Kind.SPAN_OF_TIME && !isDigits(mention)) {
                for (int i = mention.start(); i < mention.end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            }
        }
        return Numerals.in(rest.toString()).stream()
                .map(number -> new Mention(Kind.NUMBER, number.start(), number.end(),
                        text.substring(number.start(), number.end()), number.value()))
                .toList();
    }

    private static List<Mention> lengths(String text) {
        List<Mention> found = new ArrayList<>();
        Matcher matcher = LENGTH_OF_TIME.matcher(text);
        while (matcher.find()) {
            found.add(new Mention(Kind.SPAN_OF_TIME, matcher.start(), matcher.end(), matcher.group(),
                    TimeSpan.of(matcher.group(1), matcher.group(2), matcher.group(3) != null)));
        }
        return found;
    }

    private static List<Mention> places(String text) {
        List<Mention> found = new ArrayList<>();
        for (Pattern form : List.of(ENGLISH_PLACE, CHINESE_PLACE)) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                found.add(
                        new Mention(Kind.PLACE, matcher.start(1), matcher.end(1), matcher.group(1), matcher.group(1)));
            }
        }
        return found;
    }

    /** The part that is read for mentions. */
    public String text() {
        return text;
    }

    /** All of it, for what is only to be passed on. */
    String whole() {
        return whole;
    }

    public LocalDate today() {
        return today;
    }

    /** What it names of one kind, in order. */
    public List<Mention> of(Kind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).toList();
    }

    /** The first it names of one kind. */
    public Optional<Mention> first(Kind kind) {
        return mentions.stream().filter(mention -> mention.kind() == kind).findFirst();
    }

    public List<Mention> all() {
        return mentions;
    }

    /** The text right in front of a place, for the words that say what a mention is for. */
    String before(int at, int length) {
        return text.substring(Math.max(0, at - length), at);
    }

    /** The text right after a place. */
    String after(int at, int length) {
        return text.substring(at, Math.min(text.length(), at + length));
    }
}
