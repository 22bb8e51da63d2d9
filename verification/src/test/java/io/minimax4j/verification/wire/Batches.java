package io.minimax4j.verification.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The calls of {@code /v1/batches}. */
public record Batches(Api api) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> ENDS = Set.of("failed", "completed", "expired", "cancelled");
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    /** Uploads an input file and returns its id. */
    public long upload(byte[] lines) {
        Reply reply = api.upload("batch", "input.jsonl", lines);
        if (reply.code() != 0) {
            throw new AssertionError("The input file was refused: " + reply);
        }
        return reply.json().at("/file/file_id").asLong();
    }

    /** Asks for a batch over the file, and for nothing more. */
    public Reply create(long file) {
        return create(file, "");
    }

    /** @param more further fields, each begun with a comma */
    public Reply create(long file, String more) {
        return api.post("/v1/batches", "{\"input_file_id\":\"" + file + "\"" + more + "}");
    }

    /** Uploads the lines and starts a batch over them, which has to succeed; returns its id. */
    public String start(byte[] lines) {
        return start(lines, "");
    }

    public String start(byte[] lines, String more) {
        Reply reply = create(upload(lines), more);
        if (!reply.json().path("id").asText().startsWith("batch_")) {
            throw new AssertionError("The batch was refused: " + reply);
        }
        return reply.json().get("id").asText();
    }

    public Reply query(String id) {
        return api.get("/v1/batches/" + id);
    }

    public JsonNode get(String id) {
        Reply reply = query(id);
        if (!reply.json().path("id").asText().equals(id)) {
            throw new AssertionError("Not the batch " + id + ": " + reply);
        }
        return reply.json();
    }

    public Reply cancel(String id) {
        return api.post("/v1/batches/" + id + "/cancel", "");
    }

    /** A page; the query begins with '?' or is empty. */
    public JsonNode list(String query) {
        return api.get("/v1/batches" + query).json();
    }

    /** The ids of a page, in its order. */
    public List<String> ids(String query) {
        return StreamSupport.stream(list(query).path("data").spliterator(), false)
                .map(batch -> batch.path("id").asText()).toList();
    }

    /** The lines that are done, whether well or not. */
    public static int done(JsonNode batch) {
        return batch.at("/request_counts/completed").asInt() + batch.at("/request_counts/failed").asInt();
    }

    public static boolean ended(JsonNode batch) {
        return ENDS.contains(batch.path("status").asText());
    }

    /** Looks until nothing changes any more. */
    public JsonNode awaitEnd(String id) {
        return await(id, "ended", Batches::ended, PATIENCE);
    }

    /** Looks until at least so many lines are done. */
    public JsonNode awaitDone(String id, int lines) {
        return await(id, lines + " lines done", batch -> done(batch) >= lines || ended(batch), PATIENCE);
    }

    /**
     * Looks until the batch is as wanted. Polling is all that a caller without a callback can do; between two looks it
     * leaves the processor to the server.
     */
    public JsonNode await(String id, String wanted, Predicate<JsonNode> condition, Duration limit) {
        Instant late = Instant.now().plus(limit);
        JsonNode batch = get(id);
        while (!condition.test(batch)) {
            if (Instant.now().isAfter(late)) {
                throw new AssertionError("Not " + wanted + " within " + limit + ": " + batch);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            batch = get(id);
        }
        return batch;
    }
}
