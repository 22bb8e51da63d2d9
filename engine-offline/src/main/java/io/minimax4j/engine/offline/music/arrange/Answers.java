package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.List;

/**
 * Answers whoever sings or plays the tune while they breathe: short figures from note to note of the chord. In full
 * sections with words a slow line of held tones goes along between the answers.
 */
final class Answers {
    private static final double LOUDEST = 0.66;
    private static final double HELD = 0.5;
    private static final int SHORTEST_GAP = Tempo.QUARTER;
    private static final int FULL = 3;
    /** In eighths. */
    private static final int[][] RHYTHMS = {{1, 1, 2, 4}, {2, 1, 1, 4}, {1, 1, 1, 1, 4}, {3, 1, 4}, {2, 2, 4},
        {1, 3, 4},
        {1, 2, 1, 4}};

    private final Sheet sheet;
    private final Harmony harmony;
    private final Silences silences;
    private final boolean pentatonic;
    private final int[] rhythm;
    private final int[] other;
    private final boolean rising;

    Answers(Sheet sheet, Harmony harmony, Silences silences, boolean pentatonic) {
        this.sheet = sheet;
        this.harmony = harmony;
        this.silences = silences;
        this.pentatonic = pentatonic;
        this.rhythm = RHYTHMS[sheet.feel().choice(RHYTHMS.length)];
        this.other = RHYTHMS[sheet.feel().choice(RHYTHMS.length)];
        this.rising = sheet.feel().chance(0.6);
    }

    void play(Scene scene) {
        if (!scene.has(sheet.chair())) {
            return;
        }
        boolean held = scene.level() == FULL && scene.section().sung();
        int free = scene.start();
        int number = 0;
        for (Silences.Gap gap : silences.between(scene.start(), scene.end(), SHORTEST_GAP)) {
            int from = gap.from();
            while (gap.until() - from >= SHORTEST_GAP) {
                if (held) {
                    hold(free, first(from) - Tempo.EIGHTH, scene);
                }
                free = answer(from, Math.min(gap.until(), from + scene.ticksPerBar() + Tempo.QUARTER), scene, number++);
                from = later(from, scene);
            }
        }
        if (held) {
            hold(free, scene.end(), scene);
        }
    }

    /** In a long silence one answer every second bar is enough. */
    private static int later(int tick, Scene scene) {
        int bars = (tick - scene.start()) / scene.ticksPerBar() + 2;
        return scene.start() + bars * scene.ticksPerBar();
    }

    private static int first(int from) {
        return Math.ceilDiv(from + Tempo.SIXTEENTH / 2, Tempo.EIGHTH) * Tempo.EIGHTH;
    }

    /** Plays one and says when it is over. */
    private int answer(int from, int until, Scene scene, int number) {
        int tick = first(from);
        int centre = sheet.chair().centre();
        List<Integer> scale = harmony.scale(tick, centre - 12, centre + 14, pentatonic);
        int pitch = tone(harmony.at(tick), rising ? centre - 4 : centre + 4);
        int[] figure = number % 4 == 3 ? other : rhythm;
        boolean last = false;
        for (int i = 0; i < figure.length && !last && until - tick >= Tempo.EIGHTH; i++) {
            int end = Math.min(until, tick + figure[i] * Tempo.EIGHTH);
            last = i == figure.length - 1 || until - end < Tempo.EIGHTH;
            if (i > 0) {
                pitch = last ? tone(harmony.at(tick), pitch + (rising ? 2 : -2)) : step(scale, pitch);
            }
            sheet.play(tick, end - 20, pitch, LOUDEST * scene.loudness(tick) * (i == 0 || last ? 1 : 0.9));
            tick = end;
        }
        return tick;
    }

    /** One tone for each chord, as near to the one before as can be. */
    private void hold(int from, int until, Scene scene) {
        int centre = sheet.chair().centre();
        int pitch = centre;
        int tick = Math.ceilDiv(from - scene.start(), Tempo.QUARTER) * Tempo.QUARTER + scene.start();
        while (until - tick >= Tempo.QUARTER) {
            int end = Math.min(until, harmony.until(tick));
            pitch = guide(harmony.at(tick), Math.clamp(pitch, centre - 7, centre + 7));
            sheet.play(tick, end - 20, pitch, HELD * scene.loudness(tick));
            tick = end;
        }
    }

    private int step(List<Integer> scale, int pitch) {
        int at = 0;
        for (int i = 0; i < scale.size(); i++) {
            if (Math.abs(scale.get(i) - pitch) < Math.abs(scale.get(at) - pitch)) {
                at = i;
            }
        }
        return scale.get(Math.clamp(at + (rising ? 1 : -1), 0, scale.size() - 1));
    }

    private static int tone(Chord chord, int near) {
        for (int away = 0; away < 12; away++) {
            if (chord.has(near + away)) {
                return near + away;
            }
            if (chord.has(near - away)) {
                return near - away;
            }
        }
        return near;
    }

    /** The nearest tone that is not the root, which the bass has. */
    private static int guide(Chord chord, int near) {
        for (int away = 0; away < 12; away++) {
            if (chord.has(near - away) && Math.floorMod(near - away, 12) != chord.root()) {
                return near - away;
            }
            if (chord.has(near + away) && Math.floorMod(near + away, 12) != chord.root()) {
                return near + away;
            }
        }
        return near;
    }

    void end(int tick, int until, double loudness) {
        sheet.play(tick, until, tone(harmony.at(tick), sheet.chair().centre()), LOUDEST * loudness);
    }
}
