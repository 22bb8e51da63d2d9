package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * A word written stroke by stroke, out of which its element grows. Latin letters and digits are drawn as such; what has no
 * strokes here, such as Hanzi, becomes an ornament of its own, a seal, which follows from the character.
 */
final class ArtLetters implements Routine {
    private static final double BEGIN = 0.35;
    private static final double WRITTEN = 3.1;
    private static final int PARTS = 6;

    private record Spot(double x, double y, double at) {}

    private final double ratio;
    private final Lettering lettering;
    private final Element element;
    private final Scene scene;
    private final Cloth ground;
    private final List<Spot> places = new ArrayList<>();
    private final double width;
    private final Shape body;
    private final Fall fall;
    private final List<Sprite> parts = new ArrayList<>();
    private final long seed;

    ArtLetters(Props props) {
        this.ratio = props.ratio();
        this.seed = props.seed();
        String text = props.text();
        this.element = Element.of(text);
        this.lettering = Lettering.of(text, element, ratio);
        this.width = lettering.height() * 0.115;
        this.scene = Sets.outdoors(Place.STUDIO, Daytime.NOON, Mood.DREAMY, 0.7, seed);
        this.ground = Cloth.painted(ratio + 0.1, 1.1, props.unit(), brush -> {
            brush.fade(Outline.box(0, 0, ratio + 0.2, 1.2), element.sky(), element.ground());
            brush.glow(ratio / 2, 0.5, 0.8, Shade.alpha(Shade.lighter(element.ground(), 0.5), 0.6));
        });
        this.body = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(lettering.path());
        measure();
        this.fall = element.fall(seed);
    }

    /** Where along the strokes something grows, and when the pen is there. */
    private void measure() {
        PathIterator along = new FlatteningPathIterator(lettering.path().getPathIterator(null), 0.001);
        double[] point = new double[6];
        double lastX = 0;
        double lastY = 0;
        double step = width * 0.42;
        List<double[]> all = new ArrayList<>();
        double left = 0;
        while (!along.isDone()) {
            if (along.currentSegment(point) == PathIterator.SEG_LINETO) {
                double length = Math.hypot(point[0] - lastX, point[1] - lastY);
                for (double at = left; at < length; at += step) {
                    all.add(new double[]{lastX + (point[0] - lastX) * at / length,
                        lastY + (point[1] - lastY) * at / length});
                    left = at + step - length;
                }
                if (left < 0) {
                    left = 0;
                }
            } else {
                left = 0;
            }
            lastX = point[0];
            lastY = point[1];
            along.next();
        }
        for (int i = 0; i < all.size(); i++) {
            places.add(new Spot(all.get(i)[0], all.get(i)[1], BEGIN + (WRITTEN - BEGIN) * i / all.size()));
        }
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.1).to(WRITTEN, 1).to(6, 1.07).at(time);
        easel.look(new Shot(ratio / 2, 0.5, zoom));
        easel.cloth(ground, -0.05, -0.05, 0.5);
        Brush brush = easel.brush();
        easel.glass(() -> fall.draw(brush, ratio, time, 0.55));
        int written = 0;
        while (written < places.size() && places.get(written).at <= time) {
            written++;
        }
        int done = kept(easel, time);
        base(brush, done, written);
        for (int i = done; i < written; i++) {
            Spot place = places.get(i);
            double grown = Ease.OVER.apply(Math.min(1, (time - place.at) / 0.5));
            element.grow(brush, place.x, place.y, width * grown, time, seed + 31L * i);
        }
        if (written > 0 && written < places.size()) {
            Spot pen = places.get(written - 1);
            brush.glow(pen.x, pen.y, 0.13, Shade.alpha(element.light(), 0.9));
            brush.ball(pen.x, pen.y, 0.016, 0.016, Color.WHITE);
        }
        double gleam = (time - WRITTEN - 0.3) / 1.2;
        if (gleam > 0 && gleam < 1) {
            brush.within(body, () -> {
                double x = -0.4 + gleam * (ratio + 0.8);
                brush.flat(Outline.polygon(x, 0, x + 0.16, 0, x - 0.1, 1, x - 0.26, 1), Shade.alpha(Color.WHITE, 0.5));
            });
        }
        if (time > WRITTEN) {
            for (int i = 0; i < 9; i++) {
                Spot place = places.get(Math.floorMod(i * 7919 + (int) seed, places.size()));
                double on = Math.max(0, Math.sin(3.4 * time + 2.3 * i));
                brush.flat(Shapes.star(place.x + width * 0.4, place.y - width * 0.4, 0.03 * on, 4, 20 * time),
                        Shade.alpha(Color.WHITE, on));
            }
        }
    }

    /** Draws what is wholly grown, of elements that then keep still, as pictures; returns how many places that were. */
    private int kept(Easel easel, double time) {
        int done = 0;
        while (element.keepsStill() && done < PARTS && places.size() >= PARTS
                && places.get((done + 1) * places.size() / PARTS - 1).at + 0.5 <= time) {
            easel.sprite(part(done, easel.unit()), Stance.at(0, 0));
            done++;
        }
        return done * places.size() / PARTS;
    }

    private Sprite part(int number, int unit) {
        while (parts.size() <= number) {
            int from = parts.size() * places.size() / PARTS;
            int to = (parts.size() + 1) * places.size() / PARTS;
            parts.add(Sprite.painted(ratio, 1, unit, brush -> {
                base(brush, from, to);
                for (int i = from; i < to; i++) {
                    element.grow(brush, places.get(i).x, places.get(i).y, width, 0, seed + 31L * i);
                }
            }));
        }
        return parts.get(number);
    }

    /** The strokes themselves, from one place to another. */
    private void base(Brush brush, int from, int written) {
        Path2D.Double path = new Path2D.Double();
        for (int i = from; i < written; i++) {
            Spot place = places.get(i);
            boolean near = i > from
                    && Math.hypot(place.x - places.get(i - 1).x, place.y - places.get(i - 1).y) < width * 0.6;
            if (near) {
                path.lineTo(place.x, place.y);
            } else {
                path.moveTo(place.x, place.y);
                path.lineTo(place.x + 1e-4, place.y);
            }
        }
        brush.placed(0.012, 0.02, 1, 1, () -> brush.line(path, width * 1.08, Shade.alpha(new Color(0x101224), 0.28)));
        brush.line(path, width * 1.12, Shade.darker(element.body(), 0.35));
        brush.line(path, width, element.body());
        brush.placed(-width * 0.1, -width * 0.14, 1, 1,
                () -> brush.line(path, width * 0.4, Shade.alpha(Shade.lighter(element.body(), 0.5), 0.5)));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            cues.add(new Cue(Effect.WHOOSH, BEGIN + 0.38 * i, -0.6 + 0.2 * i, 0.4));
        }
        cues.add(Cue.of(Effect.CHIME, WRITTEN));
        cues.add(Cue.of(Effect.CHIME, WRITTEN + 0.9).times(0.7));
        return List.copyOf(cues);
    }
}
