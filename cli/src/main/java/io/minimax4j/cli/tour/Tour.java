package io.minimax4j.cli.tour;

import io.minimax4j.cli.Failures;
import io.minimax4j.cli.Terminal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the steps one after the other; a step that fails does not stop the others. */
final class Tour {
    private final Terminal terminal;

    Tour(Terminal terminal) {
        this.terminal = terminal;
    }

    List<StepResult> run(List<Step> steps) {
        List<StepResult> results = new ArrayList<>();
        for (Step step : steps) {
            terminal.progress("[" + (results.size() + 1) + "/" + steps.size() + "] " + step.name());
            results.add(run(step));
        }
        terminal.progressDone();
        return results;
    }

    private static StepResult run(Step step) {
        long start = System.nanoTime();
        try {
            Outcome outcome = step.work().run();
            return new StepResult(step.name(), since(start), outcome, Optional.empty());
        } catch (Exception e) {
            return new StepResult(step.name(), since(start), Outcome.none(), Optional.of(Failures.describe(e)));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Something to do, by name. */
    record Step(String name, Work work) {}

    /** The doing; an exception means that the step failed. */
    @FunctionalInterface
    interface Work {
        Outcome run() throws Exception;
    }
}
