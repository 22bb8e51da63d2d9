package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The style sheets as they are written in {@code styles.txt}, whose head says how. */
final class StyleBook {
    private static final String FILE = "styles.txt";
    private static final Map<Style, StyleSheet> SHEETS = read();

    private StyleBook() {}

    static StyleSheet of(Style style) {
        return Objects.requireNonNull(SHEETS.get(style), style.name());
    }

    private static Map<Style, StyleSheet> read() {
        Map<Style, StyleSheet> sheets = new EnumMap<>(Style.class);
        Page page = null;
        for (String line : Table.lines(StyleBook.class, FILE)) {
            String[] words = line.strip().split("\\s+");
            if (words[0].equals("style")) {
                finish(page, sheets);
                page = new Page(Style.valueOf(words[1]));
            } else {
                Objects.requireNonNull(page, "a style comes first").read(words);
            }
        }
        finish(page, sheets);
        return sheets;
    }

    private static void finish(@Nullable Page page, Map<Style, StyleSheet> sheets) {
        if (page != null) {
            sheets.put(page.style, page.sheet());
        }
    }

    /** A style while it is read. */
    private static final class Page {
        private final Style style;
        private final List<StyleSheet.Seat> seats = new ArrayList<>();
        private final List<Instrument> leads = new ArrayList<>();
        private final List<Pattern> fills = new ArrayList<>();
        private final List<Pattern> turns = new ArrayList<>();
        private final List<List<Groove.Line>> grooves = new ArrayList<>();
        private double second;
        private double third;
        private @Nullable Drum cymbal;
        private double cymbalFrom = 1;
        private Drum roll = Drum.SNARE;
        private double loose = 0.008;
        private double late;
        private boolean soft;

        Page(Style style) {
            this.style = style;
        }

        void read(String[] words) {
            switch (words[0]) {
                case "seat" -> seats.add(seat(words));
                case "lead" -> leads.addAll(instruments(words, 1));
                case "fill" -> fills.add(pattern(words, 1));
                case "turn" -> turns.add(pattern(words, 1));
                case "cymbal" -> {
                    cymbal = Drum.valueOf(words[1].toUpperCase(Locale.ROOT));
                    cymbalFrom = Double.parseDouble(words[2]);
                }
                case "levels" -> {
                    second = Double.parseDouble(words[1]);
                    third = Double.parseDouble(words[2]);
                }
                case "roll" -> roll = Drum.valueOf(words[1].toUpperCase(Locale.ROOT));
                case "feel" -> {
                    loose = Double.parseDouble(words[1]) / 1000;
                    late = Double.parseDouble(words[2]) / 1000;
                }
                case "soft" -> soft = true;
                case "groove" -> grooves.add(new ArrayList<>());
                default -> {
                    for (String name : words[0].split("\\+")) {
                        grooves.getLast().add(line(name, words));
                    }
                }
            }
        }

        private static StyleSheet.Seat seat(String[] words) {
            List<Instrument> players = instruments(words, 8);
            return new StyleSheet.Seat(new Chair(words[1], Part.Role.valueOf(words[2]), Voicing.valueOf(words[3]),
                    players.getFirst(), Integer.parseInt(words[4]), Double.parseDouble(words[5]),
                    Double.parseDouble(words[6]), Double.parseDouble(words[7])), players);
        }

        private static List<Instrument> instruments(String[] words, int from) {
            return Arrays.stream(words, from, words.length).map(Instrument::valueOf).toList();
        }

        private static Groove.Line line(String name, String[] words) {
            Drum drum = Drum.named(name);
            Pattern pattern = pattern(words, 2);
            return drum == null
                    ? new Groove.Line(name, "", words[1], pattern)
                    : new Groove.Line(Groove.DRUMS, drum.name(), words[1], pattern);
        }

        private static Pattern pattern(String[] words, int from) {
            return new Pattern(String.join("", Arrays.asList(words).subList(from, words.length)));
        }

        StyleSheet sheet() {
            return new StyleSheet(second, third, seats, leads, fills, turns, cymbal, cymbalFrom, roll, loose, late,
                    soft,
                    grooves.stream().map(Groove::new).toList());
        }
    }
}
