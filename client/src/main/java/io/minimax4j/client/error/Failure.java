package io.minimax4j.client.error;

import java.io.Serializable;

import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.error.ErrorCode.Repeat;

/**
 * All that is known of a call that failed.
 *
 * @param action what was being done, with the value that matters: {@code chat with MiniMax-M1}
 * @param host where it was tried: scheme, name and port, never a key
 * @param answer what came back
 * @param advice what to do next
 * @param repeat whether the same call may be made again
 */
public record Failure(String action, String host, Answer answer, ErrorCode.Text advice, Repeat repeat)
        implements
            Serializable {

    /** A failure that the other side told: advice and repeat come from the error table, or from the HTTP status. */
    public static Failure answered(String action, String host, Answer answer) {
        return answer.errorCode()
                .map(row -> new Failure(action, host, answer, row.advice(), row.repeat()))
                .orElseGet(() -> StatusAdvice.of(action, host, answer));
    }

    /** A failure on the way, told in our own words. */
    public static Failure onTheWay(String action, String host, String what, ErrorCode.Text advice, Repeat repeat) {
        return new Failure(action, host, Answer.NONE.saying(what), advice, repeat);
    }

    /** The exception of its cause. The HTTP status of the code decides, so that no second table of codes exists. */
    public MiniMaxException toException() {
        int status = answer.errorCode().map(ErrorCode::httpStatus).orElse(answer.httpStatus());
        return switch (status) {
            case 401 -> new AuthenticationException(this);
            case 402 -> new QuotaException(this);
            case 403 -> new PermissionException(this);
            case 429 -> repeat == Repeat.SAFE ? new RateLimitException(this) : new QuotaException(this);
            case 422 -> answer.errorCode().isPresent()
                    ? new ContentRefusedException(this)
                    : new InvalidRequestException(this);
            default -> status >= 300 && status < 500 && status != 408
                    ? new InvalidRequestException(this)
                    : new ServerException(this);
        };
    }

    String message() {
        String trace = answer.traceId() == null ? "" : " (trace id " + answer.traceId() + ")";
        return action + " at " + host + " failed: " + answer.said() + ". " + advice.en() + trace;
    }
}
