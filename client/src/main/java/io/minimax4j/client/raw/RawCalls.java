package io.minimax4j.client.raw;

import java.nio.charset.StandardCharsets;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Transport;

/**
 * JSON in, JSON out, with the same key, limits and exceptions as every other call: a {@code base_resp} with another
 * code than 0 is thrown as an {@code io.minimax4j.client.error.MiniMaxException}.
 */
public final class RawCalls {
    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.raw()}. */
    public RawCalls(Transport transport) {
        this.transport = transport;
    }

    /** Gets a path that starts with a slash and may carry a query. */
    public String get(String path) {
        return send(Ask.get("GET " + bare(path), checked(path)));
    }

    /** Posts a JSON text to a path that starts with a slash. */
    public String post(String path, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return send(Ask.post("POST " + bare(path), checked(path), Content.json(bytes)));
    }

    private String send(Ask ask) {
        return new String(transport.<byte[]>call(ask, Reply::readJson), StandardCharsets.UTF_8);
    }

    private static String bare(String path) {
        return path.split("\\?", 2)[0];
    }

    private static String checked(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException(
                    "The path is " + path + "; it must start with one slash, like /v1/get_voice");
        }
        return path;
    }
}
