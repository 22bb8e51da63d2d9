package io.minimax4j.protocol.error;

import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered, with its row of the error table. Services and engines throw it; the face that the
 * request came by decides how it looks. The detail reaches the caller: it names the field and what to change, and never
 * holds a key or foreign content.
 */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public ApiException(ErrorCode code) {
        this(code, code.message(), null);
    }

    public ApiException(ErrorCode code, String detail) {
        this(code, detail, null);
    }

    public ApiException(ErrorCode code, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.code = code;
    }

    /** {@code invalid params, <detail>}: the commonest failure, a request that does not follow the contract. */
    public static ApiException invalid(String detail) {
        return new ApiException(ErrorCode.INVALID_PARAMS, ErrorCode.INVALID_PARAMS.message() + ", " + detail);
    }

    public ErrorCode code() {
        return code;
    }

    /** What {@code status_msg} says. */
    public String detail() {
        return getMessage();
    }
}
