package io.minimax4j.engine.offline.music.arrange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds chords under the others. What two chords have in common is held through, as a section of strings would. */
final class Sustainer {
    private static final double LOUDEST = 0.6;
    private static final int BARS_OF_A_BREATH = 2;
    private static final double SPREAD = 0.03;

    private final Sheet sheet;
    private final Harmony harmony;
    private final Voicer voicer;

    Sustainer(Sheet sheet, Harmony harmony) {
        this.sheet = sheet;
        this.harmony = harmony;
        this.voicer = new Voicer(sheet.chair().voicing(), sheet.chair().instrument());
    }

    void play(Scene scene) {
        if (!scene.has(sheet.chair()) || scene.end() <= scene.start()) {
            return;
        }
        Map<Integer, Integer> since = new HashMap<>();
        List<Integer> held = List.of();
        int tick = scene.start();
        while (tick < scene.end()) {
            List<Integer> laid = voicer.lay(harmony.at(tick), scene.beside(sheet.chair().centre()));
            for (int pitch : held) {
                int from = since.getOrDefault(pitch, tick);
                if (!laid.contains(pitch) || tick - from >= BARS_OF_A_BREATH * scene.ticksPerBar()) {
                    write(from, tick, pitch, scene);
                    since.remove(pitch);
                }
            }
            for (int pitch : laid) {
                since.putIfAbsent(pitch, tick);
            }
            held = laid;
            int bar = tick - Math.floorMod(tick - scene.start(), scene.ticksPerBar()) + scene.ticksPerBar();
            tick = Math.min(scene.end(), Math.min(bar, harmony.until(tick)));
        }
        for (int pitch : held) {
            write(since.getOrDefault(pitch, scene.start()), scene.end(), pitch, scene);
        }
    }

    private void write(int from, int until, int pitch, Scene scene) {
        sheet.play(from, until - 4, pitch, LOUDEST * scene.loudness(from));
    }

    void end(int tick, int until, double loudness, boolean soft) {
        List<Integer> laid = voicer.layLast(harmony.at(tick), sheet.chair().centre());
        for (int i = 0; i < laid.size(); i++) {
            sheet.play(tick, until, laid.get(i), LOUDEST * loudness, soft ? sheet.feel().ticks(SPREAD * i) : 0);
        }
    }
}
