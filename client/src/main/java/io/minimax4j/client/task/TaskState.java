package io.minimax4j.client.task;

import java.util.function.Supplier;

/**
 * For the resources of this library: what one look at a task gave.
 *
 * @param status for the caller
 * @param result of a task that has ended; throws why there is none
 */
public record TaskState<R>(TaskStatus status, Supplier<R> result) {}
