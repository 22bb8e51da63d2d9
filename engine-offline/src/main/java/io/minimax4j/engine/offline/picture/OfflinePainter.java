package io.minimax4j.engine.offline.picture;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.SceneReader;
import io.minimax4j.engine.offline.picture.stage.StageBuilder;
import io.minimax4j.engine.offline.picture.style.Style;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureEngine;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PictureStyle;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;

/** Paints pictures by rules: what the prompt names is placed in a scene, the scene is painted in layers, in a style. */
public final class OfflinePainter implements PictureEngine {
    @Override
    public List<String> models() {
        return List.of("image-01", "image-01-live");
    }

    @Override
    public Bitmap paint(PictureOrder order) throws InterruptedException {
        Scene scene = SceneReader.read(order.prompt(), order.size(), order.enriched(), order.seed());
        Bitmap painted = paint(scene, order);
        if (order.marked()) {
            Mark.stamp(painted);
        }
        return painted;
    }

    private static Bitmap paint(Scene scene, PictureOrder order) throws InterruptedException {
        List<Bitmap> subjects = order.subject() == null ? List.of() : List.of(order.subject());
        PictureStyle style = order.style();
        if (style == null) {
            return painted(scene, order.size(), subjects);
        }
        Bitmap styled = painted(in(scene, style(style.kind())), order.size(), subjects);
        if (style.weight() < 1) {
            blend(styled, painted(in(scene, ArtStyle.PAINTED), order.size(), subjects), style.weight());
        }
        return styled;
    }

    /** A scene as a picture. */
    static Bitmap painted(Scene scene, PixelSize size, List<Bitmap> subjects) throws InterruptedException {
        Bitmap flat = StageBuilder.build(scene, size, 0, subjects, false).flat();
        Style.of(scene, size).finish(flat.argb(), size.width(), size.height());
        return flat;
    }

    private static ArtStyle style(PictureStyle.Kind kind) {
        return switch (kind) {
            case COMIC -> ArtStyle.COMIC;
            case LIVELY -> ArtStyle.LIVELY;
            case MEDIEVAL -> ArtStyle.MEDIEVAL;
            case WATERCOLOUR -> ArtStyle.WATERCOLOUR;
        };
    }

    private static Scene in(Scene scene, ArtStyle style) {
        return new Scene(scene.place(), scene.features(), scene.daytime(), scene.season(), scene.weather(),
                scene.mood(),
                style, scene.horizon(), scene.tints(), scene.figures(), scene.seed());
    }

    private static void blend(Bitmap styled, Bitmap plain, double weight) {
        int[] pixels = styled.argb();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Rgb.mix(plain.argb()[i], pixels[i], weight);
        }
    }

    @Override
    public String describe(Bitmap picture, String question) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the description was stopped");
        }
        return new Impression(picture).tell(question.codePoints().anyMatch(
                point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN));
    }
}
