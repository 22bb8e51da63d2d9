package io.minimax4j.engine.offline.clip.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.clip.Soundtrack;
import io.minimax4j.engine.offline.clip.TexturedStage;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Weather;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundscapeTest {
    private static final int SECONDS = 2;

    private static short[] sound(Scene scene, long seed, Recording... recordings) {
        return sound(Soundscape.of(scene, SECONDS, seed, List.of(recordings)), SECONDS);
    }

    private static short[] sound(Soundtrack track, int seconds) {
        // In odd pieces, as frames of 25 a second would not ask for them.
        short[] all = new short[2 * seconds * 44_100];
        for (int done = 0; done < all.length;) {
            short[] piece = new short[Math.min(2 * 1777, all.length - done)];
            track.read(piece);
            System.arraycopy(piece, 0, all, done, piece.length);
            done += piece.length;
        }
        return all;
    }

    private static double decibels(short[] pcm, int fromFrame, int toFrame) {
        double sum = 0;
        for (int i = 2 * fromFrame; i < 2 * toFrame; i++) {
            sum += pcm[i] / 32768.0 * (pcm[i] / 32768.0);
        }
        return 10 * Math.log10(sum / (2.0 * (toFrame - fromFrame)) + 1e-12);
    }

    private static int loudest(short[] pcm) {
        int most = 0;
        for (short sample : pcm) {
            most = Math.max(most, Math.abs(sample));
        }
        return most;
    }

    private static void assertSoundsAsAClipDoes(Scene scene) {
        short[] pcm = sound(Soundscape.of(scene, 1, 4), 1);
        assertThat(decibels(pcm, 0, 44_100)).isBetween(-32.0, -17.0);
        assertThat(loudest(pcm)).isLessThan(31_000);
        for (int i = 0; i < 20; i++) {
            assertThat((int) pcm[i]).isBetween(-40, 40);
            assertThat((int) pcm[pcm.length - 1 - i]).isBetween(-40, 40);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlace_sounds(Place place) {
        assertSoundsAsAClipDoes(TexturedStage.scene(place, Weather.CLEAR, Mood.NEUTRAL));
    }

    @ParameterizedTest
    @EnumSource
    void everyWeather_sounds(Weather weather) {
        assertSoundsAsAClipDoes(TexturedStage.scene(Place.VILLAGE, weather, Mood.NEUTRAL));
    }

    @ParameterizedTest
    @EnumSource
    void everyMood_sounds(Mood mood) {
        assertSoundsAsAClipDoes(TexturedStage.scene(Place.STUDIO, Weather.CLEAR, mood));
    }

    @Test
    void rain_isBrighterThanARoom() {
        short[] rain = sound(TexturedStage.scene(Place.STREET, Weather.RAIN, Mood.NEUTRAL), 4);
        short[] room = sound(TexturedStage.scene(Place.ROOM, Weather.CLEAR, Mood.NEUTRAL), 4);
        assertThat(crossings(rain)).isGreaterThan(3 * crossings(room));
    }

    /** How often the left side changes its sign, which is more often for higher sound. */
    private static int crossings(short[] pcm) {
        int crossings = 0;
        for (int i = 2; i < pcm.length; i += 2) {
            crossings += pcm[i] < 0 != pcm[i - 2] < 0 ? 1 : 0;
        }
        return crossings;
    }

    @Test
    void theSides_differ() {
        short[] pcm = sound(TexturedStage.scene(Place.SEA, Weather.CLEAR, Mood.NEUTRAL), 4);
        double both = 0;
        double difference = 0;
        for (int i = 0; i < pcm.length; i += 2) {
            both += Math.pow(pcm[i] + pcm[i + 1], 2);
            difference += Math.pow(pcm[i] - pcm[i + 1], 2);
        }
        assertThat(difference / both).isBetween(0.1, 10.0);
    }

    @Test
    void theSameSeed_givesTheSameSound_andAnotherDoesNot() {
        Scene scene = TexturedStage.scene(Place.RIVER, Weather.WIND, Mood.CALM);
        assertThat(sound(scene, 8)).isEqualTo(sound(scene, 8)).isNotEqualTo(sound(scene, 9));
    }

    @Test
    void behindTheEnd_thereIsSilence() {
        Soundtrack track = Soundscape.of(TexturedStage.scene(Place.SEA, Weather.CLEAR, Mood.NEUTRAL), 1, 1);
        track.read(new short[2 * 44_100]);
        short[] behind = new short[200];
        track.read(behind);
        assertThat(behind).containsOnly((short) 0);
    }

    @Test
    void aRecording_isHeardHalfAsLoud_andTheRestStepsBack() {
        short[] tone = new short[2 * 44_100];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (16_000 * Math.sin(2 * Math.PI * 440 * (i / 2) / 44_100));
        }
        Scene scene = TexturedStage.scene(Place.ROOM, Weather.CLEAR, Mood.NEUTRAL);
        short[] pcm = sound(scene, 4, new Recording(tone));
        // 16,000 of 32,768 is -9.2 dB as a sine's mean; half of it is -15.2.
        assertThat(decibels(pcm, 17_640, 30_870)).isCloseTo(-15.2, within(1.0));
        assertThat(decibels(pcm, 44_100 + 2000, 66_150)).isLessThan(-20);
    }
}
