package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Tiny workers finish the product on a workbench: scaffold, crane, brushes; then all is cleared away and light goes on. */
final class MiniatureSet implements Routine {
    private static final double BENCH = 0.82;
    private static final double DONE = 4.1;

    private final double ratio;
    private final Sprite product;
    private final Sprite bare;
    private final double tall;
    private final double half;
    private final List<Player> crew = new ArrayList<>();
    private final Cloth shop;
    private final Scene scene;
    private final Color paint;
    private final List<Spray> sprays;

    MiniatureSet(Props props) {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.8, 0.54);
        this.product = props.sprite(tall);
        this.half = product.wide() / 2;
        this.bare = product.filled(new Color(0xE3DED6));
        this.paint = props.likeness().accent();
        Thing[] people = {Thing.MAN, Thing.WOMAN, Thing.MAN, Thing.WOMAN, Thing.OLD_MAN, Thing.WOMAN};
        Tint[] clothes = {Tint.ORANGE, Tint.YELLOW, Tint.BLUE, Tint.ORANGE, Tint.GREEN, Tint.RED};
        for (int i = 0; i < people.length; i++) {
            crew.add(Player.of(people[i], i % 2 == 0 ? Action.WALKING : Action.WAVING, clothes[i], 0.13, 8,
                    props.unit(), props.seed() + i));
        }
        this.scene = Sets.indoors(Mood.HAPPY, props.seed());
        this.shop = Cloth.painted(ratio + 0.2, 1.1, props.unit(), this::workshop);
        this.sprays = List.of(
                Spray.sparks(0.6, 2.6, ratio / 2 + half * 0.5, BENCH - tall * 0.45, 90, new Color(0xFFC34D),
                        props.seed()),
                Spray.confetti(DONE + 0.3, ratio / 2 - 0.4, BENCH, props.seed()),
                Spray.confetti(DONE + 0.35, ratio / 2 + 0.4, BENCH, props.seed() + 1),
                Spray.stars(Spray.Grain.STAR, DONE + 0.2, 0.4, ratio / 2, BENCH - tall * 0.6, 16, new Color(0xFFE08A),
                        props.seed()).aimed(-90, 170, 0.7));
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.5).to(2.2, 1.28).to(DONE, 1.06).to(6, 1.02).at(time);
        double x = ratio / 2 + Track.from(-0.2).to(2.2, 0.12).to(DONE, 0).at(time);
        easel.look(new Shot(x, Track.from(0.6).to(2.2, 0.52).to(DONE, 0.5).at(time), zoom));
        easel.cloth(shop, -0.1, -0.05, 0.7);
        Brush brush = easel.brush();
        double middle = ratio / 2;
        double lit = Track.from(DONE, 0).to(DONE + 0.4, 1).at(time);
        double away = Track.from(3.5, 0).to(DONE + 0.2, 1, Ease.IN).at(time);
        easel.shadow(middle, BENCH + 0.01, half * 1.15, 0.95);
        brush.glow(middle, BENCH - tall / 2, 0.75, Shade.alpha(new Color(0xFFF3CF), 0.7 * lit));
        scaffold(brush, middle, away, true);
        double hop = time > DONE ? 0.03 * Math.exp(-3 * (time - DONE)) * Math.abs(Math.sin(9 * (time - DONE))) : 0;
        double press = time > DONE ? 0.05 * Math.exp(-4 * (time - DONE)) * Math.cos(14 * (time - DONE)) : 0;
        Stance stance = Stance.at(middle, BENCH - hop).squashed(press);
        double painted = Track.from(0.15).to(3.5, 1.02, Ease.LINEAR).at(time);
        easel.sprite(product, stance);
        if (painted < 1) {
            double edge = middle - half + 2 * half * painted;
            brush.within(Outline.polygon(edge, -1, 4, -1, 4, 2, edge - 0.06, 2),
                    () -> easel.sprite(bare, stance.faded(0.86)));
            roller(brush, edge - 0.02, time);
        }
        scaffold(brush, middle, away, false);
        crane(easel, middle, time, away);
        workers(easel, middle, time, lit);
        sprays.forEach(spray -> spray.draw(brush, time));
        if (lit > 0) {
            easel.glass(() -> {
                for (int side = -1; side <= 1; side += 2) {
                    double at = ratio / 2 + side * 0.5;
                    brush.between(
                            Outline.polygon(at - 0.02, -0.02, at + 0.02, -0.02, ratio / 2 - side * 0.2 + 0.3, BENCH,
                                    ratio / 2 - side * 0.2 - 0.3, BENCH),
                            at, 0,
                            Shade.alpha(new Color(0xFFF7DC), 0.3 * lit), at, BENCH,
                            Shade.alpha(new Color(0xFFF7DC), 0));
                }
            });
        }
    }

    private void roller(Brush brush, double x, double time) {
        double y = BENCH - tall * (0.5 + 0.36 * Math.sin(5 * time));
        brush.limb(x + 0.06, y + 0.1, 0.012, x + 0.01, y + 0.02, 0.012, new Color(0x8A5A2E));
        brush.plane(Outline.rounded(x - 0.018, y - 0.05, 0.036, 0.1, 0.012), Shade.lighter(paint, 0.1));
        brush.ball(x, y + 0.075, 0.008, 0.012, paint);
    }

    private void scaffold(Brush brush, double middle, double away, boolean back) {
        if (away >= 1) {
            return;
        }
        Color wood = back ? new Color(0x9A7040) : new Color(0xC8975A);
        double side = middle + half + 0.06 + 1.2 * away;
        double near = middle + half - 0.16 + 1.2 * away;
        double top = BENCH - tall * 0.86;
        double shift = back ? -0.03 : 0;
        for (double x : new double[]{near + shift, side + shift}) {
            brush.segment(x, BENCH + (back ? -0.01 : 0.02), x, top, 0.012, wood);
        }
        for (int i = 1; i <= 3; i++) {
            double y = BENCH - tall * 0.28 * i;
            brush.segment(near + shift - 0.02, y, side + shift + 0.02, y, back ? 0.01 : 0.018,
                    Shade.lighter(wood, 0.1));
            if (!back) {
                brush.segment(near, y, side, y + tall * 0.28, 0.006, Shade.darker(wood, 0.15));
            }
        }
    }

    private void crane(Easel easel, double middle, double time, double away) {
        Brush brush = easel.brush();
        double x = middle - half - 0.2 - 1.1 * away;
        Color yellow = new Color(0xF2B632);
        double top = BENCH - tall - 0.16;
        for (int i = 0; i < 9; i++) {
            double y = BENCH - (BENCH - top) * i / 9;
            double next = BENCH - (BENCH - top) * (i + 1) / 9;
            brush.line(Outline.lines(x - 0.025, y, x + 0.025, next, x - 0.025, next, x + 0.025, y), 0.006,
                    Shade.darker(yellow, 0.2));
        }
        brush.segment(x - 0.028, BENCH, x - 0.028, top, 0.009, yellow);
        brush.segment(x + 0.028, BENCH, x + 0.028, top, 0.009, yellow);
        double swing = 0.05 * Math.sin(1.4 * time);
        double reach = x + half * 0.9 + 0.12 + swing;
        brush.segment(x - 0.14, top, reach + 0.08, top, 0.016, yellow);
        brush.plane(Outline.box(x - 0.18, top - 0.01, 0.07, 0.06), new Color(0x6B717B));
        double low = top + Track.from(0.08).to(1.6, 0.24).to(3.2, 0.1).at(time);
        double sway = 0.014 * Math.sin(3 * time);
        brush.segment(reach, top, reach + sway, low, 0.004, new Color(0x2B2F36));
        brush.plane(Outline.rounded(reach + sway - 0.036, low, 0.072, 0.06, 0.008), paint);
        brush.flat(Shapes.star(reach + sway, low + 0.03, 0.016, 5, 0), Color.WHITE);
    }

    private void workers(Easel easel, double middle, double time, double lit) {
        double run = 1.2 * Math.max(0, time - 3.5);
        for (int i = 0; i < crew.size(); i++) {
            double x;
            double foot = BENCH + 0.05;
            boolean left = false;
            double jump = lit > 0 ? 0.035 * Math.abs(Math.sin(7 * time + i)) * lit : 0;
            switch (i) {
                case 0 -> x = middle - half - 0.05 + 0.24 * Math.min(time, 3.5) / 3.5 * half * 4;
                case 1 -> {
                    x = middle + half - 0.06 + 1.2 * Ease.IN.apply(Math.clamp(run, 0, 1)) * 0;
                    foot = lit > 0 ? foot : BENCH - tall * 0.28;
                    left = true;
                }
                case 2 -> {
                    x = middle + half + 0.22 - 0.1 * time;
                    left = true;
                    foot += 0.03;
                }
                case 3 -> {
                    x = middle + half - 0.02 + 0.02 * Math.sin(time);
                    foot = lit > 0 ? foot + 0.01 : BENCH - tall * 0.56;
                    left = true;
                }
                case 4 -> {
                    x = middle - half - 0.36 + 0.1 * Math.min(time, 3.5);
                    foot += 0.04;
                }
                default -> {
                    x = middle - 0.12;
                    foot += 0.055;
                }
            }
            boolean still = lit > 0 || i % 2 == 1;
            easel.shadow(x, foot, 0.04, 0.8);
            Sprite now = crew.get(i).at(still && i % 2 == 0 ? 0 : (i % 2 == 0 ? 1.1 : 0.9) * time + 0.2 * i);
            Stance stance = Stance.at(x, foot - jump);
            easel.sprite(now, left ? stance.mirrored() : stance);
            Brush brush = easel.brush();
            double head = foot - jump - 0.13;
            brush.round(Outline.cap(x, head + 0.014, 0.02, 0.019, 180, 180), new Color(0xFFC928));
            brush.segment(x - 0.024, head + 0.014, x + 0.024, head + 0.014, 0.005, new Color(0xE5A912));
            if (!still || i == 1 || i == 3) {
                double beat = Math.abs(Math.sin(6 * time + i));
                double side = left ? -1 : 1;
                if (lit == 0) {
                    brush.segment(x + side * 0.026, foot - 0.065, x + side * (0.045 + 0.012 * beat),
                            foot - 0.09 - 0.025 * beat, 0.006, new Color(0x8A5A2E));
                    brush.ball(x + side * (0.045 + 0.012 * beat), foot - 0.09 - 0.025 * beat, 0.011, 0.009,
                            i == 1 ? paint : new Color(0x6B717B));
                }
            }
        }
    }

    private void workshop(Brush brush) {
        double wide = ratio + 0.3;
        brush.fade(Outline.box(0, 0, wide, 0.85), new Color(0x6E8CA0), new Color(0xC9D6DA));
        for (int i = 0; i < 26; i++) {
            double x = wide * (i * 0.377 % 1);
            double y = 0.1 + 0.55 * (i * 0.618 % 1);
            brush.glow(x, y, 0.05 + 0.07 * (i % 4) / 3,
                    Shade.alpha(i % 3 == 0 ? new Color(0xFFDF9E) : new Color(0xDDEBF2), 0.35));
        }
        for (int i = 0; i < 5; i++) {
            double x = 0.1 + wide * i / 5;
            brush.flat(Outline.rounded(x, 0.42 + 0.05 * (i % 2), 0.13, 0.4, 0.02),
                    Shade.alpha(new Color(0x5D7688), 0.35));
        }
        brush.fade(Outline.box(0, 0.76, wide, 0.4), new Color(0xD3A26B), new Color(0xA8743F));
        for (int i = 0; i < 9; i++) {
            brush.line(
                    Brush.curve(0, 0.79 + 0.036 * i, wide * 0.3, 0.785 + 0.037 * i, wide * 0.7, 0.796 + 0.036 * i, wide,
                            0.79 + 0.037 * i),
                    0.003,
                    Shade.alpha(new Color(0x6B4522), 0.35));
        }
        brush.plane(Outline.polygon(0.1, 0.98, 0.5, 0.95, 0.505, 0.975, 0.105, 1.005), new Color(0xF0C84A));
        brush.plane(Outline.polygon(wide - 0.45, 0.93, wide - 0.12, 0.99, wide - 0.125, 1.01, wide - 0.455, 0.95),
                new Color(0xC8463C));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cues.add(new Cue(i % 3 == 0 ? Effect.CLANG : Effect.CLICK, 0.3 + 0.27 * i, 0.6 * Math.sin(3.0 * i), 0.35));
        }
        cues.add(Cue.of(Effect.MOTOR, 0.2).times(0.4));
        cues.add(Cue.of(Effect.WHOOSH, 3.6));
        cues.add(Cue.of(Effect.CHIME, DONE));
        cues.add(Cue.of(Effect.CHEER, DONE + 0.2).times(0.7));
        return List.copyOf(cues);
    }
}
