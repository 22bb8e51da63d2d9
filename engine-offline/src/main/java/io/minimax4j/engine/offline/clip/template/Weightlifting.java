package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.List;

/** Clean and jerk: to the chest, a dip, overhead and held, and down with a crash. */
final class Weightlifting implements Routine {
    private static final double FLOOR = 0.87;
    private static final double PLATE = 0.15;
    private static final double CLEAN = 1.75;
    private static final double JERK = 2.95;
    private static final double DROP = 4.6;

    private final Sprite lifter;
    private final double tall;
    private final double half;
    private final double ratio;
    private final Cloth stage;
    private final Limb arm;
    private final Scene scene;
    private final Track bar;
    private final Track crouch;
    private final List<Spray> sprays;

    Weightlifting(Props props) {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.62, 0.5);
        this.half = Math.clamp(tall * props.likeness().ratio() / 2, 0.12, 0.3);
        this.lifter = props.sprite(tall);
        this.arm = new Limb(0.42, 0.07, 1, Shade.darker(props.likeness().fur(), 0.08));
        this.scene = Sets.indoors(Mood.DRAMATIC, props.seed());
        this.stage = Cloth.painted(ratio + 0.2, 1.15, props.unit(), this::hall);
        double low = FLOOR - PLATE + 0.03;
        double chest = FLOOR - tall * 0.5;
        double high = FLOOR - tall - 0.13;
        this.bar = Track.from(low).stay(1.2).to(1.25, low - 0.01).to(CLEAN, chest - 0.06, Ease.OVER).to(1.95, chest)
                .stay(2.5).to(2.7, chest + 0.05).to(JERK, high - 0.03, Ease.OUT).to(3.15, high).stay(4.4)
                .to(DROP, high - 0.02).to(5, low, Ease.IN).to(5.2, low - 0.07, Ease.OUT).to(5.38, low, Ease.IN)
                .to(5.48, low - 0.02, Ease.OUT).to(5.58, low, Ease.IN);
        this.crouch = Track.from(0).to(0.35, -0.04).to(0.9, 0.2).stay(1.2).to(1.5, -0.08).to(CLEAN, 0.24).to(2.2, 0.02)
                .stay(2.5).to(2.72, 0.14).to(JERK, -0.06, Ease.OUT).to(3.2, 0.03).to(4.4, 0.04).to(5, 0.1).to(5.2, -0.1)
                .to(5.45, 0.02).to(5.6, -0.06).to(5.8, 0);
        double middle = ratio / 2;
        this.sprays = List.of(Spray.dust(0.5, middle - 0.12, FLOOR - 0.3, 0.8, Color.WHITE, props.seed()),
                Spray.dust(0.55, middle + 0.12, FLOOR - 0.3, 0.8, Color.WHITE, props.seed() + 1),
                Spray.dust(5, middle - 0.55, FLOOR + 0.03, 1.4, new Color(0xE8DCC4), props.seed() + 2),
                Spray.dust(5, middle + 0.55, FLOOR + 0.03, 1.4, new Color(0xE8DCC4), props.seed() + 3),
                Spray.confetti(4.8, 0.25, 0.8, props.seed()), Spray.confetti(4.9, ratio - 0.25, 0.8, props.seed() + 1));
    }

    @Override
    public void paint(Easel easel, double time) {
        double middle = ratio / 2;
        double zoom = Track.from(1).to(0.9, 1.12).to(2.4, 1.06).to(3.1, 1).to(4.4, 1.1).to(5, 1).at(time);
        Shot shot = new Shot(middle, Track.from(0.52).to(0.9, 0.56).to(3, 0.45).to(4.5, 0.46).to(5, 0.52).at(time),
                zoom);
        boolean crash = time > 5 && time < 5.3;
        easel.look(crash ? shot.shaken(0.012 * (5.3 - time) / 0.3, time) : shot);
        easel.cloth(stage, -0.1, -0.05);
        Brush brush = easel.brush();
        boolean straining = time > JERK && time < DROP;
        double shake = straining ? 0.005 * Math.sin(47 * time) : 0;
        double sway = straining ? 1.5 * Math.sin(5 * time) : 0;
        double press = crouch.at(time) + (straining ? 0.012 * Math.sin(50 * time) : 0);
        double barY = bar.at(time) + shake;
        double x = middle + shake;
        easel.shadow(middle, FLOOR + 0.012, half * 1.25, 0.9);
        easel.shadow(middle - 0.56, FLOOR + 0.02, 0.16, Math.clamp(1 - (FLOOR - barY), 0.2, 0.8));
        easel.shadow(middle + 0.56, FLOOR + 0.02, 0.16, Math.clamp(1 - (FLOOR - barY), 0.2, 0.8));
        for (int side = -1; side <= 1; side += 2) {
            double foot = x + side * half * (time > JERK - 0.1 && time < DROP ? 0.66 : 0.5);
            brush.ball(foot, FLOOR - 0.004, 0.06, 0.026, new Color(0x27324A));
        }
        boolean high = barY < FLOOR - tall * 0.85;
        double lean = Math.max(0, press);
        if (high) {
            bar(brush, x, barY, sway, time);
            arms(brush, x, barY, press);
        }
        easel.sprite(lifter, Stance.at(x, FLOOR).turned(sway * 0.6).squashed(press + lean * 0.1));
        belt(brush, x, press);
        if (!high) {
            bar(brush, x, barY, sway, time);
            if (time > 0.8 && time < 4.95) {
                arms(brush, x, barY, press);
            }
        }
        if (time >= 4.95) {
            double up = Track.from(4.9, 0).to(5.5, 1, Ease.OVER).at(time);
            for (int side = -1; side <= 1; side += 2) {
                double rootX = x + side * half * 0.72;
                double rootY = FLOOR - tall * 0.5 * (1 - press);
                new Limb(0.34, 0.07, side, arm.color()).draw(brush, rootX, rootY, rootX + side * (0.13 + 0.08 * up),
                        rootY + 0.1 - 0.34 * up + 0.012 * Math.sin(14 * time));
            }
        } else if (straining) {
            new Spray(Spray.Grain.DROP, 14, JERK + 0.2, 1.4, x, FLOOR - tall * 0.9, half * 0.7, -90, 70, 0.4, 1.2, 0.8,
                    0.012, List.of(new Color(0xBFE9FF)), 3).draw(brush, time);
        }
        sprays.forEach(spray -> spray.draw(brush, time));
        if (time > 3.5 && time < 5) {
            lamps(easel, time);
        }
    }

    private void arms(Brush brush, double x, double barY, double press) {
        for (int side = -1; side <= 1; side += 2) {
            double rootX = x + side * half * 0.72;
            double rootY = FLOOR - tall * 0.52 * (1 - press);
            double hand = x + side * Math.max(half * 0.98, 0.2);
            double bend = barY > rootY ? side : -side;
            new Limb(arm.length(), arm.width(), -bend, arm.color()).draw(brush, rootX, rootY, hand, barY);
        }
    }

    private void belt(Brush brush, double x, double press) {
        double y = FLOOR - tall * 0.25 * (1 - press);
        double wide = half * 1.1;
        brush.line(Brush.curve(x - wide * 0.62, y - 0.008, x, y + 0.012, x + wide * 0.62, y - 0.008), 0.034,
                new Color(0x9C2F2A));
        brush.flat(Outline.rounded(x - 0.026, y - 0.012, 0.052, 0.042, 0.006), new Color(0xE4B84A));
    }

    private static void bar(Brush brush, double x, double y, double sway, double time) {
        double moving = time > 1.2 && time < CLEAN || time > 5 && time < 5.4 ? 0.02 : 0.006;
        double sag = moving + 0.01 * Math.sin(20 * time) * (time > JERK ? 1 : 0.2);
        brush.turned(sway, x, y, () -> {
            brush.line(Brush.curve(x - 0.72, y + sag, x - 0.3, y, x, y - sag / 3, x + 0.3, y, x + 0.72, y + sag), 0.02,
                    new Color(0xA7AFBB));
            brush.line(Brush.curve(x - 0.72, y + sag - 0.005, x, y - sag / 3 - 0.005, x + 0.72, y + sag - 0.005), 0.005,
                    new Color(0xF2F5F8));
            for (int side = -1; side <= 1; side += 2) {
                plate(brush, x + side * 0.5, y + sag * 0.7, PLATE, new Color(0xC8322F));
                plate(brush, x + side * 0.565, y + sag * 0.8, PLATE * 0.9, new Color(0x2B61B8));
                plate(brush, x + side * 0.62, y + sag * 0.9, PLATE * 0.6, new Color(0xE4B93C));
                brush.plane(Outline.rounded(x + side * 0.665 - 0.016, y + sag - 0.022, 0.032, 0.044, 0.008),
                        new Color(0xC9D1DC));
            }
        });
    }

    private static void plate(Brush brush, double x, double y, double radius, Color color) {
        brush.fade(Outline.rounded(x - 0.026, y - radius, 0.052, 2 * radius, 0.016), Shade.lighter(color, 0.28),
                Shade.darker(color, 0.42));
        brush.flat(Outline.rounded(x - 0.02, y - radius * 0.94, 0.01, radius * 1.88, 0.005),
                Shade.alpha(Color.WHITE, 0.3));
    }

    /** Three white lamps: a good lift. */
    private void lamps(Easel easel, double time) {
        easel.glass(() -> {
            for (int i = 0; i < 3; i++) {
                double on = Math.clamp((time - 3.6 - 0.22 * i) * 8, 0, 1);
                double x = ratio - 0.36 + 0.11 * i;
                easel.brush().ball(x, 0.12, 0.038, 0.038, Shade.mix(new Color(0x3A3F4A), Color.WHITE, on));
                easel.brush().glow(x, 0.12, 0.12, Shade.alpha(Color.WHITE, 0.7 * on));
            }
        });
    }

    private void hall(Brush brush) {
        double wide = ratio + 0.3;
        brush.fade(Outline.box(0, 0, wide, 1.2), new Color(0x2A1E3F), new Color(0x6B3C5E));
        for (int i = 0; i < 9; i++) {
            double x = wide * i / 8.0;
            brush.between(Brush.curve(x - 0.12, 0, x + 0.02, 0.4, x - 0.04, 0.86, x + 0.14, 0.86, x + 0.1, 0), x - 0.1,
                    0,
                    new Color(0x7E2C3C), x + 0.14, 0, new Color(0x4B1A2B));
        }
        for (int i = 0; i < 3; i++) {
            double x = wide * (0.25 + 0.25 * i);
            brush.between(Outline.polygon(x - 0.03, 0, x + 0.03, 0, wide / 2 + 0.55, 0.9, wide / 2 - 0.55, 0.9), 0, 0,
                    Shade.alpha(new Color(0xFFE9C4), 0.28), 0, 0.9, Shade.alpha(new Color(0xFFE9C4), 0.02));
        }
        brush.fade(Outline.box(0, 0.84, wide, 0.4), new Color(0xC58F57), new Color(0x7F4F2C));
        for (int i = -8; i < 9; i++) {
            brush.segment(wide / 2 + 0.13 * i, 0.84, wide / 2 + 0.24 * i, 1.2, 0.004,
                    Shade.alpha(new Color(0x4A2A15), 0.5));
        }
        brush.glow(wide / 2, 0.95, 0.7, Shade.alpha(new Color(0xFFF0D0), 0.45));
        brush.line(Outline.polygon(wide / 2 - 0.72, 0.88, wide / 2 + 0.72, 0.88, wide / 2 + 0.86, 1.06, wide / 2 - 0.86,
                1.06), 0.01, new Color(0xF4E6CC));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.STEP, 0.5), Cue.of(Effect.CLANG, 1.25).times(0.5), Cue.of(Effect.WHOOSH, 1.5),
                Cue.of(Effect.WHOOSH, 2.75), Cue.of(Effect.CHIME, 3.6).times(0.7), Cue.of(Effect.THUD, 5).times(1.3),
                Cue.of(Effect.CLANG, 5), Cue.of(Effect.CHEER, 4.6));
    }
}
