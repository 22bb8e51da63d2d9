package io.minimax4j.engine.offline.speech.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoundTest {
    private static final int RATE = 22050;

    private static float[] tone(double hertz, int length) {
        float[] tone = new float[length];
        for (int i = 0; i < length; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return tone;
    }

    private static void feed(Stage stage, float[] samples, int block) throws InterruptedException {
        for (int i = 0; i < samples.length; i += block) {
            float[] part = Arrays.copyOfRange(samples, i, Math.min(samples.length, i + block));
            stage.take(part, part.length);
        }
        stage.end();
    }

    /** Upward crossings of zero per second: the pitch of a tone. */
    private static double pitch(float[] samples) {
        int first = -1;
        int last = -1;
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                first = first < 0 ? i : first;
                last = i;
                crossings++;
            }
        }
        return (crossings - 1.0) * RATE / (last - first);
    }

    @Test
    void playing_faster_raises_the_pitch_and_shortens_by_the_same() throws InterruptedException {
        for (double factor : new double[]{0.5, 0.83, 1.0, 1.17, 2.0}) {
            Collected out = new Collected();
            feed(new Resampler(factor, out), tone(200, RATE), 700);
            assertThat(out.samples()).hasSize((int) Math.ceil(RATE / factor));
            assertThat(pitch(out.samples())).isCloseTo(200 * factor, within(0.5));
        }
    }

    @Test
    void playing_faster_folds_nothing_back() throws InterruptedException {
        Collected out = new Collected();
        feed(new Resampler(2, out), tone(9000, RATE), 512);
        double loudest = 0;
        for (int i = 100; i < out.samples().length - 100; i++) {
            loudest = Math.max(loudest, Math.abs(out.samples()[i]));
        }
        assertThat(loudest).isLessThan(0.02);
    }

    @Test
    void stretching_changes_the_length_and_not_the_pitch() throws InterruptedException {
        for (double factor : new double[]{0.5, 0.8, 1.25, 2.0}) {
            Collected out = new Collected();
            feed(new Stretcher(factor, RATE, out), tone(180, 2 * RATE), 900);
            assertThat((double) out.samples().length).isCloseTo(2 * RATE * factor, within(4.0));
            assertThat(pitch(Arrays.copyOfRange(out.samples(), 1000, out.samples().length - 2000))).isCloseTo(180,
                    within(2.0));
        }
    }

    @Test
    void stretching_less_than_a_window_still_sounds() throws InterruptedException {
        Collected out = new Collected();
        feed(new Stretcher(1.5, RATE, out), tone(180, 100), 100);
        assertThat(out.samples()).hasSize(150);
    }

    @Test
    void edges_take_off_leading_silence_and_fade() throws InterruptedException {
        Collected out = new Collected();
        float[] sound = new float[5000 + RATE];
        System.arraycopy(tone(200, RATE), 0, sound, 5000, RATE);
        feed(new Edges(RATE, out), sound, 333);
        assertThat(out.samples().length).isBetween(RATE, RATE + RATE / 150);
        assertThat(Math.abs(out.samples()[0])).isLessThan(0.001f);
        assertThat(Math.abs(out.samples()[out.samples().length - 1])).isLessThan(0.02f);
    }

    @Test
    void edges_take_off_trailing_silence_and_tell_where_it_is_silent_within() throws InterruptedException {
        Collected out = new Collected();
        Edges edges = new Edges(RATE, out);
        float[] sound = new float[3 * RATE];
        System.arraycopy(tone(200, RATE / 2), 0, sound, RATE / 4, RATE / 2);
        System.arraycopy(tone(200, RATE / 2), 0, sound, 5 * RATE / 4, RATE / 2);
        edges.take(sound, sound.length);
        int lead = RATE / 200;
        assertThat(edges.soundTo(RATE)).isCloseTo(lead + RATE / 2, within(20L));
        assertThat(edges.soundFrom(RATE)).isCloseTo(lead + RATE, within(20L));
        assertThat(edges.soundFrom(3 * RATE / 2)).isCloseTo(lead + 5 * RATE / 4, within(20L));
        assertThat(edges.soundTo()).isCloseTo(lead + 3 * RATE / 2, within(20L));
        edges.end();
        assertThat(out.samples()).hasSizeBetween(3 * RATE / 2, 3 * RATE / 2 + 3 * lead);
    }

    @Test
    void a_hold_keeps_back_no_more_than_it_may() throws InterruptedException {
        Collected out = new Collected();
        Hold hold = new Hold(100, out);
        float[] sound = tone(200, 1000);
        hold.take(sound, 80);
        assertThat(out.samples()).isEmpty();
        hold.take(Arrays.copyOfRange(sound, 80, 150), 70);
        assertThat(out.samples()).hasSize(50);
        hold.release();
        assertThat(out.samples()).hasSize(150);
        hold.take(Arrays.copyOfRange(sound, 150, 1000), 850);
        hold.end();
        assertThat(out.samples()).containsExactly(sound);
    }

    @Test
    void edges_of_silence_alone_are_nothing() throws InterruptedException {
        Collected out = new Collected();
        feed(new Edges(RATE, out), new float[3000], 100);
        assertThat(out.samples()).isEmpty();
        assertThat(out.ends()).isEqualTo(1);
    }

    @Test
    void level_is_linear_below_the_knee_and_never_beyond_full_scale() throws InterruptedException {
        Collected out = new Collected();
        feed(new Level(2, out), new float[]{0.1f, -0.2f, 0.39f, 0.6f, -5f, 100f}, 6);
        assertThat(out.samples()[0]).isCloseTo(0.2f, within(1e-6f));
        assertThat(out.samples()[1]).isCloseTo(-0.4f, within(1e-6f));
        assertThat(out.samples()[2]).isCloseTo(0.78f, within(1e-6f));
        assertThat(out.samples()[3]).isBetween(0.9f, 1f);
        assertThat(out.samples()[4]).isBetween(-1f, -0.99f);
        assertThat(out.samples()[5]).isBetween(0.99f, 1f);
    }
}
