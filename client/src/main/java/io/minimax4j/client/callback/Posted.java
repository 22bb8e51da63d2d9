package io.minimax4j.client.callback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.ClipTaskReply;
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
            return read(Batch.class, batch -> new CallbackEvent.BatchChanged(deliveryId, json, batch), deliveryId,
                    json);
        }
        if (fields.get("task") instanceof Map<?, ?>) {
            return read(ClipTaskReply.class, reply -> clip(reply.task(), deliveryId, json), deliveryId, json);
        }
        String id = text(fields.get(fields.containsKey("task_id") ? "task_id" : "id"));
        String status = text(fields.get("status"));
        return id == null || status == null
                ? new CallbackEvent.Unknown(deliveryId, json)
                : new CallbackEvent.TaskChanged(deliveryId, json, id, status, found("file_id"), found("video_url"),
                        failure());
    }

    private <T> CallbackEvent read(Class<T> type, Function<T, CallbackEvent> event, String deliveryId, String json) {
        try {
            return event.apply(Json.read(bytes, type));
        } catch (JsonFormatException e) {
            return new CallbackEvent.Unknown(deliveryId, json);
        }
    }

    private static CallbackEvent clip(@Nullable ClipTask task, String deliveryId, String json) {
        return task == null || task.id() == null || task.status() == null
                ? new CallbackEvent.Unknown(deliveryId, json)
                : new CallbackEvent.ClipChanged(deliveryId, json, task);
    }

    private Optional<String> found(String field) {
        return Optional.ofNullable(text(fields.get(field)));
    }

    private Optional<BaseResp> failure() {
        Map<?, ?> outcome = fields.get("base_resp") instanceof Map<?, ?> resp ? resp : Map.of();
        int code = outcome.get("status_code") instanceof Long number ? number.intValue() : 0;
        String words = outcome.get("status_msg") instanceof String message ? message : "";
        return code == 0 ? Optional.empty() : Optional.of(new BaseResp(code, words));
    }

    /** Ids come as text or as numbers; an empty one and 0 mean that there is none. */
    private static @Nullable String text(@Nullable Object value) {
        String text = value instanceof String || value instanceof Long ? value.toString() : "";
        return text.isBlank() || text.equals("0") ? null : text;
    }
}
