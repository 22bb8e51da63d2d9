package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.List;

/** Plays the bass: the lowest note of each chord where it begins, and from there what the groove says. */
final class Bassist {
    private static final double LOUDEST = 0.88;
    private static final int COMPASS = 19;

    private final Sheet sheet;
    private final Harmony harmony;
    private final int low;
    private int last;

    Bassist(Sheet sheet, Harmony harmony) {
        this.sheet = sheet;
        this.harmony = harmony;
        this.low = Math.max(28, sheet.chair().instrument().lowest());
        this.last = low + 8;
    }

    void play(Scene scene) {
        if (!scene.has(sheet.chair())) {
            return;
        }
        for (Groove.Line line : scene.groove().of(sheet.chair().name(), scene.level())) {
            String steps = met(line.pattern().over(scene.bars(), scene.metre()), scene);
            for (int step = 0; step < steps.length(); step++) {
                if (Pattern.strikes(steps.charAt(step))) {
                    play(steps, step, scene);
                }
            }
        }
    }

    /** Where a chord begins, something is struck, whatever the pattern says. */
    private String met(String steps, Scene scene) {
        StringBuilder met = new StringBuilder(steps);
        for (int step = 0; step < steps.length(); step++) {
            if (harmony.changes(scene.tick(step)) || step == 0) {
                if (!Pattern.strikes(steps.charAt(step))) {
                    met.setCharAt(step, 'r');
                } else if (steps.charAt(step) != 'R') {
                    met.setCharAt(step, 'r');
                }
            }
        }
        return met.toString();
    }

    private void play(String steps, int step, Scene scene) {
        int tick = scene.tick(step);
        int end = step + 1;
        while (end < steps.length() && steps.charAt(end) == Pattern.HOLD) {
            end++;
        }
        char how = steps.charAt(step);
        boolean ghost = how == 'o';
        int pitch = pitch(how, tick);
        double accent = switch (how) {
            case 'R' -> 1;
            case 'o' -> 0.5;
            case 'r' -> 0.92;
            default -> 0.84;
        };
        int until = ghost ? tick + Tempo.SIXTEENTH / 2 : scene.start() + end * Tempo.SIXTEENTH - 10;
        sheet.play(tick, until, pitch, LOUDEST * accent * scene.loudness(tick));
        last = pitch;
    }

    private int pitch(char how, int tick) {
        Chord chord = harmony.at(tick);
        int root = placed(chord.bass());
        return switch (how) {
            case 'r', 'R', 'o' -> root;
            case '8' -> root + 12 <= low + COMPASS + 12 ? root + 12 : root - 12;
            case '5' -> fifth(chord, root);
            case '3' -> above(root, third(chord));
            case '6' -> above(root, chord.root() + 9);
            case '7' -> above(root, seventh(chord));
            case 'a' -> approach(tick);
            case 'w' -> walk(chord, tick);
            default -> throw new IllegalArgumentException("a bass cannot play " + how);
        };
    }

    private static int third(Chord chord) {
        int[] semitones = chord.quality().semitones();
        return chord.root() + (semitones.length > 2 ? semitones[1] : 7);
    }

    private static int seventh(Chord chord) {
        int[] semitones = chord.quality().semitones();
        return chord.root() + (semitones.length > 3 && semitones[3] < 12 ? semitones[3] : 12);
    }

    private int fifth(Chord chord, int root) {
        int[] semitones = chord.quality().semitones();
        int fifth = above(root, chord.root() + (semitones.length > 2 ? semitones[2] : 7));
        return fifth - 12 >= low && fifth > low + 14 ? fifth - 12 : fifth;
    }

    private static int above(int root, int pitchClass) {
        return root + Math.floorMod(pitchClass - root, 12);
    }

    /** In the lowest octave or a little above, whichever is nearer to the last note. */
    private int placed(int pitchClass) {
        int lower = low + Math.floorMod(pitchClass - low, 12);
        int upper = lower + 12;
        return upper <= low + 14 && Math.abs(upper - last) < Math.abs(lower - last) ? upper : lower;
    }

    /** A step below or above what comes next. */
    private int approach(int tick) {
        int next = placed(harmony.at(harmony.until(tick)).bass());
        boolean fromBelow = last <= next ? next - 1 >= low : next + 2 > low + COMPASS;
        return fromBelow ? next - 1 : next + (harmony.key(tick).has(next + 2) ? 2 : 1);
    }

    /** From chord to chord in steps and thirds; the last before a change comes from beside what follows. */
    private int walk(Chord chord, int tick) {
        int change = harmony.until(tick);
        if (change - tick <= Tempo.QUARTER) {
            return approach(tick);
        }
        int goal = placed(harmony.at(change).bass());
        int notes = (change - tick) / Tempo.QUARTER;
        boolean up = last == goal ? sheet.feel().chance(0.6) : last < goal;
        if (last <= low + 2) {
            up = true;
        } else if (last >= low + COMPASS - 2) {
            up = false;
        } else if (notes > 2) {
            up = sheet.feel().chance(0.6) || last < low + 6;
        }
        List<Integer> scale = harmony.scale(tick, low, low + COMPASS + 4, false);
        int step = last;
        for (int away = 1; away <= 5; away++) {
            int pitch = last + (up ? away : -away);
            boolean tone = chord.has(pitch);
            if (tone || away <= 2 && scale.contains(pitch) && sheet.feel().chance(0.5)) {
                step = pitch;
                break;
            }
        }
        return step == last ? last + (up ? 2 : -2) : step;
    }

    void end(int tick, int until, double loudness) {
        sheet.play(tick, until, placed(harmony.at(tick).bass()), LOUDEST * loudness);
    }
}
