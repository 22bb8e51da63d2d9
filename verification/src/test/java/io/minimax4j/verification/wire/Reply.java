package io.minimax4j.verification.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An answer as it came: status, headers, bytes. */
public record Reply(int status, HttpHeaders headers, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + json, e);
        }
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return parse(text());
    }

    /** {@code base_resp.status_code}; a native answer without it is a defect. */
    public int code() {
        JsonNode code = json().at("/base_resp/status_code");
        if (!code.isInt()) {
            throw new AssertionError("No base_resp.status_code in: " + text());
        }
        return code.intValue();
    }

    public String message() {
        return json().at("/base_resp/status_msg").asText();
    }

    /** The header's value, empty if it did not come. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The events of a stream, in order. Anything but {@code data:} lines, LF and blank lines is a defect. */
    public List<JsonNode> events() {
        return Events.parse(text());
    }

    @Override
    public String toString() {
        return "HTTP " + status + " " + text();
    }
}
