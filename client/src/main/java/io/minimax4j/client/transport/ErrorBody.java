package io.minimax4j.client.transport;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The three ways in which an error is written: {@code base_resp}, the OpenAI-style {@code error} whose message ends
 * with the code in brackets, and the Anthropic one, which is the same without a number.
 */
record ErrorBody(int code, @Nullable String text, @Nullable String traceId) {
    private static final ErrorBody NOTHING = new ErrorBody(0, null, null);
    private static final Pattern CODE_AT_END = Pattern.compile("\\((\\d{4,6})\\)\\s*$");
    private static final int LONGEST_TEXT = 300;

    /** Reads what can be read; a body that is no JSON says nothing, and is never quoted. */
    static ErrorBody of(byte[] body) {
        try {
            return of(Json.readObject(body));
        } catch (JsonFormatException e) {
            return NOTHING;
        }
    }

    private static ErrorBody of(Map<String, Object> json) {
        if (json.get("base_resp") instanceof Map<?, ?> resp && number(resp.get("status_code")) != 0) {
            String trace = first(json.get("trace_id"), resp.get("trace_id"));
            return new ErrorBody(number(resp.get("status_code")), text(resp.get("status_msg")), trace);
        }
        Object error = json.get("error");
        String message = error instanceof Map<?, ?> fields ? text(fields.get("message")) : text(error);
        String trace = first(json.get("request_id"), json.get("trace_id"));
        return message == null ? new ErrorBody(0, null, trace) : new ErrorBody(codeAtEnd(message), message, trace);
    }

    boolean tellsError() {
        return code != 0 || text != null;
    }

    private static int codeAtEnd(String message) {
        Matcher code = CODE_AT_END.matcher(message);
        return code.find() ? Integer.parseInt(code.group(1)) : 0;
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.intValue();
        }
        return value instanceof String digits && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static @Nullable String first(@Nullable Object one, @Nullable Object other) {
        return text(one) != null ? text(one) : text(other);
    }

    private static @Nullable String text(@Nullable Object value) {
        if (!(value instanceof String text) || text.isBlank()) {
            return null;
        }
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "...";
    }
}
