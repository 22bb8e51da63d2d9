package io.minimax4j.engine.offline.clip.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.protocol.video.VideoTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutinesTest {
    private static byte[] planes(TemplateFilm film, int number) throws InterruptedException {
        Frame frame = Frame.of(film.size());
        film.draw(number, frame);
        return frame.planes();
    }

    private static byte[] told(VideoTemplate template, String text, int number) throws InterruptedException {
        return planes(Pictured
                .film(new TemplateOrder(template, template.picture().isPresent() ? Pictured.picture() : null, text, 5)),
                number);
    }

    private static double apart(byte[] one, byte[] other, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF));
        }
        return sum / (to - from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIVING", "DIVING_CN"})
    void aDiveEndsInASplash(String name) throws InterruptedException {
        VideoTemplate template = VideoTemplate.valueOf(name);
        TemplateFilm film = Pictured.film(Pictured.order(template, 4));
        int width = film.size().width();
        int height = film.size().height();
        // At the start there is air below, in the end the lower half is water, which is bluer than the upper.
        byte[] before = planes(film, 12);
        byte[] after = planes(film, 84);
        int luma = width * height;
        double blueBefore = mean(before, luma + luma / 8, luma + luma / 4);
        double blueAfter = mean(after, luma + luma / 8, luma + luma / 4);

        assertThat(blueAfter).isGreaterThan(blueBefore + 4);
        // The splash is many light specks: much more changes from pixel to pixel than a moment before it.
        assertThat(edges(planes(film, 77), width, height)).isGreaterThan(edges(planes(film, 66), width, height));
    }

    private static double mean(byte[] planes, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += planes[i] & 0xFF;
        }
        return sum / (to - from);
    }

    /** How many pixels of the middle are much lighter than their left neighbour. */
    private static int edges(byte[] planes, int width, int height) {
        int count = 0;
        for (int y = height / 8; y < height * 7 / 8; y++) {
            for (int x = width * 2 / 5; x < width * 9 / 10; x++) {
                int step = (planes[y * width + x] & 0xFF) - (planes[y * width + x - 1] & 0xFF);
                count += step > 14 ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({"Lion, Tiger", "狮子, 老虎", "a white wolf, a dragon"})
    void theBeastIsWhatTheTextNames(String one, String other) throws InterruptedException {
        byte[] first = told(VideoTemplate.RUN_FOR_LIFE, one, 60);
        byte[] second = told(VideoTemplate.RUN_FOR_LIFE, other, 60);
        int luma = first.length * 2 / 3;

        assertThat(apart(first, second, 0, luma)).isGreaterThan(1);
    }

    @Test
    void theSameBeastInBothLanguagesIsTheSame() throws InterruptedException {
        assertThat(told(VideoTemplate.RUN_FOR_LIFE, "狮子", 60)).isEqualTo(told(VideoTemplate.RUN_FOR_LIFE, "Lion", 60));
    }

    @ParameterizedTest
    @CsvSource({"SPRING made of flowers, SPRING, FLOWERS", "the word \"Hello\" in fire, HELLO, FIRE", "「梦」星空, 梦, STARS",
        "love with ice, LOVE, ICE", "夏天 海浪, 夏天, WATER"})
    void theWordAndTheElementAreReadFromTheText(String text, String word, Element element) {
        assertThat(Element.of(text)).isEqualTo(element);
        assertThat(Lettering.of(text, element, 1.78).word()).isEqualTo(word);
    }

    @Test
    void lettersOfAnotherWordAreOtherLetters() throws InterruptedException {
        byte[] one = told(VideoTemplate.ART_FONTS, "FIRE of gold", 120);
        byte[] other = told(VideoTemplate.ART_FONTS, "MOON of gold", 120);

        assertThat(apart(one, other, 0, one.length * 2 / 3)).isGreaterThan(2);
    }

    @Test
    void noTwoHanziHaveTheSameSeal() throws InterruptedException {
        byte[] one = told(VideoTemplate.ART_FONTS, "「福」 gold", 120);
        byte[] other = told(VideoTemplate.ART_FONTS, "「寿」 gold", 120);

        assertThat(apart(one, other, 0, one.length * 2 / 3)).isGreaterThan(0.5);
    }

    @Test
    void whatIsHeapedUpFollowsFromTheActivity() throws InterruptedException {
        byte[] office = told(VideoTemplate.HELPLESS_MOMENTS, "puppy working overtime", 100);
        byte[] kitchen = told(VideoTemplate.HELPLESS_MOMENTS, "puppy washing dishes", 100);

        assertThat(apart(office, kitchen, 0, office.length * 2 / 3)).isGreaterThan(0.8);
    }

    @Test
    void aTrackGoesFromKeyToKeyAndStaysAtItsEnds() {
        Track track = Track.from(1, 10).to(2, 20, Ease.LINEAR).to(3, 0, Ease.LINEAR);

        assertThat(track.at(0)).isEqualTo(10);
        assertThat(track.at(1.5)).isEqualTo(15);
        assertThat(track.at(2.5)).isEqualTo(10);
        assertThat(track.at(9)).isEqualTo(0);
        assertThat(track.speed(1.5)).isBetween(9.99, 10.01);
    }
}
