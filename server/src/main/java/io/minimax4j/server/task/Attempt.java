package io.minimax4j.server.task;

/** One try to do a task, as the work sees it. */
public interface Attempt {
    /** As it stood when the attempt began. */
    Task task();

    /** Whether the work should end soon: not wanted any more, taken over by another node, or this node is leaving. */
    boolean stopping();

    /**
     * Writes in one transaction, which comes about only if this attempt still holds the task.
     *
     * @throws AttemptLostException if it does not; let it pass
     */
    void write(Runnable work);

    /** Tells how far it is, 0 to 100. */
    void progress(int percent);

    /** Remembers under which id another service works on it, before anything is done that cannot be repeated. */
    void upstream(String id);
}
