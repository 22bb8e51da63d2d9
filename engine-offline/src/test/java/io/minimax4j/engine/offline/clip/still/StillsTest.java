package io.minimax4j.engine.offline.clip.still;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.offline.clip.Footage;
import io.minimax4j.engine.offline.clip.Reel;
import io.minimax4j.engine.offline.clip.Reel.Part;
import io.minimax4j.engine.offline.clip.TexturedStage;
import io.minimax4j.engine.offline.clip.camera.Directions;
import io.minimax4j.engine.offline.clip.projection.FrameWriter;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.picture.Bitmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StillsTest {
    private static final Bitmap ONE = TexturedStage.texture(TexturedStage.VIEW, 11);
    private static final Bitmap OTHER = TexturedStage.texture(TexturedStage.VIEW, 12);
    private static final int SECONDS = 2;
    private static final int LAST = 24 * SECONDS - 1;

    private static Stills stills(String prompt, Place place, Weather weather) {
        Scene scene = TexturedStage.scene(place, weather, Mood.NEUTRAL);
        return new Stills(Directions.read(prompt, true), scene, 24, SECONDS, 5);
    }

    private static byte[] planes(Bitmap picture) {
        Frame frame = Frame.of(picture.size());
        FrameWriter.write(picture, frame);
        return frame.planes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[Pan left]", "[Pull out]", "[Push in]", "[Truck right,Pedestal up]", "[Shake]",
        "[固定]"})
    void aFirstPicture_isTheFirstFrame(String prompt) throws InterruptedException {
        Reel reel = Reel.of(stills(prompt, Place.LAKE, Weather.SNOW).beginning(ONE));
        assertThat(reel.psnr(0, planes(ONE))).isGreaterThan(40);
        assertThat(reel.psnr(LAST / 3, planes(ONE))).isLessThan(40);
    }

    @ParameterizedTest
    @CsvSource({"[Pan left], 1, 0", "[Truck right], -1, 0", "[上升], 0, 1", "[Tilt down], 0, -1"})
    void aFirstPicture_isMovedAsCommanded(String prompt, int x, int y) throws InterruptedException {
        Reel reel = Reel.of(stills(prompt, Place.MEADOW, Weather.CLEAR).beginning(ONE));
        Reel.Shift moved = reel.moved(new Part(140, 75, 40, 30), 0, LAST);
        assertThat(x * moved.x() / 320 + y * moved.y() / 180).isBetween(0.06, 0.25);
        assertThat(Math.abs(y * moved.x() + x * moved.y())).isLessThan(6);
    }

    @Test
    void aFixedPictureOfFairWeather_isStill() throws InterruptedException {
        Reel reel = Reel.of(stills("[Static shot]", Place.MEADOW, Weather.CLEAR).beginning(ONE));
        assertThat(reel.planes(LAST)).isEqualTo(reel.planes(0));
    }

    @Test
    void water_ripplesInTheLowerPartAlone() throws InterruptedException {
        Reel reel = Reel.of(stills("[Static shot]", Place.LAKE, Weather.CLEAR).beginning(ONE));
        assertThat(changed(reel, 0, 110)).isZero();
        assertThat(changed(reel, 130, 180)).isGreaterThan(4000);
    }

    private static long changed(Reel reel, int from, int to) {
        long changed = 0;
        for (int i = 320 * from; i < 320 * to; i++) {
            changed += reel.planes(0)[i] == reel.planes(LAST / 2)[i] ? 0 : 1;
        }
        return changed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[Pan left]", "[Zoom in]", "[固定]"})
    void aLastPicture_isTheLastFrame(String prompt) throws InterruptedException {
        Reel reel = Reel.of(stills(prompt, Place.SEA, Weather.RAIN).ending(ONE));
        assertThat(reel.psnr(LAST, planes(ONE))).isGreaterThan(40);
        assertThat(reel.psnr(LAST / 3, planes(ONE))).isLessThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[Pan left,Zoom out]", "[Push in][Static shot]"})
    void twoPictures_areFirstAndLast_andMeetBetween(String prompt) throws InterruptedException {
        Reel reel = Reel.of(stills(prompt, Place.MEADOW, Weather.CLEAR).between(ONE, OTHER));
        assertThat(reel.psnr(0, planes(ONE))).isGreaterThan(40);
        assertThat(reel.psnr(LAST, planes(OTHER))).isGreaterThan(40);
        // No frame is cut to: each is nearer to its neighbours than to the other picture.
        for (int i = 1; i < reel.length(); i++) {
            assertThat(reel.psnr(i, reel.planes(i - 1))).isGreaterThan(19);
        }
    }

    @Test
    void beyondTheEdges_thereIsNoBlack() throws InterruptedException {
        Footage footage = stills("[Truck left,Zoom out]", Place.MEADOW, Weather.CLEAR).beginning(ONE);
        Reel reel = Reel.of(footage);
        int black = 0;
        for (int i = 0; i < 320 * 180; i++) {
            black += (reel.planes(LAST)[i] & 0xFF) < 18 ? 1 : 0;
        }
        assertThat(black).isZero();
    }
}
