package io.minimax4j.server.task;

import io.minimax4j.protocol.error.ErrorCode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as its row stands.
 *
 * @param parentId the task that this one is a part of; null if it stands for itself
 * @param attempt how many attempts began; the number of the last one is what fences it
 * @param failures how many attempts in a row ended badly
 * @param progress 0 to 100
 * @param input what to do, in the words of its kind
 * @param output what came of it, in the words of its kind; null before it ended
 * @param upstreamId the id under which another service works on it; null if none does
 * @param expiresAt when it is given up; null for never
 */
public record Task(long id, long accountId, String kind, Lane lane, @Nullable Long parentId, TaskState state, Turn turn,
        boolean woken, long attempt, int failures, int progress, String input, @Nullable String output,
        @Nullable Failure failure, @Nullable String upstreamId, Times times) {

    /** Whether an account sees it and it counts as one of its open tasks. */
    boolean standsForItself() {
        return parentId == null;
    }

    public Optional<Failure> failed() {
        return Optional.ofNullable(failure);
    }

    /** Whether it may run now, wants to, has nothing to do, or has ended without its account knowing yet. */
    enum Turn {
        HELD, WAITING, NONE, OVER
    }

    /** Why it failed. */
    public record Failure(int code, String message) {
        static Failure of(ErrorCode code, String message) {
            return new Failure(code.code(), message);
        }
    }

    /** By the clock on the wall. */
    public record Times(Instant created, Instant updated, @Nullable Instant started, @Nullable Instant finished,
            @Nullable Instant expires) {}
}
