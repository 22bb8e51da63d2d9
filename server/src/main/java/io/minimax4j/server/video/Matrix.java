package io.minimax4j.server.video;

import io.minimax4j.protocol.error.ApiException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which model makes which clips (contract 1.1): from what, in which resolutions, and how many seconds of each. Of the
 * resolutions of a row the first is the usual one.
 */
final class Matrix {
    private static final String LARGE = "768P: 6 10, 1080P: 6";
    private static final String OLD = "720P: 6";
    private static final List<Row> ROWS = List.of(
            row("MiniMax-Hailuo-2.3", Mode.TEXT, LARGE),
            row("MiniMax-Hailuo-2.3", Mode.FIRST_FRAME, LARGE),
            row("MiniMax-Hailuo-2.3-Fast", Mode.FIRST_FRAME, LARGE),
            row("MiniMax-Hailuo-02", Mode.TEXT, LARGE),
            row("MiniMax-Hailuo-02", Mode.FIRST_FRAME, "768P: 6 10, 512P: 6 10, 1080P: 6"),
            row("MiniMax-Hailuo-02", Mode.LAST_FRAME, LARGE),
            row("T2V-01-Director", Mode.TEXT, OLD),
            row("T2V-01", Mode.TEXT, OLD),
            row("I2V-01-Director", Mode.FIRST_FRAME, OLD),
            row("I2V-01-live", Mode.FIRST_FRAME, OLD),
            row("I2V-01", Mode.FIRST_FRAME, OLD),
            row("S2V-01", Mode.SUBJECT, OLD));

    private Matrix() {}

    private static Row row(String model, Mode mode, String lengths) {
        Map<String, List<Integer>> seconds = new LinkedHashMap<>();
        for (String one : lengths.split(", ")) {
            String[] parts = one.split(": ");
            seconds.put(parts[0], Arrays.stream(parts[1].split(" ")).map(Integer::valueOf).toList());
        }
        return new Row(model, mode, seconds);
    }

    /** @throws ApiException 2013 if none of the models that are offered has the name */
    static void requireModel(@Nullable String model, Collection<String> offered) {
        Set<String> models = ROWS.stream().map(Row::model).filter(offered::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (model == null || !models.contains(model)) {
            throw ApiException.invalid("model must be one of " + String.join(", ", models)
                    + (model == null || model.isBlank() ? "; it is missing" : ""));
        }
    }

    /**
     * What a model makes in a mode.
     *
     * @throws ApiException 2013 naming the field that the model does not take, or the one that it needs
     */
    static Row find(String model, Mode mode) {
        return ROWS.stream().filter(row -> row.model().equals(model) && row.mode() == mode).findFirst()
                .orElseThrow(() -> wrong(model, mode));
    }

    private static ApiException wrong(String model, Mode mode) {
        String needed = ROWS.stream().filter(row -> row.model().equals(model)).map(row -> row.mode().field())
                .collect(Collectors.joining(" or "));
        if (mode == Mode.TEXT) {
            return ApiException.invalid(needed + " is missing; " + model + " makes no clips of text alone");
        }
        String others = ROWS.stream().filter(row -> row.mode() == mode).map(Row::model)
                .collect(Collectors.joining(", "));
        return ApiException.invalid(mode.field() + " is not for " + model + ", which works from " + needed
                + "; leave it out, or use " + others);
    }

    /** @param seconds by resolution */
    record Row(String model, Mode mode, Map<String, List<Integer>> seconds) {
        /** The resolution that is asked for, or the usual one. */
        String resolution(@Nullable String asked) {
            if (asked == null || asked.isBlank()) {
                return seconds.keySet().iterator().next();
            }
            if (!seconds.containsKey(asked)) {
                throw ApiException.invalid("resolution must be " + String.join(" or ", seconds.keySet()) + ", which is"
                        + " what " + model + " makes from " + mode.field());
            }
            return asked;
        }

        int seconds(String resolution, @Nullable Integer asked) {
            List<Integer> allowed = seconds.get(resolution);
            if (asked == null) {
                return allowed.getFirst();
            }
            if (!allowed.contains(asked)) {
                throw ApiException.invalid("duration must be "
                        + allowed.stream().map(String::valueOf).collect(Collectors.joining(" or "))
                        + " in " + resolution + " of " + model);
            }
            return asked;
        }
    }
}
