package io.minimax4j.engine.offline.chat.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class CalculationTest {

    private static String result(String text) throws ArithmeticProblem {
        List<Calculation> found = Calculation.in(text);
        assertThat(found).as(text).hasSize(1);
        return found.getFirst().value().result();
    }

    @Test
    void precedence_is_that_of_school() throws ArithmeticProblem {
        assertThat(result("2+3*4-6/3")).isEqualTo("= 12");
        assertThat(result("(2+3)*(4-6)/3")).isEqualTo("= -10/3 ≈ -3.33333333333");
        assertThat(result("2^3^2")).isEqualTo("= 512");
        assertThat(result("-3^2")).isEqualTo("= -9");
        assertThat(result("8/4/2")).isEqualTo("= 1");
        assertThat(result("50% + 25%")).isEqualTo("= 0.75");
        assertThat(result("2*-3")).isEqualTo("= -6");
    }

    @Test
    void results_are_exact() throws ArithmeticProblem {
        assertThat(result("0.1+0.2-0.3")).isEqualTo("= 0");
        assertThat(result("99999999999999999999 * 99999999999999999999"))
                .isEqualTo("= 9999999999999999999800000000000000000001");
        assertThat(result("2^200")).isEqualTo("= 1606938044258990275541962092341162602522202993782792835301376");
        assertThat(result("1/8")).isEqualTo("= 0.125");
    }

    @Test
    void chinese_numerals_are_read() throws ArithmeticProblem {
        Map<String, String> sums = Map.of("十加零", "= 10", "二十一加零", "= 21", "一百零五加零", "= 105", "三千零二十加零", "= 3020",
                "一万二千加零", "= 12000",
                "两亿三千万加零", "= 230000000", "十五点二五加零", "= 15.25", "负三加五", "= 2", "六除以四", "= 1.5", "二除六", "= 3");
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            assertThat(result(sum.getKey())).as(sum.getKey()).isEqualTo(sum.getValue());
        }
    }

    @Test
    void english_number_words_are_read() throws ArithmeticProblem {
        assertThat(result("nine hundred ninety-nine plus one")).isEqualTo("= 1000");
        assertThat(result("two point five times four")).isEqualTo("= 10");
        assertThat(result("three thousand four hundred and twenty one minus one")).isEqualTo("= 3420");
        assertThat(result("twelve squared")).isEqualTo("= 144");
    }

    @Test
    void what_has_no_result_says_why() {
        Map<String, Kind> problems = Map.of("1/0", Kind.DIVISION_BY_ZERO, "5 mod 0", Kind.DIVISION_BY_ZERO, "0^-1",
                Kind.DIVISION_BY_ZERO,
                "sqrt(-1)", Kind.NEGATIVE_ROOT, "9^9^9^9", Kind.TOO_LARGE, "401!", Kind.TOO_LARGE,
                "(".repeat(200) + "1+1" + ")".repeat(200),
                Kind.TOO_DEEP, "-".repeat(500) + "1+1", Kind.TOO_DEEP, "1++", Kind.NOT_UNDERSTOOD, "(1+2",
                Kind.NOT_UNDERSTOOD);
        problems.forEach((text, kind) -> assertThatExceptionOfType(ArithmeticProblem.class).as(text)
                .isThrownBy(() -> result(text))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind)));
    }

    @Test
    void growth_is_bounded_at_every_step() {
        assertThatExceptionOfType(ArithmeticProblem.class).isThrownBy(() -> result("9999^999 * ".repeat(100) + "1"))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE));
    }

    @Test
    void texts_that_are_no_calculation_have_none() {
        for (String text : List.of("I have 3 - 4 apples", "call 555-1234 now", "2024-01-15", "at 10:30 we met", "加州在哪里",
                "one day",
                "my 2 cats and 3 dogs", "除了你还有谁", "C++ or Java 25")) {
            assertThat(Calculation.in(text)).as(text).isEmpty();
        }
    }
}
