package io.minimax4j.engine.offline.speech.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BiquadTest {
    private static final int RATE = 22050;

    /** What it makes of a tone once it has settled, in dB. */
    private static double at(double hertz, Biquad filter) {
        double power = 0;
        for (int i = 0; i < RATE; i++) {
            double made = filter.next(Math.sin(2 * Math.PI * hertz * i / RATE));
            power += i >= RATE / 2 ? made * made : 0;
        }
        return Measured.decibels(power / (RATE / 2.0) * 2);
    }

    @Test
    void passes_let_their_side_through_and_fall_by_12_dB_an_octave() {
        double q = Math.sqrt(0.5);
        assertThat(at(100, Biquad.lowPass(1000, q, RATE))).isCloseTo(0, within(0.1));
        assertThat(at(1000, Biquad.lowPass(1000, q, RATE))).isCloseTo(-3, within(0.1));
        assertThat(at(4000, Biquad.lowPass(1000, q, RATE))).isBetween(-28.0, -23.5);
        assertThat(at(8000, Biquad.highPass(1000, q, RATE))).isCloseTo(0, within(0.1));
        assertThat(at(1000, Biquad.highPass(1000, q, RATE))).isCloseTo(-3, within(0.1));
        assertThat(at(250, Biquad.highPass(1000, q, RATE))).isBetween(-24.5, -23.0);
    }

    @Test
    void a_band_keeps_its_middle() {
        assertThat(at(1000, Biquad.bandPass(1000, 4, RATE))).isCloseTo(0, within(0.1));
        assertThat(at(1000 * Math.pow(2, 0.18), Biquad.bandPass(1000, 4, RATE))).isCloseTo(-3, within(0.3));
        assertThat(at(250, Biquad.bandPass(1000, 4, RATE))).isLessThan(-20);
    }

    @Test
    void a_peak_lifts_its_middle_alone() {
        assertThat(at(2500, Biquad.peak(2500, 1, 6, RATE))).isCloseTo(6, within(0.1));
        assertThat(at(200, Biquad.peak(2500, 1, 6, RATE))).isCloseTo(0, within(0.2));
    }

    @Test
    void shelves_move_one_side_and_leave_the_other() {
        for (double decibels : new double[]{-9, 8}) {
            assertThat(at(50, Biquad.lowShelf(500, decibels, RATE))).isCloseTo(decibels, within(0.2));
            assertThat(at(6000, Biquad.lowShelf(500, decibels, RATE))).isCloseTo(0, within(0.2));
            assertThat(at(10000, Biquad.highShelf(2000, decibels, RATE))).isCloseTo(decibels, within(0.2));
            assertThat(at(100, Biquad.highShelf(2000, decibels, RATE))).isCloseTo(0, within(0.2));
        }
    }

    @Test
    void what_has_faded_is_nothing() {
        Biquad filter = Biquad.lowPass(100, 0.7, RATE);
        filter.next(1);
        double last = 1;
        for (int i = 0; i < RATE; i++) {
            last = filter.next(0);
        }
        assertThat(last).isZero();
    }
}
