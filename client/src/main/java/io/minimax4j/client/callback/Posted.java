package io.minimax4j.client.callback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/** A body that was posted, read as an object whose shape decides what it is. */
record Posted(byte[] bytes, Map<String, Object> fields) {
    private static final int LONGEST_CHALLENGE = 1024;

    /** Reads a body; empty if it is not the JSON of an object. */
    static Optional<Posted> of(byte[] body) {
        try {
            return Optional.of(new Posted(body, Json.readObject(body)));
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }

    /** What has to be answered unchanged; empty if this is no challenge. A change of status never is one. */
    Optional<String> challenge() {
        return fields.get("challenge") instanceof String challenge && !challenge.isEmpty()
                && challenge.length() <= LONGEST_CHALLENGE && !fields.containsKey("status")
                && !fields.containsKey("task") ? Optional.of(challenge) : Optional.empty();
    }

    /** A name for a delivery that came without one. */
    String digest() {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    CallbackEvent event(String deliveryId) {
        String json = new String(bytes, StandardCharsets.UTF_8);
        if ("batch".equals(fields.get("object"))) {
            return batch(deliveryId, json);
        }
        Map<?, ?> task = fields.get("task") instanceof Map<?, ?> inner ? inner : fields;
        String id = text(task.get(task.containsKey("task_id") ? "task_id" : "id"));
        String status = text(task.get("status"));
        return id == null || status == null
                ? new CallbackEvent.Unknown(deliveryId, json)
                : new CallbackEvent.TaskChanged(deliveryId, json, id, status,
                        Optional.ofNullable(text(task.get("file_id"))));
    }

    private CallbackEvent batch(String deliveryId, String json) {
        try {
            return new CallbackEvent.BatchChanged(deliveryId, json, Json.read(bytes, Batch.class));
        } catch (JsonFormatException e) {
            return new CallbackEvent.Unknown(deliveryId, json);
        }
    }

    /** Ids come as text or as numbers; an empty one and 0 mean that there is none. */
    private static @Nullable String text(@Nullable Object value) {
        String text = value instanceof String || value instanceof Long ? value.toString() : "";
        return text.isBlank() || text.equals("0") ? null : text;
    }
}
