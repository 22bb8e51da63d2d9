package io.minimax4j.engine.offline.speech.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.speech.sound.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourTest {
    private static final int RATE = 22050;
    private final List<Float> heard = new ArrayList<>();
    private final Stage listener = new Stage() {
        @Override
        public void take(float[] samples, int length) {
            for (int i = 0; i < length; i++) {
                heard.add(samples[i]);
            }
        }

        @Override
        public void end() {}
    };

    private static float[] tone(double hertz) {
        float[] tone = new float[RATE / 2];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.1 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return tone;
    }

    private double gain(Colour colour, double hertz) throws InterruptedException {
        heard.clear();
        float[] tone = tone(hertz);
        new Filter(colour, RATE, listener).take(tone, tone.length);
        return 20 * Math.log10(size(heard.subList(RATE / 4, RATE / 2)) / (0.1 / Math.sqrt(2)));
    }

    private static double size(List<Float> samples) {
        return Math.sqrt(samples.stream().mapToDouble(sample -> sample * sample).average().orElse(0));
    }

    @Test
    void a_filter_has_the_gain_of_each_band() throws InterruptedException {
        Colour steps = Colour.drawn(band -> band < 8 ? 6 : band < 15 ? -9 : 3);
        assertThat(gain(steps, 350)).isCloseTo(6, within(0.7));
        assertThat(gain(steps, 1850)).isCloseTo(-9, within(0.7));
        assertThat(gain(steps, 6000)).isCloseTo(3, within(0.7));
    }

    @Test
    void a_filter_holds_nothing_back() throws InterruptedException {
        float[] click = new float[3000];
        click[1000] = 1;
        Filter filter = new Filter(Colour.drawn(band -> band * 1.5 - 12), RATE, listener);
        filter.take(click, 1500);
        assertThat(heard).hasSize(1500);
        filter.take(new float[1500], 1500);
        filter.end();
        assertThat(heard).hasSize(3000);
        int strongest = 0;
        for (int i = 0; i < heard.size(); i++) {
            strongest = Math.abs(heard.get(i)) > Math.abs(heard.get(strongest)) ? i : strongest;
        }
        assertThat(strongest).isBetween(1000, 1000 + RATE / 500);
    }

    @Test
    void pieces_of_any_length_give_the_same_sound() throws InterruptedException {
        Colour colour = Colour.drawn(band -> band % 5 - 2);
        float[] tone = tone(700);
        new Filter(colour, RATE, listener).take(tone, tone.length);
        List<Float> whole = List.copyOf(heard);
        heard.clear();
        Filter filter = new Filter(colour, RATE, listener);
        for (int start = 0; start < tone.length; start += 37) {
            int length = Math.min(37, tone.length - start);
            filter.take(java.util.Arrays.copyOfRange(tone, start, start + length), length);
        }
        for (int i = 0; i < whole.size(); i++) {
            assertThat(heard.get(i)).isCloseTo(whole.get(i), within(1e-5f));
        }
    }

    @Test
    void breath_follows_the_voice_and_grows_with_its_amount() throws InterruptedException {
        double without = hissOf(0);
        double little = hissOf(0.3);
        double much = hissOf(0.9);
        assertThat(little).isGreaterThan(10 * without);
        assertThat(much / little).isCloseTo(3, within(0.3));
        heard.clear();
        new Breath(0.9, RATE, listener).take(new float[1000], 1000);
        assertThat(heard).containsOnly(0f);
    }

    /** How much is heard beside a tone of 200 Hz. */
    private double hissOf(double amount) throws InterruptedException {
        heard.clear();
        float[] tone = tone(200);
        new Breath(amount, RATE, listener).take(tone, tone.length);
        List<Float> rest = new ArrayList<>();
        for (int i = RATE / 10; i < heard.size(); i++) {
            rest.add(heard.get(i) - tone[i]);
        }
        return size(rest) + 1e-9;
    }

    @Test
    void a_colour_has_a_gain_for_each_band_within_bounds() {
        assertThatThrownBy(() -> Colour.of(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Colour.drawn(band -> 1000).gain(3)).isEqualTo(Colour.MOST);
        assertThat(Colour.NONE.isNone()).isTrue();
        assertThat(Colour.drawn(band -> band == 4 ? 1 : 0).isNone()).isFalse();
    }
}
