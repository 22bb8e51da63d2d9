package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * Drums, cymbals and small percussion by the keys of General MIDI.
 *
 * <p>Implementation note: skins are sines that fall in pitch while they fade, with the knock of the stick; metal is six squares that do not
 * fit each other, as in the machines of the eighties, with noise; the rest is noise through bands. A hard stroke is brighter. What was
 * made once for a key and a strength is kept.
 */
final class DrumKit implements Tone {
    private static final int RATE = Stem.RATE;
    private static final double[] METAL = {205.3, 304.4, 369.6, 522.7, 540, 800};
    private static final int STRENGTHS = 6;

    private final Map<Integer, float[]> kept = new HashMap<>();

    @Override
    public float[] sound(Touch touch) {
        int strength = (int) Math.ceil(touch.strength() * STRENGTHS);
        float[] made = kept.computeIfAbsent(touch.note().pitch() * (STRENGTHS + 1) + strength,
                _ -> make(touch.note().pitch(), (double) strength / STRENGTHS));
        double even = touch.loudness() / Math.pow((double) strength / STRENGTHS, 0.3);
        float[] sound = made.clone();
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= (float) even;
        }
        return sound;
    }

    private static float[] make(int key, double hard) {
        Stroke stroke = new Stroke(key, hard);
        switch (key) {
            case 35, 36 -> stroke.skin(key == 36 ? 52 : 46, 175 + 60 * hard, 0.032, 0.3, 1.15)
                    .noise(1500, 6500, 0.006, 0.25 * hard).skin(1100, 1100, 1, 0.006, 0.15 * hard);
            case 37 -> stroke.skin(1720, 1720, 1, 0.03, 0.5).skin(830, 830, 1, 0.03, 0.4).noise(900, 7000, 0.012, 0.6);
            case 38, 40 -> stroke.skin(key == 38 ? 186 : 215, 270, 0.02, 0.13, 0.62).skin(332, 390, 0.02, 0.08, 0.3)
                    .noise(1200, 9500, 0.17, 0.5 + 0.25 * hard).noise(3500, 13000, 0.05, 0.35 * hard);
            case 39 -> stroke.claps();
            case 41, 43, 45, 47, 48, 50 -> {
                double hertz = 72 * Math.pow(2, (key - 41) / 8.0);
                stroke.skin(hertz, hertz * 1.65, 0.05, 0.42, 0.9).noise(300, 3500, 0.03, 0.25 * hard);
            }
            case 42, 44 -> stroke.metal(7200, 0.045 + (key == 44 ? 0.015 : 0), 0.8).noise(7500, 15000, 0.05, 0.35);
            case 46 -> stroke.metal(6600, 0.42, 0.75).noise(7000, 15000, 0.36, 0.35);
            case 49, 57, 55, 52 -> stroke.metal(3600, key == 55 ? 0.7 : 1.7, 0.55)
                    .noise(3200, 15000, key == 55 ? 0.5 : 1.3, 0.75).noise(1200, 6000, 0.12, 0.3 * hard);
            case 51, 59 -> stroke.metal(5200, 1.2, 0.34).skin(3350, 3350, 1, 0.35, 0.1).skin(5320, 5320, 1, 0.25, 0.08)
                    .noise(5500, 14000, 0.05, 0.3 * hard);
            case 53 -> stroke.skin(2250, 2250, 1, 0.6, 0.3).skin(3680, 3680, 1, 0.5, 0.25).metal(6000, 0.5, 0.15);
            case 54 -> stroke.metal(8200, 0.14, 0.6).noise(7000, 14000, 0.11, 0.5);
            case 56 -> stroke.skin(560, 560, 1, 0.12, 0.5).skin(845, 845, 1, 0.16, 0.5).noise(800, 5000, 0.01, 0.3);
            case 60, 61 -> {
                double hertz = key == 60 ? 420 : 300;
                stroke.skin(hertz, hertz * 1.12, 0.02, 0.12, 0.8).noise(800, 6000, 0.008, 0.35 * hard);
            }
            case 62, 63, 64 -> {
                double hertz = key == 64 ? 190 : 270;
                stroke.skin(hertz, hertz * 1.15, 0.03, key == 62 ? 0.07 : 0.24, 0.9).noise(600, 5000, 0.01, 0.4 * hard);
            }
            case 69, 70, 82 -> stroke.shaken(key == 69 ? 0.06 : 0.045);
            case 75 -> stroke.skin(2480, 2480, 1, 0.035, 0.8).skin(4960, 4960, 1, 0.015, 0.15);
            case 76, 77 -> stroke.skin(key == 76 ? 920 : 640, key == 76 ? 960 : 670, 0.01, 0.05, 0.9)
                    .noise(700, 4000, 0.006, 0.4);
            case 80, 81 -> stroke.skin(4720, 4720, 1, key == 81 ? 0.9 : 0.08, 0.3)
                    .skin(7430, 7430, 1, key == 81 ? 0.7 : 0.06, 0.25).skin(3290, 3290, 1, key == 81 ? 0.5 : 0.05, 0.1);
            default -> stroke.noise(800, 7000, 0.04, 0.6);
        }
        return stroke.sound();
    }

    @Override
    public DoubleUnaryOperator body() {
        return Body.of(28, 16000);
    }

    /** One stroke, put together. */
    private static final class Stroke {
        private static final double LONGEST = 2.4;
        private static final double INAUDIBLE = 1e-4;

        private final SplittableRandom chance;
        private final double hard;
        private final double[] sum = new double[(int) (LONGEST * RATE)];
        private int length;

        Stroke(int key, double hard) {
            this.chance = new SplittableRandom(key * 31L + 7);
            this.hard = hard;
        }

        /** A tone that begins at one frequency and falls to another, and fades. */
        Stroke skin(double hertz, double first, double fall, double fade, double loudness) {
            double phase = 0;
            for (int i = 0; i < until(fade); i++) {
                double second = (double) i / RATE;
                phase += (hertz + (first - hertz) * Math.exp(-second / fall)) / RATE;
                double attack = Math.min(1, i / (0.0008 * RATE));
                sum[i] += loudness * attack * Math.exp(-second * 3 / fade) * Math.sin(2 * Math.PI * phase);
            }
            return this;
        }

        Stroke noise(double from, double to, double fade, double loudness) {
            return noise(from, to, 0, fade, loudness);
        }

        private Stroke noise(double from, double to, double late, double fade, double loudness) {
            Biquad low = Biquad.highPass(from, 0.7, RATE);
            Biquad high = Biquad.lowPass(to * (0.6 + 0.4 * hard), 0.7, RATE);
            int start = (int) (late * RATE);
            for (int i = 0; i < until(fade) && start + i < sum.length; i++) {
                double envelope = Math.exp(-(double) i / RATE * 3 / fade) * Math.min(1, i / (0.0004 * RATE));
                sum[start + i] += loudness * envelope * high.next(low.next(2 * chance.nextDouble() - 1));
            }
            length = Math.max(length, Math.min(sum.length, start + until(fade)));
            return this;
        }

        Stroke metal(double from, double fade, double loudness) {
            Biquad low = Biquad.highPass(from, 0.8, RATE);
            Biquad again = Biquad.highPass(from * 0.8, 0.7, RATE);
            double[] phases = new double[METAL.length];
            for (int i = 0; i < until(fade); i++) {
                double squares = 0;
                for (int tone = 0; tone < METAL.length; tone++) {
                    phases[tone] += METAL[tone] * 1.37 / RATE;
                    phases[tone] -= phases[tone] >= 1 ? 1 : 0;
                    squares += phases[tone] < 0.5 ? 1 : -1;
                }
                double second = (double) i / RATE;
                double envelope = 0.65 * Math.exp(-second * 3 / fade) + 0.35 * Math.exp(-second * 14 / fade);
                sum[i] += loudness * envelope * again.next(low.next(squares / 3));
            }
            return this;
        }

        /** Several hands. */
        Stroke claps() {
            for (int hand = 0; hand < 4; hand++) {
                noise(900, 5000, hand * 0.0105, hand == 3 ? 0.16 : 0.014, 0.8);
            }
            return this;
        }

        /** Grains that swell and fall. */
        Stroke shaken(double fade) {
            Biquad low = Biquad.highPass(5200, 0.8, RATE);
            for (int i = 0; i < until(2 * fade); i++) {
                double second = (double) i / RATE;
                double envelope = second < fade / 2 ? second / (fade / 2) : Math.exp(-(second - fade / 2) * 3 / fade);
                sum[i] += 0.7 * envelope * low.next(2 * chance.nextDouble() - 1);
            }
            return this;
        }

        private int until(double fade) {
            int end = (int) Math.min(sum.length, -Math.log(INAUDIBLE) / 3 * fade * RATE);
            length = Math.max(length, end);
            return end;
        }

        float[] sound() {
            float[] sound = new float[length];
            int fade = Math.min(length, RATE / 50);
            for (int i = 0; i < length; i++) {
                sound[i] = (float) (sum[i] * Math.min(1, (double) (length - i) / fade));
            }
            return sound;
        }
    }
}
