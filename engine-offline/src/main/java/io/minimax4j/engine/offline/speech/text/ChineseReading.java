package io.minimax4j.engine.offline.speech.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts into words what a Chinese text writes in signs: numbers, dates, times, money, units, telephone numbers, codes, and
 * abbreviations in Latin letters.
 */
final class ChineseReading {
    private static final String N = Rule.NUMBER;
    private static final String M = Rule.MORE;
    /** Behind Hanzi a stroke is a sign, unless they tell a place in a row. */
    private static final String BEFORE_SIGN = "(?<![A-Za-z\\p{N}）)%％点月日年号时分秒周楼层一二三四五六七八九十百千万亿零])";
    private static final String SIGN = "(" + BEFORE_SIGN + "[-−+])?";
    private static final String TO = Rule.TO;
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String LARGE = "(?:\\s?(万亿|百万|千万|百亿|千亿|[万亿千百]|[KkMB](?![A-Za-z])))?";
    private static final Map<String, String> LARGE_LETTERS = Map.of("K", "千", "k", "千", "M", "百万", "B", "十亿");
    private static final Map<String, String> MONEY = Map.ofEntries(Map.entry("¥", "元"), Map.entry("￥", "元"),
            Map.entry("RMB", "元人民币"), Map.entry("CNY", "元人民币"), Map.entry("$", "美元"), Map.entry("＄", "美元"),
            Map.entry("US$", "美元"), Map.entry("USD", "美元"), Map.entry("HK$", "港元"), Map.entry("HKD", "港元"),
            Map.entry("NT$", "新台币"), Map.entry("A$", "澳元"), Map.entry("C$", "加元"), Map.entry("€", "欧元"),
            Map.entry("EUR", "欧元"), Map.entry("£", "英镑"), Map.entry("GBP", "英镑"), Map.entry("JPY", "日元"),
            Map.entry("JP¥", "日元"), Map.entry("₩", "韩元"), Map.entry("₽", "卢布"), Map.entry("₹", "卢比"));
    private static final String MONEY_SIGNS = "(US\\$|HK\\$|NT\\$|A\\$|C\\$|JP¥|RMB|CNY|USD|HKD|EUR|GBP|JPY|[¥￥$＄€£₩₽₹])";
    private static final String MEASURES = "(?:[个只条张位本杯瓶块次天周岁种件台部辆人名家倍万亿千百元斤吨升层顿份套双把座栋间场届组排串口包盒箱袋枚颗粒片页句段遍趟米里]|年(?!级)"
            + "|点(?!\\d)|小时|分钟|秒|公里|公斤|千克|厘米|毫米|平方|立方|星期|美元|欧元|港元|英镑|日元)";
    private static final String NUMBERED = "(?<=(?:电话|手机|热线|拨打|致电|号码|传真|客服|呼叫|验证码|密码|编号|尾号|卡号|学号|工号|单号|邮编|代码)"
            + "(?:号码|号)?[是为]?[：: ]?\\s?)";
    private static final Set<String> READ_AS_WORDS = Set.of("OK", "NASA", "NATO", "OPEC", "AIDS", "UNESCO", "UNICEF",
            "IELTS", "TOEFL", "NO", "YES", "THE", "AND", "NEW", "HOT", "TOP", "IN", "ON", "AT", "BY", "MY", "YOU", "ME",
            "WE",
            "LOVE", "GO", "UP");
    private static final Set<String> READ_AS_LETTERS = Set.of("AIGC", "IEEE", "IDEA", "ICAO", "IATA", "AIOT", "IOT");
    private static final Pattern THREE_CONSONANTS = Pattern.compile("[^AEIOUY]{3}");
    private static final String NUMERALS = "零一二两三四五六七八九十百千万亿";

    private static final List<Rule> LETTERS = List.of(
            Rule.of("(?<![A-Za-z\\d._%+-])([A-Za-z\\d._%+-]{1,64})@([A-Za-z\\d-]{1,63}(?:\\.[A-Za-z\\d-]{1,63}){1,4})",
                    found -> address(found.group(1)) + "艾特" + address(found.group(2))),
            Rule.of("(?<![A-Za-z\\d@.-])((?:[A-Za-z\\d-]{1,63}\\.){1,4}(?:com|cn|org|net|io|ai|edu|gov|dev|app|co|hk|tw|jp"
                    + "|uk|info|tv|me))(?![A-Za-z\\d-])", found -> address(found.group(1))),
            Rule.of("(?<=[A-Za-z]{2} )(\\d{1,4})(?= [A-Za-z]{2})", found -> EnglishNumbers.cardinal(found.group(1))));

    private static final List<Rule> NUMBERS = List.of(
            Rule.of("零下\\s?[-−](?=\\d)", "零下"),
            // Dates.
            Rule.of("(?<![\\d.])" + YEAR + "([-/.])" + MONTH + "\\2" + DAY
                    + "(?![\\d])(?:T(?=\\d)|\\s(?=\\d?\\d[:：]))?",
                    found -> date(found.group(1), found.group(3), found.group(4))),
            Rule.of("(?<![\\d/])" + MONTH + "/(1[3-9]|2\\d|3[01])/" + YEAR + "(?![\\d/])",
                    found -> date(found.group(3), found.group(1), found.group(2))),
            Rule.of("(?<![\\d/])" + DAY + "/" + MONTH + "/" + YEAR + "(?![\\d/])",
                    found -> date(found.group(3), found.group(2), found.group(1))),
            Rule.of("(?<![\\d-])" + YEAR + "-(0[1-9]|1[0-2])(?![\\d-])",
                    found -> spelled(found.group(1)) + "年" + amount(found.group(2)) + "月"),
            Rule.of("(?<!\\d)(\\d{4})(?:" + TO + "|至|到)(\\d{4})(?=\\s?年)",
                    found -> year(found.group(1)) + "到" + year(found.group(2))),
            Rule.of("(?<![\\d.])(\\d{4})(?=\\s?年)", found -> year(found.group(1))),
            Rule.of("(?<![\\d.])(\\d{2})(?=年\\d{1,2}月)", found -> spelled(found.group(1))),
            Rule.of("(?<![\\d.])(\\d{1,2})" + TO + "(\\d{1,2})(?=[日号月])",
                    found -> amount(found.group(1)) + "到" + amount(found.group(2))),
            // Ratios and times.
            Rule.of("(?<=(?:比分|比例|战绩|以)[是为]?\\s?)(\\d{1,4})[:：-](\\d{1,4})(?!\\d)",
                    found -> amount(found.group(1)) + "比" + amount(found.group(2))),
            Rule.of("(?<![\\d:：])([01]?\\d|2[0-4])[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?(?:\\s?(am|pm|AM|PM|a\\.m\\.|p\\.m\\.))?"
                    + "(?![\\d:：])", ChineseReading::time),
            Rule.of("(?<![\\d.])([01]?\\d|2[0-4])\\s?(am|pm|AM|PM)(?![A-Za-z])",
                    found -> half(found.group(2)) + clock(found.group(1))),
            Rule.of("(?<![\\d:：])(\\d{1,6}(?:[:：]\\d{1,6}){1,3})(?![\\d:：])",
                    found -> joined(found.group(1), "[:：]", "比")),
            // Telephone numbers, rooms, lines.
            Rule.of("(?<![\\d.])(?:(\\+)?(86)[- ]?)?(1[3-9]\\d)[- ]?(\\d{4})[- ]?(\\d{4})(?![\\d])",
                    found -> (found.group(1) == null ? "" : "加") + digits(found.group().replace("+", ""))),
            Rule.of("(?<!\\d)(?:[(（](0\\d{2,3})[)）]\\s?|(0\\d{2,3})[- ])(\\d{7,8})(?!\\d)",
                    found -> digits(found.group())),
            Rule.of("(?<!\\d)([48]00)[- ](\\d{3,4})[- ](\\d{3,4})(?!\\d)", found -> digits(found.group())),
            Rule.of(NUMBERED + "(\\d[\\d -]{1,30}\\d)(?!\\d|[.,]\\d)", found -> digits(found.group())),
            Rule.of("(?<!\\d)(1[12][0-9]|12306|12345|10086|10010|10000|95\\d{3})(?=(?:电话|热线|服务台|客服|报警|急救))",
                    found -> digits(found.group())),
            Rule.of("(?<![\\d.])(\\d{3,4})(?=号?(?:室|房|教室|会议室|病房|包厢|宿舍))", found -> digits(found.group())),
            Rule.of("(?<![\\d.])(\\d{3,4})(?=路(?!程))", found -> digits(found.group())),
            Rule.of("(?<![A-Za-z\\d])([A-Z]{1,2}-?)(\\d{1,4})(?=(?:次|航班|号?列车|号航班))",
                    found -> found.group(1).replace("-", "") + digits(found.group(2))),
            Rule.of("(?<![A-Za-z\\d])([A-Z]{2})(\\d{3,4})(?![A-Za-z\\d])",
                    found -> found.group(1) + digits(found.group(2))),
            Rule.of("(?<![\\d-])(\\d++(?:-\\d++){2,7})(?![\\d-])", found -> dashes(found.group())),
            // Money, shares, units.
            Rule.of("([-−])?" + MONEY_SIGNS + "\\s?" + M + "(?:" + TO + MONEY_SIGNS + "?" + M + ")?" + LARGE,
                    ChineseReading::money),
            Rule.of(N + LARGE + "\\s?(RMB|CNY|USD|HKD|EUR|GBP|JPY)(?![A-Za-z])",
                    found -> quantity(plain(found.group(1))) + large(found.group(2)) + MONEY.get(found.group(3))),
            Rule.of(N + "(?=\\s?(?:元|块钱|美元|欧元|港元|英镑|日元))", found -> quantity(plain(found.group(1)))),
            Rule.of(SIGN + N + TO + M + "\\s?[%％]",
                    found -> sign(found.group(1)) + "百分之" + amount(found.group(2)) + "到" + amount(found.group(3))),
            Rule.of(SIGN + N + "\\s?[%％](?:" + TO + M + "\\s?[%％])?", ChineseReading::share),
            Rule.of(SIGN + N + "\\s?‰", found -> sign(found.group(1)) + "千分之" + amount(found.group(2))),
            Rule.of(SIGN + N + "(?:" + TO + M + ")?(万亿|[万亿千百])?\\s?" + Units.CHINESE.signs(), ChineseReading::measure),
            // Fractions, versions, ordinals, codes.
            Rule.of("(?<![\\d/.])(\\d{1,3})\\s(\\d{1,3})/(\\d{1,4})(?![\\d/])",
                    found -> amount(found.group(1)) + "又" + amount(found.group(3)) + "分之" + amount(found.group(2))),
            Rule.of("(?<![\\d/.])(\\d{1,4})/(\\d{1,4})(?![\\d/])",
                    found -> amount(found.group(2)) + "分之" + amount(found.group(1))),
            Rule.of("(?<![\\d.])(\\d++(?:\\.\\d++){2,7})(?![\\d])", found -> version(found.group())),
            Rule.of("(?<![\\d.])(\\d{1,9})(?:st|nd|rd|th)(?![A-Za-z])", found -> "第" + amount(found.group(1))),
            Rule.of("(?:(?<![A-Za-z])(?:No|NO|no)\\.\\s?|№\\s?|#)(\\d{1,9})(?!\\d)",
                    found -> amount(found.group(1)) + "号"),
            Rule.of("(?<![A-Za-z\\d])([A-Z]{1,6})-?(\\d{1,4})(?![A-Za-z\\d]|\\.\\d)",
                    found -> found.group(1) + code(found.group(2))),
            Rule.of("(?<![A-Za-z\\d.])(\\d{4})([pP])(?![A-Za-z\\d])", found -> spelled(found.group(1)) + "P"),
            Rule.of("(?<![A-Za-z\\d.,])(\\d{1,4})([A-Z]{1,2})(?![A-Za-z\\d])",
                    found -> amount(found.group(1)) + found.group(2)),
            // Between numbers.
            Rule.of("(?<![\\d.-])" + M + TO + M + "(?![\\d-])",
                    found -> amount(found.group(1)) + "到" + quantity(found.group(2))),
            Rule.of("(?<=\\d)\\s?[×xX*✕]\\s?(?=\\d)", "乘"),
            Rule.of("(?<=\\d)\\s?÷\\s?(?=\\d)", "除以"),
            Rule.of("(?<=\\d)\\s?[+＋]\\s?(?=\\d)", "加"),
            Rule.of("(?<=\\d)[+＋](?=\\p{IsHan})", "多"),
            Rule.of("(?<=\\d)\\s?[=＝]\\s?(?=[-\\d])", "等于"),
            Rule.of("\\s?≥\\s?(?=\\d)", "大于等于"), Rule.of("\\s?≤\\s?(?=\\d)", "小于等于"),
            Rule.of("\\s?≈\\s?(?=\\d)", "约等于"), Rule.of("\\s?±\\s?(?=\\d)", "正负"),
            Rule.of("\\s?[>＞]\\s?(?=\\d)", "大于"), Rule.of("\\s?[<＜]\\s?(?=\\d)", "小于"),
            Rule.of(BEFORE_SIGN + "[-−](?=\\d)", "负"),
            // What is left.
            Rule.of("(?<![\\d第.,十百千万])2(?=" + MEASURES + ")", "两"),
            Rule.of("第(\\d{1,9})(?!\\d)", found -> "第" + amount(found.group(1))),
            Rule.of(M, found -> amount(found.group(1))),
            Rule.of("(?<=(?:公里|千克|摄氏度|[米克升度元分点秒时日月年号岁吨瓦伏]))" + TO + "(?=[负" + NUMERALS + "])", "到"));

    private static final List<Rule> ABBREVIATIONS = List.of(
            Rule.of("(?<![A-Za-z.'’])([A-Z]{2,5})(?![A-Za-z'’])", found -> abbreviation(found.group(1))));

    private ChineseReading() {}

    /**
     * @param english whether Latin letters are read in English
     */
    static TracedText of(TracedText sentence, boolean english) {
        boolean latin = sentence.text().chars().anyMatch(c -> c < 128 && Character.isLetter(c));
        boolean numbers = sentence.text().chars().anyMatch(c -> c >= '0' && c <= '9');
        TracedText read = latin && english ? Rule.all(LETTERS, sentence) : sentence;
        read = numbers ? Rule.all(NUMBERS, read) : read;
        return latin && english ? Rule.all(ABBREVIATIONS, read) : read;
    }

    /** 二千 and 二万 are said 两千 and 两万. */
    private static String amount(String number) {
        String words = ChineseNumbers.amount(number);
        boolean two = words.length() > 1 && words.charAt(0) == '二' && "千万亿".indexOf(words.charAt(1)) >= 0;
        return two ? "两" + words.substring(1) : words;
    }

    private static String spelled(String digits) {
        return ChineseNumbers.spelled(digits);
    }

    private static String large(String letters) {
        return letters == null ? "" : LARGE_LETTERS.getOrDefault(letters, letters);
    }

    /** A number of things. */
    private static String quantity(String number) {
        return number.equals("2") ? "两" : amount(number);
    }

    /** Without zeros at the end of the decimals. */
    private static String plain(String number) {
        if (number.indexOf('.') < 0) {
            return number;
        }
        String cut = number.replaceAll("0{1,40}$", "");
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static String sign(String sign) {
        return sign == null ? "" : sign.equals("+") ? "正" : "负";
    }

    private static String year(String digits) {
        boolean count = digits.endsWith("000") && !digits.equals("2000") || digits.charAt(0) >= '3';
        return count ? amount(digits) : spelled(digits);
    }

    private static String date(String year, String month, String day) {
        return spelled(year) + "年" + amount(month) + "月" + amount(day) + "日";
    }

    private static String half(String half) {
        return half == null ? "" : Character.toLowerCase(half.charAt(0)) == 'a' ? "上午" : "下午";
    }

    private static String clock(String hour) {
        return (hour.equals("2") || hour.equals("02") ? "两" : amount(Integer.toString(Integer.parseInt(hour)))) + "点";
    }

    private static String time(MatchResult found) {
        String minutes = found.group(2);
        String seconds = found.group(3);
        String words = half(found.group(4)) + clock(found.group(1));
        if (!minutes.equals("00") || seconds != null) {
            words += (minutes.charAt(0) == '0' ? "零" : "")
                    + (minutes.equals("00") ? "" : amount(Integer.toString(Integer.parseInt(minutes)))) + "分";
        }
        return seconds == null ? words : words + amount(Integer.toString(Integer.parseInt(seconds))) + "秒";
    }

    private static String joined(String numbers, String between, String word) {
        StringBuilder joined = new StringBuilder();
        for (String number : numbers.split(between)) {
            joined.append(joined.isEmpty() ? "" : word).append(amount(number));
        }
        return joined.toString();
    }

    /** Digit by digit, with 幺 for 1. */
    private static String digits(String number) {
        return spelled(number.replaceAll("\\D", "")).replace('一', '幺');
    }

    private static String dashes(String code) {
        StringBuilder said = new StringBuilder();
        for (String digits : code.split("-")) {
            said.append(said.isEmpty() ? "" : "杠").append(spelled(digits));
        }
        return said.toString();
    }

    private static String code(String digits) {
        return digits.length() > 2 || digits.startsWith("0") ? spelled(digits) : amount(digits);
    }

    private static String version(String dotted) {
        StringBuilder said = new StringBuilder();
        for (String digits : dotted.split("\\.")) {
            said.append(said.isEmpty() ? "" : "点").append(code(digits));
        }
        return said.toString();
    }

    private static String money(MatchResult found) {
        String unit = MONEY.get(found.group(2));
        String from = plain(found.group(3));
        String large = large(found.group(6));
        String to = found.group(5) == null ? "" : "到" + amount(plain(found.group(5)));
        String number = to.isEmpty() && large.isEmpty()
                ? quantity(from)
                : large.isEmpty() ? amount(from) : quantity(from);
        return sign(found.group(1)) + number + to + large + unit;
    }

    private static String share(MatchResult found) {
        String to = found.group(3) == null ? "" : "到百分之" + amount(found.group(3));
        return sign(found.group(1)) + "百分之" + amount(found.group(2)) + to;
    }

    private static String measure(MatchResult found) {
        String unit = (found.group(4) == null ? "" : found.group(4)) + Units.CHINESE.many(found.group(5));
        boolean cold = "-".equals(found.group(1)) && unit.equals("摄氏度");
        String from = found.group(3) == null ? quantity(found.group(2)) : amount(found.group(2));
        String to = found.group(3) == null ? "" : "到" + quantity(found.group(3));
        return (cold ? "零下" : sign(found.group(1))) + from + to + unit;
    }

    private static String address(String address) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            said.append(switch (c) {
                case '.' -> "点";
                case '-' -> "杠";
                case '_' -> "下划线";
                case '%' -> "百分号";
                case '+' -> "加";
                default -> c >= '0' && c <= '9' ? spelled(Character.toString(c)) : Character.toString(c);
            });
        }
        return said.toString().replace("www", "W.W.W").replace("点cn", "点C.N");
    }

    private static String abbreviation(String capitals) {
        boolean letters = READ_AS_LETTERS.contains(capitals)
                || !READ_AS_WORDS.contains(capitals)
                        && (capitals.length() < 4 || THREE_CONSONANTS.matcher(capitals).find());
        return letters ? String.join(".", capitals.split("")) : capitals;
    }
}
