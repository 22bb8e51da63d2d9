package io.minimax4j.engine.offline.speech.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How fast a voice of the synthesizer really speaks: its words per minute are proportional to nothing heard, so the table
 * holds what was measured, and is read backwards.
 */
public final class Pace {
    private static final String TABLE = "pace.tsv";
    private static final Map<String, Pace> BY_VOICE = read();

    private final double[] wordsPerMinute;
    private final double[] ratios;

    private Pace(double[] wordsPerMinute, double[] ratios) {
        this.wordsPerMinute = wordsPerMinute;
        this.ratios = ratios;
    }

    /** The pace of a language's voice. */
    public static Pace of(Language language) {
        return Objects.requireNonNull(BY_VOICE.get(language.espeakVoice()));
    }

    /** The setting that comes nearest to a pace, where 1 is that of 175 words per minute. */
    public int wordsPerMinute(double pace) {
        return (int) Math.round(between(ratios, wordsPerMinute, pace));
    }

    /** The pace that a setting gives. */
    public double pace(int setting) {
        return between(wordsPerMinute, ratios, setting);
    }

    /** Straight between the points of a table, and no farther than its ends. */
    private static double between(double[] from, double[] to, double value) {
        if (value <= from[0]) {
            return to[0];
        }
        int high = 1;
        while (high < from.length && from[high] < value) {
            high++;
        }
        if (high == from.length) {
            return to[high - 1];
        }
        double part = (value - from[high - 1]) / (from[high] - from[high - 1]);
        return to[high - 1] + part * (to[high] - to[high - 1]);
    }

    private static Map<String, Pace> read() {
        List<String[]> rows = rows();
        double[] settings = numbers(rows.getFirst());
        Map<String, Pace> paces = new HashMap<>();
        rows.stream().skip(1).forEach(row -> paces.put(row[0], new Pace(settings, numbers(row))));
        return Map.copyOf(paces);
    }

    private static List<String[]> rows() {
        try (InputStream in = Objects.requireNonNull(Pace.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE + " of the speech engine", e);
        }
    }

    private static double[] numbers(String[] row) {
        return Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray();
    }
}
