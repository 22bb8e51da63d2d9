package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Chord.Quality;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the pitches of a phrase: the cheapest way through the notes that its key and chords offer, where everything a singer would
 * call unnatural costs something: strong notes outside of the chord, leaps, leaps that are not led back, going to and fro, moving
 * against the tones of the words, straying from the line the motif draws. Dynamic programming over pairs of neighbouring pitches.
 */
final class PitchSearch {
    private static final double NEVER = 1e9;

    /**
     * What is known of a note before its pitch.
     *
     * @param accent how strong its place is, long notes stronger
     * @param target the pitch the motif would have
     * @param movement where speech moves from the note before: 1 up, -1 down, 0 anywhere
     * @param wanted the pitch classes it should have, a bit for each; 0 if it may have any
     * @param tied whether it goes on with the syllable of the note before
     */
    record Slot(Chord chord, double accent, double target, int movement, int wanted, boolean tied) {}

    private final Key key;
    private final int lowest;
    private final int width;
    private final boolean strict;
    private final double motif;

    /**
     * @param strict whether nothing outside of the scale may sound, whatever the chord is
     * @param motif how much the line of the motif counts
     */
    PitchSearch(Key key, int lowest, int highest, boolean strict, double motif) {
        this.key = key;
        this.lowest = lowest;
        this.width = highest - lowest + 1;
        this.strict = strict;
        this.motif = motif;
    }

    /** A bit for each pitch class of a chord; a power chord has the third of its key, which others are left to sound. */
    static int classes(Chord chord, Key key) {
        int classes = Arrays.stream(chord.pitchClasses()).map(each -> 1 << each).reduce(0, (one, other) -> one | other);
        if (chord.quality() == Quality.POWER) {
            int third = key.has(chord.root() + 4) ? 4 : 3;
            classes |= 1 << (chord.root() + third) % 12;
        }
        return classes;
    }

    /** MIDI pitches, one for each note. */
    int[] pitches(List<Slot> slots) {
        int[] chords = slots.stream().mapToInt(slot -> classes(slot.chord(), key)).toArray();
        double[][] cost = new double[width][width];
        int[][][] from = new int[slots.size()][width][width];
        for (double[] row : cost) {
            Arrays.fill(row, NEVER);
        }
        for (int pitch = 0; pitch < width; pitch++) {
            cost[pitch][pitch] = alone(slots.getFirst(), chords[0], pitch + lowest);
        }
        for (int index = 1; index < slots.size(); index++) {
            cost = advance(slots.get(index), chords[index - 1], chords[index], cost, from[index], index == 1);
        }
        return traced(cost, from);
    }

    /** From the costs of all pairs of the two notes before to those of the pairs with the next one. */
    private double[][] advance(Slot slot, int before, int chord, double[][] cost, int[][] from, boolean second) {
        double[][] next = new double[width][width];
        for (int to = 0; to < width; to++) {
            double alone = alone(slot, chord, to + lowest);
            for (int at = 0; at < width; at++) {
                next[at][to] = NEVER;
                double step = alone + interval(slot, to - at, has(before, at + lowest) && has(chord, to + lowest))
                        + left(has(before, at + lowest), to - at);
                for (int first = 0; alone < NEVER && first < width; first++) {
                    if (cost[first][at] < NEVER) {
                        double total = cost[first][at] + step + (second ? 0 : turn(at - first, to - at));
                        if (total < next[at][to]) {
                            next[at][to] = total;
                            from[at][to] = first;
                        }
                    }
                }
            }
        }
        return next;
    }

    private int[] traced(double[][] cost, int[][][] from) {
        int at = 0;
        int to = 0;
        for (int first = 0; first < width; first++) {
            for (int second = 0; second < width; second++) {
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

    private double alone(Slot slot, int chord, int pitch) {
        boolean inKey = key.has(pitch);
        boolean inChord = has(chord, pitch);
        if (!inKey && (strict || !inChord)) {
            return NEVER;
        }
        double cost = inKey ? 0 : key.mode() == Mode.BLUES ? 0.15 : 1.25;
        if (!inChord) {
            cost += clashes(chord, pitch) ? 1.6 : 0;
            cost += key.mode() == Mode.BLUES && Math.floorMod(pitch - key.tonic(), 12) == 6 ? 0.6 : 0;
            cost += slot.accent() >= Accent.BEAT ? 2.1 * slot.accent() : 0.2;
        }
        if (slot.wanted() != 0 && !has(slot.wanted(), pitch)) {
            cost += 2.6;
        }
        double off = Math.abs(pitch - slot.target());
        return cost + motif * (off + 0.12 * off * off);
    }

    /** Whether its chord has it raised or lowered. The blues lives on that. */
    private boolean clashes(int chord, int pitch) {
        boolean lowered = has(chord, pitch - 1) && !key.has(pitch - 1);
        boolean raised = has(chord, pitch + 1) && !key.has(pitch + 1);
        return key.mode() != Mode.BLUES && (lowered || raised);
    }

    /** What a note outside of its chord costs by the way it is left: by step it passes or resolves, by leap it hangs. */
    private double left(boolean inChord, int interval) {
        if (inChord) {
            return 0;
        }
        return interval != 0 && Math.abs(interval) <= step() ? -0.15 : 1.4;
    }

    /** Semitones of the widest step of the scale. */
    private int step() {
        return key.mode().size() < 6 ? 3 : 2;
    }

    private double interval(Slot slot, int interval, boolean broken) {
        int size = Math.abs(interval);
        double cost;
        if (size == 0) {
            cost = slot.tied() ? 3 : 0.3;
        } else if (size <= step()) {
            cost = 0;
        } else {
            cost = switch (size) {
                case 3, 4 -> broken ? 0.1 : 0.4;
                case 5 -> broken ? 0.4 : 0.8;
                case 7 -> broken ? 0.7 : 1.2;
                case 6 -> 3;
                case 8, 9 -> 2;
                case 12 -> 2.2;
                default -> 5 + size * 0.2;
            };
        }
        if (slot.tied() && size > 4) {
            cost += 2;
        }
        boolean contrary = slot.movement() * interval < 0;
        boolean along = slot.movement() * interval > 0;
        return cost + (contrary ? 3.2 : along ? -0.3 : 0);
    }

    /** Leaps are led back by step; small steps do not turn at every note; nothing is hammered. */
    private double turn(int first, int second) {
        boolean back = first * second < 0;
        if (Math.abs(first) >= 5) {
            return back && Math.abs(second) <= 4 ? 0 : second == 0 ? 0.3 : 1.2;
        }
        if (first == 0 && second == 0) {
            return 0.4;
        }
        return back && Math.abs(first) <= step() && Math.abs(second) <= step() ? 0.35 : 0;
    }

    private static boolean has(int classes, int pitch) {
        return (classes >> pitch % 12 & 1) != 0;
    }
}
