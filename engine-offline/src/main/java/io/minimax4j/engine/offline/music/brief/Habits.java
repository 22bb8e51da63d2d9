package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.table.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is usual in a style.
 *
 * @param chosen how often it is chosen where a prompt leaves it open
 * @param tempo where it usually is
 * @param bounds within which a tempo that is said is felt as it is; beyond, at half or twice
 * @param women how often a woman sings, 0 to 1
 * @param tonics pitch classes that lie well for its instruments, the best first
 */
record Habits(double chosen, Span tempo, Span bounds, Mood mood, Span swing, List<Odds<Mode>> bright,
        List<Odds<Mode>> dark,
        List<Odds<Metre>> metres, double women, List<Integer> tonics) {
    private static final Map<Style, Habits> ALL = all();

    record Span(double low, double high) {
        static Span of(String text) {
            String[] ends = text.split("-");
            return new Span(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]));
        }
    }

    record Odds<T>(T value, double weight) {}

    static Habits of(Style style) {
        return Objects.requireNonNull(ALL.get(style), style::name);
    }

    private static Map<Style, Habits> all() {
        Map<Style, Habits> all = new EnumMap<>(Style.class);
        for (String[] row : Table.rows(Habits.class, "habits.tsv")) {
            String[] mood = row[4].split("/");
            all.put(Style.valueOf(row[0]), new Habits(Double.parseDouble(row[1]), Span.of(row[2]), Span.of(row[3]),
                    new Mood(Double.parseDouble(mood[0]), Double.parseDouble(mood[1])), Span.of(row[5]),
                    odds(row[6], Mode::valueOf), odds(row[7], Mode::valueOf), odds(row[8], Sense::metre),
                    Double.parseDouble(row[9]), Stream.of(row[10].split(" ")).map(Integer::valueOf).toList()));
        }
        return all;
    }

    private static <T> List<Odds<T>> odds(String column, Function<String, T> value) {
        return Stream.of(column.split(" ")).map(entry -> entry.split("\\*")).map(entry -> new Odds<>(
                value.apply(entry[0]), entry.length == 1 ? 1 : Double.parseDouble(entry[1]))).toList();
    }
}
