package io.minimax4j.client.task;

import java.util.Optional;
import java.util.OptionalDouble;

import io.minimax4j.client.error.Failure;

/**
 * Where a task stands.
 *
 * @param state the platform's own word, such as {@code in_progress}; a new one may appear at any time
 * @param ended whether nothing will change any more
 * @param progress the share that is done, 0 to 1; empty if it is not told
 * @param detail the progress in words, such as {@code 84 of 200 lines, 1 failed}; empty if there is nothing to say
 * @param failure why it failed; empty if it did not
 */
public record TaskStatus(String state, boolean ended, OptionalDouble progress, String detail,
        Optional<Failure> failure) {

    /** {@code in_progress, 42 %}: rounded down, so that only what is done says 100 %. */
    @Override
    public String toString() {
        return progress.isPresent() ? state + ", " + (int) (progress.getAsDouble() * 100 + 1e-9) + " %" : state;
    }
}
