package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A string that is plucked, or struck, and its body.
 *
 * <p>Implementation note: a Karplus-Strong loop as Jaffe and Smith extended it. The string begins in the shape that a pluck at its place
 * gives it (a wave whose harmonics are those of the place), made softer by the flesh or sharper by the nail, with a little noise; the
 * loop loses high sounds first. Its length is no whole number of samples and moves with bends, so it is read by six taps of Lagrange,
 * into which the loss is folded.
 */
final class PluckedString implements Tone {
    private static final int STEP = 32;
    private static final int TAPS = 6;
    private static final float INAUDIBLE = 2e-4f;
    private static final int LINE = 1 << 12;
    private static final double LONGEST = 9;
    private static final double PLUCK_NOISE_SECONDS = 0.004;

    /**
     * @param place of the pluck, as a share of the string
     * @param nail how sharp the pluck is, 0 to 1
     * @param ring in which the tone of 220 Hz falls by 60 dB, in seconds
     * @param loss how much of high sounds each turn takes, 0 to 0.5
     * @param damp likewise after it is let go; 0 if it rings on
     * @param noise of the pluck
     * @param pair by how many cents a second string differs; 0 if there is one only
     */
    private record Build(double place, double nail, double ring, double loss, double damp, double noise, double pair) {
        static @Nullable Build of(Instrument instrument) {
            return switch (instrument) {
                case NYLON_GUITAR -> new Build(0.21, 0.32, 2.6, 0.36, 0.14, 0.05, 0);
                case STEEL_GUITAR -> new Build(0.13, 0.84, 4, 0.13, 0.14, 0.12, 0);
                case JAZZ_GUITAR -> new Build(0.27, 0.22, 3, 0.4, 0.1, 0.02, 0);
                case CLEAN_GUITAR -> new Build(0.17, 0.55, 4.5, 0.24, 0.1, 0.05, 0);
                case MUTED_GUITAR -> new Build(0.1, 0.6, 0.28, 0.42, 0.08, 0.12, 0);
                case OVERDRIVEN_GUITAR -> new Build(0.15, 0.6, 7, 0.25, 0.09, 0.05, 0);
                case DISTORTED_GUITAR -> new Build(0.12, 0.65, 9, 0.25, 0.08, 0.05, 0);
                case BANJO -> new Build(0.09, 0.85, 1.1, 0.16, 0.1, 0.15, 0);
                case PIPA -> new Build(0.09, 0.92, 1.5, 0.13, 0.12, 0.2, 0);
                case GUZHENG -> new Build(0.1, 0.88, 4.6, 0.11, 0, 0.12, 0);
                case HARP -> new Build(0.4, 0.28, 4, 0.3, 0, 0.03, 0);
                case SITAR -> new Build(0.06, 0.9, 4, 0.1, 0, 0.15, 4);
                case DULCIMER -> new Build(0.11, 0.62, 3, 0.17, 0, 0.1, 3);
                case HARPSICHORD -> new Build(0.12, 0.92, 3.4, 0.13, 0.12, 0.15, 1.5);
                case PIZZICATO -> new Build(0.2, 0.35, 0.7, 0.42, 0.2, 0.06, 0);
                case DOUBLE_BASS -> new Build(0.22, 0.26, 1.9, 0.4, 0.12, 0.1, 0);
                case FINGERED_BASS -> new Build(0.2, 0.34, 3, 0.36, 0.09, 0.05, 0);
                case PICKED_BASS -> new Build(0.12, 0.62, 3, 0.28, 0.08, 0.12, 0);
                case SLAP_BASS -> new Build(0.07, 0.85, 2.4, 0.22, 0.07, 0.25, 0);
                case FRETLESS_BASS -> new Build(0.26, 0.24, 3.2, 0.42, 0.1, 0.02, 0);
                default -> null;
            };
        }
    }

    private final Instrument instrument;
    private final Build build;

    private PluckedString(Instrument instrument, Build build) {
        this.instrument = instrument;
        this.build = build;
    }

    /** Null if an instrument has no such strings. */
    static @Nullable PluckedString of(Instrument instrument) {
        Build build = Build.of(instrument);
        return build == null ? null : new PluckedString(instrument, build);
    }

    @Override
    public float[] sound(Touch touch) {
        float[] sound = string(touch, 0);
        if (build.pair > 0) {
            float[] second = string(touch, build.pair);
            for (int i = 0; i < Math.min(sound.length, second.length); i++) {
                sound[i] = 0.6f * (sound[i] + second[i]);
            }
        }
        return sound;
    }

    private float[] string(Touch touch, double cents) {
        double detune = Math.pow(2, cents / 1200);
        double hertz = touch.hertz() * detune;
        double ring = Math.min(LONGEST, build.ring * Math.pow(220 / hertz, 0.45));
        double held = build.damp > 0 ? touch.seconds() : Math.max(touch.seconds(), 1.2);
        double damp = build.damp > 0 ? build.damp : Math.min(ring, 1.1);
        float[] sound = new float[(int) ((Math.min(held, ring) + 1.2 * damp) * Stem.RATE)];
        float[] line = new float[LINE];
        int mask = LINE - 1;
        SplittableRandom chance = touch.chance();
        double turn = Stem.RATE / (touch.hertz(0) * detune);
        excite(line, turn, touch, chance);
        double[] taps = new double[TAPS + 1];
        int whole = 0;
        int write = (int) Math.ceil(turn) + TAPS;
        int release = (int) (held * Stem.RATE);
        float strongest = 0;
        for (int i = 0; i < sound.length; i++) {
            if (i % STEP == 0) {
                double now = touch.bends() ? touch.hertz((double) i / Stem.RATE) * detune : hertz;
                double seconds = i < release ? ring : damp;
                whole = tune(taps, Stem.RATE / now, Math.pow(10, -3 / (now * seconds)));
                if (i > STEP && strongest < INAUDIBLE) {
                    return Arrays.copyOf(sound, i);
                }
                strongest = i % (STEP * 64) == 0 ? 0 : Math.max(strongest, INAUDIBLE);
            }
            double sum = 0;
            int from = write - whole;
            for (int tap = 0; tap <= TAPS; tap++) {
                sum += taps[tap] * line[from - tap & mask];
            }
            float sample = (float) sum;
            line[write++ & mask] = sample;
            sound[i] = sample;
            strongest = Math.max(strongest, Math.abs(sample));
        }
        fadeOut(sound);
        pluckNoise(sound, touch, chance);
        return sound;
    }

    /** The taps of one turn of the string: the fraction of its length, its loss and its strength. The whole part is what it returns. */
    private int tune(double[] taps, double turn, double strength) {
        double delay = turn - build.loss;
        int whole = (int) delay - TAPS / 2 + 1;
        double place = delay - whole;
        double[] plain = new double[TAPS];
        for (int tap = 0; tap < TAPS; tap++) {
            double value = strength;
            for (int other = 0; other < TAPS; other++) {
                value *= other == tap ? 1 : (place - other) / (tap - other);
            }
            plain[tap] = value;
        }
        for (int tap = 0; tap <= TAPS; tap++) {
            taps[tap] = (tap < TAPS ? (1 - build.loss) * plain[tap] : 0) + (tap > 0 ? build.loss * plain[tap - 1] : 0);
        }
        return whole;
    }

    private void excite(float[] line, double turn, Touch touch, SplittableRandom chance) {
        int length = (int) Math.ceil(turn) + TAPS;
        double nail = Math.clamp(build.nail * (0.45 + 0.75 * touch.strength()), 0.05, 0.97);
        double place = build.place * (0.94 + 0.12 * chance.nextDouble());
        double first = 0;
        double second = 0;
        double mean = 0;
        // Once around before, so that the filter has settled when the turn that is kept begins.
        for (int i = -(int) turn; i < length; i++) {
            double position = (i + 2 * turn) % turn;
            double within = Math.clamp(place * turn - position, 0, 1) + Math.clamp(position + 1 - turn, 0, 1);
            double shape = Math.min(1, within) - place + build.noise * (chance.nextDouble() - 0.5);
            first += nail * (shape - first);
            second += nail * (first - second);
            if (i >= 0) {
                line[i] = (float) second;
                mean += second / length;
            }
        }
        double loudness = touch.loudness() / Math.sqrt(place * (1 - place));
        for (int i = 0; i < length; i++) {
            line[i] = (float) ((line[i] - mean) * loudness);
        }
    }

    private static void fadeOut(float[] sound) {
        int fade = Math.min(sound.length, Stem.RATE / 50);
        for (int i = 0; i < fade; i++) {
            sound[sound.length - 1 - i] *= (float) i / fade;
        }
    }

    private void pluckNoise(float[] sound, Touch touch, SplittableRandom chance) {
        double strength = build.noise * touch.loudness() * 1.2;
        int length = Math.min(sound.length, (int) (3 * PLUCK_NOISE_SECONDS * Stem.RATE));
        for (int i = 0; i < length; i++) {
            sound[i] += (float) (strength * (chance.nextDouble() - 0.5)
                    * Math.exp(-i / (PLUCK_NOISE_SECONDS * Stem.RATE)));
        }
    }

    @Override
    public DoubleUnaryOperator body() {
        return switch (instrument) {
            case NYLON_GUITAR -> Body.of(70, 9000).peak(105, 2.5, 5).peak(205, 2.5, 4).peak(420, 2, 2);
            case STEEL_GUITAR -> Body.of(75, 14000).peak(110, 2.5, 4).peak(200, 2.5, 3.5).peak(700, 1, -2)
                    .peak(3500, 1, 3);
            case JAZZ_GUITAR -> Body.of(75, 3800).peak(250, 1, 3).peak(900, 1, 1);
            case CLEAN_GUITAR -> Body.of(80, 6500).peak(2200, 1, 4);
            case MUTED_GUITAR -> Body.of(90, 4500).peak(180, 1.5, 4).peak(1800, 1, 3);
            case OVERDRIVEN_GUITAR -> amplifier(5, 5200);
            case DISTORTED_GUITAR -> amplifier(18, 4600);
            case BANJO -> Body.of(120, 12000).peak(420, 2, 6).peak(850, 2, 4).peak(2500, 1, 3);
            case PIPA -> Body.of(110, 12000).peak(450, 2, 5).peak(900, 1.5, 4).peak(2300, 1.2, 5);
            case GUZHENG -> Body.of(70, 13000).peak(160, 2, 3).peak(330, 1.5, 4).peak(1100, 1, 2).peak(3200, 1, 3);
            case HARP -> Body.of(50, 9000).peak(180, 1.5, 3).peak(380, 1.5, 2);
            case SITAR -> Body.of(90, 12000).peak(600, 1.5, 4).peak(1900, 1.5, 7).peak(4200, 1.2, 6);
            case DULCIMER -> Body.of(110, 12000).peak(300, 1.5, 3).peak(1500, 1, 3);
            case HARPSICHORD -> Body.of(90, 14000).peak(350, 1.5, 3).peak(2600, 1, 3);
            case PIZZICATO -> Body.of(90, 6000).peak(280, 2, 5).peak(520, 2, 3);
            case DOUBLE_BASS -> Body.of(35, 3200).peak(70, 1.5, 3).peak(110, 2, 4).peak(800, 1, 2);
            case FINGERED_BASS -> Body.of(32, 3600).peak(90, 1, 3).peak(700, 1, 2);
            case PICKED_BASS, SLAP_BASS -> Body.of(32, 7000).peak(90, 1, 3).peak(2200, 1, 4);
            default -> Body.of(32, 2600).peak(100, 1, 3).peak(750, 1.2, 4);
        };
    }

    /** A valve, driven hard, and the box of its loudspeaker. */
    private static DoubleUnaryOperator amplifier(double drive, double brightest) {
        Biquad tight = Biquad.highPass(110, 0.7, Stem.RATE);
        Body box = Body.of(75, brightest).peak(120, 1.2, 3).peak(450, 1, -2).peak(2300, 0.9, 4).low(brightest * 1.1);
        return sample -> {
            double driven = drive * tight.next(sample);
            return box.applyAsDouble(Math.tanh(driven + 0.15) - 0.1489);
        };
    }
}
