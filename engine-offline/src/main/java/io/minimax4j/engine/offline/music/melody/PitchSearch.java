package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Key;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the pitches of a phrase: the cheapest way through the notes that its key and chords offer, where everything a singer would
 * call unnatural costs something: strong notes outside of the chord, leaps, leaps that are not led back, moving against the tones of
 * the words, straying from the line the motif draws. Dynamic programming over pairs of neighbouring pitches.
 */
final class PitchSearch {
    private static final double NEVER = 1e9;

    /**
     * What is known of a note before its pitch.
     *
     * @param accent how strong its place is, long notes stronger
     * @param target the pitch the motif would have
     * @param movement where speech moves from the note before: 1 up, -1 down, 0 anywhere
     * @param wanted the pitch class it should have, or -1
     * @param tied whether it goes on with the syllable of the note before
     */
    record Slot(Chord chord, double accent, double target, int movement, int wanted, boolean tied) {}

    private final Key key;
    private final int lowest;
    private final int highest;
    private final boolean strict;
    private final double motif;

    /**
     * @param strict whether nothing outside of the scale may sound, whatever the chord is
     * @param motif how much the line of the motif counts
     */
    PitchSearch(Key key, int lowest, int highest, boolean strict, double motif) {
        this.key = key;
        this.lowest = lowest;
        this.highest = highest;
        this.strict = strict;
        this.motif = motif;
    }

    /** MIDI pitches, one for each note. */
    int[] pitches(List<Slot> slots) {
        int width = highest - lowest + 1;
        double[][] cost = new double[width][width];
        int[][][] from = new int[slots.size()][width][width];
        for (double[] row : cost) {
            Arrays.fill(row, NEVER);
        }
        for (int pitch = 0; pitch < width; pitch++) {
            cost[pitch][pitch] = alone(slots.getFirst(), pitch + lowest);
        }
        for (int index = 1; index < slots.size(); index++) {
            cost = advance(slots, index, cost, from[index]);
        }
        return traced(cost, from);
    }

    private double[][] advance(List<Slot> slots, int index, double[][] cost, int[][] from) {
        int width = cost.length;
        double[][] next = new double[width][width];
        for (int to = 0; to < width; to++) {
            double alone = alone(slots.get(index), to + lowest);
            for (int at = 0; at < width; at++) {
                next[at][to] = NEVER;
                if (alone >= NEVER) {
                    continue;
                }
                double step = alone + interval(slots.get(index), to - at)
                        + left(slots.get(index - 1), at + lowest, to - at);
                for (int before = 0; before < width; before++) {
                    if (cost[before][at] >= NEVER) {
                        continue;
                    }
                    double total = cost[before][at] + step + (index > 1 ? recovery(at - before, to - at) : 0);
                    if (total < next[at][to]) {
                        next[at][to] = total;
                        from[at][to] = before;
                    }
                }
            }
        }
        return next;
    }

    private int[] traced(double[][] cost, int[][][] from) {
        int at = 0;
        int to = 0;
        for (int first = 0; first < cost.length; first++) {
            for (int second = 0; second < cost.length; second++) {
                if (cost[first][second] < cost[at][to]) {
                    at = first;
                    to = second;
                }
            }
        }
        int[] pitches = new int[from.length];
        for (int index = from.length - 1; index >= 0; index--) {
            pitches[index] = to + lowest;
            int before = from[index][at][to];
            to = at;
            at = before;
        }
        return pitches;
    }

    private double alone(Slot slot, int pitch) {
        boolean inKey = key.has(pitch);
        boolean inChord = slot.chord().has(pitch);
        if (!inKey && (strict || !inChord)) {
            return NEVER;
        }
        double cost = inKey ? 0 : 0.9;
        if (!inChord) {
            cost += slot.accent() >= Accent.BEAT ? 1.9 * slot.accent() : 0.25;
        }
        if (slot.wanted() >= 0 && Math.floorMod(pitch - slot.wanted(), 12) != 0) {
            cost += 2.4;
        }
        double off = Math.abs(pitch - slot.target());
        return cost + motif * (off + 0.12 * off * off);
    }

    /** What a note that is not of its chord costs by the way it is left: by step it passes or resolves, by leap it hangs. */
    private double left(Slot slot, int pitch, int interval) {
        if (slot.chord().has(pitch)) {
            return 0;
        }
        return Math.abs(interval) <= 3 && interval != 0 ? -0.2 : 1.4;
    }

    private double interval(Slot slot, int interval) {
        double cost = switch (Math.abs(interval)) {
            case 0 -> slot.tied() ? 3 : 0.45;
            case 1, 2 -> 0;
            case 3, 4 -> 0.45;
            case 5 -> 0.9;
            case 7 -> 1.2;
            case 6 -> 3;
            case 8, 9 -> 2.2;
            case 12 -> 2.6;
            default -> 5 + Math.abs(interval) * 0.2;
        };
        if (slot.tied() && Math.abs(interval) > 4) {
            cost += 2;
        }
        boolean contrary = slot.movement() * interval < 0;
        boolean along = slot.movement() * interval > 0;
        return cost + (contrary ? 3.2 : along ? -0.35 : 0);
    }

    private static double recovery(int first, int second) {
        if (Math.abs(first) < 5) {
            return 0;
        }
        boolean back = first * second < 0 && Math.abs(second) <= 4;
        return back ? 0 : second == 0 ? 0.4 : 1.3;
    }
}
