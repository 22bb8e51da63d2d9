package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Instrument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Strings under a hammer, bars, bells, tines: a handful of tones that ring, each for its own time.
 *
 * <p>Implementation note: a mode is a rotation that shrinks, two multiplications a sample. What was made for a key and a strength is
 * kept and cut to the length of the note; the last {@value #KEPT} are.
 */
final class StruckTone implements Tone {
    private static final int RATE = Stem.RATE;
    private static final double HIGHEST = 14_000;
    private static final int KEPT = 48;
    private static final int STRENGTHS = 4;
    private static final double INAUDIBLE = 3e-4;
    private static final double FALL = Math.log(1000);

    /**
     * @param ratios of modes to the pitch; empty for strings, whose modes are nearly harmonic
     * @param strengths of modes; for strings none
     * @param ring in which the lowest mode of 260 Hz falls by 60 dB, in seconds
     * @param faster how much sooner high modes fade
     * @param damp in which it falls when it is let go, in seconds; 0 if it rings on
     * @param knock how much of the mallet is heard
     */
    private record Build(double[] ratios, double[] strengths, double ring, double faster, double damp, double knock) {
        static @Nullable Build of(Instrument instrument) {
            return switch (instrument) {
                case PIANO -> new Build(new double[0], new double[0], 9, 0.28, 0.24, 0.06);
                case ELECTRIC_PIANO ->
                    new Build(new double[]{1, 2, 3, 7.1, 11.2}, new double[]{1, 0.35, 0.12, 0.16, 0.06},
                            5, 0.6, 0.16, 0.03);
                case CELESTA -> new Build(new double[]{1, 2, 4, 6.8}, new double[]{1, 0.25, 0.3, 0.08}, 2.6, 0.7, 0.5,
                        0.02);
                case MUSIC_BOX -> new Build(new double[]{1, 2, 5.4, 9.1}, new double[]{1, 0.4, 0.3, 0.12}, 2.4, 0.5, 0,
                        0.05);
                case VIBRAPHONE ->
                    new Build(new double[]{1, 4, 10.1}, new double[]{1, 0.25, 0.08}, 5.5, 1.2, 0.3, 0.02);
                case MARIMBA -> new Build(new double[]{1, 3.93, 9.6}, new double[]{1, 0.35, 0.12}, 1.1, 0.8, 0, 0.06);
                case XYLOPHONE -> new Build(new double[]{1, 3, 6.1, 9.2}, new double[]{1, 0.5, 0.25, 0.1}, 0.75, 0.5, 0,
                        0.12);
                case BELLS -> new Build(new double[]{1, 0.5, 1.19, 1.5, 2, 2.67, 4.1}, new double[]{1, 0.3, 0.22, 0.2,
                    0.5, 0.3, 0.2}, 5, 0.5, 0, 0.03);
                case KALIMBA -> new Build(new double[]{1, 2, 5.9, 8.4}, new double[]{1, 0.12, 0.2, 0.08}, 1.7, 1.1, 0,
                        0.1);
                case STEEL_DRUMS ->
                    new Build(new double[]{1, 2, 3, 4.1}, new double[]{1, 0.7, 0.35, 0.2}, 1.6, 0.5, 0.5,
                            0.06);
                default -> null;
            };
        }
    }

    private final Build build;
    private final boolean piano;
    private final Map<Integer, float[]> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, float[]> eldest) {
            return size() > KEPT;
        }
    };

    private StruckTone(Instrument instrument, Build build) {
        this.build = build;
        this.piano = instrument == Instrument.PIANO;
    }

    /** Null if an instrument is not struck. */
    static @Nullable StruckTone of(Instrument instrument) {
        Build build = Build.of(instrument);
        return build == null ? null : new StruckTone(instrument, build);
    }

    @Override
    public float[] sound(Touch touch) {
        double ring = ring(touch.hertz());
        double held = build.damp > 0 ? Math.min(touch.seconds(), ring) : Math.min(ring, touch.seconds() + 2.5);
        double damp = build.damp > 0 ? build.damp : 0.3;
        int length = (int) ((held + damp) * RATE);
        int strength = Math.max(1, (int) Math.ceil(touch.strength() * STRENGTHS));
        int key = touch.note().pitch() * (STRENGTHS + 1) + strength;
        float[] rung = kept.get(key);
        if (rung == null || rung.length < length) {
            rung = ring(touch.hertz(), (double) strength / STRENGTHS, length, touch.note().pitch());
            kept.put(key, rung);
        }
        float[] sound = new float[length];
        float loudness = (float) touch.loudness();
        int release = (int) (held * RATE);
        double shrink = Math.exp(-FALL / (damp * RATE));
        double gain = loudness;
        for (int i = 0; i < length; i++) {
            gain = i < release ? loudness : gain * shrink;
            sound[i] = (float) (gain * rung[i]);
        }
        for (int i = 1; i <= Math.min(length, RATE / 100); i++) {
            sound[length - i] *= (float) i / (RATE / 100f);
        }
        return sound;
    }

    private double ring(double hertz) {
        return Math.clamp(build.ring * Math.pow(260 / hertz, 0.55), 0.3, 14);
    }

    private float[] ring(double hertz, double hard, int length, int pitch) {
        float[] sound = new float[length];
        if (piano) {
            strings(sound, hertz, hard, pitch);
        } else {
            for (int mode = 0; mode < build.ratios.length; mode++) {
                double strength = build.strengths[mode] * (mode == 0 ? 1 : Math.pow(hard, 0.8) * 1.2);
                mode(sound, hertz * build.ratios[mode], 0.3 * strength,
                        ring(hertz) / Math.pow(build.ratios[mode], build.faster));
            }
        }
        knock(sound, hertz, hard, pitch);
        return sound;
    }

    /** Each partial is of three strings that differ a little: at first they fade fast together, then slowly one by one. */
    private void strings(float[] sound, double hertz, double hard, int pitch) {
        double stiff = 0.00009 * Math.pow(2, Math.max(-20, pitch - 48) / 9.0);
        double felt = 900 + 3800 * hard * hard + 1.2 * hertz;
        double power = 0;
        for (int partial = 1; partial <= 40; partial++) {
            double at = hertz * partial * Math.sqrt((1 + stiff * partial * partial) / (1 + stiff));
            if (at > HIGHEST) {
                break;
            }
            double strength = Math.abs(Math.sin(Math.PI * partial / 7.6)) / Math.pow(partial, 0.75)
                    * Math.exp(-at / felt);
            if (strength < 0.0015) {
                continue;
            }
            power += strength * strength;
            double ring = ring(hertz) / (1 + build.faster * (partial - 1) + at / 9000);
            double apart = 0.25 / 1200 * Math.log(2) * at * (1 + pitch % 3 * 0.3);
            mode(sound, at - apart, strength * 0.62, ring * 0.35);
            mode(sound, at + apart, strength * 0.38, ring);
        }
        float even = (float) (0.3 / Math.sqrt(power));
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= even;
        }
    }

    private static void mode(float[] sound, double hertz, double strength, double ring) {
        if (hertz > HIGHEST || strength <= 0) {
            return;
        }
        double turn = 2 * Math.PI * hertz / RATE;
        double shrink = Math.exp(-FALL / (ring * RATE));
        double first = 2 * shrink * Math.cos(turn);
        double second = -shrink * shrink;
        double last = strength * Math.sin(turn) * shrink;
        double before = 0;
        int length = (int) Math.min(sound.length, ring * RATE * Math.log(strength / INAUDIBLE) / FALL);
        for (int i = 0; i < length; i++) {
            sound[i] += (float) last;
            double next = first * last + second * before;
            before = last;
            last = next;
        }
    }

    private void knock(float[] sound, double hertz, double hard, int pitch) {
        SplittableRandom chance = new SplittableRandom(pitch);
        double state = 0;
        double share = Math.min(0.5, (500 + hertz) * 6 / RATE);
        for (int i = 0; i < Math.min(sound.length, RATE / 20); i++) {
            state += share * (2 * chance.nextDouble() - 1 - state);
            sound[i] += (float) (build.knock * hard * state * Math.exp(-i / (0.008 * RATE)) * Math.min(1, i / 20.0));
        }
    }

    @Override
    public DoubleUnaryOperator body() {
        return piano ? Body.of(28, 14000).peak(120, 1, 2).peak(2500, 0.8, 2) : DoubleUnaryOperator.identity();
    }
}
