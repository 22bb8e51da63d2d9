package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the syllables of a line on the grid of its phrase: as its cell has it, stressed syllables where the bar is strong, at a pace
 * that can be sung, the last one with time to ring. The cheapest of all ways to do so, found by dynamic programming over syllables
 * and places.
 */
final class RhythmSearch {
    private static final double NEVER = 1e9;

    private final Tempo tempo;
    private final Cell cell;
    /** Places before the phrase that may be used. */
    private final int upbeat;
    /** Places that may be used: behind them is the breath. */
    private final int limit;
    private final double pace;

    /**
     * @param upbeat ticks before the phrase that its first syllables may take
     * @param limit ticks from the start of the phrase to its breath
     * @param pace seconds a syllable, as the style has it
     */
    RhythmSearch(Tempo tempo, Cell cell, int upbeat, int limit, double pace) {
        this.tempo = tempo;
        this.cell = cell;
        this.upbeat = upbeat / cell.step();
        this.limit = Math.min(limit / cell.step(), cell.places());
        this.pace = pace;
    }

    /** Ticks from the start of the phrase, straight, one for each syllable. Those of an upbeat are below 0. */
    int[] ticks(List<Syllable> syllables) {
        int count = syllables.size();
        int places = upbeat + limit;
        if (count > places * 3 / 4) {
            return evenly(count);
        }
        double usual = Math.min(pace, tempo.seconds((double) limit * cell.step()) / (count + 1));
        double[][] cost = new double[count][places];
        int[][] from = new int[count][places];
        for (int syllable = 0; syllable < count; syllable++) {
            Arrays.fill(cost[syllable], NEVER);
            for (int place = syllable; place < places; place++) {
                double here = place(syllables.get(syllable), place - upbeat);
                if (syllable == 0) {
                    cost[0][place] = here + 0.6 * cell.between(-1, place - upbeat) + 0.05 * Math.max(0, place - upbeat);
                    continue;
                }
                for (int before = syllable - 1; before < place; before++) {
                    double total = cost[syllable - 1][before] + here 
                            + gap(syllables.get(syllable - 1), before - upbeat, place - upbeat, usual);
                    if (total < cost[syllable][place]) {
                        cost[syllable][place] = total;
                        from[syllable][place] = before;
                    }
                }
            }
        }
        return traced(cost[count - 1], from);
    }

    private int[] traced(double[] last, int[][] from) {
        int best = 0;
        double least = NEVER * 2;
        for (int place = 0; place < last.length; place++) {
            double total = last[place] + ending(place - upbeat);
            if (total < least) {
                least = total;
                best = place;
            }
        }
        int[] ticks = new int[from.length];
        for (int syllable = from.length - 1; syllable >= 0; syllable--) {
            ticks[syllable] = (best - upbeat) * cell.step();
            best = from[syllable][best];
        }
        return ticks;
    }

    private double place(Syllable syllable, int place) {
        double accent = Accent.at(tempo.metre(), place * cell.step());
        if (cell.anticipates(place)) {
            accent = Math.max(accent, Accent.BEAT);
        }
        double off = cell.has(place) ? 0 : place < 0 ? 0.1 : place % 2 == 0 ? 0.45 : 1.3;
        if (syllable.tone() > 0) {
            return off;
        }
        double stress = syllable.stress();
        return off + (stress >= 0.5 ? 2.2 * stress * (1 - accent) : 0.6 * accent * (1 - stress));
    }

    /** What it costs that a syllable lasts from one place to another. Small words do not stretch. */
    private double gap(Syllable syllable, int from, int to, double usual) {
        double seconds = tempo.seconds((double) (to - from) * cell.step());
        double cost = 0.45 * Math.abs(Math.log(seconds / usual)) + 0.5 * cell.between(from, to);
        if (syllable.tone() == 0 && seconds > 1.2 * usual) {
            cost += 1.6 * Math.max(0, 0.5 - syllable.stress()) * Math.log(seconds / usual);
        }
        if (seconds < 0.15) {
            cost += 40 * (0.15 - seconds);
        }
        return seconds > 1.2 ? cost + 1.5 * (seconds - 1.2) : cost;
    }

    private double ending(int place) {
        double rest = tempo.seconds((double) (limit - place) * cell.step());
        double accent = Accent.at(tempo.metre(), place * cell.step());
        double cost = 0.25 * cell.between(place, cell.places()) + 0.7 * (1 - accent);
        return rest < 0.5 ? cost + 6 * (0.5 - rest) : cost;
    }

    /** For more syllables than the grid has room for. */
    private int[] evenly(int count) {
        int[] ticks = new int[count];
        for (int syllable = 0; syllable < count; syllable++) {
            ticks[syllable] = (int) ((long) syllable * limit * cell.step() / (count + 1));
        }
        return ticks;
    }
}
