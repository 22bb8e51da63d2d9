package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Instrument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out one chord after the other so that hands and voices move little. */
final class Voicer {
    private static final int[] GUITAR = {40, 45, 50, 55, 59, 64};
    private static final int[] BANJO = {50, 55, 59, 62, 67};
    private static final int HAND = 3;
    private static final int HIGHEST_FRET = 9;

    private final Voicing voicing;
    private final Instrument instrument;
    private List<Integer> before = List.of();
    private @Nullable Chord laid;
    private int around;
    private int hand;

    Voicer(Voicing voicing, Instrument instrument) {
        this.voicing = voicing;
        this.instrument = instrument;
    }

    /** The pitches of a chord from the lowest, at least one, near a pitch and near where the last ones were. */
    List<Integer> lay(Chord chord, int centre) {
        if (chord.equals(laid) && around == centre) {
            return before;
        }
        laid = chord;
        around = centre;
        before = switch (voicing) {
            case FRETS -> frets(chord);
            case POWER -> power(chord, centre);
            case ROOT -> List.of(near(chord.bass(), before.isEmpty() ? centre : (before.getFirst() + centre) / 2));
            case CLOSE -> nearest(tones(chord), centre, false);
            case OPEN -> nearest(tones(chord), centre, true);
            case ROOTLESS -> nearest(rootless(chord), centre, false);
        };
        return before;
    }

    /** The same for the last chord of all, which has its root. */
    List<Integer> layLast(Chord chord, int centre) {
        return voicing == Voicing.ROOTLESS ? nearest(tones(chord), centre, false) : lay(chord, centre);
    }

    private static int near(int pitchClass, int pitch) {
        return pitch + Math.floorMod(pitchClass - pitch + 6, 12) - 6;
    }

    private List<Integer> power(Chord chord, int centre) {
        int root = near(chord.root(), centre);
        boolean diminished = !chord.has(chord.root() + 7);
        return List.of(root, root + (diminished && chord.has(chord.root() + 6) ? 6 : 7), root + 12);
    }

    /** At most four: of a ninth chord the root, or the fifth, is left to others. */
    private static List<Integer> tones(Chord chord) {
        List<Integer> tones = new ArrayList<>();
        int[] classes = chord.pitchClasses();
        for (int i = 0; i < classes.length; i++) {
            if (classes.length <= 4 || i != 2) {
                tones.add(classes[i]);
            }
        }
        return tones;
    }

    private static List<Integer> rootless(Chord chord) {
        List<Integer> tones = new ArrayList<>();
        int[] classes = chord.pitchClasses();
        for (int i = 1; i < classes.length; i++) {
            tones.add(classes[i]);
        }
        if (classes.length < 5 && chord.quality() != Chord.Quality.DIMINISHED
                && chord.quality() != Chord.Quality.DIMINISHED7
                && chord.quality() != Chord.Quality.HALF_DIMINISHED) {
            int ninth = (chord.root() + 2) % 12;
            if (!tones.contains(ninth) && classes.length == 3) {
                tones.add(ninth);
            }
        }
        return tones;
    }

    private List<Integer> nearest(List<Integer> classes, int centre, boolean open) {
        List<Integer> best = List.of();
        double least = Double.MAX_VALUE;
        for (int lowest = centre - 15; lowest <= centre + 3; lowest++) {
            int at = classes.indexOf(Math.floorMod(lowest, 12));
            if (at < 0) {
                continue;
            }
            List<Integer> laid = stacked(classes, lowest, open);
            double cost = cost(laid, centre);
            if (cost < least) {
                least = cost;
                best = laid;
            }
        }
        return best.isEmpty() ? List.of(near(classes.getFirst(), centre)) : best;
    }

    private static List<Integer> stacked(List<Integer> classes, int lowest, boolean open) {
        List<Integer> laid = new ArrayList<>();
        for (int pitchClass : classes) {
            laid.add(lowest + Math.floorMod(pitchClass - lowest, 12));
        }
        laid.sort(null);
        if (open && laid.size() >= 3) {
            int second = laid.remove(laid.size() - 2);
            laid.add(second - 12);
            laid.sort(null);
        }
        return laid;
    }

    private double cost(List<Integer> laid, int centre) {
        double middle = laid.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double cost = 1.2 * Math.abs(middle - centre);
        for (int pitch : laid) {
            cost += before.stream().mapToInt(other -> Math.abs(other - pitch)).min().orElse(0);
        }
        if (laid.getFirst() < instrument.lowest() || laid.getLast() > instrument.highest()) {
            cost += 100;
        }
        for (int i = 1; i < laid.size(); i++) {
            cost += laid.get(i) - laid.get(i - 1) == 1 ? 3 : 0;
        }
        return cost;
    }

    private List<Integer> frets(Chord chord) {
        List<Integer> best = List.of();
        double most = -Double.MAX_VALUE;
        int bestHand = hand;
        for (int position = 0; position <= HIGHEST_FRET; position++) {
            List<Integer> laid = gripped(chord, position);
            int[] classes = chord.pitchClasses();
            double worth = 2 * laid.size() - 1.1 * position - 0.7 * Math.abs(position - hand);
            for (int i = 0; i < classes.length; i++) {
                int wanted = classes[i];
                boolean there = laid.stream().anyMatch(pitch -> pitch % 12 == wanted);
                worth += there ? i == 2 ? 3 : 9 : 0;
            }
            if (worth > most) {
                most = worth;
                best = laid;
                bestHand = position;
            }
        }
        hand = bestHand;
        return best;
    }

    private List<Integer> gripped(Chord chord, int position) {
        boolean[] tones = new boolean[12];
        for (int tone : chord.pitchClasses()) {
            tones[tone] = true;
        }
        List<Integer> laid = new ArrayList<>();
        for (int open : instrument == Instrument.BANJO ? BANJO : GUITAR) {
            for (int fret = position; fret <= position + HAND; fret++) {
                int pitch = open + fret;
                if (laid.isEmpty() ? pitch % 12 == chord.bass() : tones[pitch % 12]) {
                    laid.add(pitch);
                    break;
                }
            }
        }
        return laid.size() < 3 ? List.of(near(chord.root(), 50), near(chord.root(), 50) + 7) : laid;
    }
}
