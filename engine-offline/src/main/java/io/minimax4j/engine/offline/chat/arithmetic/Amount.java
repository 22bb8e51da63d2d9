package io.minimax4j.engine.offline.chat.arithmetic;

import static io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem.Kind.DIVISION_BY_ZERO;
import static io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem.Kind.NEGATIVE_ROOT;
import static io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem.Kind.NOT_UNDERSTOOD;
import static io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem.Kind.TOO_LARGE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A fraction in lowest terms with a positive denominator.
 *
 * @param exact false once a root that has no exact value was taken
 */
public record Amount(BigInteger numerator, BigInteger denominator, boolean exact) implements Comparable<Amount> {
    private static final int MOST_BITS = 8192;
    private static final Amount HALF = new Amount(BigInteger.ONE, BigInteger.TWO, true);
    private static final int MOST_FACTORIAL = 400;
    private static final MathContext ROOT_DIGITS = new MathContext(30, RoundingMode.HALF_EVEN);
    private static final int SHOWN_DIGITS = 12;
    private static final int LONGEST_DECIMAL = 40;

    static Amount of(long value) {
        return new Amount(BigInteger.valueOf(value), BigInteger.ONE, true);
    }

    static Amount of(BigDecimal value) {
        return value.scale() <= 0
                ? new Amount(value.toBigIntegerExact(), BigInteger.ONE, true)
                : reduced(value.unscaledValue(), BigInteger.TEN.pow(value.scale()), true);
    }

    private static Amount reduced(BigInteger numerator, BigInteger denominator, boolean exact) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Amount(numerator.divide(signed), denominator.divide(signed), exact);
    }

    private static Amount bounded(BigInteger numerator, BigInteger denominator, boolean exact)
            throws ArithmeticProblem {
        if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
            throw new ArithmeticProblem(TOO_LARGE);
        }
        return reduced(numerator, denominator, exact);
    }

    Amount plus(Amount other) throws ArithmeticProblem {
        return bounded(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator), exact && other.exact);
    }

    Amount negated() {
        return new Amount(numerator.negate(), denominator, exact);
    }

    Amount minus(Amount other) throws ArithmeticProblem {
        return plus(other.negated());
    }

    Amount times(Amount other) throws ArithmeticProblem {
        return bounded(numerator.multiply(other.numerator), denominator.multiply(other.denominator),
                exact && other.exact);
    }

    Amount over(Amount other) throws ArithmeticProblem {
        if (other.numerator.signum() == 0) {
            throw new ArithmeticProblem(DIVISION_BY_ZERO);
        }
        return bounded(numerator.multiply(other.denominator), denominator.multiply(other.numerator),
                exact && other.exact);
    }

    /** The rest of a division rounded down, so that {@code -7 mod 3} is 2. */
    Amount modulo(Amount other) throws ArithmeticProblem {
        BigDecimal quotient = new BigDecimal(over(other).floor());
        return minus(other.times(of(quotient)));
    }

    Amount root() throws ArithmeticProblem {
        if (numerator.signum() < 0) {
            throw new ArithmeticProblem(NEGATIVE_ROOT);
        }
        BigInteger[] upper = numerator.sqrtAndRemainder();
        BigInteger[] lower = denominator.sqrtAndRemainder();
        if (upper[1].signum() == 0 && lower[1].signum() == 0) {
            return new Amount(upper[0], lower[0], exact);
        }
        BigDecimal root = new BigDecimal(numerator).divide(new BigDecimal(denominator), ROOT_DIGITS).sqrt(ROOT_DIGITS);
        return inexact(root);
    }

    Amount power(Amount exponent) throws ArithmeticProblem {
        if (!exponent.isWhole()) {
            if (exponent.compareTo(HALF) == 0) {
                return root();
            }
            throw new ArithmeticProblem(NOT_UNDERSTOOD);
        }
        if (numerator.abs().equals(BigInteger.ONE) && isWhole()) {
            return numerator.signum() < 0 && exponent.numerator.testBit(0) ? this : of(1);
        }
        if (numerator.signum() == 0) {
            return zeroToThe(exponent);
        }
        long bits = (long) Math.max(numerator.bitLength(), denominator.bitLength());
        if (exponent.numerator.bitLength() > 20 || bits * exponent.numerator.abs().longValueExact() > 2L * MOST_BITS) {
            throw new ArithmeticProblem(TOO_LARGE);
        }
        int times = exponent.numerator.abs().intValueExact();
        BigInteger upper = numerator.pow(times);
        BigInteger lower = denominator.pow(times);
        return exponent.numerator.signum() < 0 ? bounded(lower, upper, exact) : bounded(upper, lower, exact);
    }

    private Amount zeroToThe(Amount exponent) throws ArithmeticProblem {
        return switch (exponent.numerator.signum()) {
            case 1 -> this;
            case 0 -> of(1);
            default -> throw new ArithmeticProblem(DIVISION_BY_ZERO);
        };
    }

    Amount factorial() throws ArithmeticProblem {
        if (!isWhole() || numerator.signum() < 0) {
            throw new ArithmeticProblem(NOT_UNDERSTOOD);
        }
        if (numerator.compareTo(BigInteger.valueOf(MOST_FACTORIAL)) > 0) {
            throw new ArithmeticProblem(TOO_LARGE);
        }
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= numerator.intValueExact(); i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return new Amount(product, BigInteger.ONE, exact);
    }

    private static Amount inexact(BigDecimal value) {
        Amount amount = of(value);
        return new Amount(amount.numerator, amount.denominator, false);
    }

    private BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    @Override
    public int compareTo(Amount other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The value in digits if it has a short exact decimal; otherwise rounded to {@value #SHOWN_DIGITS} digits. */
    String decimal() {
        return isWhole() && exact
                ? numerator.toString()
                : hasShortDecimal() ? exactDecimal().toPlainString() : rounded();
    }

    /** What stands after the equals sign: {@code = 4}, {@code = 1/3 ≈ 0.333333333333}, {@code ≈ 1.41421356237}. */
    String result() {
        if (!exact) {
            return "≈ " + rounded();
        }
        return isWhole() || hasShortDecimal()
                ? "= " + decimal()
                : "= " + numerator + "/" + denominator + " ≈ " + rounded();
    }

    private BigDecimal exactDecimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator)).stripTrailingZeros();
    }

    private boolean hasShortDecimal() {
        if (!exact) {
            return false;
        }
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0 && fives < LONGEST_DECIMAL) {
            rest = rest.divide(BigInteger.valueOf(5));
            fives++;
        }
        return rest.equals(BigInteger.ONE) && Math.max(twos, fives) <= LONGEST_DECIMAL;
    }

    private String rounded() {
        MathContext digits = new MathContext(SHOWN_DIGITS, RoundingMode.HALF_EVEN);
        BigDecimal value = new BigDecimal(numerator).divide(new BigDecimal(denominator), digits).stripTrailingZeros();
        int size = value.precision() - value.scale();
        return size > 2 * SHOWN_DIGITS || size < -6 ? value.toString() : value.toPlainString();
    }
}
