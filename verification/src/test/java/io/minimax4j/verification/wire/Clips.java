package io.minimax4j.verification.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Orders clips and waits for them, as a caller without callbacks does. */
public record Clips(Api api) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Set<String> ENDS = Set.of("Success", "Fail", "succeeded", "failed", "cancelled");

    /** The id of the task that a request of version 1 made; the fields come without their braces. */
    public String order(String fields) {
        return accepted(api.post("/v1/video_generation", "{" + fields + "}"));
    }

    /** The id of the task that a request of version 2 made. */
    public String orderV2(String fields) {
        return accepted(api.post("/v2/video_generation", "{" + fields + "}"));
    }

    private static String accepted(Reply reply) {
        String task = reply.json().path("task_id").asText();
        if (task.isEmpty()) {
            throw new AssertionError("Not accepted: " + reply);
        }
        return task;
    }

    public JsonNode status(String task) {
        return api.get("/v1/query/video_generation?task_id=" + task).json();
    }

    public JsonNode statusV2(String task) {
        return api.get("/v2/query/video_generation/" + task).json().path("task");
    }

    /** Looks until it has ended. */
    public JsonNode awaitEnd(String task) {
        return await(task, Clips::ended);
    }

    /** Looks until the task of version 2 has ended. */
    public JsonNode awaitEndV2(String task) {
        return await("/v2/query/video_generation/" + task, "/task", Clips::ended);
    }

    /** Looks until the task of a template has ended. */
    public JsonNode awaitEndOfTemplate(String task) {
        return await("/v1/query/video_template_generation?task_id=" + task, "", Clips::ended);
    }

    public JsonNode await(String task, Predicate<JsonNode> wanted) {
        return await("/v1/query/video_generation?task_id=" + task, "", wanted);
    }

    /** Polling leaves the processor to the server between two looks. */
    private JsonNode await(String path, String within, Predicate<JsonNode> wanted) {
        Instant late = Instant.now().plus(PATIENCE);
        JsonNode task = api.get(path).json().at(within);
        while (!wanted.test(task)) {
            if (Instant.now().isAfter(late)) {
                throw new AssertionError("Not as wanted within " + PATIENCE + ": " + task);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            task = api.get(path).json().at(within);
        }
        return task;
    }

    public static boolean ended(JsonNode task) {
        return ENDS.contains(task.path("status").asText());
    }

    /** Waits for the clip and fetches it, as every client does: without a key, by its link. */
    public Path fetch(String task, Path folder) {
        JsonNode made = awaitEnd(task);
        if (!made.path("status").asText().equals("Success")) {
            throw new AssertionError("Not made: " + made);
        }
        String link = api.get("/v1/files/retrieve?file_id=" + made.path("file_id").asText()).json()
                .at("/file/download_url").asText();
        return download(link, folder.resolve(task + ".mp4"));
    }

    /** {@link #fetch} of a task of version 2. */
    public Path fetchV2(String task, Path folder) {
        JsonNode made = awaitEndV2(task);
        if (!made.path("status").asText().equals("succeeded")) {
            throw new AssertionError("Not made: " + made);
        }
        return download(made.at("/content/url").asText(), folder.resolve(task + ".mp4"));
    }

    /** What a link leads to, as a file. */
    public Path download(String link, Path file) {
        Reply fetched = api.send(api.bare(link).GET());
        if (fetched.status() != 200) {
            throw new AssertionError("Not to be fetched: " + fetched.status() + " of " + link);
        }
        try {
            return Files.write(file, fetched.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
