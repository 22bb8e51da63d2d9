package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.server.http.Exchange;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of a list are wanted, and which page of them.
 *
 * @param ids empty for all
 * @param page from 1
 */
record ClipFilter(@Nullable String status, List<Long> ids, @Nullable String model, @Nullable String type, int page,
        int size) {
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final List<String> STATUSES = List.of(ClipTask.QUEUED, ClipTask.RUNNING, ClipTask.SUCCEEDED,
            ClipTask.FAILED, ClipTask.CANCELLED);
    private static final List<String> TYPES = List.of(ClipTask.GENERATION, ClipTask.CONTEXT_IR, ClipTask.REGENERATION);
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 500;

    /** @throws ApiException 2013 naming the parameter that is wrong */
    static ClipFilter of(Exchange exchange) {
        String model = given(exchange.query("filter.model"));
        return new ClipFilter(word(exchange, "filter.status", STATUSES), ids(exchange.queries("filter.task_ids")),
                model == null ? null : ClipModel.canonical(model), word(exchange, "filter.task_type", TYPES),
                number(exchange, "page_num", 1, 999_999), number(exchange, "page_size", USUAL_SIZE, LARGEST_SIZE));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String word(Exchange exchange, String name, List<String> words) {
        String word = given(exchange.query(name));
        if (word != null && !words.contains(word)) {
            throw ApiException.invalid(name + " must be one of " + String.join(", ", words));
        }
        return word;
    }

    /** Several parameters, or several ids in one with commas between. */
    private static List<Long> ids(List<String> parameters) {
        return parameters.stream().flatMap(parameter -> Arrays.stream(parameter.split(","))).map(String::strip)
                .filter(id -> !id.isEmpty()).map(ClipFilter::id).distinct().toList();
    }

    private static Long id(String text) {
        if (!ID.matcher(text).matches()) {
            throw ApiException.invalid("filter.task_ids must be ids of tasks, which are numbers");
        }
        return Long.valueOf(text);
    }

    private static int number(Exchange exchange, String name, int usual, int most) {
        String text = given(exchange.query(name));
        if (text == null) {
            return usual;
        }
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw ApiException.invalid(name + " must be a number from 1 to " + most);
        }
        return Integer.parseInt(text);
    }
}
