package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.nio.charset.StandardCharsets;

/** Reads the JSON of a request, whichever way it came. */
public final class JsonRequest {
    private JsonRequest() {}

    /** @throws ApiException 2013 that says what is wrong and where */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return Json.read(json, type);
        } catch (JsonFormatException e) {
            throw ApiException.invalid(e.getMessage());
        }
    }

    /** {@link #read(byte[], Class)} of text. */
    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
