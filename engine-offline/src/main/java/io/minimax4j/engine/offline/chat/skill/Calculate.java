package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.arithmetic.ArithmeticProblem;
import io.minimax4j.engine.offline.chat.arithmetic.Calculation;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.List;
import java.util.Optional;

/** Works out calculations exactly. */
final class Calculate implements Skill {

    @Override
    public Optional<Answer> answer(Ask ask) {
        List<Calculation> calculations = Calculation.in(ask.text());
        StringBuilder results = new StringBuilder();
        for (Calculation calculation : calculations) {
            Optional<String> result = result(ask, calculation);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            results.append(results.isEmpty() ? "" : "\n").append(result.get());
        }
        return results.isEmpty()
                ? Optional.empty()
                : Answer.of(results.toString(), ask.say("I read a calculation, " + calculations.getFirst().expression()
                        + ", and work it out exactly, brackets first, then powers, then products, then sums.",
                        "我读到算式 " + calculations.getFirst().expression() + "，按先括号、再乘方、再乘除、后加减的顺序精确计算。"));
    }

    private static Optional<String> result(Ask ask, Calculation calculation) {
        try {
            return Optional.of(calculation.equation());
        } catch (ArithmeticProblem problem) {
            return explained(ask, calculation, problem);
        }
    }

    private static Optional<String> explained(Ask ask, Calculation calculation, ArithmeticProblem problem) {
        String expression = calculation.expression();
        return switch (problem.kind()) {
            case DIVISION_BY_ZERO -> Optional.of(ask.say(
                    expression + " has no result: division by zero is not defined, because no number times 0 gives t"
                            + "he dividend.",
                    expression + " 没有结果：除数不能为零，因为没有任何数乘以 0 能得到被除数。"));
            case NEGATIVE_ROOT -> Optional.of(ask.say(expression + " has no real result: the square of a real number"
                    + " is never negative.",
                    expression + " 没有实数结果：实数的平方不会是负数。"));
            case TOO_LARGE -> Optional.of(ask.say(expression + " is too large for me: I calculate with up to about 2"
                    + ",400 digits.",
                    expression + " 的结果太大：我最多计算约 2400 位数字。"));
            case TOO_DEEP -> Optional.of(ask.say("The calculation is nested too deeply for me.", "算式嵌套太深，我无法计算。"));
            case NOT_UNDERSTOOD -> Optional.empty();
        };
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("calculate exactly", "做精确计算");
    }
}
