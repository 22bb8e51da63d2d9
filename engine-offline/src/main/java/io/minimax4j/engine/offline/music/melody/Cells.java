package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Which rhythms belong to which style: rhythms.txt, read. */
final class Cells {
    static final Cells BOOK = new Cells();

    private final Map<String, List<String>> patterns = new HashMap<>();

    private Cells() {
        Table.lines(Cells.class, "rhythms.txt").forEach(this::add);
    }

    private void add(String line) {
        String[] words = line.split(" ");
        patterns.computeIfAbsent(words[0] + " " + words[2], _ -> new ArrayList<>()).add(words[3]);
    }

    private static String family(Style style, Tempo tempo, int phraseTicks) {
        if (tempo.metre().unit() == 8) {
            return "jig";
        }
        if (tempo.metre().beats() == 3) {
            return "waltz";
        }
        return switch (style) {
            case BALLAD, CLASSICAL, CHINESE, AMBIENT -> "lyrical";
            case HIP_HOP -> phraseTicks > tempo.ticksPerBar() ? "flowing" : "syncopated";
            case JAZZ, BLUES -> "swung";
            case BOSSA_NOVA -> "bossa";
            case RNB, FUNK, REGGAE, ELECTRONIC, LOFI -> "syncopated";
            case POP, ROCK, METAL, FOLK, COUNTRY -> "straight";
        };
    }

    /** A rhythm for phrases of so many ticks, with about so many notes; the same random gives the same. */
    Cell choose(Style style, Tempo tempo, int phraseTicks, double notes, SplittableRandom random) {
        String family = family(style, tempo, phraseTicks);
        if (style == Style.POP && tempo.metre().equals(Metre.FOUR_FOUR) && random.nextInt(5) < 2) {
            family = "syncopated";
        }
        List<String> opens = patterns.get(family + " open");
        List<String> closes = patterns.get(family + " close");
        boolean halves = tempo.metre().unit() == 4 && tempo.metre().beats() == 4;
        int parts = halves ? 2 : Math.max(1, phraseTicks / tempo.ticksPerBar());
        List<List<String>> found = new ArrayList<>();
        double closest = Double.MAX_VALUE;
        for (String open : opens) {
            for (String other : opens) {
                for (String close : closes) {
                    List<String> cell = parts(parts, open, other, close);
                    double off = Math.max(1.2, Math.abs(Cell.count(cell) - notes));
                    if (off < closest) {
                        found.clear();
                        closest = off;
                    }
                    if (off <= closest) {
                        found.add(cell);
                    }
                }
            }
        }
        return Cell.of(found.get(random.nextInt(found.size())), phraseTicks);
    }

    private static List<String> parts(int count, String open, String other, String close) {
        List<String> parts = new ArrayList<>();
        for (int part = 0; part < count - 1; part++) {
            parts.add(part % 2 == 0 ? open : other);
        }
        parts.add(close);
        return parts;
    }
}
