package io.minimax4j.engine.offline.speech.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A formula in LaTeX, read in Chinese.
 *
 * <p>Implementation note: a formula is a row of terms. A term is an atom (a number, a letter, a command with what it takes, a
 * group) with what stands above and below it. A term of the outer row stands for its own place in the text; what lies within
 * it stands for all of it, because a fraction is said from its end. Beyond a depth of 40 groups are read as what they hold,
 * and nothing is ever refused: what is unknown is read by its name.
 */
final class Formula {
    private static final int DEEPEST = 40;
    private static final String NUMERALS = "零一二三四五六七八九十百千万";
    private static final Pattern SPELLED = Pattern.compile("(?<=[A-Z])(?=[A-Z])");
    private static final Map<String, String> NAMES = names();
    private static final Set<String> FUNCTIONS = Set.of("sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos",
            "arctan", "sinh", "cosh", "tanh", "ln", "lg", "exp", "max", "min", "det", "gcd", "dim", "ker", "deg",
            "arg");
    private static final Set<String> MARKS_OF_SIZE = Set.of("left", "right", "big", "Big", "bigg", "Bigg", "bigl",
            "bigr",
            "displaystyle", "textstyle", "limits", "nolimits", "quad", "qquad", "hspace", "middle", "tfrac", "cal");
    private static final Set<String> TEXTS = Set.of("text", "mbox", "textbf", "textit", "operatorname");
    private static final Set<String> STYLES = Set.of("mathrm", "mathbf", "mathit", "mathbb", "mathcal",
            "boldsymbol",
            "mathsf", "mathfrak");

    private final TracedText source;
    private final String latex;
    private int at;

    Formula(TracedText source) {
        this.source = source;
        this.latex = source.text();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String[] row : SpeechTables.rows("formula.tsv")) {
            names.put(row[0], row[1]);
        }
        return Map.copyOf(names);
    }

    /** Adds the words, each with its place. */
    void sayTo(TracedText.Builder said) {
        while (at < latex.length()) {
            int start = at;
            String term = SPELLED.matcher(latex.charAt(at) == '}' ? skip() : term(0)).replaceAll(".");
            if (!term.isEmpty()) {
                boolean spelled = said.length() > 0 && isCapital(said.charAt(said.length() - 1))
                        && isCapital(term.charAt(0));
                said.add(spelled ? "." + term : term, source, start, at);
            }
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private String skip() {
        at++;
        return "";
    }

    /** All terms up to the end of the group or of the formula. */
    private String row(int depth) {
        StringBuilder row = new StringBuilder();
        while (at < latex.length() && latex.charAt(at) != '}') {
            row.append(term(depth));
        }
        return row.toString();
    }

    private String term(int depth) {
        char c = latex.charAt(at);
        if (Character.isWhitespace(c) || c == '&' || c == '~' || depth > DEEPEST) {
            return skip();
        }
        Bounds bounds = new Bounds();
        if (c == '\\') {
            String command = command();
            return switch (command) {
                case "sum" -> ranged(bounds, depth, "求和");
                case "prod" -> ranged(bounds, depth, "求积");
                case "int", "oint" -> integral(bounds, depth, command.equals("int") ? "积分" : "环路积分");
                case "iint" -> integral(bounds, depth, "二重积分");
                case "iiint" -> integral(bounds, depth, "三重积分");
                case "lim" -> limit(bounds, depth);
                case "log" -> logarithm(bounds, depth);
                default -> FUNCTIONS.contains(command)
                        ? function(command, bounds, depth)
                        : scripted(command(command, depth), bounds, depth);
            };
        }
        return scripted(atom(depth), bounds, depth);
    }

    /** What stands below and above. */
    private static final class Bounds {
        private String below = "";
        private String above = "";
        private int primes;
    }

    private void read(Bounds bounds, int depth) {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            if (c == '_' || c == '^') {
                at++;
                String script = argument(depth);
                bounds.below = c == '_' ? bounds.below + script : bounds.below;
                bounds.above = c == '^' ? bounds.above + script : bounds.above;
            } else if (c == '\'') {
                at++;
                bounds.primes++;
            } else if (latex.startsWith("\\limits", at)) {
                at += "\\limits".length();
            } else {
                return;
            }
        }
    }

    private String scripted(String base, Bounds bounds, int depth) {
        read(bounds, depth);
        String below = bounds.below.isEmpty() ? "" : isShort(bounds.below) ? bounds.below : "下标" + bounds.below + "，";
        return base + below + "撇".repeat(Math.min(bounds.primes, 3)) + power(bounds.above);
    }

    /** A number or a letter needs no word before it. */
    private static boolean isShort(String below) {
        return below.length() == 1 || below.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    private static String power(String exponent) {
        return switch (exponent) {
            case "" -> "";
            case "二" -> "的平方";
            case "三" -> "的立方";
            case "度", "撇" -> exponent;
            case "乘", "星" -> "星";
            case "T" -> "的转置";
            default -> "的" + exponent + "次方";
        };
    }

    private String ranged(Bounds bounds, int depth, String word) {
        read(bounds, depth);
        if (bounds.below.isEmpty()) {
            return word;
        }
        return bounds.above.isEmpty()
                ? "对" + bounds.below + word + "，"
                : "从" + bounds.below + "到" + bounds.above + word + "，";
    }

    private String integral(Bounds bounds, int depth, String word) {
        read(bounds, depth);
        if (bounds.below.isEmpty()) {
            return word + "，";
        }
        return bounds.above.isEmpty()
                ? "在" + bounds.below + "上的" + word + "，"
                : "从" + bounds.below + "到" + bounds.above + "的" + word + "，";
    }

    private String limit(Bounds bounds, int depth) {
        read(bounds, depth);
        return bounds.below.isEmpty() ? "极限" : "当" + bounds.below + "时，";
    }

    private String logarithm(Bounds bounds, int depth) {
        read(bounds, depth);
        String base = bounds.below.isEmpty() ? "" : "以" + bounds.below + "为底";
        return base + operand(depth) + "的对数" + power(bounds.above);
    }

    private String function(String name, Bounds bounds, int depth) {
        read(bounds, depth);
        String word = NAMES.getOrDefault(name, name);
        String below = bounds.below.isEmpty() ? "" : "下标" + bounds.below + "，";
        return bounds.above.isEmpty() || bounds.above.equals("度")
                ? word + below
                : word + below + power(bounds.above) + " ";
    }

    /** What a function is of: a group, an atom, or what stands in brackets. */
    private String operand(int depth) {
        spaces();
        if (at >= latex.length() || latex.charAt(at) == '}') {
            return "";
        }
        return term(depth + 1);
    }

    private String command(String name, int depth) {
        if (name.equals("frac") || name.equals("dfrac") || name.equals("tfrac") || name.equals("cfrac")) {
            String above = argument(depth);
            String below = argument(depth);
            return below + "分之" + above;
        }
        if (name.equals("sqrt")) {
            String degree = optional(depth);
            String of = argument(depth);
            return (degree.isEmpty() || degree.equals("二") ? "根号" : degree + "次根号") + of;
        }
        if (name.equals("binom")) {
            String above = argument(depth);
            return "从" + above + "中取" + argument(depth) + "的组合数";
        }
        if (TEXTS.contains(name)) {
            return words();
        }
        if (STYLES.contains(name)) {
            return argument(depth);
        }
        return switch (name) {
            case "vec", "overrightarrow" -> "向量" + argument(depth);
            case "overline", "bar" -> argument(depth) + "拔";
            case "hat", "widehat" -> argument(depth) + "帽";
            case "dot" -> argument(depth) + "点";
            case "tilde", "widetilde" -> argument(depth) + "波浪";
            case "begin", "end" -> ignored(depth);
            default ->
                MARKS_OF_SIZE.contains(name) ? "" : NAMES.getOrDefault(name, name.isEmpty() ? "" : " " + name + " ");
        };
    }

    /** What stands in a group as plain words. */
    private String words() {
        spaces();
        int close = at < latex.length() && latex.charAt(at) == '{' ? latex.indexOf('}', at) : -1;
        if (close < 0) {
            return "";
        }
        String words = latex.substring(at + 1, close);
        at = close + 1;
        return " " + words + " ";
    }

    private String ignored(int depth) {
        argument(depth);
        return "，";
    }

    private String command() {
        at++;
        int start = at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        if (at == start && at < latex.length()) {
            at++;
        }
        String name = latex.substring(start, at);
        return switch (name) {
            case "\\" -> "newline";
            case ",", ";", ":", "!", " " -> "quad";
            default -> name;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void spaces() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    /** What a command or a script takes: a group, or one atom. */
    private String argument(int depth) {
        spaces();
        if (at >= latex.length() || latex.charAt(at) == '}') {
            return "";
        }
        char c = latex.charAt(at);
        if (depth > DEEPEST) {
            return skip();
        }
        if (c == '\\') {
            return command(command(), depth + 1);
        }
        if (c >= '0' && c <= '9') {
            at++;
            return ChineseNumbers.amount(Character.toString(c));
        }
        return atom(depth + 1);
    }

    private String group(int depth) {
        at++;
        if (depth > DEEPEST) {
            return "";
        }
        String row = row(depth);
        if (at < latex.length()) {
            at++;
        }
        return row;
    }

    /** The degree of a root. */
    private String optional(int depth) {
        spaces();
        if (at >= latex.length() || latex.charAt(at) != '[') {
            return "";
        }
        int close = latex.indexOf(']', at);
        if (close < 0) {
            return "";
        }
        String inside = latex.substring(at + 1, close);
        at = close + 1;
        return depth > DEEPEST ? "" : new Formula(plain(inside)).row(depth + 1);
    }

    private static TracedText plain(String text) {
        int[] codePoints = text.codePoints().toArray();
        return TracedText.of(codePoints, 0, codePoints.length);
    }

    private String atom(int depth) {
        char c = latex.charAt(at);
        if (c == '{') {
            return group(depth + 1);
        }
        if (c >= '0' && c <= '9') {
            return number();
        }
        if (isLetter(c)) {
            return letters();
        }
        if (c == '(' && at > 0 && isLetter(latex.charAt(at - 1)) && closes()) {
            return applied(depth);
        }
        int codePoint = latex.codePointAt(at);
        String written = Character.toString(codePoint);
        boolean first = c == '-' && "({[=,<>".indexOf(before()) >= 0;
        at += written.length();
        return first ? "负" : Optional.ofNullable(NAMES.get(written)).orElse(written);
    }

    /** The last character that is no space; a bracket if there is none. */
    private char before() {
        int last = lastBefore();
        return last < 0 ? '(' : latex.charAt(last);
    }

    private int lastBefore() {
        int last = at - 1;
        while (last >= 0 && Character.isWhitespace(latex.charAt(last))) {
            last--;
        }
        return last;
    }

    private boolean closes() {
        int close = latex.indexOf(')', at);
        return close > at && close - at <= 12 && latex.substring(at + 1, close).chars().allMatch(
                c -> isLetter((char) c) || c >= '0' && c <= '9' || c == ',' || c == ' ');
    }

    /** The arguments of f(x): without the brackets. */
    private String applied(int depth) {
        at++;
        StringBuilder inside = new StringBuilder(" ");
        while (at < latex.length() && latex.charAt(at) != ')') {
            inside.append(term(depth));
        }
        at++;
        return inside.append(' ').toString();
    }

    private String number() {
        int start = at;
        while (at < latex.length() && (latex.charAt(at) >= '0' && latex.charAt(at) <= '9'
                || latex.charAt(at) == '.' && at + 1 < latex.length() && Character.isDigit(latex.charAt(at + 1)))) {
            at++;
        }
        return ChineseNumbers.amount(latex.substring(start, at));
    }

    /** Letters are variables, one by one; in capitals, because they are read by their names. */
    private String letters() {
        return Character.toString(latex.charAt(at++)).toUpperCase(Locale.ROOT);
    }
}
