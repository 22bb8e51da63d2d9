package io.minimax4j.engine.offline.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;

/**
 * Puts into words what an English text writes in signs: numbers, years, dates, times, money, units, telephone numbers,
 * abbreviations, and the Roman numerals of kings and chapters.
 */
final class EnglishReading {
    private static final String N = Rule.NUMBER;
    private static final String M = Rule.MORE;
    private static final String TO = Rule.TO;
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "((?:1[5-9]|20)\\d{2})";
    private static final String[] MONTHS = ("January February March April May June July August September October November "
            + "December").split(" ");
    private static final String NAMED = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String LARGE = "(?:\\s?(thousand|million|billion|trillion|[KkMBT](?![A-Za-z])))?";
    private static final Map<String, String> LARGE_LETTERS = Map.of("K", "thousand", "k", "thousand", "M", "million",
            "B",
            "billion", "T", "trillion");

    private record Money(String one, String many, String cent, String cents) {}

    private static final Money DOLLARS = new Money("dollar", "dollars", "cent", "cents");
    private static final Map<String, Money> MONEY = Map.ofEntries(Map.entry("$", DOLLARS), Map.entry("US$", DOLLARS),
            Map.entry("USD", new Money("US dollar", "US dollars", "cent", "cents")),
            Map.entry("HK$", new Money("Hong Kong dollar", "Hong Kong dollars", "cent", "cents")),
            Map.entry("HKD", new Money("Hong Kong dollar", "Hong Kong dollars", "cent", "cents")),
            Map.entry("A$", new Money("Australian dollar", "Australian dollars", "cent", "cents")),
            Map.entry("C$", new Money("Canadian dollar", "Canadian dollars", "cent", "cents")),
            Map.entry("€", new Money("euro", "euros", "cent", "cents")),
            Map.entry("EUR", new Money("euro", "euros", "cent", "cents")),
            Map.entry("£", new Money("pound", "pounds", "penny", "pence")),
            Map.entry("GBP", new Money("pound", "pounds", "penny", "pence")),
            Map.entry("¥", new Money("yuan", "yuan", "", "")), Map.entry("￥", new Money("yuan", "yuan", "", "")),
            Map.entry("CNY", new Money("yuan", "yuan", "", "")), Map.entry("RMB", new Money("yuan", "yuan", "", "")),
            Map.entry("JPY", new Money("yen", "yen", "", "")), Map.entry("₩", new Money("won", "won", "", "")),
            Map.entry("₹", new Money("rupee", "rupees", "paisa", "paise")));
    private static final String SIGNS = "(US\\$|HK\\$|A\\$|C\\$|[$€£¥￥₩₹])";
    private static final String CODES = "(USD|HKD|EUR|GBP|CNY|RMB|JPY)";
    private static final Map<String, Integer> ROMAN = Map.ofEntries(Map.entry("I", 1), Map.entry("II", 2),
            Map.entry("III", 3), Map.entry("IV", 4), Map.entry("V", 5), Map.entry("VI", 6), Map.entry("VII", 7),
            Map.entry("VIII", 8), Map.entry("IX", 9), Map.entry("X", 10), Map.entry("XI", 11), Map.entry("XII", 12),
            Map.entry("XIII", 13), Map.entry("XIV", 14), Map.entry("XV", 15), Map.entry("XVI", 16),
            Map.entry("XVII", 17),
            Map.entry("XVIII", 18), Map.entry("XIX", 19), Map.entry("XX", 20), Map.entry("XXI", 21),
            Map.entry("XXII", 22), Map.entry("XXIII", 23));
    private static final Map<String, String> FRACTIONS = Map.of("2", "half", "4", "quarter");

    private static final List<Rule> WORDS = List.of(
            Rule.of("(?<![A-Za-z\\d._%+-])([A-Za-z\\d._%+-]{1,64})@([A-Za-z\\d-]{1,63}(?:\\.[A-Za-z\\d-]{1,63}){1,4})",
                    found -> address(found.group(1)) + " at " + address(found.group(2))),
            Rule.of("(?<![A-Za-z\\d@.-])((?:[A-Za-z\\d-]{1,63}\\.){1,4}(?:com|cn|org|net|io|ai|edu|gov|dev|app|co|hk|tw|jp"
                    + "|uk|info|tv|me))(?![A-Za-z\\d-])", found -> address(found.group(1))),
            Rule.of("(?<![A-Za-z])Dr\\.?(?= [A-Z])", "Doctor"), Rule.of("(?<![A-Za-z])Mr\\.?(?= [A-Z])", "Mister"),
            Rule.of("(?<![A-Za-z])Mrs\\.?(?= [A-Z])", "Missus"), Rule.of("(?<![A-Za-z])Ms\\.(?= [A-Z])", "Miss"),
            Rule.of("(?<![A-Za-z])Prof\\.(?= [A-Z])", "Professor"),
            Rule.of("(?<![A-Za-z])(?:St|ST)\\.(?= [A-Z])(?<!\\p{Ll} .{3})", "Saint"),
            Rule.of("(?<=[a-z\\d] )St\\.", "Street"), Rule.of("(?<=[a-z\\d] )Ave\\.", "Avenue"),
            Rule.of("(?<=[a-z\\d] )Rd\\.", "Road"), Rule.of("(?<=[a-z\\d] )Blvd\\.", "Boulevard"),
            Rule.of("(?<![A-Za-z])Mt\\.(?= [A-Z])", "Mount"), Rule.of("(?<![A-Za-z])Jr\\.", "Junior"),
            Rule.of("(?<![A-Za-z])Sr\\.", "Senior"), Rule.of("(?<![A-Za-z])vs?\\.(?= )|(?<![A-Za-z])vs(?= )", "versus"),
            Rule.of("(?<![A-Za-z])etc\\.(?= [a-z]|[,;)])", "et cetera"),
            Rule.of("(?<![A-Za-z])etc(?=\\.?$|\\.\\s)", "et cetera"),
            Rule.of("(?<![A-Za-z.])e\\.g\\.,?", "for example,"), Rule.of("(?<![A-Za-z.])i\\.e\\.,?", "that is,"),
            Rule.of("(?<![A-Za-z])approx\\.", "approximately"), Rule.of("(?<![A-Za-z])dept\\.", "department"),
            Rule.of("(?<![A-Za-z])Inc\\.", "Incorporated"), Rule.of("(?<![A-Za-z])Ltd\\.", "Limited"),
            Rule.of("(?<![A-Za-z])Corp\\.", "Corporation"), Rule.of("(?<=\\w) & (?=\\w)", " and "),
            Rule.of("(?<![A-Za-z])w/(?= ?[a-z])", "with "),
            Rule.of("(?<![A-Za-z])(Henry|Louis|Elizabeth|George|Charles|Edward|William|James|Richard|Philip|Napoleon|Paul"
                    + "|Catherine|Frederick|Francis|Alexander|Nicholas|Ivan|Peter|Pius|Benedict|Gregory|Leo|Urban|Mary"
                    + "|Ferdinand|Wilhelm|Ramses|Ramesses|Rama|Gustav|Christian|Harald|Olav|Otto|Robert|Stephen) ([IVX]{1,6})"
                    + "(?![A-Za-z'])", EnglishReading::king),
            Rule.of("(?<![A-Za-z])(Chapter|Part|Volume|Act|Scene|Book|Section|Article|Appendix|World War|Episode|Phase|Type"
                    + "|Level|Stage|Class|Super Bowl) ([IVX]{1,6})(?![A-Za-z'])", EnglishReading::chapter));

    private static final List<Rule> NUMBERS = List.of(
            // Dates.
            Rule.of("(?<![\\d.])((?:19|20)\\d{2})([-/.])" + MONTH + "\\2" + DAY + "(?!\\d)(?:T(?=\\d))?",
                    found -> date(found.group(3), found.group(4), found.group(1))),
            Rule.of("(?<![\\d/])" + MONTH + "/" + DAY + "/((?:19|20)\\d{2})(?![\\d/])",
                    found -> date(found.group(1), found.group(2), found.group(3))),
            Rule.of("(?<![\\d/])" + DAY + "/" + MONTH + "/((?:19|20)\\d{2})(?![\\d/])",
                    found -> date(found.group(2), found.group(1), found.group(3))),
            Rule.of("(?<![A-Za-z])" + NAMED + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR + "(?![\\d,.]\\d|\\d)",
                    found -> month(found.group(1)) + " " + day(found.group(2)) + ", " + year(found.group(3))),
            Rule.of("(?<![\\d.,])" + DAY + "(?:st|nd|rd|th)?(?: of)? " + NAMED + ",? " + YEAR + "(?![\\d,.]\\d|\\d)",
                    found -> "the " + day(found.group(1)) + " of " + month(found.group(2)) + ", "
                            + year(found.group(3))),
            Rule.of("(?<![A-Za-z])" + NAMED + " " + DAY + "(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d)",
                    found -> month(found.group(1)) + " " + day(found.group(2))),
            Rule.of("(?<![\\d.,])" + DAY + "(?:st|nd|rd|th)? " + NAMED + "(?![A-Za-z])",
                    found -> "the " + day(found.group(1)) + " of " + month(found.group(2))),
            Rule.of("(?<![A-Za-z])" + NAMED + " " + YEAR + "(?!\\d|[,.]\\d)",
                    found -> month(found.group(1)) + " " + year(found.group(2))),
            // Times.
            Rule.of("(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?(?:\\s?([AaPp])\\.?[Mm](?:\\.(?= [a-z]|,)|(?![A-Za-z])))?"
                    + "(?![\\d:])", EnglishReading::time),
            Rule.of("(?<![\\d.,:])(1[0-2]|0?[1-9])\\s?([AaPp])\\.?[Mm](?:\\.(?= [a-z]|,)|(?![A-Za-z]))",
                    found -> plain(found.group(1)) + half(found.group(2))),
            Rule.of("(?<![\\d:])(\\d{1,4}):(\\d{1,4})(?![\\d:])",
                    found -> EnglishNumbers.cardinal(found.group(1)) + " to "
                            + EnglishNumbers.cardinal(found.group(2))),
            Rule.of("(?<![\\d/])24/7(?![\\d/])", "twenty-four seven"),
            // Telephone numbers.
            Rule.of("(?<![\\d.+])(?:\\+?(\\d{1,3})[- .])?\\((\\d{3})\\)[- ]?(\\d{3})[- .](\\d{4})(?!\\d)",
                    EnglishReading::phone),
            Rule.of("(?<![\\d.+-])(?:\\+?(\\d{1,3})[- .])?(\\d{3})[- .](\\d{3})[- .](\\d{4})(?![\\d-])",
                    EnglishReading::phone),
            Rule.of("(?<![\\d.-])(\\d{3})-(\\d{4})(?![\\d-])",
                    found -> spoken(found.group(1)) + ", " + spoken(found.group(2))),
            Rule.of("\\+(\\d{1,3}(?:[- ]\\(?\\d{1,4}\\)?){2,5})(?!\\d)", found -> "plus " + grouped(found.group(1))),
            Rule.of("(?<=(?:call|dial|phone|code|PIN|password)(?: is)?:? )(\\d{3,12})(?!\\d|[.,]\\d)",
                    found -> EnglishNumbers.digits(found.group(1))),
            Rule.of("(?<=(?:Room|room|Flight|flight|Suite|suite|Gate|gate|Bus|bus|Route|route|Apt\\.|Highway|Unit) )"
                    + "([A-Z]{0,3})\\s?(\\d{3,4})(?!\\d)",
                    found -> letters(found.group(1)) + EnglishNumbers.pairs(found.group(2))),
            Rule.of("(?<![A-Za-z\\d])([A-Z]{2,4})[- ]?(\\d{3,4})(?![A-Za-z\\d]|[.,]\\d)",
                    found -> letters(found.group(1)) + EnglishNumbers.pairs(found.group(2))),
            // Decades.
            Rule.of("(?<![\\d.,])" + YEAR + "['’]?s(?![A-Za-z])", found -> decade(year(found.group(1)))),
            Rule.of("(?<![\\d.,])['’]?([2-9]0)s(?![A-Za-z])", found -> decade(EnglishNumbers.cardinal(found.group(1)))),
            // Money, shares, units.
            Rule.of("([-−])?" + SIGNS + "\\s?" + M + "(?:" + TO + "[$€£¥￥]?" + M + ")?" + LARGE,
                    EnglishReading::money),
            Rule.of("(?<![A-Za-z])" + CODES + "\\s?" + M + "()()" + LARGE, EnglishReading::moneyBefore),
            Rule.of(N + LARGE + "\\s?" + CODES + "(?![A-Za-z])", EnglishReading::moneyBehind),
            Rule.of(Rule.SIGN + N + TO + M + "\\s?%",
                    found -> sign(found.group(1)) + EnglishNumbers.cardinal(found.group(2))
                            + " to " + EnglishNumbers.cardinal(found.group(3)) + " percent"),
            Rule.of(Rule.SIGN + N + "\\s?%(?:" + TO + M + "\\s?%)?", EnglishReading::share),
            Rule.of(Rule.SIGN + N + "(?:" + TO + M + ")?\\s?" + Units.ENGLISH.signs(), EnglishReading::measure),
            // Years.
            Rule.of("(?<![\\d.,$])" + YEAR + TO + YEAR + "(?![\\d]|[.,]\\d)",
                    found -> year(found.group(1)) + " to " + year(found.group(2))),
            Rule.of("(?<=(?:[Ii]n|[Ss]ince|[Ff]rom|[Bb]y|[Oo]f|[Yy]ear|[Uu]ntil|[Aa]fter|[Bb]efore|[Dd]uring|[Tt]o|[Cc]irca) )"
                    + "(1\\d{3}|20\\d{2})(?![\\d%]|[.,]\\d)", found -> year(found.group(1))),
            Rule.of("(?<![\\d.,#$-])((?:19|20)\\d{2})(?![\\d%]|[.,]\\d|-\\d)", found -> year(found.group(1))),
            // Fractions, ordinals, versions.
            Rule.of("(?<![\\d/.])(\\d{1,3})\\s(\\d{1,2})/(\\d{1,3})(?![\\d/])",
                    found -> EnglishNumbers.cardinal(found.group(1)) + " and "
                            + (found.group(2).equals("1") && found.group(3).equals("2")
                                    ? "a half"
                                    : fraction(found.group(2), found.group(3)))),
            Rule.of("(?<![\\d/.])(\\d{1,3})/(\\d{1,4})(?![\\d/])", found -> fraction(found.group(1), found.group(2))),
            Rule.of("(?<![\\d.])(\\d++(?:\\.\\d++){2,7})(?!\\d)", found -> version(found.group())),
            Rule.of("(?<![\\d.])(\\d{1,3}(?:,\\d{3})*|\\d{1,9})(?:st|nd|rd|th)(?![A-Za-z])",
                    found -> EnglishNumbers.ordinal(Long.parseLong(found.group(1).replace(",", "")))),
            Rule.of("(?<![A-Za-z])(?:Nos?|NO)\\.\\s?(?=\\d)", "number "), Rule.of("№\\s?(?=\\d)|#(?=\\d)", "number "),
            Rule.of("(?<![A-Za-z])Figs?\\.\\s?(?=\\d)", "figure "), Rule.of("(?<![A-Za-z])pp?\\.\\s?(?=\\d)", "page "),
            Rule.of("(?<![A-Za-z])[Vv]ol\\.\\s?(?=\\d)", "volume "),
            Rule.of("(?<![A-Za-z])[Cc]h\\.\\s?(?=\\d)", "chapter "),
            Rule.of("(?<![A-Za-z])[Ee]xt\\.\\s?(?=\\d)", "extension "),
            // Between numbers.
            Rule.of("(?<![\\dA-Za-z.-])" + M + TO + M + "(?![\\d-]|[A-Za-z])",
                    found -> EnglishNumbers.cardinal(found.group(1)) + " to "
                            + EnglishNumbers.cardinal(found.group(2))),
            Rule.of("(?<=\\d)\\s?[×xX*]\\s?(?=\\d)", " times "), Rule.of("(?<=\\d)\\s?÷\\s?(?=\\d)", " divided by "),
            Rule.of("(?<=\\d)\\s?\\+\\s?(?=\\d)", " plus "), Rule.of("(?<=\\d)\\s?=\\s?(?=[-\\d])", " equals "),
            Rule.of("(?<=\\d)\\+(?![\\d+])", " plus"), Rule.of("≥\\s?(?=\\d)", "at least "),
            Rule.of("≤\\s?(?=\\d)", "at most "),
            Rule.of("[≈~～]\\s?(?=\\d)", "about "), Rule.of("±\\s?(?=\\d)", "plus or minus "),
            Rule.of(">\\s?(?=\\d)", "more than "), Rule.of("<\\s?(?=\\d)", "less than "),
            Rule.of("(?<![\\d\\p{L})])[-−](?=\\d)", "minus "),
            // What is left; letters with digits the synthesizer spells well.
            Rule.of("(?<![A-Za-z\\d])" + M + "(?![A-Za-z\\d])", found -> EnglishNumbers.cardinal(found.group(1))));

    private EnglishReading() {}

    static TracedText of(TracedText sentence) {
        TracedText read = Rule.all(WORDS, sentence);
        boolean numbers = read.text().chars().anyMatch(c -> c >= '0' && c <= '9');
        return numbers ? Rule.all(NUMBERS, read) : read;
    }

    private static String plain(String number) {
        return EnglishNumbers.words(Long.parseLong(number));
    }

    private static String year(String year) {
        return EnglishNumbers.year(Integer.parseInt(year));
    }

    private static String day(String day) {
        return EnglishNumbers.ordinal(Long.parseLong(day));
    }

    private static String month(String name) {
        for (String month : MONTHS) {
            if (month.startsWith(name.substring(0, 3))) {
                return month;
            }
        }
        return name;
    }

    private static String date(String month, String day, String year) {
        return MONTHS[Integer.parseInt(month) - 1] + " " + day(day) + ", " + year(year);
    }

    private static String half(String letter) {
        return letter == null ? "" : " " + letter.toUpperCase(Locale.ROOT) + ".M";
    }

    private static String time(MatchResult found) {
        String minutes = found.group(2);
        String hour = plain(found.group(1));
        String half = half(found.group(4));
        if (found.group(3) != null) {
            return hour + " " + minutes(minutes) + " and " + plain(found.group(3)) + " seconds" + half;
        }
        if (minutes.equals("00")) {
            return half.isEmpty()
                    ? Integer.parseInt(found.group(1)) > 12 ? hour + " hundred" : hour + " o'clock"
                    : hour + half;
        }
        return hour + " " + minutes(minutes) + half;
    }

    private static String minutes(String minutes) {
        return minutes.startsWith("0") ? "oh " + plain(minutes) : plain(minutes);
    }

    private static String spoken(String digits) {
        return EnglishNumbers.digits(digits);
    }

    private static String phone(MatchResult found) {
        String country = found.group(1) == null ? "" : spoken(found.group(1)) + ", ";
        return (found.group().startsWith("+") ? "plus " : "") + country + spoken(found.group(2)) + ", "
                + spoken(found.group(3)) + ", " + spoken(found.group(4));
    }

    private static String grouped(String number) {
        StringBuilder said = new StringBuilder();
        for (String group : number.split("[^\\d]+")) {
            said.append(said.isEmpty() ? "" : ", ").append(spoken(group));
        }
        return said.toString();
    }

    private static String letters(String letters) {
        return letters.isEmpty() ? "" : String.join(".", letters.split("")) + " ";
    }

    private static String large(String word) {
        return word == null ? "" : " " + LARGE_LETTERS.getOrDefault(word, word);
    }

    private static String money(MatchResult found) {
        String to = found.group(4) == null ? "" : " to " + EnglishNumbers.cardinal(found.group(4));
        return sign(found.group(1))
                + amount(Objects.requireNonNull(MONEY.get(found.group(2))), found.group(3), to, large(found.group(5)));
    }

    private static String moneyBefore(MatchResult found) {
        return amount(Objects.requireNonNull(MONEY.get(found.group(1))), found.group(2), "", large(found.group(5)));
    }

    private static String moneyBehind(MatchResult found) {
        return amount(Objects.requireNonNull(MONEY.get(found.group(3))), found.group(1), "", large(found.group(2)));
    }

    private static String amount(Money money, String number, String to, String large) {
        int point = number.indexOf('.');
        boolean cents = point > 0 && number.length() - point == 3 && to.isEmpty() && large.isEmpty()
                && !money.cent().isEmpty();
        if (!cents) {
            boolean one = number.equals("1") && to.isEmpty() && large.isEmpty();
            return EnglishNumbers.cardinal(number) + to + large + " " + (one ? money.one() : money.many());
        }
        String whole = number.substring(0, point);
        int small = Integer.parseInt(number.substring(point + 1));
        String coins = small == 0
                ? ""
                : EnglishNumbers.words(small) + " " + (small == 1 ? money.cent() : money.cents());
        if (whole.equals("0")) {
            return coins.isEmpty() ? "zero " + money.many() : coins;
        }
        return EnglishNumbers.cardinal(whole) + " " + (whole.equals("1") ? money.one() : money.many())
                + (coins.isEmpty() ? "" : " and " + coins);
    }

    private static String sign(String sign) {
        return sign == null ? "" : sign.equals("+") ? "plus " : "minus ";
    }

    private static String share(MatchResult found) {
        String to = found.group(3) == null ? "" : " to " + EnglishNumbers.cardinal(found.group(3));
        return sign(found.group(1)) + EnglishNumbers.cardinal(found.group(2)) + to + " percent";
    }

    private static String measure(MatchResult found) {
        String sign = found.group(4);
        String to = found.group(3) == null ? "" : " to " + EnglishNumbers.cardinal(found.group(3));
        boolean one = to.isEmpty() && found.group(2).equals("1");
        return sign(found.group(1)) + EnglishNumbers.cardinal(found.group(2)) + to + " "
                + (one ? Units.ENGLISH.one(sign) : Units.ENGLISH.many(sign));
    }

    private static String decade(String year) {
        return year.endsWith("y") ? year.substring(0, year.length() - 1) + "ies" : year + "s";
    }

    private static String fraction(String above, String below) {
        int count = Integer.parseInt(above);
        int parts = Integer.parseInt(below);
        if (parts < 2) {
            return EnglishNumbers.words(count) + " over " + EnglishNumbers.words(parts);
        }
        String part = FRACTIONS.getOrDefault(below, EnglishNumbers.ordinal(parts));
        String many = part.equals("half") ? "halves" : part + "s";
        return EnglishNumbers.words(count) + " " + (count == 1 ? part : many);
    }

    private static String version(String dotted) {
        StringBuilder said = new StringBuilder();
        for (String digits : dotted.split("\\.")) {
            said.append(said.isEmpty() ? "" : " point ")
                    .append(digits.length() > 2 ? EnglishNumbers.digits(digits) : EnglishNumbers.cardinal(digits));
        }
        return said.toString();
    }

    private static String king(MatchResult found) {
        Integer number = ROMAN.get(found.group(2));
        return number == null ? found.group() : found.group(1) + " the " + EnglishNumbers.ordinal(number);
    }

    private static String chapter(MatchResult found) {
        Integer number = ROMAN.get(found.group(2));
        return number == null ? found.group() : found.group(1) + " " + EnglishNumbers.words(number);
    }

    private static String address(String address) {
        return address.replace(".", " dot ").replace("-", " dash ").replace("_", " underscore ").replace("+", " plus ")
                .replace("www", "W.W.W").replaceAll("\\d{1,64}", " $0 ").replaceAll(" {2,}", " ").strip();
    }
}
