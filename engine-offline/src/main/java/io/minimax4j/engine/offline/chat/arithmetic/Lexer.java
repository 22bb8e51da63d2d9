package io.minimax4j.engine.offline.chat.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text in which {@link Wording} has put signs into lexemes. */
final class Lexer {
    private static final Pattern NUMBER = Pattern
            .compile("(\\d{1,3}(?:,\\d{3}){1,40}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?"
                    + "|\\.\\d+)(e[+-]?\\d{1,3}(?!\\w))?([万亿千百])?(?![\\w&&[^\\d]])");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern LATIN = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]][\\p{L}\\p{N}'’_&&[^\\p{IsHan}]]*");
    private static final int LONGEST_NUMBER = 400;

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Lexeme> lexemes(String text) {
        Lexer lexer = new Lexer(Wording.toSigns(text));
        while (lexer.at < lexer.text.length()) {
            lexer.next();
        }
        return EnglishFolding.fold(lexer.lexemes);
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (Character.isDigit(c) || c == '.') {
            number();
        } else if (ChineseNumerals.isNumeral(c)) {
            chinese();
        } else if (c == 'r' && !isLatinWord()) {
            sign(c);
        } else if (Lexeme.SIGNS.indexOf(c) >= 0 && c != 'r') {
            sign(c);
        } else {
            word();
        }
    }

    private boolean isLatinWord() {
        return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private void sign(char c) {
        lexemes.add(new Lexeme.Sign(c));
        at++;
    }

    private void number() {
        Matcher date = DATE.matcher(text).region(at, text.length());
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (date.lookingAt()) {
            lexemes.add(new Lexeme.Word(date.group()));
            at = date.end();
        } else if (number.lookingAt() && number.end() - at <= LONGEST_NUMBER) {
            lexemes.add(number(value(number)));
            at = number.end();
        } else {
            int start = at++;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            lexemes.add(new Lexeme.Word(text.substring(start, at)));
        }
    }

    private static BigDecimal value(Matcher number) {
        String exponent = number.group(2) == null ? "" : number.group(2);
        BigDecimal value = new BigDecimal(number.group(1).replace(",", "") + exponent);
        return number.group(3) == null
                ? value
                : value.multiply(BigDecimal.valueOf(ChineseNumerals.unit(number.group(3).charAt(0))));
    }

    static Lexeme.Number number(BigDecimal value) {
        Amount amount = Amount.of(value);
        return new Lexeme.Number(amount, amount.decimal());
    }

    private void chinese() {
        int end = ChineseNumerals.end(text, at);
        String run = text.substring(at, end);
        Optional<BigDecimal> value = ChineseNumerals.parse(run);
        lexemes.add(value.<Lexeme>map(Lexer::number).orElseGet(() -> new Lexeme.Word(run)));
        at = end;
    }

    private void word() {
        Matcher latin = LATIN.matcher(text).region(at, text.length());
        if (latin.lookingAt()) {
            lexemes.add(new Lexeme.Word(latin.group()));
            at = latin.end();
        } else {
            int next = at + Character.charCount(text.codePointAt(at));
            lexemes.add(new Lexeme.Word(text.substring(at, next)));
            at = next;
        }
    }
}
