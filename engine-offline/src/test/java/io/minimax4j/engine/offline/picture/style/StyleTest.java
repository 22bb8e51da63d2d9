package io.minimax4j.engine.offline.picture.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.picture.Looks;
import io.minimax4j.engine.offline.picture.SceneSketch;
import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.picture.Bitmap;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleTest {
    private static final Map<ArtStyle, Bitmap> PICTURES = new EnumMap<>(ArtStyle.class);

    @BeforeAll
    static void paintOneSceneInAll() throws InterruptedException {
        SceneSketch sketch = SceneSketch.of(Place.LAKE)
                .at(Daytime.AFTERNOON)
                .with(SceneSketch.figure(Thing.TREE, null, Action.STANDING));
        for (ArtStyle style : ArtStyle.values()) {
            PICTURES.put(style, sketch.in(style).painted(192, 160));
        }
    }

    private static Bitmap in(ArtStyle style) {
        return PICTURES.get(style);
    }

    private static double saturation(ArtStyle style) {
        return Looks.saturation(in(style).argb());
    }

    @ParameterizedTest
    @EnumSource(ArtStyle.class)
    void everyStyle_differsFromEveryOther(ArtStyle style) {
        for (ArtStyle other : ArtStyle.values()) {
            if (style != other) {
                assertThat(Looks.apart(in(style), in(other))).as(style + " and " + other).isGreaterThan(2.5);
            }
        }
    }

    @Test
    void inkAndSketch_haveHardlyAnyColour() {
        assertThat(saturation(ArtStyle.INK)).isLessThan(saturation(ArtStyle.PAINTED) / 2);
        assertThat(saturation(ArtStyle.SKETCH)).isLessThan(20);
    }

    @Test
    void comicLivelyAndPaperCut_haveFullerColour() {
        assertThat(saturation(ArtStyle.COMIC)).isGreaterThan(saturation(ArtStyle.PHOTO) * 1.2);
        assertThat(saturation(ArtStyle.LIVELY)).isGreaterThan(saturation(ArtStyle.PHOTO) * 1.1);
        assertThat(saturation(ArtStyle.PAPER_CUT)).isGreaterThan(saturation(ArtStyle.PAINTED) * 1.1);
    }

    @Test
    void flatAndPixel_haveFewColours() {
        long painted = Looks.colors(in(ArtStyle.PAINTED).argb());
        assertThat(Looks.colors(in(ArtStyle.FLAT).argb())).isLessThan(painted / 2);
        assertThat(Looks.colors(in(ArtStyle.PIXEL).argb())).isLessThan(painted / 2);
    }

    @Test
    void watercolour_isPaler_neon_isDarker() {
        double painted = Looks.light(in(ArtStyle.PAINTED).argb());
        assertThat(Looks.light(in(ArtStyle.WATERCOLOUR).argb())).isGreaterThan(painted * 1.15);
        assertThat(Looks.light(in(ArtStyle.NEON).argb())).isLessThan(painted / 2);
    }

    @Test
    void photo_isSofterThanComic() {
        assertThat(Looks.edges(in(ArtStyle.COMIC))).isGreaterThan(Looks.edges(in(ArtStyle.PHOTO)) * 1.3);
        assertThat(Looks.edges(in(ArtStyle.SKETCH))).isGreaterThan(Looks.edges(in(ArtStyle.PAINTED)) * 1.3);
    }

    @Test
    void medieval_hasAGoldenSkyAndAParchmentBorder() {
        Bitmap picture = in(ArtStyle.MEDIEVAL);
        assertThat(Looks.share(Looks.part(picture, 0.12, 0.12, 0.88, 0.3),
                argb -> (argb >> 16 & 0xFF) > (argb & 0xFF) + 40)).isGreaterThan(0.4);
        assertThat(Looks.share(Looks.part(picture, 0, 0, 1, 0.03),
                argb -> (argb >> 16 & 0xFF) > 190 && (argb & 0xFF) > 140))
                .isGreaterThan(0.6);
    }
}
