package io.minimax4j.client.task;

import java.util.function.Supplier;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.protocol.error.ErrorCode.Repeat;

/** For the resources of this library: the start of a task, which costs and is never made twice on its own. */
public final class Start {
    private Start() {}

    /** Makes the call; where it is not known whether the platform took it, the exception says so. */
    public static <T> T once(Supplier<T> call) {
        try {
            return call.get();
        } catch (MiniMaxException e) {
            throw e.carrying(null, inDoubt(e)
                    ? "Whether it was started is not known; starting it again may be charged twice."
                    : "");
        }
    }

    /** Whether the platform may have done what was asked, though no answer says so. */
    public static boolean inDoubt(MiniMaxException e) {
        return e.repeat() == Repeat.UNSURE || e instanceof DeadlineException || e instanceof CancelledException
                || e instanceof MalformedReplyException;
    }
}
