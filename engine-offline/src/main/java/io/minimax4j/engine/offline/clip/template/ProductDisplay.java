package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.gallery.Gallery;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.SceneReader;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The product that is described, alone on a turning stand in soft light; close, its details, and whole again. */
final class ProductDisplay implements Routine {
    private static final double STAND = 0.78;
    private static final int PHASES = 36;

    private final double ratio;
    private final Player product;
    private final double tall;
    private final Color color;
    private final Cloth studio;
    private final Scene scene;
    private final long seed;

    ProductDisplay(Props props) {
        this.ratio = props.ratio();
        this.seed = props.seed();
        Scene told = SceneReader.read(props.text(), props.size(), false, seed);
        @Nullable
        Figure what = told.figures().stream()
                .filter(figure -> figure.thing().kind() == Thing.Kind.OBJECT
                        || figure.thing().kind() == Thing.Kind.FOOD)
                .findFirst().orElse(told.figures().isEmpty() ? null : told.figures().getFirst());
        Thing thing = what == null ? Thing.GIFT : what.thing();
        Tint tint = what != null && what.tint() != null
                ? what.tint()
                : told.tints().isEmpty() ? null : told.tints().getFirst();
        this.tall = Math.min(0.52, 0.62 / thing.aspect());
        Likeness drawn = Likeness
                .of(Gallery.sprite(thing, Pose.standing(seed).tinted(tint), (int) (tall * props.unit() * 1.3)));
        this.color = drawn.accent();
        boolean round = thing.aspect() < 0.8 || thing == Thing.BALL || thing == Thing.CUP || thing == Thing.CAKE;
        this.product = Turntable.of(drawn.cut(), tall, props.unit(), PHASES, round);
        this.scene = Sets.outdoors(Place.STUDIO, Daytime.NOON, Mood.CALM, 0.7, seed);
        this.studio = Cloth.painted(ratio + 0.2, 1.1, props.unit(), this::studio);
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.25).to(1.6, 1).to(2.5, 1).to(3.3, 1.75).to(4.2, 1.75).to(5, 1).to(6, 1.04).at(time);
        double x = Track.from(0.1).to(1.6, 0).to(2.5, 0).to(3.3, 0.08).to(4.2, -0.08).to(5, 0).at(time);
        double y = Track.from(0.46).to(2.5, 0.5).to(3.3, STAND - tall * 0.62).to(4.2, STAND - tall * 0.4).to(5, 0.5)
                .at(time);
        easel.look(new Shot(ratio / 2 + x, y, zoom));
        easel.cloth(studio, -0.1, -0.05, 0.85);
        Brush brush = easel.brush();
        double middle = ratio / 2;
        double rise = Track.from(0.25).to(1.1, 0, Ease.OVER).at(time);
        double turn = time / 6 * 1.5;
        stand(brush, middle, turn);
        double wide = product.at(0).wide();
        Sprite now = product.at(turn);
        brush.within(Outline.box(0, STAND + 0.004, 3, 0.16),
                () -> easel.sprite(now, Stance.at(middle, STAND + 0.012 + rise).sized(1).faded(0.16)
                        .widened(1).squashed(0).turned(180).mirrored()));
        easel.shadow(middle, STAND + 0.006, wide * 0.55, 0.9 * (1 - rise * 3));
        easel.sprite(now, Stance.at(middle, STAND + 0.008 - rise * 0.6).faded(1 - rise * 3));
        sweep(brush, middle, time);
        details(easel, time);
    }

    private void stand(Brush brush, double x, double turn) {
        Color stone = Shade.mix(Shade.lighter(color, 0.72), Color.WHITE, 0.3);
        brush.pillar(
                Outline.union(Outline.box(x - 0.36, STAND, 0.72, 0.075), Brush.ellipse(x, STAND + 0.075, 0.36, 0.062)),
                stone);
        brush.fade(Brush.ellipse(x, STAND, 0.36, 0.062), Shade.lighter(stone, 0.6), Shade.lighter(stone, 0.1));
        brush.line(Brush.ellipse(x, STAND, 0.36, 0.062), 0.004, Shade.alpha(Color.WHITE, 0.8));
        for (int i = 0; i < 24; i++) {
            double angle = 2 * Math.PI * (i / 24.0 + turn);
            if (Math.sin(angle) > -0.1) {
                double at = x + 0.36 * Math.cos(angle);
                double low = STAND + 0.062 * Math.sin(angle);
                brush.segment(at, low + 0.02, at, low + 0.055, 0.004, Shade.alpha(Shade.darker(color, 0.3), 0.35));
            }
            double inner = 0.31;
            brush.ball(x + inner * Math.cos(angle), STAND + 0.053 * Math.sin(angle), 0.004, 0.0025,
                    Shade.alpha(Shade.darker(color, 0.2), 0.5));
        }
    }

    /** A band of light that runs over the scene twice. */
    private void sweep(Brush brush, double middle, double time) {
        for (double begin : new double[]{1.3, 5}) {
            double run = (time - begin) / 0.9;
            if (run > 0 && run < 1) {
                double x = middle - 0.5 + run;
                brush.between(Outline.polygon(x, 0.1, x + 0.12, 0.1, x - 0.1, STAND, x - 0.22, STAND), x, 0.1,
                        Shade.alpha(Color.WHITE, 0.28 * Math.sin(
                                Math.PI * run)),
                        x, STAND, Shade.alpha(Color.WHITE, 0));
            }
        }
    }

    /** Small rings about what is shown close. */
    private void details(Easel easel, double time) {
        double there = Track.from(3, 0).to(3.4, 1, Ease.OVER).stay(4.1).to(4.3, 0).at(time);
        if (there <= 0) {
            return;
        }
        easel.glass(() -> {
            Brush brush = easel.brush();
            double x = ratio / 2 - 0.05 + 0.08 * Math.sin(time);
            double pulse = 0.008 * Math.sin(6 * time);
            brush.line(Brush.ellipse(x, 0.44, (0.1 + pulse) * there, (0.1 + pulse) * there), 0.006,
                    Shade.darker(color, 0.45));
            brush.line(
                    Outline.lines(x + 0.07, 0.37, x + 0.07 + 0.16 * there, 0.37 - 0.16 * there, x + 0.07 + 0.34 * there,
                            0.37 - 0.16 * there),
                    0.005,
                    Shade.darker(color, 0.45));
            for (int i = 0; i < 5; i++) {
                double on = Math.clamp((time - 3.3 - 0.1 * i) * 6, 0, 1) * there;
                brush.flat(Shapes.star(x + 0.3 + 0.055 * i, 0.16, 0.024 * on, 5, 0), new Color(0xF4B63A));
            }
        });
    }

    private void studio(Brush brush) {
        Color pale = Shade.lighter(color, 0.62);
        brush.fade(Outline.box(0, 0, ratio + 0.3, 0.75), Shade.lighter(pale, 0.3), pale);
        brush.fade(Outline.box(0, 0.74, ratio + 0.3, 0.45), Shade.darker(pale, 0.04), Shade.lighter(pale, 0.25));
        brush.glow(ratio / 2 + 0.1, 0.42, 0.62, Shade.alpha(Color.WHITE, 0.85));
        brush.round(Brush.ellipse(ratio * 0.2, 0.68, 0.15, 0.15), Shade.lighter(color, 0.5));
        brush.pillar(Outline.rounded(ratio * 0.88, 0.36, 0.17, 0.44, 0.02), Shade.lighter(color, 0.6));
        brush.fade(Outline.box(0, 0.8, ratio + 0.3, 0.012), Shade.alpha(Color.WHITE, 0.6), Shade.alpha(Color.WHITE, 0));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.CHIME, 1).times(0.6), Cue.of(Effect.WHOOSH, 2.6).times(0.6),
                Cue.of(Effect.CLICK, 3.4), Cue.of(Effect.CHIME, 5));
    }
}
