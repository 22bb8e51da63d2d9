package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A tone that lasts as long as somebody bows or blows.
 *
 * <p>Implementation note: a wave of as many harmonics as fit, a soft one and a loud one, between which its strength decides; breath or
 * rosin as noise around it; slides, vibrato and a little drift in its pitch. The body is the same for all notes, so that vibrato moves
 * harmonics over its resonances, which is what makes a tone live.
 */
final class HeldTone implements Tone {
    private static final int RATE = Stem.RATE;
    private static final int STEP = 32;
    private static final int WAVE = 2048;
    private static final double HIGHEST = 15_000;
    private static final int[] HARMONICS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26, 34, 44, 60};
    private static final double DRIFT_CENTS = 3;
    private static final double TREMBLE_SHARE = 0.006;

    /**
     * @param first strengths of the first harmonics
     * @param tilt by which exponent those after them fall
     * @param soft by how much more they fall when it is soft
     * @param attack in seconds, likewise release
     * @param noise beside the tone
     * @param noiseHertz around which it lies
     * @param chiff how much more of it there is when the tone begins
     * @param players how many play together
     */
    private record Build(double[] first, double tilt, double soft, double attack, double release, double noise,
            double noiseHertz, double chiff, int players) {
        static Build bowed(double tilt, double attack, double noise) {
            return new Build(new double[]{1}, tilt, 0.5, attack, 0.11, noise, 3200, 1.5, 1);
        }

        static Build blown(double tilt, double attack, double noise, double noiseHertz, double... first) {
            return new Build(first, tilt, 0.7, attack, 0.07, noise, noiseHertz, 3, 1);
        }

        Build together(int players, double attack, double release) {
            return new Build(first, tilt, soft, attack, release, noise, noiseHertz, chiff, players);
        }

        static @Nullable Build of(Instrument instrument) {
            return switch (instrument) {
                case VIOLIN, VIOLA -> bowed(1.05, 0.07, 0.028);
                case CELLO, CONTRABASS -> bowed(1.15, 0.08, 0.025);
                case ERHU -> bowed(0.95, 0.055, 0.035);
                case STRINGS -> bowed(1.15, 0.1, 0.02).together(4, 0.11, 0.22);
                case SLOW_STRINGS -> bowed(1.25, 0.1, 0.02).together(4, 0.32, 0.35);
                case FLUTE -> blown(2.6, 0.045, 0.05, 2600, 1, 0.5, 0.28, 0.1, 0.06);
                case PAN_FLUTE -> blown(3, 0.03, 0.14, 1800, 1, 0.08, 0.16, 0.03);
                case OCARINA -> blown(3, 0.035, 0.04, 2000, 1, 0.06, 0.05);
                case DIZI -> blown(1.5, 0.03, 0.06, 3800, 1, 0.85, 0.55, 0.5, 0.42, 0.3, 0.26, 0.2);
                case XIAO -> blown(2.6, 0.075, 0.11, 1600, 1, 0.3, 0.2, 0.07, 0.04);
                case CLARINET -> blown(1.6, 0.035, 0.012, 2200, 1, 0.05, 0.6, 0.08, 0.34, 0.1, 0.2, 0.1);
                case OBOE -> blown(1.5, 0.03, 0.012, 3000, 0.6, 0.85, 1, 0.8, 0.55, 0.36, 0.25);
                case ALTO_SAX, TENOR_SAX -> blown(1.35, 0.04, 0.035, 2500, 1, 0.9, 0.75, 0.5, 0.42, 0.3);
                case TRUMPET, MUTED_TRUMPET -> blown(1.25, 0.028, 0.01, 2500, 0.8, 1, 0.95, 0.85, 0.7, 0.55, 0.42);
                case TROMBONE -> blown(1.35, 0.035, 0.01, 1800, 0.9, 1, 0.9, 0.75, 0.55, 0.4);
                case HORN -> blown(2.2, 0.045, 0.01, 1200, 1, 0.8, 0.5, 0.28, 0.15);
                case BRASS -> blown(1.3, 0.03, 0.01, 2200, 0.9, 1, 0.9, 0.75, 0.6, 0.45).together(3, 0.035, 0.1);
                case HARMONICA -> blown(1.1, 0.03, 0.02, 3000, 1, 0.6, 0.75, 0.5, 0.5, 0.35, 0.3);
                case SUONA -> blown(0.9, 0.022, 0.02, 3500, 0.55, 0.8, 1, 0.95, 0.8, 0.65, 0.5);
                default -> null;
            };
        }
    }

    private record Waves(float[] soft, float[] loud) {}

    private final Instrument instrument;
    private final Build build;
    private final Map<Integer, Waves> waves = new HashMap<>();

    private HeldTone(Instrument instrument, Build build) {
        this.instrument = instrument;
        this.build = build;
    }

    /** Null if an instrument is neither bowed nor blown. */
    static @Nullable HeldTone of(Instrument instrument) {
        Build build = Build.of(instrument);
        return build == null ? null : new HeldTone(instrument, build);
    }

    @Override
    public float[] sound(Touch touch) {
        float[] sound = new float[(int) ((touch.seconds() + 3 * build.release) * RATE)];
        SplittableRandom chance = touch.chance();
        for (int player = 0; player < build.players; player++) {
            play(touch, chance, player, sound);
        }
        return sound;
    }

    private void play(Touch touch, SplittableRandom chance, int player, float[] sound) {
        Waves wave = waves(touch.hertz());
        double detune = build.players == 1
                ? 1
                : Math.pow(2, (player - (build.players - 1) / 2.0) * 7 / 1200 + (chance.nextDouble() - 0.5) * 4 / 1200);
        double own = 2 * Math.PI * chance.nextDouble();
        double trembling = build.players == 1 ? 0 : 2 * TREMBLE_SHARE / 3;
        double attack = Math.min(build.attack, 0.6 * touch.seconds() + 0.01) * (1.25 - 0.45 * touch.strength());
        double loudness = touch.loudness() / Math.sqrt(build.players);
        double phase = player == 0 ? 0 : chance.nextDouble();
        Biquad band = Biquad.bandPass(build.noiseHertz, 0.7, RATE);
        double step = 0;
        double now = 0;
        double target = 0;
        double bright = 0;
        double noise = 0;
        for (int i = 0; i < sound.length; i++) {
            if (i % STEP == 0) {
                double second = (double) i / RATE;
                double drift = DRIFT_CENTS * Math.sin(2 * Math.PI * 1.3 * second + own)
                        * Math.min(1, second / 0.3) / 1200;
                step = touch.hertz(second) * detune * (1 + drift * Math.log(2)
                        + trembling * Math.sin(2 * Math.PI * (5 + 0.35 * player) * second + own)) / RATE;
                double level = touch.expression().level(second, touch.seconds());
                target = envelope(second, attack, touch.seconds()) * level;
                bright = Math.clamp(touch.strength() * (0.35 + 0.75 * target), 0, 1);
                noise = build.noise * (1 + build.chiff * Math.exp(-second / 0.035));
            }
            now += (target - now) * (1.5 / STEP);
            phase += step;
            phase -= phase >= 1 ? 1 : 0;
            double place = phase * WAVE;
            int whole = (int) place;
            double share = place - whole;
            double soft = wave.soft[whole] + share * (wave.soft[whole + 1] - wave.soft[whole]);
            double loud = wave.loud[whole] + share * (wave.loud[whole + 1] - wave.loud[whole]);
            double rough = noise * band.next(2 * chance.nextDouble() - 1) * 2;
            sound[i] += (float) (loudness * now * (soft + bright * (loud - soft) + rough));
        }
    }

    private double envelope(double second, double attack, double held) {
        double risen = second < attack ? Math.sin(Math.PI / 2 * second / attack) : 1;
        return second < held
                ? risen
                : risen * Math.exp(-(second - held) * 2.6 / build.release)
                        * Math.clamp((held + 2.8 * build.release - second) / build.release, 0, 1);
    }

    private Waves waves(double hertz) {
        int fit = HARMONICS[0];
        for (int harmonics : HARMONICS) {
            fit = harmonics * hertz < HIGHEST ? harmonics : fit;
        }
        return waves.computeIfAbsent(fit, harmonics -> new Waves(wave(harmonics, build.tilt + build.soft),
                wave(harmonics, build.tilt)));
    }

    private float[] wave(int harmonics, double tilt) {
        float[] wave = new float[WAVE + 1];
        double power = 0;
        for (int harmonic = 1; harmonic <= harmonics; harmonic++) {
            int last = Math.min(harmonic, build.first.length);
            double strength = build.first[last - 1] * Math.pow((double) last / harmonic, tilt)
                    * Math.pow(harmonic, build.tilt - tilt);
            power += strength * strength;
            double turn = 2 * Math.PI * harmonic / WAVE;
            // Phases that grow with the square of the number keep the wave flat.
            double start = Math.PI * harmonic * harmonic / Math.max(1, harmonics);
            for (int i = 0; i < WAVE; i++) {
                wave[i] += (float) (strength * Math.sin(turn * i + start));
            }
        }
        float even = (float) (0.3 / Math.sqrt(power / 2));
        for (int i = 0; i < WAVE; i++) {
            wave[i] *= even;
        }
        wave[WAVE] = wave[0];
        return wave;
    }

    @Override
    public DoubleUnaryOperator body() {
        return switch (instrument) {
            case VIOLIN -> Body.of(180, 9000).peak(290, 2, 4).peak(480, 2.5, 4).peak(900, 1.5, -3).peak(2600, 1.1, 6);
            case VIOLA -> Body.of(120, 7500).peak(220, 2, 4).peak(400, 2, 3).peak(1100, 1.5, -2).peak(2100, 1.2, 5);
            case CELLO -> Body.of(60, 6000).peak(110, 2, 3).peak(220, 2, 4).peak(450, 2, 2).peak(1500, 1.2, 4);
            case CONTRABASS -> Body.of(35, 4000).peak(70, 2, 3).peak(150, 2, 4).peak(900, 1.2, 3);
            case ERHU -> Body.of(250, 9000).peak(420, 1.5, 3).peak(900, 1.6, 6).peak(1500, 2, 4).peak(2900, 1.4, 7)
                    .peak(2000, 3, -4);
            case STRINGS, SLOW_STRINGS -> Body.of(60, 7500).peak(300, 1.2, 2).peak(1000, 1, -2).peak(2500, 1, 3);
            case DIZI -> Body.of(300, 14000).peak(1300, 1.2, 2).peak(4200, 1.3, 7);
            case XIAO -> Body.of(180, 7000).peak(600, 1, 2);
            case FLUTE -> Body.of(220, 10000).peak(900, 1, 2);
            case CLARINET -> Body.of(120, 8000).peak(1500, 1, 2).peak(3200, 1, 2);
            case OBOE -> Body.of(200, 9000).peak(1150, 1.6, 6).peak(2900, 1.5, 4);
            case ALTO_SAX -> Body.of(120, 7500).peak(650, 1.4, 4).peak(1500, 1.6, 4).peak(2800, 1.2, 3);
            case TENOR_SAX -> Body.of(90, 6500).peak(480, 1.4, 4).peak(1250, 1.6, 4).peak(2500, 1.2, 3);
            case TRUMPET -> Body.of(150, 9000).peak(1250, 1.2, 4).peak(2600, 1.2, 3);
            case MUTED_TRUMPET -> Body.of(500, 9000).peak(1800, 2, 9).peak(3600, 1.5, 5);
            case TROMBONE -> Body.of(70, 5500).peak(550, 1.2, 3).peak(1400, 1.2, 3);
            case HORN -> Body.of(70, 3500).peak(400, 1.2, 4);
            case BRASS -> Body.of(80, 8000).peak(900, 1, 2).peak(2200, 1, 3);
            case HARMONICA -> Body.of(250, 9000).peak(700, 1.3, 3).peak(1900, 1.3, 5);
            case SUONA -> Body.of(300, 11000).peak(1100, 1.5, 3).peak(2200, 1.5, 7).peak(3500, 1.5, 5);
            default -> Body.of(150, 8000);
        };
    }
}
