package io.minimax4j.engine.offline.chat;

import java.time.Duration;

/** Waits between the pieces of an answer; an interrupt ends the wait. */
@FunctionalInterface
public interface Pause {
    void pause(Duration duration) throws InterruptedException;

    /** Really sleeps on the calling thread. */
    static Pause sleeping() {
        return Thread::sleep;
    }
}
