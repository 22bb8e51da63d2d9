package io.minimax4j.server.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param kind the name of a kind that is registered
 * @param input what it needs to know, in its own words
 * @param parentId the task that this one is a part of, or null
 * @param expiresAt when it is given up, or null
 * @param asleep whether it waits until it is woken
 */
public record NewTask(long accountId, String kind, String input, @Nullable Long parentId, @Nullable Instant expiresAt,
        boolean asleep) {

    public static NewTask of(long accountId, String kind, String input) {
        return new NewTask(accountId, kind, input, null, null, false);
    }

    /** Part of another task of the same account: it does not count by itself, and its owner does not see it. */
    public NewTask partOf(long parent) {
        return new NewTask(accountId, kind, input, parent, expiresAt, asleep);
    }

    public NewTask expiringAt(Instant moment) {
        return new NewTask(accountId, kind, input, parentId, moment, asleep);
    }

    public NewTask sleeping() {
        return new NewTask(accountId, kind, input, parentId, expiresAt, true);
    }
}
