package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.List;

/** Answers whoever sings or plays the tune while they breathe: short figures from note to note of the chord. */
final class Answers {
    private static final double LOUDEST = 0.66;
    private static final int SHORTEST_GAP = 3 * Tempo.EIGHTH;
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
        int number = 0;
        for (Silences.Gap gap : silences.between(scene.start(), scene.end(), SHORTEST_GAP)) {
            int from = gap.from();
            while (gap.until() - from >= SHORTEST_GAP) {
                answer(from, Math.min(gap.until(), from + scene.ticksPerBar() + Tempo.QUARTER), scene, number++);
                from = barAfter(from, scene);
            }
        }
    }

    /** In a long silence one answer every second bar is enough. */
    private static int barAfter(int tick, Scene scene) {
        int bars = (tick - scene.start()) / scene.ticksPerBar() + 2;
        return scene.start() + bars * scene.ticksPerBar();
    }

    private void answer(int from, int until, Scene scene, int number) {
        int tick = Math.ceilDiv(from + 60, Tempo.EIGHTH) * Tempo.EIGHTH;
        int centre = sheet.chair().centre();
        List<Integer> scale = harmony.scale(tick, centre - 12, centre + 14, pentatonic);
        int pitch = tone(harmony.at(tick), rising ? centre - 4 : centre + 4);
        int[] figure = number % 4 == 3 ? other : rhythm;
        for (int i = 0; i < figure.length && until - tick >= Tempo.EIGHTH; i++) {
            boolean last = i == figure.length - 1 || until - tick - figure[i] * Tempo.EIGHTH < Tempo.EIGHTH;
            int end = Math.min(until, tick + figure[i] * Tempo.EIGHTH);
            if (i > 0) {
                pitch = last ? tone(harmony.at(tick), pitch + (rising ? 2 : -2)) : step(scale, pitch);
            }
            sheet.play(tick, end - 20, pitch, LOUDEST * scene.loudness(tick) * (i == 0 || last ? 1 : 0.9));
            tick = end;
            if (last) {
                break;
            }
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

    void end(int tick, int until, double loudness) {
        sheet.play(tick, until, tone(harmony.at(tick), sheet.chair().centre()), LOUDEST * loudness);
    }
}
