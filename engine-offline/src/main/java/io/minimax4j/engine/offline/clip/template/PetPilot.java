package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.List;

/** A pet in a fighter: in its cockpit, goggles down; then outside, past the camera, through a loop and away. */
final class PetPilot implements Routine {
    private static final double OUTSIDE = 2.5;
    private static final double LOOP = 3.7;
    private static final double AROUND = 1.5;
    private static final Color GREY = new Color(0x8C99A8);
    private static final Color RED = new Color(0xC8392F);

    private final double ratio;
    private final Sprite close;
    private final double tall;
    private final Sprite small;
    private final Cloth sky;
    private final Scene scene;
    private final Fall clouds;
    private final Fall haze;
    private final double head;

    PetPilot(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.72, 0.72);
        this.close = props.sprite(tall);
        this.small = props.sprite(props.likeness().fitting(0.2, 0.2));
        this.scene = Sets.outdoors(Place.SKY, Daytime.AFTERNOON, Mood.EPIC, 0.9, props.seed(), Feature.CLOUDS);
        this.sky = Cloth.of(scene, 1.3 * ratio, 1.3, props.unit()).endless(ratio + 0.1);
        this.clouds = new Fall(Fall.Grain.GLOW, 8, 0.01, -1.6, 0.3, List.of(Color.WHITE), props.seed());
        this.head = (props.likeness().headAt() - 0.5) * tall * props.likeness().ratio();
        this.haze = new Fall(Fall.Grain.STREAK, 30, 0, -2.6, 0.02, List.of(Color.WHITE), props.seed() + 1);
    }

    @Override
    public void paint(Easel easel, double time) {
        double period = sky.period(ratio + 0.1);
        double gone = 0.22 * time;
        easel.look(new Shot(ratio / 2, 0.5 + 0.02 * Math.sin(0.9 * time), 1.02));
        double left = gone - period * Math.floor(gone / period);
        easel.passing(sky, row -> left);
        if (time < OUTSIDE) {
            cockpit(easel, time);
        } else {
            outside(easel, time);
        }
        easel.veil(Color.WHITE, 0.9 - 6 * Math.abs(time - OUTSIDE));
    }

    private void cockpit(Easel easel, double time) {
        Brush brush = easel.brush();
        double bank = 5 * Math.sin(1.5 * time) + (time > 2.1 ? -26 * (time - 2.1) : 0);
        double shake = 0.004 * Math.sin(37 * time);
        easel.glass(() -> clouds.draw(brush, ratio, time, 0.16));
        double middle = ratio / 2;
        easel.look(new Shot(middle, 0.5 - shake, 1.05 + 0.05 * time));
        double foot = 1.06;
        double half = tall * small.wide() / small.tall() / 2;
        brush.turned(bank * 0.4, middle, 1, () -> {
            brush.round(Outline.rounded(middle - 0.3, 0.28, 0.6, 0.9, 0.16), new Color(0x3C434E));
            brush.plane(Outline.rounded(middle - 0.24, 0.33, 0.48, 0.9, 0.12), new Color(0x565F6B));
            easel.sprite(close,
                    Stance.at(middle, foot).turned(3 * Math.sin(2.3 * time)).squashed(0.015 * Math.sin(30 * time)));
            gear(brush, middle + head, foot, half * 0.8, time);
        });
        panel(brush, middle, time);
        brush.line(Brush.curve(middle - 0.95, 1.1, middle - 0.66, 0.42, middle - 0.3, 0.06, middle, -0.02, middle + 0.3,
                0.06, middle + 0.66, 0.42,
                middle + 0.95, 1.1), 0.05, new Color(0x39424E));
        brush.line(Brush.curve(middle - 0.92, 1.1, middle - 0.63, 0.42, middle - 0.28, 0.075, middle, 0, middle + 0.28,
                0.075, middle + 0.63, 0.42,
                middle + 0.92, 1.1), 0.01, new Color(0x8D9AAA));
        double glint = 0.5 + 0.3 * Math.sin(time);
        brush.line(Brush.curve(middle - 0.5, 0.6, middle - 0.42, 0.36, middle - 0.24, 0.18), 0.03,
                Shade.alpha(Color.WHITE, 0.3 * glint));
    }

    /** Goggles on the brow that come down, a strap, and a scarf in the wind. */
    private void gear(Brush brush, double x, double foot, double half, double time) {
        double down = Track.from(0.7, 0).to(1.15, 1, Ease.OVER).at(time);
        double y = foot - tall * (0.97 - 0.09 * down);
        double eye = Math.min(0.075, half * 0.4);
        brush.line(Brush.curve(x - half * 0.95, y + 0.01, x, y - 0.015, x + half * 0.95, y + 0.01), 0.026,
                new Color(0x5B3A22));
        for (int side = -1; side <= 1; side += 2) {
            double at = x + side * eye * 1.02;
            brush.flat(Brush.ellipse(at, y, eye, eye * 0.8), Shade.alpha(new Color(0xFFC65A), 0.36));
            brush.line(Brush.ellipse(at, y, eye, eye * 0.8), 0.018, new Color(0x8A6A3A));
            brush.line(Outline.arc(at, y, eye * 0.66, eye * 0.5, 190, 70), 0.009, Shade.alpha(Color.WHITE, 0.85));
        }
        double wave = 0.05 * Math.sin(9 * time);
        double flap = 0.07 * Math.sin(9 * time - 1.2);
        double neck = foot - tall * 0.42;
        brush.line(
                Brush.curve(x - half * 0.6, neck + 0.03, x - half - 0.1, neck - 0.01 + wave, x - half - 0.26,
                        neck + flap, x - half - 0.4, neck - 0.03 - wave),
                0.075, RED);
        brush.line(Brush.curve(x - half * 0.75, neck, x, neck + 0.06, x + half * 0.75, neck), 0.085,
                Shade.lighter(RED, 0.08));
    }

    private static void panel(Brush brush, double x, double time) {
        brush.fade(
                Brush.blob(x - 1.1, 1.3, x - 0.85, 0.93, x - 0.4, 0.86, x, 0.83, x + 0.4, 0.86, x + 0.85, 0.93, x + 1.1,
                        1.3),
                new Color(0x2C333D),
                new Color(0x14181E));
        for (int i = -2; i <= 2; i++) {
            double at = x + 0.2 * i;
            double y = 0.93 + 0.012 * i * i;
            brush.flat(Brush.ellipse(at, y, 0.062, 0.062), new Color(0x0E1218));
            brush.line(Brush.ellipse(at, y, 0.062, 0.062), 0.008, new Color(0x7A8794));
            double turn = 2.2 * Math.sin(1.1 * time + i) - 1.5;
            brush.segment(at, y, at + 0.045 * Math.cos(turn), y + 0.045 * Math.sin(turn), 0.008,
                    i == 0 ? new Color(0xFF6B4A) : new Color(0x7DF0C0));
            double on = Math.sin(5 * time + 2 * i) > 0 ? 1 : 0.25;
            brush.ball(at + 0.1, y - 0.035, 0.011, 0.011,
                    Shade.alpha(i % 2 == 0 ? new Color(0xFFD24A) : new Color(0x5CE07A), on));
        }
        brush.limb(x, 1.1, 0.05, x + 0.03 * Math.sin(1.5 * time), 0.87, 0.04, new Color(0x20242B));
        brush.ball(x + 0.03 * Math.sin(1.5 * time), 0.86, 0.034, 0.04, RED);
    }

    private void outside(Easel easel, double time) {
        Brush brush = easel.brush();
        easel.glass(() -> clouds.draw(brush, ratio, time, 0.35));
        for (int i = 22; i >= 1; i--) {
            double past = time - 0.056 * i;
            if (past > OUTSIDE) {
                double[] was = flight(past);
                double turn = Math.toRadians(was[2]);
                double age = i / 22.0;
                for (int side = -1; side <= 1; side += 2) {
                    brush.glow(was[0] - 0.36 * was[3] * Math.cos(turn) - side * 0.03 * Math.sin(turn),
                            was[1] - 0.36 * was[3] * Math.sin(turn)
                                    + side * 0.03 * Math.cos(turn),
                            0.018 + 0.04 * age, Shade.alpha(side > 0 ? Color.WHITE : Shade.lighter(RED, 0.55),
                                    0.36 * (1 - age)));
                }
            }
        }
        double[] now = flight(time);
        brush.placed(now[0], now[1], now[3], now[3], () -> brush.turned(now[2], 0, 0, () -> jet(easel, time)));
        easel.glass(() -> haze.draw(brush, ratio, time, 0.5));
    }

    /** x, y, degrees, size. */
    private double[] flight(double time) {
        double start = ratio * 0.42;
        double middleY = 0.66;
        double radius = 0.27;
        if (time < LOOP) {
            double share = (time - OUTSIDE) / (LOOP - OUTSIDE);
            double eased = Ease.OUT.apply(share);
            return new double[]{-0.6 + (start + 0.6) * eased, middleY + 0.05 * Math.sin(4 * share) * (1 - share),
                -4 * Math.sin(4 * share), 1.25 - 0.2 * share};
        }
        if (time < LOOP + AROUND) {
            double turn = 2 * Math.PI * Ease.SMOOTH.apply((time - LOOP) / AROUND);
            double drift = 0.22 * (time - LOOP) / AROUND;
            return new double[]{start + drift + radius * 1.25 * Math.sin(turn), middleY - radius * (1 - Math.cos(turn)),
                -Math.toDegrees(turn), 1.05};
        }
        double share = (time - LOOP - AROUND) / (6 - LOOP - AROUND);
        return new double[]{start + 0.22 + 1.1 * share * share, middleY - 0.14 * share * share, -10 * share,
            1.05 + 0.4 * share};
    }

    /** Flies to the right, its middle at (0, 0), 0.9 long. */
    private void jet(Easel easel, double time) {
        Brush brush = easel.brush();
        double flame = 0.16 + 0.03 * Math.sin(40 * time);
        brush.between(
                Brush.blob(-0.4, -0.03, -0.4 - flame * 0.5, -0.022, -0.4 - flame, 0.005, -0.4 - flame * 0.5, 0.03, -0.4,
                        0.035),
                -0.4, 0,
                new Color(0xFFF6C9), -0.4 - flame, 0, Shade.alpha(new Color(0xFF7A2A), 0.2));
        brush.plane(Outline.softened(0.01, -0.38, -0.03, -0.43, -0.21, -0.35, -0.21, -0.2, -0.05),
                Shade.darker(GREY, 0.1));
        brush.plane(Outline.polygon(-0.385, -0.12, -0.408, -0.17, -0.315, -0.17, -0.275, -0.12), RED);
        double head = small.tall() * 0.55;
        easel.sprite(small, Stance.at(0.13, 0.03).turned(2 * Math.sin(8 * time)));
        double wave = 0.02 * Math.sin(16 * time);
        brush.line(Brush.curve(0.1, -0.045, 0.04, -0.06 + wave, -0.02, -0.055 - wave, -0.08, -0.07 + wave), 0.026, RED);
        brush.round(Brush.blob(-0.4, -0.045, -0.2, -0.065, 0.05, -0.04, 0.22, -0.035, 0.4, 0, 0.5, 0.035, 0.36, 0.065,
                0, 0.085, -0.25, 0.07, -0.4, 0.05), GREY);
        brush.flat(Brush.blob(0.38, 0, 0.5, 0.035, 0.38, 0.058, 0.35, 0.03), Shade.darker(GREY, 0.45));
        brush.plane(Outline.softened(0.008, 0.06, 0.035, -0.28, 0.2, -0.36, 0.2, -0.2, 0.04), Shade.darker(GREY, 0.25));
        brush.plane(Outline.polygon(-0.21, 0.155, -0.28, 0.2, -0.36, 0.2, -0.315, 0.14), RED);
        brush.plane(Outline.softened(0.006, -0.28, 0.02, -0.46, 0.08, -0.47, 0.06, -0.4, 0.015),
                Shade.darker(GREY, 0.1));
        brush.flat(Outline.softened(0.01, 0.1, 0.03, 0.18, 0.03, 0.17, 0.06, 0.1, 0.06), Shade.darker(GREY, 0.6));
        brush.flat(Shapes.star(-0.12, 0.012, 0.03, 5, 0), RED);
        brush.segment(-0.38, -0.02, 0.3, -0.008, 0.003, Shade.darker(GREY, 0.35));
        brush.flat(
                Brush.blob(-0.02, -0.035, 0.02, -0.09 - head * 0.6, 0.13, -0.125 - head * 0.5, 0.23, -0.1, 0.31, -0.028,
                        0.14, -0.02),
                Shade.alpha(new Color(0xBFE9FF), 0.24));
        brush.line(Brush.curve(-0.02, -0.035, 0.02, -0.09 - head * 0.6, 0.13, -0.125 - head * 0.5, 0.23, -0.1, 0.31,
                -0.028), 0.008, new Color(0x4C5866));
        brush.line(Brush.curve(0.05, -0.1 - head * 0.5, 0.12, -0.105 - head * 0.5, 0.18, -0.1), 0.01,
                Shade.alpha(Color.WHITE, 0.8));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.MOTOR, 0).times(0.6), Cue.of(Effect.CLICK, 1.1),
                new Cue(Effect.JET, OUTSIDE, -0.6, 1),
                new Cue(Effect.WHOOSH, LOOP + 0.2, 0.3, 1), new Cue(Effect.JET, LOOP + 0.7, 0.5, 0.8));
    }
}
