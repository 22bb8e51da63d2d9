package io.minimax4j.client.transport;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.minimax4j.protocol.error.ErrorCode.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * One request, ready to be sent as often as needed.
 *
 * @param action what it does, for messages: {@code Chat with MiniMax-M1}
 * @param method the HTTP method
 * @param path from {@code /v1/} on, with its query
 * @param headers beyond those that every request has
 * @param content what it carries
 * @param patience which limits bind it
 * @param harmless whether doing it twice is the same as doing it once
 * @param within the most time for it, where that is less than every call has; null if it is not
 */
public record Ask(String action, String method, String path, Map<String, String> headers, Content content,
        Patience patience, boolean harmless, @Nullable Duration within) {

    public static Ask get(String action, String path) {
        return new Ask(action, "GET", path, Map.of(), Content.NONE, Patience.REPLY, true, null);
    }

    public static Ask post(String action, String path, Content content) {
        return new Ask(action, "POST", path, Map.of(), content, Patience.REPLY, false, null);
    }

    public static Ask delete(String action, String path) {
        return new Ask(action, "DELETE", path, Map.of(), Content.NONE, Patience.REPLY, false, null);
    }

    /** Adds a parameter to the query. */
    public Ask query(String name, Object value) {
        String pair = (path.contains("?") ? "&" : "?") + name + "=" + Endpoint.encode(value.toString());
        return new Ask(action, method, path + pair, headers, content, patience, harmless, within);
    }

    public Ask header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Ask(action, method, path, more, content, patience, harmless, within);
    }

    public Ask with(Patience patience) {
        return new Ask(action, method, path, headers, content, patience, harmless, within);
    }

    /** Marks a POST that only reads. */
    public Ask asHarmless() {
        return new Ask(action, method, path, headers, content, patience, true, within);
    }

    /** Gives it no more than that time, repeats included. */
    public Ask within(@Nullable Duration time) {
        return new Ask(action, method, path, headers, content, patience, harmless, time);
    }

    /** Whether it may be sent again after such a failure. */
    boolean mayRepeat(Repeat repeat) {
        return !content.spent() && switch (repeat) {
            case SAFE -> true;
            case UNSURE -> harmless;
            case NEVER -> false;
        };
    }
}
