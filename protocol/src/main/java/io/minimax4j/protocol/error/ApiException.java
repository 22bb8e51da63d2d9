package io.minimax4j.protocol.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered, with its row of the error table. Services and engines throw it; the face that the
 * request came by decides how it looks. The detail reaches the caller: it names the field and what to change, and never
 * holds a key or foreign content.
 */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    private final ErrorCode code;
    private final int httpStatus;
    private final @Nullable Duration retryAfter;

    public ApiException(ErrorCode code) {
        this(code, code.message());
    }

    public ApiException(ErrorCode code, String detail) {
        this(code, detail, null);
    }

    public ApiException(ErrorCode code, String detail, @Nullable Throwable cause) {
        this(code, code.httpStatus(), detail, cause, null);
    }

    private ApiException(ErrorCode code, int httpStatus, String detail, @Nullable Throwable cause,
            @Nullable Duration retryAfter) {
        super(detail, cause);
        this.code = code;
        this.httpStatus = httpStatus;
        this.retryAfter = retryAfter;
    }

    /** {@code invalid params, <detail>}: the commonest failure, a request that does not follow the contract. */
    public static ApiException invalid(String detail) {
        return new ApiException(ErrorCode.INVALID_PARAMS, ErrorCode.INVALID_PARAMS.message() + ", " + detail);
    }

    /** {@link #invalid} of a thing that is not there, which faces with true statuses answer with 404. */
    public static ApiException notFound(String detail) {
        return invalid(NOT_FOUND, detail);
    }

    /** {@link #invalid} of a body that is too large, which faces with true statuses answer with 413. */
    public static ApiException tooLarge(String detail) {
        return invalid(TOO_LARGE, detail);
    }

    private static ApiException invalid(int httpStatus, String detail) {
        return new ApiException(ErrorCode.INVALID_PARAMS, httpStatus, invalid(detail).detail(), null, null);
    }

    /** A limit that gives way after a while, which the reply names in {@code Retry-After}. */
    public static ApiException limited(ErrorCode code, String detail, Duration retryAfter) {
        return new ApiException(code, code.httpStatus(), detail, null, retryAfter);
    }

    /** The status where a face has true ones: the code's own, but for what is not found or too large. */
    public int httpStatus() {
        return httpStatus;
    }

    /** After what time the same request may succeed, if that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public ErrorCode code() {
        return code;
    }

    /** What {@code status_msg} says. */
    public String detail() {
        return getMessage();
    }
}
