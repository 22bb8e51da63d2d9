package io.minimax4j.engine.offline.clip.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.engine.offline.clip.Soundtrack;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.video.VideoTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateFilmTest {
    /** U and V of BT.709 in limited range, computed by hand for the two colours of the picture. */
    private static final int[] MAGENTA = {167, 173};
    private static final int[] CYAN = {147, 57};

    private static byte[] planes(TemplateFilm film, int number) throws InterruptedException {
        Frame frame = Frame.of(film.size());
        film.draw(number, frame);
        return frame.planes();
    }

    private static double apart(byte[] one, byte[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF));
        }
        return sum / one.length;
    }

    /** How many of the quarter pixels have about that hue: as far from grey in about the same direction. */
    private static int found(byte[] planes, PixelSize size, int[] hue) {
        int luma = size.width() * size.height();
        int blueAway = hue[0] - 128;
        int redAway = hue[1] - 128;
        double strength = Math.hypot(blueAway, redAway);
        int count = 0;
        for (int i = 0; i < luma / 4; i++) {
            double blue = (planes[luma + i] & 0xFF) - 128;
            double red = (planes[luma + luma / 4 + i] & 0xFF) - 128;
            double along = (blue * blueAway + red * redAway) / strength;
            double across = Math.abs(blue * redAway - red * blueAway) / strength;
            count += along > 0.55 * strength && across < 0.3 * strength ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource
    void aClipIsSixSecondsLongAndGoesOn(VideoTemplate template) throws InterruptedException {
        TemplateFilm film = Pictured.film(Pictured.order(template, 3));

        assertThat(film.framesPerSecond()).isEqualTo(24);
        assertThat(film.frames()).isEqualTo(144);
        byte[] first = planes(film, 12);
        byte[] middle = planes(film, 72);
        byte[] last = planes(film, 143);
        assertThat(apart(first, middle)).isGreaterThan(1.2);
        assertThat(apart(middle, last)).isGreaterThan(0.9);
        assertThat(apart(first, last)).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @EnumSource
    void theSizeIsThatOfWideOrHighClips(VideoTemplate template) {
        assertThat(Programme.size(template)).isIn(new PixelSize(1366, 768), new PixelSize(768, 1024));
    }

    @ParameterizedTest
    @EnumSource
    void whatThePictureShowsIsSeenInItsOwnColours(VideoTemplate template) throws InterruptedException {
        if (template.picture().isEmpty()) {
            return;
        }
        TemplateFilm film = Pictured.film(Pictured.order(template, 3));
        int shown = 0;
        for (int number : new int[]{16, 60, 100, 140}) {
            byte[] planes = planes(film, number);
            int seen = found(planes, film.size(), MAGENTA) + found(planes, film.size(), CYAN);
            shown += seen > film.size().area() / 4 / 80 ? 1 : 0;
        }
        assertThat(shown).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedMakesTheSameFrames(VideoTemplate template) throws InterruptedException {
        byte[] once = planes(Pictured.film(Pictured.order(template, 8)), 50);
        TemplateFilm again = Pictured.film(Pictured.order(template, 8));
        // What was drawn before leaves nothing behind.
        planes(again, 51);

        assertThat(planes(again, 50)).isEqualTo(once);
        assertThat(apart(planes(Pictured.film(Pictured.order(template, 9)), 50), once)).isGreaterThan(0);
    }

    @ParameterizedTest
    @EnumSource
    void theSoundIsHeardAndDoesNotClip(VideoTemplate template) throws InterruptedException {
        Soundtrack sound = Pictured.film(Pictured.order(template, 3)).sound();
        short[] pcm = new short[2 * 6 * 44_100];
        sound.read(pcm);

        int most = 0;
        double power = 0;
        for (short sample : pcm) {
            most = Math.max(most, Math.abs(sample));
            power += sample / 32768.0 * (sample / 32768.0);
        }
        assertThat(most).isLessThan(31_000);
        assertThat(10 * Math.log10(power / pcm.length)).isBetween(-36.0, -10.0);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureOrTextThatIsMissingIsNamed(VideoTemplate template) {
        TemplateOrder order = new TemplateOrder(template, null, null, 1);

        assertThatThrownBy(() -> Pictured.film(order))
                .isInstanceOfSatisfying(ApiException.class,
                        e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS))
                .hasMessageContaining(template.picture().isPresent() ? "media_inputs" : "text_inputs");
    }

    @Test
    void anInterruptStopsItAtTheNextFrame() throws InterruptedException {
        TemplateFilm film = Pictured.film(Pictured.order(VideoTemplate.DIVING, 1));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> planes(film, 1)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
