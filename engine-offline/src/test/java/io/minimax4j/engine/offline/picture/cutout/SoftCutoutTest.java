package io.minimax4j.engine.offline.picture.cutout;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.picture.Looks;
import io.minimax4j.engine.picture.Bitmap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftCutoutTest {
    private static void disc(Bitmap picture, int x0, int y0, int radius, int argb) {
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                if (Math.hypot(x - x0, y - y0) < radius) {
                    picture.argb()[y * picture.width() + x] = argb;
                }
            }
        }
    }

    private static double opaque(Bitmap bitmap) {
        return Looks.share(bitmap.argb(), argb -> argb >>> 24 > 200);
    }

    @Test
    void plainBackground_discIsLeft() {
        Bitmap picture = Looks.plain(200, 200, 0xFFDDE6EE);
        disc(picture, 100, 110, 60, 0xFFB03020);
        Bitmap cut = SoftCutout.of(picture);
        assertThat(cut.width()).isBetween(112, 128);
        assertThat(cut.height()).isBetween(112, 128);
        assertThat(opaque(cut)).isBetween(0.65, 0.82);
        assertThat(cut.pixel(cut.width() / 2, cut.height() / 2)).isEqualTo(0xFFB03020);
        assertThat(cut.pixel(0, 0) >>> 24).isZero();
    }

    @Test
    void backgroundThatGrowsDarkerAndIsNoisy_discIsLeft() {
        Random random = new Random(4);
        Bitmap picture = Looks.plain(240, 240, 0xFF000000);
        for (int i = 0; i < picture.argb().length; i++) {
            int level = 200 - i / 240 / 4 + random.nextInt(9);
            picture.argb()[i] = 0xFF000000 | level - 30 << 16 | level - 10 << 8 | level;
        }
        disc(picture, 120, 130, 70, 0xFFE0A060);
        Bitmap cut = SoftCutout.of(picture);
        assertThat(cut.width()).isBetween(130, 150);
        assertThat(Looks.share(cut.argb(), argb -> argb >>> 24 > 200 && (argb >> 16 & 0xFF) > (argb & 0xFF)))
                .isGreaterThan(0.65);
    }

    @Test
    void transparentPicture_keepsItsAlpha() {
        Bitmap picture = Looks.plain(100, 100, 0);
        disc(picture, 50, 50, 30, 0x9020A050);
        Bitmap cut = SoftCutout.of(picture);
        assertThat(cut.width()).isEqualTo(59);
        assertThat(cut.pixel(29, 29)).isEqualTo(0x9020A050);
    }

    @Test
    void nothingStandsOut_isAnOval() {
        Random random = new Random(9);
        Bitmap picture = Looks.plain(160, 120, 0xFF000000);
        for (int i = 0; i < picture.argb().length; i++) {
            picture.argb()[i] = 0xFF000000 | random.nextInt(0x1000000);
        }
        Bitmap cut = SoftCutout.of(picture);
        assertThat(cut.pixel(cut.width() / 2, cut.height() / 2) >>> 24).isEqualTo(255);
        assertThat(cut.pixel(2, 2) >>> 24).isZero();
        assertThat(opaque(cut)).isBetween(0.45, 0.8);
    }

    @Test
    void cutOutPicture_isNotCutAgain() {
        Bitmap picture = Looks.plain(200, 200, 0xFFDDE6EE);
        disc(picture, 100, 110, 60, 0xFFB03020);
        Bitmap once = SoftCutout.of(picture);
        assertThat(SoftCutout.of(once)).isEqualTo(once);
    }

    @Test
    void personWhoReachesTheLowerEdge_keepsTheShoulders() {
        Bitmap picture = Looks.plain(200, 240, 0xFFE8E8E8);
        disc(picture, 100, 90, 45, 0xFFD9A47C);
        for (int y = 150; y < 240; y++) {
            for (int x = 40; x < 160; x++) {
                picture.argb()[y * 200 + x] = 0xFF304A80;
            }
        }
        for (int y = 130; y < 150; y++) {
            for (int x = 85; x < 115; x++) {
                picture.argb()[y * 200 + x] = 0xFFD9A47C;
            }
        }
        Bitmap cut = SoftCutout.of(picture);
        assertThat(cut.height()).isBetween(190, 200);
        assertThat(cut.pixel(cut.width() / 2, cut.height() - 2)).isEqualTo(0xFF304A80);
    }
}
