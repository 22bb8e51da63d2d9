package io.minimax4j.server.task;

import static io.minimax4j.server.task.TaskEvent.CANCEL;
import static io.minimax4j.server.task.TaskEvent.EXPIRE;
import static io.minimax4j.server.task.TaskEvent.FAIL;
import static io.minimax4j.server.task.TaskEvent.PREPARED;
import static io.minimax4j.server.task.TaskEvent.RETRY;
import static io.minimax4j.server.task.TaskEvent.SLEEP;
import static io.minimax4j.server.task.TaskEvent.START;
import static io.minimax4j.server.task.TaskEvent.STOP;
import static io.minimax4j.server.task.TaskEvent.SUCCEED;
import static io.minimax4j.server.task.TaskState.CANCELLED;
import static io.minimax4j.server.task.TaskState.CANCELLING;
import static io.minimax4j.server.task.TaskState.EXPIRED;
import static io.minimax4j.server.task.TaskState.PREPARING;
import static io.minimax4j.server.task.TaskState.PROCESSING;
import static io.minimax4j.server.task.TaskState.QUEUEING;
import static io.minimax4j.server.task.TaskState.SUCCESS;

import java.util.List;
import java.util.Optional;

/**
 * The one life of every task. What is not listed here cannot happen. A task that is tried again stays where it is: its
 * owner never sees it go back, and a task that may have done something is never cancelled without its worker.
 */
final class TaskLife {
    static final List<Edge> EDGES = List.of(
            new Edge(PREPARING, START, PREPARING),
            new Edge(PREPARING, PREPARED, QUEUEING),
            new Edge(PREPARING, RETRY, PREPARING),
            new Edge(PREPARING, FAIL, TaskState.FAIL),
            new Edge(PREPARING, EXPIRE, EXPIRED),
            new Edge(PREPARING, CANCEL, CANCELLED),
            new Edge(QUEUEING, START, PROCESSING),
            new Edge(QUEUEING, EXPIRE, EXPIRED),
            new Edge(QUEUEING, CANCEL, CANCELLED),
            new Edge(PROCESSING, START, PROCESSING),
            new Edge(PROCESSING, SLEEP, PROCESSING),
            new Edge(PROCESSING, RETRY, PROCESSING),
            new Edge(PROCESSING, SUCCEED, SUCCESS),
            new Edge(PROCESSING, FAIL, TaskState.FAIL),
            new Edge(PROCESSING, EXPIRE, EXPIRED),
            new Edge(PROCESSING, CANCEL, CANCELLING),
            new Edge(CANCELLING, START, CANCELLING),
            new Edge(CANCELLING, SLEEP, CANCELLING),
            new Edge(CANCELLING, RETRY, CANCELLING),
            new Edge(CANCELLING, FAIL, TaskState.FAIL),
            new Edge(CANCELLING, STOP, CANCELLED));

    private TaskLife() {}

    /** Where the event leads; empty if it cannot happen in that state. */
    static Optional<TaskState> next(TaskState from, TaskEvent event) {
        return EDGES.stream().filter(edge -> edge.from() == from && edge.event() == event).map(Edge::to).findFirst();
    }

    record Edge(TaskState from, TaskEvent event, TaskState to) {}
}
