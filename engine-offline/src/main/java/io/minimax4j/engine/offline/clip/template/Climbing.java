package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A route in a climbing hall: hand by hand, one foot slips, and the bell at the top is rung. */
final class Climbing implements Routine {
    private static final double HIGH = 3;
    private static final double FIRST = 0.45;
    private static final double MOVE = 0.52;
    private static final int MOVES = 8;
    private static final double TOP = FIRST + MOVES * MOVE;
    private static final double SLIP = FIRST + 5 * MOVE;

    private record Hold(double x, double y) {}

    private final double ratio;
    private final Sprite climber;
    private final double tall;
    private final Limb arm;
    private final Limb leg;
    private final Cloth wall;
    private final Scene scene;
    private final List<Hold> holds = new ArrayList<>();
    private final List<Spray> sprays = new ArrayList<>();
    private final long seed;

    Climbing(Props props) {
        this.ratio = props.ratio();
        this.seed = props.seed();
        this.tall = props.likeness().fitting(0.42, 0.5);
        this.climber = props.sprite(tall).centred();
        Color color = props.likeness().fur();
        this.arm = new Limb(0.34, 0.05, 1, color);
        this.leg = new Limb(0.34, 0.062, 1, Shade.darker(color, 0.25));
        this.scene = Sets.indoors(Mood.EPIC, seed);
        SplittableRandom random = new SplittableRandom(seed);
        double y = HIGH - 0.72;
        for (int i = 0; i < MOVES + 3; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            holds.add(new Hold(ratio / 2 + side * (0.1 + 0.09 * random.nextDouble()) + 0.1 * Math.sin(0.8 * i), y));
            y -= 0.19 + 0.04 * random.nextDouble();
        }
        this.wall = Cloth.painted(ratio + 0.1, HIGH + 0.1, props.unit(), this::hall);
        for (int i = 0; i < MOVES; i++) {
            Hold hold = holds.get(i + 2);
            sprays.add(Spray.dust(FIRST + (i + 0.8) * MOVE, hold.x, hold.y, 0.45, Color.WHITE, seed + i));
        }
        Hold last = holds.get(MOVES + 1);
        sprays.add(Spray.confetti(TOP + 0.2, last.x, last.y, seed));
        sprays.add(Spray.stars(Spray.Grain.STAR, TOP + 0.1, 0.3, last.x, last.y - 0.1, 16, new Color(0xFFD23F), seed)
                .aimed(-90, 170, 0.6));
    }

    /** Where a hand (the left one if even) is. */
    private Hold hand(double time, int side) {
        double moves = (time - FIRST) / MOVE;
        int done = (int) Math.floor(Math.clamp(moves, 0, MOVES));
        double share = Ease.SMOOTH.apply(Math.clamp((moves - done) / 0.8, 0, 1));
        int at = done % 2 == side ? done : done + 1;
        Hold here = holds.get(Math.min(at, holds.size() - 1));
        if (done % 2 != side || done >= MOVES) {
            return here;
        }
        Hold next = holds.get(at + 2);
        double arc = 0.06 * Math.sin(Math.PI * share);
        return new Hold(here.x + (next.x - here.x) * share + (side == 0 ? -arc : arc),
                here.y + (next.y - here.y) * share);
    }

    @Override
    public void paint(Easel easel, double time) {
        Hold left = hand(time, 0);
        Hold right = hand(time, 1);
        double slip = time > SLIP && time < SLIP + 0.6
                ? Math.exp(-5 * (time - SLIP)) * Math.sin(14 * (time - SLIP))
                : 0;
        double x = (left.x + right.x) / 2 + 0.03 * slip;
        double y = (left.y + right.y) / 2 + 0.2 * tall + 0.17 + 0.08 * Math.max(0, slip);
        double lean = 14 * (right.y - left.y) / 0.3 * 0.5 + 18 * slip;
        double camera = Math.clamp(y - 0.1, 0.5, HIGH - 0.5);
        double zoom = Track.from(1.06).to(1, 1.16).to(SLIP, 1.18).to(SLIP + 0.3, 1.3).to(TOP, 1.1).to(6, 1.16).at(time);
        Shot shot = new Shot(ratio / 2 + 0.3 * (x - ratio / 2), camera, zoom);
        easel.look(shot);
        easel.cloth(wall, -0.05, -0.05);
        Brush brush = easel.brush();
        rope(brush, x, y, time);
        bell(brush, time);
        double footY = y + tall * 0.62;
        Hold low = lowest(x, footY, -1);
        Hold other = lowest(x, footY, 1);
        double kick = Math.max(0, Math.abs(slip) * 0.12);
        new Limb(0.36, leg.width(), 1, leg.color()).draw(brush, x - tall * 0.07, y + tall * 0.3, low.x - kick,
                low.y + kick);
        new Limb(0.36, leg.width(), -1, leg.color()).draw(brush, x + tall * 0.07, y + tall * 0.3, other.x + kick * 2,
                other.y + 2 * kick);
        shoe(brush, low.x - kick, low.y + kick);
        shoe(brush, other.x + kick * 2, other.y + 2 * kick);
        easel.sprite(climber.filled(new Color(0x101224)), Stance.at(x + 0.03, y + 0.03).turned(lean).faded(0.2));
        easel.sprite(climber, Stance.at(x, y).turned(lean)
                .squashed(0.05 * Math.sin(2 * Math.PI * time / MOVE) * (time < TOP ? 1 : 0.3)));
        harness(brush, x, y, lean);
        double shoulder = y - tall * 0.14;
        double cheer = Track.from(TOP + 0.35, 0).to(TOP + 0.7, 1, Ease.OVER).at(time);
        new Limb(arm.length(), arm.width(), 1, arm.color()).draw(brush, x - tall * 0.11, shoulder, left.x, left.y);
        new Limb(arm.length(), arm.width(), -1, arm.color()).draw(brush, x + tall * 0.11, shoulder,
                right.x + 0.14 * cheer,
                right.y - 0.05 * cheer + 0.01 * cheer * Math.sin(16 * time));
        sprays.forEach(spray -> spray.draw(brush, time));
    }

    /** The hold a foot rests on: the nearest on its side that is low enough, or a place on the wall. */
    private Hold lowest(double x, double y, int side) {
        Hold best = new Hold(x + side * 0.11, y);
        double near = 0.12;
        for (Hold hold : holds) {
            double off = Math.hypot(hold.x - x - side * 0.1, hold.y - y);
            if (off < near && (hold.x - x) * side > 0) {
                near = off;
                best = hold;
            }
        }
        return best;
    }

    private static void shoe(Brush brush, double x, double y) {
        brush.ball(x, y, 0.042, 0.027, new Color(0xE8542F));
        brush.flat(Brush.ellipse(x, y + 0.016, 0.038, 0.01), new Color(0x2A2A30));
    }

    private void harness(Brush brush, double x, double y, double lean) {
        brush.turned(lean, x, y, () -> {
            brush.line(
                    Brush.curve(x - tall * 0.16, y + tall * 0.15, x, y + tall * 0.175, x + tall * 0.16,
                            y + tall * 0.15),
                    0.02,
                    new Color(0x2F6FD0));
            brush.line(Brush.ellipse(x, y + tall * 0.17, 0.013, 0.018), 0.006, new Color(0xDADFE6));
        });
    }

    private void rope(Brush brush, double x, double y, double time) {
        double top = holds.get(MOVES + 2).y - 0.2;
        double wave = 0.02 * Math.sin(2 * time);
        brush.line(Brush.curve(ratio / 2 + 0.02, top, ratio / 2 + 0.02 + wave, (top + y) / 2, x, y + tall * 0.15),
                0.009, new Color(0xE8B53A));
        brush.line(Brush.curve(x, y + tall * 0.15, x + 0.05 + wave, y + 0.5, x - 0.02, HIGH), 0.008,
                Shade.darker(new Color(0xE8B53A), 0.25));
    }

    private void bell(Brush brush, double time) {
        Hold last = holds.get(MOVES + 1);
        double swing = time > TOP ? 24 * Math.exp(-1.2 * (time - TOP)) * Math.sin(13 * (time - TOP)) : 0;
        double x = last.x;
        double y = last.y - 0.15;
        brush.segment(x - 0.09, y - 0.02, x + 0.09, y - 0.02, 0.016, new Color(0x6A4A2E));
        brush.turned(swing, x, y - 0.02, () -> {
            brush.ball(x, y + 0.105, 0.018, 0.018, new Color(0x7A5A20));
            brush.round(Brush.blob(x - 0.012, y, x + 0.012, y, x + 0.045, y + 0.05, x + 0.07, y + 0.1, x, y + 0.108,
                    x - 0.07, y + 0.1, x - 0.045,
                    y + 0.05), new Color(0xE9B93C));
        });
    }

    private void hall(Brush brush) {
        double wide = ratio + 0.2;
        brush.fade(Outline.box(0, 0, wide, HIGH + 0.2), new Color(0xC9D3DC), new Color(0x8F9DAD));
        Color[] panels = {new Color(0xD8DEE4), new Color(0xC3CCD6), new Color(0xE4E4DE), new Color(0x4F7FA8)};
        SplittableRandom random = new SplittableRandom(seed + 9);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 4; column++) {
                double x = column * wide / 4 + 0.05 * (row % 2);
                double y = 0.42 * row;
                double bend = 0.06 * random.nextDouble();
                Color color = panels[random.nextInt(10) == 0 ? 3 : random.nextInt(3)];
                brush.plane(Outline.polygon(x, y + bend, x + wide / 4, y, x + wide / 4, y + 0.42, x, y + 0.42 + bend),
                        color);
                brush.line(Outline.lines(x, y + bend, x + wide / 4, y), 0.003, Shade.alpha(new Color(0x3A4450), 0.35));
            }
        }
        Color[] plastics = {new Color(0xE2574C), new Color(0x3FA7D6), new Color(0xF2B134), new Color(0x59B86B),
            new Color(0x9B6BC9)};
        for (int i = 0; i < 90; i++) {
            hold(brush, wide * random.nextDouble(), HIGH * random.nextDouble(), 0.012 + 0.016 * random.nextDouble(),
                    Shade.mix(plastics[random.nextInt(5)], new Color(0xB5BEC8), 0.35));
        }
        for (Hold hold : holds) {
            hold(brush, hold.x + 0.05, hold.y + 0.06, 0.036, new Color(0xF05A28));
        }
        brush.fade(Outline.box(0, HIGH - 0.08, wide, 0.3), new Color(0x2C5F8A), new Color(0x1E4568));
    }

    private static void hold(Brush brush, double x, double y, double size, Color color) {
        brush.flat(Brush.ellipse(x + size * 0.2, y + size * 0.35, size, size * 0.8),
                Shade.alpha(new Color(0x101224), 0.25));
        brush.round(Brush.blob(x - size, y, x - size * 0.5, y - size * 0.7, x + size * 0.6, y - size * 0.6, x + size,
                y + size * 0.1, x + size * 0.3,
                y + size * 0.7, x - size * 0.6, y + size * 0.6), color);
        brush.flat(Brush.ellipse(x, y, size * 0.14, size * 0.14), Shade.darker(color, 0.6));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < MOVES; i++) {
            cues.add(Cue.of(Effect.STEP, FIRST + (i + 0.8) * MOVE).times(0.7));
        }
        cues.add(Cue.of(Effect.WHOOSH, SLIP));
        cues.add(Cue.of(Effect.CLANG, TOP + 0.05));
        cues.add(Cue.of(Effect.CHEER, TOP + 0.2));
        return List.copyOf(cues);
    }
}
