package io.minimax4j.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
    /** Red grows to the right, green downwards, 0 to 255 from edge to edge. */
    private static Bitmap slope(int width, int height) {
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = 0xff000000 | (int) Math.round((x + 0.5) / width * 255) << 16
                        | (int) Math.round((y + 0.5) / height * 255) << 8;
            }
        }
        return new Bitmap(new PixelSize(width, height), argb);
    }

    private static int red(int pixel) {
        return pixel >> 16 & 0xff;
    }

    private static int green(int pixel) {
        return pixel >> 8 & 0xff;
    }

    @ParameterizedTest
    @CsvSource({"400,300,100,74", "400,300,40,30", "40,30,400,300", "301,201,302,202", "1,1,8,6"})
    void cover_keepsWhatIsSeenWhereItWas(int width, int height, int wantedWidth, int wantedHeight) {
        Bitmap scaled = Scaling.cover(slope(width, height), new PixelSize(wantedWidth, wantedHeight));

        assertThat(scaled.size()).isEqualTo(new PixelSize(wantedWidth, wantedHeight));
        assertThat(red(scaled.pixel(wantedWidth / 2, wantedHeight / 2))).isBetween(124, 131);
        assertThat(green(scaled.pixel(wantedWidth / 2, wantedHeight / 2))).isBetween(124, 133);
        assertThat(Arrays.stream(scaled.argb()).map(pixel -> pixel >>> 24)).containsOnly(255);
    }

    @Test
    void cover_cutsBothEndsAlike() {
        Bitmap scaled = Scaling.cover(slope(400, 100), new PixelSize(100, 100));

        assertThat(red(scaled.pixel(0, 50))).isBetween(94, 98);
        assertThat(red(scaled.pixel(99, 50))).isBetween(157, 161);
        assertThat(green(scaled.pixel(50, 0))).isLessThan(4);
        assertThat(green(scaled.pixel(50, 99))).isGreaterThan(251);
    }

    @Test
    void checks_becomeGreyWhereTheyFallTogether() {
        int[] argb = new int[64 * 64];
        Arrays.setAll(argb, i -> (i + i / 64) % 2 == 0 ? 0xffffffff : 0xff000000);
        Bitmap scaled = Scaling.cover(new Bitmap(new PixelSize(64, 64), argb), new PixelSize(8, 8));

        assertThat(Arrays.stream(scaled.argb()).map(ScalingTest::red)).allMatch(red -> red >= 126 && red <= 129);
    }

    @Test
    void whatIsTransparent_givesNoColour() {
        int[] argb = new int[64];
        Arrays.setAll(argb, i -> i % 8 < 4 ? 0xff0000ff : 0x00ff0000);
        Bitmap scaled = Scaling.cover(new Bitmap(new PixelSize(8, 8), argb), new PixelSize(3, 3));

        assertThat(scaled.pixel(1, 1) >>> 24).isBetween(120, 136);
        assertThat(scaled.pixel(1, 1) & 0xffffff).isEqualTo(0x0000ff);
        assertThat(Scaling.opaque(scaled).pixel(1, 1) >>> 24).isEqualTo(255);
        assertThat(red(Scaling.opaque(scaled).pixel(1, 1))).isBetween(119, 135);
        assertThat(Scaling.opaque(scaled).pixel(1, 1) & 0xff).isEqualTo(255);
    }

    @Test
    void within_keepsSmallPictures_andTheRatioOfOthers() {
        Bitmap small = slope(40, 30);

        assertThat(Scaling.within(small, 40)).isSameAs(small);
        assertThat(Scaling.within(slope(400, 300), 40).size()).isEqualTo(new PixelSize(40, 30));
        assertThat(Scaling.within(slope(400, 1), 40).size()).isEqualTo(new PixelSize(40, 1));
    }
}
