package io.minimax4j.engine.offline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PictureStyle;
import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfflinePainterTest {
    private static final String PROMPT = "A green meadow under a blue sky";
    private static final PixelSize SIZE = new PixelSize(160, 96);

    private final OfflinePainter painter = new OfflinePainter();

    private static PictureOrder order(PixelSize size, long seed, @Nullable PictureStyle style, boolean marked) {
        return new PictureOrder("image-01", PROMPT, size, seed, style, null, false, marked);
    }

    @ParameterizedTest
    @CsvSource({"336, 144", "90, 160", "97, 61", "512, 64", "40, 200"})
    void paint_anySize_isThatSizeAndOpaque(int width, int height) throws InterruptedException {
        Bitmap picture = painter.paint(order(new PixelSize(width, height), 1, null, false));
        assertThat(picture.size()).isEqualTo(new PixelSize(width, height));
        assertThat(Arrays.stream(picture.argb())).allMatch(argb -> argb >>> 24 == 255);
    }

    @Test
    void paint_sameOrder_samePixels() throws InterruptedException {
        assertThat(painter.paint(order(SIZE, 5, null, false))).isEqualTo(painter.paint(order(SIZE, 5, null, false)));
    }

    @Test
    void paint_otherSeed_isAnotherPicture() throws InterruptedException {
        Bitmap first = painter.paint(order(SIZE, 5, null, false));
        assertThat(Looks.apart(first, painter.paint(order(SIZE, 6, null, false)))).isGreaterThan(3);
    }

    @Test
    void paint_marked_changesTheLowerRightCornerAlone() throws InterruptedException {
        PixelSize size = new PixelSize(320, 200);
        Bitmap plain = painter.paint(order(size, 5, null, false));
        Bitmap marked = painter.paint(order(size, 5, null, true));
        int changed = 0;
        int white = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 320; x++) {
                if (plain.pixel(x, y) != marked.pixel(x, y)) {
                    assertThat(x).isGreaterThan(320 - 30);
                    assertThat(y).isGreaterThan(200 - 24);
                    changed++;
                    white += (marked.pixel(x, y) & 0xFF) > 200 ? 1 : 0;
                }
            }
        }
        assertThat(changed).isGreaterThan(100);
        assertThat(white).isGreaterThan(8);
    }

    @Test
    void paint_weightOfAStyle_isHowFarItIsFromThePaintedOne() throws InterruptedException {
        PictureStyle full = new PictureStyle(PictureStyle.Kind.COMIC, 1);
        Bitmap plain = painter.paint(order(SIZE, 5, null, false));
        double all = Looks.apart(plain, painter.paint(order(SIZE, 5, full, false)));
        PictureStyle light = new PictureStyle(PictureStyle.Kind.COMIC, 0.25);
        double some = Looks.apart(plain, painter.paint(order(SIZE, 5, light, false)));
        assertThat(all).isGreaterThan(12);
        assertThat(some).isBetween(all * 0.15, all * 0.35);
    }

    @Test
    void paint_subject_itsColoursAreInTheForeground() throws InterruptedException {
        Bitmap face = Looks.plain(120, 120, 0xFFFFFFFF);
        for (int y = 20; y < 100; y++) {
            for (int x = 30; x < 90; x++) {
                face.argb()[y * 120 + x] = 0xFFE01090;
            }
        }
        Bitmap picture = painter.paint(new PictureOrder("image-01", PROMPT, SIZE, 5, null, face, false, false));
        int[] middle = Looks.part(picture, 0.42, 0.5, 0.58, 0.85);
        assertThat(
                Looks.share(middle, argb -> (argb >> 16 & 0xFF) > 120 && (argb >> 8 & 0xFF) < 90 && (argb & 0xFF) > 70))
                .isGreaterThan(0.9);
    }

    @Test
    void paint_interruptedThread_ends() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> painter.paint(order(SIZE, 1, null, false))).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void describe_blueOverGreen_saysSoInTheLanguageOfTheQuestion() throws InterruptedException {
        Bitmap picture = Looks.plain(200, 100, 0xFF4090E0);
        Arrays.fill(picture.argb(), 200 * 60, 200 * 100, 0xFF2F8F3A);
        assertThat(painter.describe(picture, "What is this?")).contains("200 × 100 pixels", "landscape",
                "blue (60 %, mostly at the top)", "green (40 %, mostly at the bottom)",
                "The upper 60 % are probably sky",
                "no vision model");
        assertThat(painter.describe(picture, "这是什么？")).contains("200 × 100 像素", "横向", "蓝色（约 60%，多在上方）",
                "绿色（约 40%，多在下方）",
                "上部约 60% 可能是天空", "没有视觉模型");
    }

    @Test
    void describe_lightAndDark_areToldApart() throws InterruptedException {
        assertThat(painter.describe(Looks.plain(40, 60, 0xFFF4F4F4), "")).contains("portrait", "bright",
                "little contrast",
                "white (100 %, all over)");
        assertThat(painter.describe(Looks.plain(50, 50, 0xFF101010), "")).contains("square", "dark",
                "black (100 %, all over)");
    }
}
