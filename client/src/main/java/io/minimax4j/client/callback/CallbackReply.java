package io.minimax4j.client.callback;

import java.nio.charset.StandardCharsets;

/**
 * What to answer.
 *
 * @param status the HTTP status
 * @param contentType the media type of the body
 * @param text the body, to be sent in UTF-8
 */
public record CallbackReply(int status, String contentType, String text) {

    static CallbackReply json(String text) {
        return new CallbackReply(200, "application/json", text);
    }

    static CallbackReply plain(int status, String text) {
        return new CallbackReply(status, "text/plain; charset=utf-8", text);
    }

    /** The bytes of the body. */
    public byte[] body() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
