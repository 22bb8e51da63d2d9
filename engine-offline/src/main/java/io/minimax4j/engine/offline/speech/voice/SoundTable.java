package io.minimax4j.engine.offline.speech.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A table of numbers by name that was measured once, by {@code verification/bench voice-tables}. */
final class SoundTable {
    private SoundTable() {}

    static Map<String, double[]> read(String table) {
        try (InputStream in = Objects.requireNonNull(SoundTable.class.getResourceAsStream(table), table);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], SoundTable::numbers));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table + " of the speech engine", e);
        }
    }

    private static double[] numbers(String[] row) {
        return Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray();
    }
}
