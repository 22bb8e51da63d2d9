package io.minimax4j.server.task;

import io.minimax4j.server.task.ExecutionStore.Pick;

/** An attempt that began: the task as it stood then, and the execution that goes with it. */
record Held(Task task, Pick pick) {}
