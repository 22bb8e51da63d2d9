package io.minimax4j.cli.tour;

import java.time.Duration;
import java.util.Optional;

/**
 * How a step of the tour went.
 *
 * @param name what was done
 * @param took how long it took
 * @param outcome what it yielded, or why it failed
 * @param failure empty if the step went well
 */
record StepResult(String name, Duration took, Outcome outcome, Optional<String> failure) {

    boolean ok() {
        return failure.isEmpty();
    }

    String milliseconds() {
        return took.toMillis() + " ms";
    }

    String status() {
        return ok() ? "ok" : "FAILED";
    }
}
