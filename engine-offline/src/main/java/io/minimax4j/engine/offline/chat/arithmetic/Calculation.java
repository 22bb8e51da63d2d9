package io.minimax4j.engine.offline.chat.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A calculation found in a text. */
public final class Calculation {
    private static final int LONGEST_TEXT = 4000;
    private static final Set<String> FILLERS = Set.of("what", "what's", "whats", "is", "are", "the", "result", "of",
            "value",
            "answer", "to", "calculate", "compute", "evaluate", "solve", "how", "much", "many", "equals", "equal",
            "make",
            "does", "do", "please", "tell", "me", "can", "you", "could", "it", "a", "find", "give", "work", "out",
            "now",
            "then", "and", "so", "hey", "hi", "hello", "expression", "following", "this", "problem", "math", "sum",
            "quick",
            "be", "would", "if", "i", "=", "?", ".", ",", ":", ";", "\"", "'", "`", "$", "请", "帮", "我", "算", "计", "出",
            "下", "等",
            "于", "多", "少", "几", "是", "的", "结", "果", "得", "到", "问", "告", "诉", "和", "呢", "吗", "什", "么", "答", "案", "求",
            "值", "你",
            "能", "那", "会", "为", "啊", "吧", "这", "道", "题", "知", "式", "共", "数", "学", "麻", "烦", "再", "给", "“", "”", "、",
            "。");
    private static final Set<String> CUES = Set.of("is", "what's", "whats", "calculate", "compute", "evaluate", "solve",
            "算",
            "下", "求", "=", "等", "equals", "equal");

    private final List<Lexeme> lexemes;

    private Calculation(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * The calculations a text asks for, in order. A text that has other words than those of a question is taken only
     * where such a word stands right beside the calculation.
     */
    public static List<Calculation> in(String text) {
        if (text.length() > LONGEST_TEXT || !mayCalculate(text)) {
            return List.of();
        }
        List<Lexeme> all = Lexer.lexemes(text);
        boolean fillersOnly = all.stream().allMatch(Calculation::isFillerOrPart);
        List<Calculation> found = new ArrayList<>();
        int start = 0;
        while (start < all.size()) {
            int end = start;
            while (end < all.size() && !(all.get(end) instanceof Lexeme.Word)) {
                end++;
            }
            if (isOperation(all.subList(start, end)) && (fillersOnly || isCue(all, start - 1) || isCue(all, end))) {
                found.add(new Calculation(List.copyOf(all.subList(start, end))));
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    /** A cheap look that spares most texts the rest. */
    private static boolean mayCalculate(String text) {
        int known = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            known += Character.isDigit(c) || ChineseNumerals.isNumeral(c) || "+-*/^%√×÷加减乘除=".indexOf(c) >= 0 ? 1 : 0;
        }
        return known > 0 || EnglishCue.in(text);
    }

    private static boolean isFillerOrPart(Lexeme lexeme) {
        return !(lexeme instanceof Lexeme.Word word) || FILLERS.contains(word.text());
    }

    private static boolean isCue(List<Lexeme> all, int at) {
        return at >= 0 && at < all.size() && all.get(at) instanceof Lexeme.Word word && CUES.contains(word.text());
    }

    private static boolean isOperation(List<Lexeme> part) {
        boolean number = part.stream().anyMatch(Lexeme.Number.class::isInstance);
        boolean sign = false;
        for (int i = 0; i < part.size(); i++) {
            sign |= part.get(i) instanceof Lexeme.Sign found && "()".indexOf(found.symbol()) < 0
                    && (i > 0 || found.symbol() == 'r');
        }
        return number && sign;
    }

    /** The exact result, or why there is none. */
    public Amount value() throws ArithmeticProblem {
        return Parser.value(lexemes);
    }

    /** The calculation and its result: {@code 12 × 3 = 36}. */
    public String equation() throws ArithmeticProblem {
        return expression() + " " + value().result();
    }

    /** The calculation in usual signs. */
    public String expression() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < lexemes.size(); i++) {
            switch (lexemes.get(i)) {
                case Lexeme.Number number -> shown.append(number.shown());
                case Lexeme.Sign sign -> shown.append(shown(sign.symbol(), isBinary(i)));
                case Lexeme.Word word -> shown.append(word.text());
            }
        }
        return shown.toString();
    }

    private boolean isBinary(int at) {
        return at > 0
                && !(lexemes.get(at - 1) instanceof Lexeme.Sign before && "+-*/\\^~(r".indexOf(before.symbol()) >= 0);
    }

    private static String shown(char symbol, boolean binary) {
        return switch (symbol) {
            case '*' -> " × ";
            case '/' -> " ÷ ";
            case '\\' -> " 除 ";
            case '~' -> " mod ";
            case 'r' -> "√";
            case '+', '-' -> binary ? " " + symbol + " " : String.valueOf(symbol);
            default -> String.valueOf(symbol);
        };
    }
}
