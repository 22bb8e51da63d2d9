package io.minimax4j.engine.offline.music.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoudnessTest {
    private static float[] sine(double hertz, double decibels, int rate, double seconds, double phase) {
        float[] sine = new float[(int) (seconds * rate)];
        double size = Math.pow(10, decibels / 20);
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) (size * Math.sin(2 * Math.PI * hertz * i / rate + phase));
        }
        return sine;
    }

    /** The standard's own example, at its rate and at ours. */
    @Test
    void a_sine_of_997_hertz_and_full_scale_in_one_channel_is_minus_3_01() {
        for (int rate : new int[]{48_000, 44_100}) {
            float[] sine = sine(997, 0, rate, 2, 0);
            assertThat(Loudness.of(sine, new float[sine.length], rate)).isCloseTo(-3.01, within(0.02));
        }
    }

    @Test
    void a_sine_in_both_channels_is_as_loud_as_its_peak() {
        float[] sine = sine(997, -20, 44_100, 2, 0);
        assertThat(Loudness.of(sine, sine, 44_100)).isCloseTo(-20, within(0.02));
    }

    /** EBU Tech 3341, case 3: the soft ends do not count. */
    @Test
    void soft_parts_are_left_out() {
        Loudness loudness = new Loudness(44_100);
        for (double[] part : new double[][]{{-36, 2}, {-23, 12}, {-36, 2}}) {
            float[] sine = sine(1000, part[0], 44_100, part[1], 0);
            loudness.add(sine, sine, 0, sine.length);
        }
        assertThat(loudness.integrated()).isCloseTo(-23, within(0.1));
        assertThat(loudness.integrated(0, 1.9)).isCloseTo(-36, within(0.1));
    }

    @Test
    void silence_is_silent() {
        assertThat(Loudness.of(new float[44_100], new float[44_100], 44_100)).isEqualTo(Loudness.SILENCE);
    }

    /** Samples of a quarter of the rate at 45 degrees all lie 3 dB below the wave's peak. */
    @Test
    void a_peak_between_samples_is_found() {
        float[] sine = sine(11_025, -6, 44_100, 0.1, Math.PI / 4);
        assertThat(TruePeak.of(sine)).isCloseTo(-6, within(0.4));
        assertThat(TruePeak.of(sine(997, -6, 44_100, 0.1, 0))).isCloseTo(-6, within(0.05));
    }
}
