package io.minimax4j.client.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import io.minimax4j.protocol.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. The class tells the cause, the message what was being done, at which host, what came back and
 * what to do next. No key is ever part of it.
 */
public abstract sealed class MiniMaxException extends RuntimeException
        permits AuthenticationException, PermissionException, QuotaException, RateLimitException,
        InvalidRequestException, ContentRefusedException, ServerException, ConnectionException, DeadlineException,
        CancelledException, MalformedReplyException {
    private static final long serialVersionUID = 1L;

    private final Failure failure;

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

    private static OptionalInt present(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
