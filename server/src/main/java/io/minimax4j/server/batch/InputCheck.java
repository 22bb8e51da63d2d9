package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.Batch.Problem;
import io.minimax4j.protocol.batch.BatchInputLine;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.server.store.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks an input file in one pass and cuts it into parts. Of a file of any size it keeps the hash of each custom_id and
 * the cuts, no more.
 */
final class InputCheck {
    static final int MOST_LINES = 50_000;
    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_ID = 512;
    private static final int MOST_PART_LINES = 100;
    private static final long MOST_PART_BYTES = 1 << 20;

    private final String endpoint;
    private final int parallel;
    private final Set<String> customIds = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Start> starts = new ArrayList<>();
    private long requests;
    private long lines;
    private long bytes;

    InputCheck(String endpoint, int parallel) {
        this.endpoint = endpoint;
        this.parallel = parallel;
    }

    /** Reads the file. An interrupt ends it. */
    Checked check(Lines input) throws IOException, InterruptedException {
        for (Lines.Line line = input.next(); line != null; line = input.next()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while checking line " + line.number());
            }
            lines++;
            bytes += line.bytes();
            if (!line.isBlank() || line.tooLong()) {
                starts.add(new Start(line.number(), line.offset()));
                check(line);
            }
            if (requests > MOST_LINES || problems.size() >= MOST_PROBLEMS) {
                break;
            }
        }
        if (requests > MOST_LINES) {
            problem("too_many_requests", "the file has more than " + MOST_LINES + " requests; split it", null,
                    lines);
        } else if (requests == 0 && problems.isEmpty()) {
            problem("empty_file", "the file has no requests; each line is one, as JSON", null, null);
        }
        return new Checked(requests, problems.isEmpty() ? parts() : List.of(), List.copyOf(problems));
    }

    private void check(Lines.Line line) {
        requests++;
        if (line.tooLong()) {
            problem("line_too_long", "the line has more than " + Lines.LONGEST + " bytes", null, line.number());
            return;
        }
        try {
            check(Json.read(line.text(), BatchInputLine.class), line.number());
        } catch (JsonFormatException e) {
            problem("invalid_json_line", "not a JSON object of the form {\"custom_id\",\"method\",\"url\",\"body\"}: "
                    + e.getMessage(), null, line.number());
        }
    }

    private void check(BatchInputLine line, long number) {
        checkId(line.customId(), number);
        if (line.method() == null || !line.method().equals("POST")) {
            problem("invalid_method", "method must be POST", "method", number);
        }
        if (line.url() == null || !line.url().equals(endpoint)) {
            problem(line.url() == null ? "missing_required_parameter" : "mismatched_endpoint",
                    "url must be the endpoint of the batch, " + endpoint, "url", number);
        }
        if (line.body() == null || !line.body().startsWith("{")) {
            problem("missing_required_parameter", "body must be the request, a JSON object", "body", number);
        }
    }

    private void checkId(@Nullable String customId, long number) {
        if (customId == null || customId.isBlank()) {
            problem("missing_required_parameter", "custom_id is missing; give each line one of its own", "custom_id",
                    number);
        } else if (customId.length() > LONGEST_ID) {
            problem("invalid_custom_id", "custom_id may have " + LONGEST_ID + " characters", "custom_id", number);
        } else if (!customIds.add(Sha256.hex(customId).substring(0, 32))) {
            problem("duplicate_custom_id", "another line before this one has the same custom_id", "custom_id", number);
        }
    }

    private void problem(String code, String message, @Nullable String param, @Nullable Long line) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(code, message, param, line));
        }
    }

    /**
     * Small batches are cut finely, so that all that may run in parallel does; large ones so that cuts are few. Blank lines
     * belong to the part before them.
     */
    private List<Part> parts() {
        long most = Math.clamp(requests / (4L * parallel), 1, MOST_PART_LINES);
        List<Part> parts = new ArrayList<>();
        Start from = new Start(1, 0);
        int first = 0;
        for (int i = 1; i <= starts.size(); i++) {
            Start next = i < starts.size() ? starts.get(i) : new Start(lines + 1, bytes);
            if (i - first >= most || next.offset() - from.offset() >= MOST_PART_BYTES || i == starts.size()) {
                parts.add(new Part(from.line(), next.line() - from.line(), from.offset(),
                        next.offset() - from.offset()));
                from = next;
                first = i;
            }
        }
        return parts;
    }

    /** Where the line of a request begins. */
    private record Start(long line, long offset) {}

    /** What the file holds: parts if it is right, problems if it is not. */
    record Checked(long requests, List<Part> parts, List<Problem> problems) {}
}
