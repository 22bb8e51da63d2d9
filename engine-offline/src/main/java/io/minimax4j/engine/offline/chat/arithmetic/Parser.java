package io.minimax4j.engine.offline.chat.arithmetic;

import static io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem.Kind.NOT_UNDERSTOOD;
import static io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem.Kind.TOO_DEEP;

import java.util.List;

/**
 * Works out a calculation by recursive descent: sums of products of signed powers, {@code ^} to the right. Brackets,
 * signs and powers count against one depth, so that no input exhausts the stack.
 */
final class Parser {
    private static final int DEEPEST = 100;
    private static final Amount HUNDREDTH = Amount.of(java.math.BigDecimal.valueOf(1, 2));

    private final List<Lexeme> lexemes;
    private int at;
    private int depth;

    private Parser(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    static Amount value(List<Lexeme> lexemes) throws ArithmeticProblem {
        Parser parser = new Parser(lexemes);
        Amount value = parser.sum();
        if (parser.at < lexemes.size()) {
            throw new ArithmeticProblem(NOT_UNDERSTOOD);
        }
        return value;
    }

    private Amount sum() throws ArithmeticProblem {
        Amount value = product();
        while (true) {
            if (take('+')) {
                value = value.plus(product());
            } else if (take('-')) {
                value = value.minus(product());
            } else {
                return value;
            }
        }
    }

    private Amount product() throws ArithmeticProblem {
        Amount value = signed();
        while (true) {
            if (take('*')) {
                value = value.times(signed());
            } else if (take('/')) {
                value = value.over(signed());
            } else if (take('\\')) {
                value = signed().over(value);
            } else if (take('~')) {
                value = value.modulo(signed());
            } else if (peek('(') || peek('r')) {
                value = value.times(signed());
            } else {
                return value;
            }
        }
    }

    private Amount signed() throws ArithmeticProblem {
        deeper();
        Amount value;
        if (take('-')) {
            value = signed().negated();
        } else if (take('+')) {
            value = signed();
        } else {
            value = power();
        }
        depth--;
        return value;
    }

    private Amount power() throws ArithmeticProblem {
        Amount base = postfix();
        return take('^') ? base.power(signed()) : base;
    }

    private Amount postfix() throws ArithmeticProblem {
        Amount value = atom();
        while (true) {
            if (take('%')) {
                value = value.times(HUNDREDTH);
            } else if (take('!')) {
                value = value.factorial();
            } else {
                return value;
            }
        }
    }

    private Amount atom() throws ArithmeticProblem {
        if (take('(')) {
            deeper();
            Amount value = sum();
            if (!take(')')) {
                throw new ArithmeticProblem(NOT_UNDERSTOOD);
            }
            depth--;
            return value;
        }
        if (take('r')) {
            deeper();
            Amount value = power().root();
            depth--;
            return value;
        }
        if (at < lexemes.size() && lexemes.get(at) instanceof Lexeme.Number number) {
            at++;
            return number.amount();
        }
        throw new ArithmeticProblem(NOT_UNDERSTOOD);
    }

    private void deeper() throws ArithmeticProblem {
        if (++depth > DEEPEST) {
            throw new ArithmeticProblem(TOO_DEEP);
        }
    }

    private boolean peek(char symbol) {
        return at < lexemes.size() && lexemes.get(at) instanceof Lexeme.Sign sign && sign.symbol() == symbol;
    }

    private boolean take(char symbol) {
        boolean there = peek(symbol);
        if (there) {
            at++;
        }
        return there;
    }
}
