package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.offline.picture.backdrop.Backdrop;
import io.minimax4j.engine.offline.picture.backdrop.Light;
import io.minimax4j.engine.offline.picture.backdrop.Piece;
import io.minimax4j.engine.offline.picture.backdrop.Plan;
import io.minimax4j.engine.offline.picture.cutout.SoftCutout;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.style.Style;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.ArrayList;
import java.util.List;

/** Paints the layers of scenes. */
public final class StageBuilder {
    private final Plan plan;
    private final Light light;
    private final Style style;
    private final Tinting tinting;
    private final List<Layer> layers = new ArrayList<>();

    private StageBuilder(Scene scene, PixelSize view, int margin) {
        this.plan = new Plan(scene, view, margin);
        this.light = new Light(plan);
        this.style = Style.of(scene, view);
        this.tinting = new Tinting(scene.tints());
    }

    /**
     * The layers of a scene.
     *
     * @param subjects who appears in it: pictures of any kind, or such as are cut out already
     * @param moving whether phases of motion are wanted; a picture needs the first alone
     */
    public static Stage build(Scene scene, PixelSize view, int margin, List<Bitmap> subjects, boolean moving)
            throws InterruptedException {
        StageBuilder builder = new StageBuilder(scene, view, margin);
        builder.paint(subjects, moving);
        return new Stage(scene, view, margin, builder.layers);
    }

    /** What falls and flies in the air of a scene alone, to be laid over a picture. */
    public static List<Layer> air(Scene scene, PixelSize view, int margin) throws InterruptedException {
        StageBuilder builder = new StageBuilder(scene, view, margin);
        for (Piece piece : Backdrop.air(builder.plan, builder.light)) {
            builder.add(piece);
        }
        return List.copyOf(builder.layers);
    }

    private void paint(List<Bitmap> subjects, boolean moving) throws InterruptedException {
        Backdrop backdrop = Backdrop.of(plan, light);
        for (Piece piece : backdrop.behind()) {
            add(piece);
        }
        Troupe troupe = new Troupe(plan, light, style, tinting);
        for (Figure figure : plan.scene().figures()) {
            checkInterrupt();
            layers.add(troupe.figure(figure, moving));
        }
        int number = 0;
        for (Bitmap subject : subjects) {
            checkInterrupt();
            layers.add(troupe.subject(SoftCutout.of(subject), number++, subjects.size()));
        }
        for (Piece piece : backdrop.before()) {
            add(piece);
        }
    }

    private static void checkInterrupt() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the painting was stopped");
        }
    }

    private void add(Piece whole) throws InterruptedException {
        checkInterrupt();
        Piece piece = whole.trimmed();
        tinting.apply(piece.sheet().pixels(), piece.depth() > 0.3 && piece.depth() < 0.8 ? 1 : 0, 1);
        Bitmap painted = style.scenery(piece.sheet().bitmap(), piece.depth());
        layers.add(new Layer(piece.name(), painted, piece.left(), piece.top(), piece.depth(), motion(piece)));
    }

    private Motion motion(Piece piece) {
        double unit = plan.unit();
        return switch (piece.stir()) {
            case STILL -> new Motion.Still();
            case DRIFTING -> new Motion.Drifting(piece.across() * unit, piece.down() * unit);
            case RIPPLING -> new Motion.Rippling(unit * 0.006, unit * 0.05, 2.4);
            case SWAYING -> new Motion.Swaying(unit * 0.006, 3.1);
        };
    }
}
