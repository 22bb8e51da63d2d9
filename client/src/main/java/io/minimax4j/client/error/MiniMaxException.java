package io.minimax4j.client.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.minimax4j.protocol.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. The class tells the cause, the message what was being done, at which host, what came back and
 * what to do next. No key is ever part of it.
 *
 * <p>Where the failure would lose sight of work that goes on elsewhere, {@link #savedTask()} keeps it.
 */
public abstract sealed class MiniMaxException extends RuntimeException
        permits AuthenticationException, PermissionException, QuotaException, RateLimitException,
        InvalidRequestException, ContentRefusedException, ServerException, ConnectionException, DeadlineException,
        CancelledException, MalformedReplyException, UnfitAnswerException, TooManyRoundsException, TaskFailedException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;
    private @Nullable String savedTask;
    private String remark = "";

    MiniMaxException(Failure failure, @Nullable Throwable cause) {
        super(failure.message(), cause);
        this.failure = failure;
    }

    /** What was being done, such as {@code chat with MiniMax-M1}. */
    public String action() {
        return failure.action();
    }

    /** Scheme, name and port of the server that was asked. */
    public String host() {
        return failure.host();
    }

    /** The platform's status code, if one came; it may be one that {@link #errorCode()} does not know. */
    public OptionalInt code() {
        return present(failure.answer().code());
    }

    /** The row of the error table for the code. */
    public Optional<ErrorCode> errorCode() {
        return failure.answer().errorCode();
    }

    /** The HTTP status, if an answer came. Native paths fail with 200. */
    public OptionalInt httpStatus() {
        return present(failure.answer().httpStatus());
    }

    /** The id by which the platform finds the request. */
    public Optional<String> traceId() {
        return Optional.ofNullable(failure.answer().traceId());
    }

    /** How long the server asks to wait before the next try. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(failure.answer().retryAfter());
    }

    /** What to do next, in English and Chinese. */
    public ErrorCode.Text advice() {
        return failure.advice();
    }

    /** Whether the same call may be made again: safe, useless, or safe only if it has no side effects. */
    public ErrorCode.Repeat repeat() {
        return failure.repeat();
    }

    /**
     * The task that the call was about, as {@code Task.save()} writes it: {@code MiniMax.resume(String)} takes it up
     * again, here or in another process. Empty if there is none.
     */
    public Optional<String> savedTask() {
        return Optional.ofNullable(savedTask);
    }

    /**
     * For the library itself: adds the task that would be lost, if there is one, and what to tell about it. A task that
     * is there already stays, with what was told.
     */
    public MiniMaxException carrying(@Nullable String task, String words) {
        if (savedTask == null) {
            savedTask = task;
            remark = (remark + " " + words).strip();
        }
        return this;
    }

    /** What was being done, at which host, what came back, what to do next, and how to find a task again. */
    @Override
    public String getMessage() {
        return remark.isEmpty() ? super.getMessage() : super.getMessage() + " " + remark;
    }

    private static OptionalInt present(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
