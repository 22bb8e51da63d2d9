/**
 * Work that goes on after the call that began it: {@link io.minimax4j.client.task.Task} waits for it, cancels it, and is
 * saved and resumed. What a task yields belongs to the package of its family.
 */
@NullMarked
package io.minimax4j.client.task;

import org.jspecify.annotations.NullMarked;
