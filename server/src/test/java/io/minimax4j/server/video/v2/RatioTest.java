package io.minimax4j.server.video.v2;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.picture.PixelSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({"480P,16:9,854,480", "480P,4:3,640,480", "480P,1:1,480,480", "480P,9:16,480,854",
        "768P,21:9,1536,672", "768P,16:9,1344,768", "768P,4:3,1024,768", "768P,1:1,768,768", "768P,3:4,768,1024",
        "768P,9:16,768,1344", "2K,16:9,2560,1440", "2K,4:3,1920,1440", "2K,1:1,1440,1440", "2K,3:4,1440,1920",
        "2K,9:16,1440,2560"})
    void namedRatios_haveTheirSizes(String resolution, String ratio, int width, int height) {
        assertThat(Ratio.size(resolution, Ratio.of(ratio).value())).isEqualTo(new PixelSize(width, height));
    }

    /** Of these clips anew in 2K can be made (contract 2.3). */
    @Test
    void everyRatioOf768P_isABaseFor2K_andNearToWhatWasAsked() {
        for (double ratio = 0.4; ratio <= 2.5; ratio += 0.0037) {
            PixelSize size = Ratio.size("768P", ratio);
            assertThat(size.width() % 32 + size.height() % 32).as("%s for %s", size, ratio).isZero();
            assertThat(size.area()).as("%s for %s", size, ratio).isBetween(589_824L, 1_032_192L);
            assertThat(size.ratio() / ratio).as("%s for %s", size, ratio).isBetween(0.975, 1.026);
        }
    }

    @ParameterizedTest
    @CsvSource({"480P,409920", "2K,3686400"})
    void otherResolutions_haveEvenSides_andStayWithinTheirPixels(String resolution, long most) {
        for (double ratio = 0.4; ratio <= 2.5; ratio += 0.0137) {
            PixelSize size = Ratio.size(resolution, ratio);
            assertThat(size.width() % 2 + size.height() % 2).isZero();
            assertThat(size.area()).isLessThanOrEqualTo(most);
            assertThat(size.ratio() / ratio).isBetween(0.99, 1.01);
        }
    }

    @ParameterizedTest
    @CsvSource({"1344,768,16:9", "1536,672,21:9", "800,768,1:1", "768,1024,3:4", "1,2,9:16"})
    void nearest_isTheNameOfASize(int width, int height, String word) {
        assertThat(Ratio.nearest(new PixelSize(width, height)).word()).isEqualTo(word);
    }
}
