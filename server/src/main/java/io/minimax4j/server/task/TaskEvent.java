package io.minimax4j.server.task;

/** What can happen to a task. */
public enum TaskEvent {
    /** An attempt began. */
    START,
    /** What it needs is ready. */
    PREPARED,
    /** The attempt ended, and the task goes on at a later time or when it is woken. */
    SLEEP,
    /** The attempt ended without a result; another one follows. */
    RETRY,
    SUCCEED, FAIL, EXPIRE,
    /** Its owner does not want it any more. */
    CANCEL,
    /** The work has stopped, after it was cancelled. */
    STOP
}
