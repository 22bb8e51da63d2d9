package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays chords in the patterns of its style, on keys, strings or horns. A character of a pattern is a whole chord
 * ({@code X x o}, from strong to soft), one that is already the next ({@code >}), one struck upwards ({@code ^}), a
 * chuck on damped strings ({@code m}), one spread from below ({@code /}), its bass with the fifth or the sixth above
 * ({@code p}, {@code q}), one of its notes ({@code 1} the lowest to {@code 8}, {@code b} its bass), a run up or down
 * the scale ({@code g}, {@code G}) or its highest note repeated fast ({@code t}).
 */
final class Accompanist {
    private static final double LOUDEST = 0.72;
    /** Beside a voice. */
    private static final double DISCREET = 0.94;
    private static final double BETWEEN_STRINGS = 0.011;
    private static final double SPREAD = 0.045;

    private final Sheet sheet;
    private final Harmony harmony;
    private final Voicer voicer;
    private final boolean pentatonic;

    Accompanist(Sheet sheet, Harmony harmony, boolean pentatonic) {
        this.sheet = sheet;
        this.harmony = harmony;
        this.pentatonic = pentatonic;
        this.voicer = new Voicer(sheet.chair().voicing(), sheet.chair().instrument());
    }

    void play(Scene scene) throws InterruptedException {
        if (!scene.has(sheet.chair())) {
            return;
        }
        for (Groove.Line line : scene.groove().of(sheet.chair().name(), scene.level())) {
            if (Thread.interrupted()) {
                throw new InterruptedException("an arrangement was given up");
            }
            new Reading(line.pattern().over(scene.bars(), scene.metre()), scene).play();
        }
    }

    /** The final chord; rolled where the style is a soft one. */
    void end(int tick, int until, double loudness, boolean soft) {
        List<Integer> laid = voicer.layLast(harmony.at(tick), sheet.chair().centre());
        for (int i = 0; i < laid.size(); i++) {
            int late = soft ? sheet.feel().ticks(SPREAD * i) : strum(i);
            sheet.play(tick, until, laid.get(i), LOUDEST * loudness, late);
        }
    }

    private int strum(int number) {
        return sheet.chair().voicing() == Voicing.FRETS ? sheet.feel().ticks(BETWEEN_STRINGS * number) : 0;
    }

    /** One pass through the steps of a section. */
    private final class Reading {
        private final String steps;
        private final Scene scene;
        private @Nullable Chord held;

        Reading(String steps, Scene scene) {
            this.steps = steps;
            this.scene = scene;
        }

        void play() {
            for (int step = 0; step < steps.length(); step++) {
                int tick = scene.tick(step);
                char how = steps.charAt(step);
                Chord chord = harmony.at(tick);
                if (how == Pattern.HOLD && held != null && !held.equals(chord) && harmony.changes(tick)) {
                    how = 'o';
                }
                if (how == '>') {
                    chord = harmony.at(tick - Math.floorMod(tick - scene.start(), Tempo.QUARTER) + Tempo.QUARTER);
                }
                if (Pattern.strikes(how)) {
                    play(how, chord, tick, until(step, chord, how == '>'), weight(how, step));
                    held = chord;
                } else if (how == Pattern.SILENCE) {
                    held = null;
                }
            }
        }

        private int until(int step, Chord chord, boolean early) {
            int end = step + 1;
            boolean reached = !early;
            while (end < steps.length() && steps.charAt(end) == Pattern.HOLD) {
                Chord there = harmony.at(scene.tick(end));
                reached |= there.equals(chord);
                if (reached && !there.equals(chord)) {
                    break;
                }
                end++;
            }
            return scene.start() + end * Tempo.SIXTEENTH - 8;
        }

        private double weight(char how, int step) {
            return how == 'X' || how == '>' ? 1 : (1 + Pattern.weight(step, scene.metre())) / 2;
        }

        private void play(char how, Chord chord, int tick, int until, double weight) {
            double strength = LOUDEST * weight * scene.loudness(tick) * (scene.section().sung() ? DISCREET : 1);
            List<Integer> laid = voicer.lay(chord, scene.beside(sheet.chair().centre()));
            switch (how) {
                case 'X', '>' -> strike(laid, tick, until, strength);
                case 'x' -> strike(laid, tick, until, strength * 0.88);
                case 'o' -> strike(laid, tick, until, strength * 0.66);
                case '^' -> upwards(laid, tick, until, strength * 0.72);
                case 'm' -> strike(laid.subList(Math.max(0, laid.size() - 3), laid.size()), tick,
                        tick + Tempo.SIXTEENTH / 3, strength * 0.55);
                case '/' -> spread(laid, tick, until, strength * 0.9);
                case 'b' -> sheet.play(tick, until, low(chord, laid), strength * 0.95);
                case 'p' -> boogie(low(chord, laid), 7, tick, until, strength);
                case 'q' -> boogie(low(chord, laid), 9, tick, until, strength);
                case 'g', 'G' -> run(laid, tick, until, strength * 0.7, how == 'g');
                case 't' -> tremble(laid.getLast(), tick, until, strength * 0.8);
                default -> sheet.play(tick, until, single(laid, how), strength * 0.86);
            }
        }

        private void strike(List<Integer> laid, int tick, int until, double strength) {
            for (int i = 0; i < laid.size(); i++) {
                sheet.play(tick, until, laid.get(i), strength, strum(i));
            }
        }

        private void boogie(int root, int above, int tick, int until, double strength) {
            sheet.play(tick, until, root, strength);
            sheet.play(tick, until, root + above, strength * 0.92);
        }

        private void upwards(List<Integer> laid, int tick, int until, double strength) {
            int top = laid.size() - 1;
            for (int i = top; i >= Math.max(0, laid.size() - 4); i--) {
                sheet.play(tick, until, laid.get(i), strength, strum(top - i));
            }
        }

        private void spread(List<Integer> laid, int tick, int until, double strength) {
            for (int i = 0; i < laid.size(); i++) {
                sheet.play(tick, until, laid.get(i), strength, sheet.feel().ticks(SPREAD * i));
            }
        }

        private int low(Chord chord, List<Integer> laid) {
            if (sheet.chair().voicing() == Voicing.FRETS) {
                return laid.getFirst();
            }
            int below = laid.getFirst() - 1;
            return below - Math.floorMod(below - chord.bass(), 12);
        }

        private int single(List<Integer> laid, char digit) {
            int number = digit - '1';
            if (number < 0 || number > 7) {
                throw new IllegalArgumentException("nobody can play " + digit);
            }
            return laid.get(number % laid.size()) + 12 * (number / laid.size());
        }

        private void run(List<Integer> laid, int tick, int until, double strength, boolean up) {
            int centre = scene.beside(sheet.chair().centre());
            List<Integer> scale = harmony.scale(tick, centre - 10, centre + 14, pentatonic);
            int count = Math.min(scale.size(), Math.max(3, (until - tick) / sheet.feel().ticks(0.055)));
            for (int i = 0; i < count; i++) {
                int from = tick + (until - tick) * i / count;
                int at = up ? scale.size() - count + i : scale.size() - 1 - i;
                sheet.put(sheet.feel().swung(from), sheet.feel().swung(from) + 2 * (until - tick) / count,
                        scale.get(at), strength * (0.75 + 0.25 * i / count));
            }
            sheet.play(until, until + Tempo.EIGHTH, laid.getLast(), strength);
        }

        private void tremble(int pitch, int tick, int until, double strength) {
            int every = Math.max(40, sheet.feel().ticks(0.075));
            for (int at = tick; at < until - every / 2; at += every) {
                sheet.put(at, at + every, pitch, strength * (at == tick ? 1 : 0.78 * sheet.feel().touch()));
            }
        }
    }
}
