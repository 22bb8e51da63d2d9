package io.minimax4j.server.http;

import java.io.InputStream;
import java.util.Map;

/**
 * A reply of bytes.
 *
 * @param headers names and values; Content-Length is made of {@code length}
 * @param length how many bytes {@code body} holds, -1 if that is not known
 */
public record Content(int status, Map<String, String> headers, long length, InputStream body) {
    public Content {
        headers = Map.copyOf(headers);
    }
}
