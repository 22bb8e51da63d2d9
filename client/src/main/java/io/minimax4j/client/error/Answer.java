package io.minimax4j.client.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

import io.minimax4j.protocol.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What the other side said when it refused. Whatever it left out is absent: 0 for the two numbers, null for the rest.
 *
 * @param httpStatus the HTTP status; 200 is usual, since native paths tell their errors in the body
 * @param code the code of {@code base_resp}, or the one in brackets at the end of an OpenAI-style message
 * @param text the words of the other side, cut to a readable length and free of keys
 * @param traceId what support asks for
 * @param retryAfter how long the other side asks to wait
 */
public record Answer(int httpStatus, int code, @Nullable String text, @Nullable String traceId,
        @Nullable Duration retryAfter) implements Serializable {

    /** No answer came. */
    public static final Answer NONE = new Answer(0, 0, null, null, null);

    /** The row of the error table, if the code is one that this edition knows. */
    public Optional<ErrorCode> errorCode() {
        return ErrorCode.of(code);
    }

    /** The same answer with other words. */
    Answer saying(String words) {
        return new Answer(httpStatus, code, words, traceId, retryAfter);
    }

    /** {@code 1002 rate limit (slow down)}, {@code HTTP 502}, or the bare words if there is no number. */
    String said() {
        String number = code != 0
                ? code + errorCode().map(row -> " " + row.message()).orElse("")
                : httpStatus != 0 ? "HTTP " + httpStatus : "";
        if (text == null || text.isBlank() || number.endsWith(text)) {
            return number;
        }
        return number.isEmpty() ? text : number + " (" + text + ")";
    }
}
