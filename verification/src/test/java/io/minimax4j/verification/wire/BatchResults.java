package io.minimax4j.verification.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an ended batch left behind, line by line. Reading it fails if a {@code custom_id} stands there twice, in one file
 * or over both.
 *
 * @param output the lines of the output file by their {@code custom_id}; empty if there is no such file
 * @param errors those of the error file
 */
public record BatchResults(JsonNode batch, Map<String, JsonNode> output, Map<String, JsonNode> errors) {

    /** Reads both files over HTTP. */
    public static BatchResults read(Api api, JsonNode batch) {
        Map<String, JsonNode> output = lines(api, batch, "output_file_id");
        Map<String, JsonNode> errors = lines(api, batch, "error_file_id");
        Set<String> both = new HashSet<>(output.keySet());
        both.retainAll(errors.keySet());
        require(both.isEmpty(), "In both files of " + batch + ": " + both);
        requireDistinct(output, errors);
        return new BatchResults(batch, output, errors);
    }

    private static Map<String, JsonNode> lines(Api api, JsonNode batch, String field) {
        if (batch.path(field).isNull()) {
            return Map.of();
        }
        require(batch.path(field).isTextual(), field + " is neither null nor a string of digits: " + batch);
        Reply file = api.get("/v1/files/retrieve_content?file_id=" + batch.get(field).asText());
        require(file.status() == 200, "The " + field + " of " + batch + " cannot be read: " + file);
        require(file.text().endsWith("\n"), "The last line of the " + field + " does not end: " + tail(file.text()));
        Map<String, JsonNode> lines = new HashMap<>();
        file.text().lines().map(Reply::parse).forEach(line -> {
            String customId = line.path("custom_id").asText();
            require(lines.put(customId, line) == null, "Twice in the " + field + ": " + customId);
        });
        return lines;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 200));
    }

    /** Every line has an id of its own. */
    private static void requireDistinct(Map<String, JsonNode> output, Map<String, JsonNode> errors) {
        Set<String> ids = new HashSet<>();
        for (Map<String, JsonNode> file : List.of(output, errors)) {
            file.values().forEach(line -> {
                String id = line.path("id").asText();
                require(id.startsWith("batch_req_") && ids.add(id), "Not an id of its own: " + line);
            });
        }
    }

    /** Every one of the sums 0 to {@code count - 1} is answered, rightly, once, and counted. */
    public void requireAllSums(int count) {
        Set<String> missing = IntStream.range(0, count).mapToObj(BatchFiles::customId).collect(Collectors.toSet());
        missing.removeAll(output.keySet());
        require(missing.isEmpty(), "Lost from the output of " + batch + ": " + missing);
        require(output.size() == count, "More lines than were asked: " + output.size() + " instead of " + count);
        require(errors.isEmpty(), "Failed: " + errors.values());
        requireRight();
        requireCounts(count);
    }

    /** Whatever is in the output file is the right answer to its line. */
    public void requireRight() {
        output.forEach((customId, line) -> {
            int number = Integer.parseInt(customId.substring(customId.lastIndexOf('-') + 1));
            require(line.at("/response/status_code").asInt() == 200
                    && line.at("/response/request_id").asText().matches("[0-9a-f]{32}")
                    && line.at("/response/body/base_resp/status_code").asInt(-1) == 0
                    && line.at("/response/body/choices/0/message/content").asText()
                            .endsWith(BatchFiles.answer(number))
                    && line.path("error").isNull(), "Not the right answer: " + line);
        });
    }

    /** {@code request_counts} says exactly what the files hold. */
    public void requireCounts(int total) {
        require(batch.at("/request_counts/total").asInt(-1) == total
                && batch.at("/request_counts/completed").asInt(-1) == output.size()
                && batch.at("/request_counts/failed").asInt(-1) == errors.size(),
                "The counts are not those of the files, " + output.size() + " and " + errors.size() + ": " + batch);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
