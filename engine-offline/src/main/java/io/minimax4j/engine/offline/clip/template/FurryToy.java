package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.SplittableRandom;

/** A furry toy with long ears and a grin full of teeth, out of whose hood the given face looks. It hops out of its box. */
final class FurryToy implements Routine {
    private static final Color[] FURS = {new Color(0xE79AB0), new Color(0xA98BD0), new Color(0x8FC5B0),
        new Color(0xD9A777), new Color(0x8FB6DE)};
    private static final double FLOOR = 0.9;
    private static final double OUT = 1.3;

    private final double ratio;
    private final Color fur;
    private final Sprite face;
    private final Cloth room;
    private final Scene scene;
    private final long seed;
    private final Track jump;
    private final Track press;
    private final List<Spray> sprays;

    FurryToy(Props props) {
        this.ratio = props.ratio();
        this.seed = props.seed();
        this.fur = FURS[new SplittableRandom(seed).nextInt(FURS.length)];
        Likeness head = props.likeness().ratio() > 0.9 ? props.likeness() : props.likeness().head();
        double tall = Math.max(0.3, 0.3 / head.ratio());
        this.face = Sprite.of(head.cut(), Math.min(tall, 0.4), props.unit()).held(0.5, 0.5);
        this.scene = Sets.indoors(Mood.HAPPY, seed);
        this.room = Cloth.painted(ratio + 0.1, 1.1, props.unit(), this::shelf);
        this.jump = Track.from(-0.5).stay(0.2).to(0.4, -0.42).stay(0.5).to(0.62, -0.5).to(1, 0.14, Ease.OUT)
                .to(OUT, 0, Ease.IN).stay(1.9)
                .to(2.1, 0.09, Ease.OUT).to(2.3, 0, Ease.IN).to(2.5, 0.09, Ease.OUT).to(2.7, 0, Ease.IN).stay(4.6)
                .to(4.82, 0.13, Ease.OUT).to(5.05, 0, Ease.IN);
        this.press = Track.from(0).to(0.62, 0.1).to(0.85, -0.12).to(1.15, -0.05).to(OUT, 0.2, Ease.IN).to(1.5, -0.06)
                .to(1.65, 0.02).to(1.75, 0).stay(1.82).to(1.9, 0.08).to(2.1, -0.06).to(2.3, 0.1).to(2.5, -0.06)
                .to(2.7, 0.12).to(2.9, 0).stay(4.4).to(4.6, 0.12).to(4.82, -0.1).to(5.05, 0.14).to(5.3, 0);
        this.sprays = List.of(Spray.confetti(0.7, ratio / 2, 0.55, seed),
                Spray.dust(OUT, ratio / 2, FLOOR, 0.8, Color.WHITE, seed),
                Spray.stars(Spray.Grain.HEART, 3.1, 2, ratio / 2, 0.4, 14, new Color(0xFF6F91), seed).spread(0.3));
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1).to(1.5, 1).to(3.4, 1.22).stay(4.3).to(5.4, 1.05).at(time);
        easel.look(new Shot(ratio / 2, 0.5 - 0.32 * (zoom - 1), zoom));
        easel.cloth(room, -0.05, -0.05, 0.8);
        Brush brush = easel.brush();
        double middle = ratio / 2;
        double sway = 4 * Math.sin(2.6 * time) * Math.clamp(time - 2.6, 0, 1);
        double up = jump.at(time);
        double low = FLOOR - up;
        double flat = press.at(time);
        boolean boxed = time < 1;
        easel.shadow(middle, FLOOR + 0.01, 0.27 * (1 - Math.max(0, up)), 0.9);
        Runnable toy = () -> brush.turned(sway, middle, low, () -> brush.placed(middle, low,
                1 / Math.sqrt(1 - flat), 1 - flat, () -> toy(easel, time)));
        if (boxed) {
            box(brush, true, time);
            brush.within(Outline.box(-1, -1, 4, 1 + FLOOR - 0.12), toy);
            box(brush, false, time);
        } else {
            toy.run();
        }
        sprays.forEach(spray -> spray.draw(brush, time));
    }

    /** With its feet at (0, 0). */
    private void toy(Easel easel, double time) {
        Brush brush = easel.brush();
        double flap = 7 * Math.sin(7 * time) * (0.3 + Math.abs(jump.speed(time)));
        for (int side = -1; side <= 1; side += 2) {
            double foot = 0.09 * side;
            brush.ball(foot * 1.05, -0.03, 0.085, 0.04, Shade.darker(fur, 0.12));
            double hand = 0.05 + 0.09 * Math.max(0, Math.sin(5 * time + side)) * Math.clamp(time - 3, 0, 1);
            brush.limb(0.13 * side, -0.28, 0.085, 0.235 * side, -0.2 - hand, 0.06, Shade.darker(fur, 0.08));
        }
        tufted(brush, 0, -0.19, 0.165, 0.17, fur);
        brush.ball(0, -0.17, 0.1, 0.11, Shade.lighter(fur, 0.5));
        for (int side = -1; side <= 1; side += 2) {
            double lean = side * (14 + Math.abs(flap)) + flap;
            brush.turned(lean, 0.1 * side, -0.56, () -> {
                tufted(brush, 0.1 * Math.signum(lean), -0.7, 0.05, 0.165, fur);
                brush.round(Brush.ellipse(0.1 * Math.signum(lean), -0.69, 0.026, 0.125), new Color(0xF6D2D2));
            });
        }
        tufted(brush, 0, -0.45, 0.225, 0.185, fur);
        Shape window = Brush.ellipse(0, -0.475, 0.145, 0.128);
        brush.flat(Brush.ellipse(0, -0.475, 0.157, 0.14), Shade.darker(fur, 0.3));
        brush.flat(window, Shade.lighter(fur, 0.82));
        double look = 0.012 * Math.sin(1.7 * time);
        brush.within(window, () -> easel.sprite(face, Stance.at(look, -0.475 + 0.006 * Math.sin(3.1 * time))
                .turned(4 * Math.sin(1.9 * time))));
        brush.line(window, 0.014, Shade.darker(fur, 0.22));
        grin(brush, 0.012 * Math.max(0, Math.sin(4 * time)));
    }

    private void grin(Brush brush, double open) {
        brush.flat(Brush.blob(-0.125, -0.352, 0, -0.33, 0.125, -0.352, 0.075, -0.292 + open, 0, -0.276 + open, -0.075,
                -0.292 + open), new Color(0x5A1D2C));
        for (int i = 0; i < 9; i++) {
            double x = -0.1 + 0.025 * i;
            double dip = 0.02 * (1 - x * x / 0.0144);
            double top = -0.352 + dip;
            brush.flat(Outline.polygon(x - 0.0125, top, x + 0.0125, top, x, top + 0.034), new Color(0xFFFDF4));
            if (i > 1 && i < 7) {
                double low = -0.277 + open - 0.016 * x * x / 0.0056;
                brush.flat(Outline.polygon(x - 0.0115, low, x + 0.0115, low, x, low - 0.02), new Color(0xF2EDE0));
            }
        }
    }

    /** A furry ball: its edge is made of tufts. */
    private void tufted(Brush brush, double x, double y, double radiusX, double radiusY, Color color) {
        int tufts = 30;
        double[] points = new double[4 * tufts];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2 * tufts; i++) {
            double turn = Math.PI * i / tufts;
            double out = i % 2 == 0 ? 1.03 + 0.07 * random.nextDouble() : 0.95;
            points[2 * i] = x + radiusX * out * Math.cos(turn + 0.05 * (i % 2));
            points[2 * i + 1] = y + radiusY * out * Math.sin(turn + 0.05 * (i % 2));
        }
        brush.round(Outline.polygon(points), color);
        for (int i = 0; i < 26; i++) {
            double turn = 2 * Math.PI * random.nextDouble();
            double out = 0.35 + 0.55 * random.nextDouble();
            double at = x + radiusX * out * Math.cos(turn);
            double down = y + radiusY * out * Math.sin(turn);
            brush.segment(at, down, at + 0.012 * Math.cos(turn), down + 0.016, 0.003,
                    Shade.alpha(i % 2 == 0 ? Shade.lighter(color, 0.4) : Shade.darker(color, 0.3), 0.5));
        }
    }

    private void box(Brush brush, boolean back, double time) {
        double middle = ratio / 2;
        double top = FLOOR - 0.32;
        Color card = new Color(0xF2C14E);
        double fade = Math.clamp((1 - time) * 5, 0, 1);
        if (back) {
            brush.flat(Outline.box(middle - 0.29, top, 0.58, 0.2), Shade.alpha(Shade.darker(card, 0.5), fade));
            return;
        }
        brush.flat(Outline.box(middle - 0.29, top + 0.03, 0.58, 0.3), Shade.alpha(card, fade));
        brush.flat(Outline.box(middle - 0.29, top + 0.03, 0.58, 0.03), Shade.alpha(Shade.lighter(card, 0.4), fade));
        brush.flat(Shapes.star(middle, top + 0.18, 0.09, 5, 0), Shade.alpha(new Color(0xD9534F), fade));
    }

    private void shelf(Brush brush) {
        brush.fade(Outline.box(0, 0, 2, 1), new Color(0xFFE7DC), new Color(0xF6C9BF));
        for (int i = 0; i < 40; i++) {
            brush.flat(Shapes.star(0.05 + 0.17 * (i % 6) + 0.085 * (i / 6 % 2), 0.07 + 0.14 * (i / 6), 0.02, 5, 15 * i),
                    Shade.alpha(Color.WHITE, 0.5));
        }
        brush.fade(Outline.box(0, 0.87, 2, 0.4), new Color(0xD99A6C), new Color(0xA96A45));
        brush.fade(Outline.box(0, 0.87, 2, 0.02), new Color(0xF3C79B), new Color(0xD99A6C));
        brush.glow(0.2, 0.1, 0.8, Shade.alpha(new Color(0xFFF6DA), 0.7));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.POP, 0.66).times(1.4), Cue.of(Effect.WHOOSH, 0.7),
                Cue.of(Effect.THUD, OUT).times(0.6),
                Cue.of(Effect.POP, 1.95), Cue.of(Effect.POP, 2.35), Cue.of(Effect.CHIME, 3.1),
                Cue.of(Effect.POP, 4.65));
    }
}
