package io.minimax4j.client.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.minimax4j.protocol.batch.BatchInputLine;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.embedding.EmbeddingRequest;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a batch, written to a file as they are added, so that memory holds their names only. What the platform
 * would refuse later is refused here at once: a name that is used twice, more than 50,000 lines, more than 100 MB.
 *
 * <p>Close it when the batch has started; a temporary file is deleted then. Not for several threads.
 */
public final class BatchLines implements AutoCloseable {
    /** The most lines of one batch. */
    public static final int MOST_LINES = 50_000;
    /** The most bytes of one input file. */
    public static final long MOST_BYTES = 100L * 1024 * 1024;

    static final String CHAT = "/v1/text/chatcompletion_v2";
    private static final String EMBEDDINGS = "/v1/embeddings";

    private final Path file;
    private final boolean temporary;
    private final OutputStream out;
    private final Map<String, Integer> lines = new HashMap<>();
    private @Nullable String endpoint;
    private long bytes;

    private BatchLines(Path file, boolean temporary) throws IOException {
        this.file = file;
        this.temporary = temporary;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /**
     * Lines in a temporary file, which only this user can read and which is deleted on closing.
     *
     * @throws UncheckedIOException if it cannot be made
     */
    public static BatchLines create() {
        try {
            return new BatchLines(Files.createTempFile("minimax-batch-", ".jsonl"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary file for the lines of a batch", e);
        }
    }

    /**
     * Lines in a file that stays; what was in it is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static BatchLines in(Path file) {
        try {
            return new BatchLines(file, false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the lines of a batch to " + file, e);
        }
    }

    /**
     * Adds a request. A {@code stream} set in it is ignored.
     *
     * @param customId the caller's own name for it, by which its result is found: results come in any order
     * @throws IllegalArgumentException if the name is empty or used already, or the batch is full
     * @throws UncheckedIOException if the file cannot be written
     */
    public BatchLines add(String customId, ChatRequest request) {
        return add(customId, CHAT, Json.text(request.withStream(false)));
    }

    /**
     * Adds a request for embeddings.
     *
     * @throws IllegalArgumentException as for a chat, or if the batch holds requests of another kind
     */
    public BatchLines add(String customId, EmbeddingRequest request) {
        return add(customId, EMBEDDINGS, Json.text(request));
    }

    /**
     * Adds a request as JSON for any path that batches take, such as {@code /v1/chat/completions}.
     *
     * @throws IllegalArgumentException as for a chat, or if the text is no JSON object or the batch is for another path
     */
    public BatchLines addJson(String customId, String path, String json) {
        try {
            // written anew, for a line must not hold a line break
            return add(customId, path, Json.text(Json.readObject(json.getBytes(StandardCharsets.UTF_8))));
        } catch (JsonFormatException e) {
            throw new IllegalArgumentException("Line " + (count() + 1) + " is no JSON object: " + e.getMessage(), e);
        }
    }

    private BatchLines add(String customId, String path, String body) {
        if (endpoint != null && !endpoint.equals(path)) {
            throw new IllegalArgumentException(
                    "Line " + (count() + 1) + " is for " + path + ", the lines before it for "
                            + endpoint + "; a batch is for one path, so put it into another");
        }
        if (customId.isBlank()) {
            throw new IllegalArgumentException("Line " + (count() + 1) + " has an empty custom id; give each its own");
        }
        Integer same = lines.get(customId);
        if (same != null) {
            throw new IllegalArgumentException("Line " + (count() + 1) + " has the custom id '" + customId
                    + "', like line " + same + "; give each its own");
        }
        write(customId, Json.write(new BatchInputLine(customId, "POST", path, body)));
        endpoint = path;
        return this;
    }

    private void write(String customId, byte[] line) {
        if (count() == MOST_LINES || bytes + line.length + 1 > MOST_BYTES) {
            throw new IllegalArgumentException("The batch is full at '" + customId + "': it holds " + count()
                    + " lines of " + MOST_LINES + " at most, and " + bytes + " bytes of " + MOST_BYTES
                    + " at most; put the rest into another batch");
        }
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the lines of a batch to " + file, e);
        }
        bytes += line.length + 1;
        lines.put(customId, lines.size() + 1);
    }

    /** The path that its lines are for. */
    String endpoint() {
        return endpoint == null ? CHAT : endpoint;
    }

    /** How many lines there are. */
    public int count() {
        return lines.size();
    }

    /** The file with all lines so far in it. */
    Path written() {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("The batch has no lines; add some before it starts");
        }
        try {
            out.flush();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the lines of a batch to " + file, e);
        }
    }

    /** Ends the file, and deletes it if it is a temporary one. */
    @Override
    public void close() {
        IOException failure = end();
        if (failure != null) {
            throw new UncheckedIOException("Cannot finish the file of the batch, " + file, failure);
        }
    }

    private @Nullable IOException end() {
        IOException failure = null;
        try {
            out.close();
        } catch (IOException e) {
            failure = e;
        }
        try {
            if (temporary) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            failure = e;
        }
        return failure;
    }
}
