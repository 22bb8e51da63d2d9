package io.minimax4j.server.task;

import org.jspecify.annotations.Nullable;

/** What happened to a task. Event and {@code before} are null when it was accepted. */
public record TaskChange(@Nullable Task before, @Nullable TaskEvent event, Task after) {
    /** Whether its state is another one. */
    public boolean moved() {
        return before == null || before.state() != after.state();
    }
}
