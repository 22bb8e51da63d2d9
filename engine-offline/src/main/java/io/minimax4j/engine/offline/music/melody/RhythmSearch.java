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

    /**
     * The time that a line has.
     *
     * @param start of its phrase, in ticks of the song
     * @param upbeat ticks before it that its first syllables may take
     * @param limit ticks from its start to its breath
     * @param pace seconds a syllable, where nothing hurries
     */
    record Room(int start, int upbeat, int limit, double pace) {}

    private final Tempo tempo;
    private final Cell cell;
    private final Room room;
    private final List<Syllable> syllables;
    /** Whether some syllables are stressed more than others, as far as anybody knows. */
    private final boolean accented;
    /** Places before the phrase that may be used. */
    private final int upbeat;
    /** Places from its start that may be used. */
    private final int limit;
    /** Seconds a syllable. */
    private final double usual;

    RhythmSearch(Tempo tempo, Cell cell, Room room, List<Syllable> syllables) {
        this.tempo = tempo;
        this.cell = cell;
        this.room = room;
        this.syllables = syllables;
        this.accented = syllables.stream().anyMatch(syllable -> syllable.tone() == 0 && syllable.stress() >= 0.5);
        this.upbeat = room.upbeat() / cell.step();
        this.limit = Math.min(room.limit() / cell.step(), cell.places());
        this.usual = Math.min(room.pace(), tempo.seconds(room.limit()) / (syllables.size() + 1));
    }

    /** Ticks from the start of the phrase, straight, one for each syllable. Those of an upbeat are below 0. */
    int[] ticks() {
        int count = syllables.size();
        int places = upbeat + limit;
        if (count > places * 3 / 4) {
            return evenly(count);
        }
        double[] cost = new double[places];
        int[][] from = new int[count][places];
        for (int index = 0; index < places; index++) {
            int place = index - upbeat;
            cost[index] = here(syllables.getFirst(), place) + 0.6 * cell.between(-1, place) + 0.05 * Math.max(0, place);
        }
        for (int syllable = 1; syllable < count; syllable++) {
            cost = next(syllable, cost, from[syllable]);
        }
        return traced(cost, from);
    }

    /** The costs of a syllable at each place, from those of the syllable before. */
    private double[] next(int syllable, double[] cost, int[] from) {
        double[] next = new double[cost.length];
        Arrays.fill(next, NEVER);
        for (int to = syllable; to < cost.length; to++) {
            double here = here(syllables.get(syllable), to - upbeat);
            for (int at = syllable - 1; at < to; at++) {
                double total = cost[at] + here + gap(syllables.get(syllable - 1), at - upbeat, to - upbeat);
                if (total < next[to]) {
                    next[to] = total;
                    from[to] = at;
                }
            }
        }
        return next;
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

    private double here(Syllable syllable, int place) {
        double off = place % 2 != 0 ? 1.3 : place < 0 ? 0.1 : 0.45;
        return (cell.has(place) ? 0 : off) + stress(syllable, place);
    }

    private double stress(Syllable syllable, int place) {
        if (!accented) {
            return 0;
        }
        double accent = Accent.at(tempo.metre(), room.start() + place * cell.step());
        if (cell.anticipates(place)) {
            accent = Math.max(accent, Accent.BEAT);
        }
        double stress = syllable.stress();
        return stress >= 0.5 ? 2.2 * stress * (1 - accent) : 0.6 * accent * (1 - stress);
    }

    /** What it costs that a syllable lasts from one place to another. Small words do not stretch. */
    private double gap(Syllable syllable, int from, int to) {
        double seconds = tempo.seconds((double) (to - from) * cell.step());
        double cost = 0.45 * Math.abs(Math.log(seconds / usual)) + 0.5 * cell.between(from, to);
        if (accented && seconds > 1.2 * usual) {
            cost += 1.6 * Math.max(0, 0.5 - syllable.stress()) * Math.log(seconds / usual);
        }
        if (seconds < 0.15) {
            cost += 40 * (0.15 - seconds);
        }
        return seconds > 1.2 ? cost + 1.5 * (seconds - 1.2) : cost;
    }

    private double ending(int place) {
        double rest = tempo.seconds((double) (limit - place) * cell.step());
        double accent = Accent.at(tempo.metre(), room.start() + place * cell.step());
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
