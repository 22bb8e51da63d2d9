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

/** Rings: a swing, a giant, a handstand that is held, the cross, and off with a somersault. */
final class StillRings implements Routine {
    private static final double RIG = -0.42;
    private static final double RINGS = 0.36;
    private static final double FLOOR = 1.02;
    private static final double OFF = 4.35;
    private static final double LANDING = 5.1;

    private final Sprite gymnast;
    private final double tall;
    private final double ratio;
    private final Cloth hall;
    private final Limb arm;
    private final Scene scene;
    private final List<Spray> sprays;
    private final Track turn;
    private final Track wide;
    private final Track reach;

    StillRings(Props props) {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.5, 0.46);
        this.gymnast = props.sprite(tall).centred();
        this.arm = new Limb(0.36, 0.055, 1, Shade.darker(props.likeness().fur(), 0.08));
        this.scene = Sets.indoors(Mood.EPIC, props.seed());
        this.hall = Cloth.painted(ratio + 0.4, 1.7, props.unit(), this::hall);
        double middle = ratio / 2;
        this.sprays = List.of(Spray.dust(0.25, middle - 0.1, RINGS, 0.7, Color.WHITE, props.seed()),
                Spray.dust(0.3, middle + 0.1, RINGS, 0.7, Color.WHITE, props.seed() + 1),
                Spray.dust(LANDING, middle + 0.02, FLOOR, 1.5, new Color(0xEFE9DC), props.seed() + 2),
                Spray.confetti(5.25, 0.3, 0.9, props.seed()), Spray.confetti(5.3, ratio - 0.3, 0.9, props.seed() + 5));
        this.turn = Track.from(0).to(0.5, -30).to(0.95, 46).to(1.4, -62).to(2.15, 180, Ease.OUT).stay(2.75)
                .to(3.15, 360, Ease.SMOOTH).stay(4).to(4.2, 352).to(OFF, 385, Ease.IN).to(LANDING, 720, Ease.LINEAR);
        this.wide = Track.from(0.13).stay(2.8).to(3.3, 0.34, Ease.OUT).stay(3.95).to(4.15, 0.13);
        this.reach = Track.from(0.31).to(2, 0.31).to(2.2, 0.34).to(2.8, 0.33).to(3.25, 0.04).stay(3.95).to(4.2, 0.31);
    }

    @Override
    public void paint(Easel easel, double time) {
        double middle = ratio / 2;
        double zoom = Track.from(1).to(1.6, 1).to(2.7, 1.06).to(3.9, 1.2).to(4.8, 1).to(6, 1.12).at(time);
        double down = Track.from(0.5).to(1.5, 0.46).to(2.1, 0.14).to(2.7, 0.16).to(3.3, 0.42).to(4.4, 0.5)
                .to(LANDING, 0.6).to(6, 0.62).at(time);
        Shot shot = new Shot(middle, down, zoom);
        easel.look(time > LANDING && time < LANDING + 0.2 ? shot.shaken(0.007, time) : shot);
        easel.cloth(hall, -0.2, -0.45, 0.9);
        Brush brush = easel.brush();
        double tremble = time > 3.3 && time < 3.95 ? 0.004 * Math.sin(60 * time) : 0;
        double degrees = turn.at(time);
        double spread = wide.at(time);
        boolean free = time >= OFF;
        double swing = free
                ? 0.06 * Math.exp(-2 * (time - OFF)) * Math.sin(6 * (time - OFF))
                : 0.035 * Math.sin(Math.toRadians(degrees));
        double give = free ? 0 : 0.02 * Math.abs(turn.speed(time)) / 400;
        double ringY = RINGS + give + tremble;
        cables(brush, middle + swing, spread, ringY);
        double away = reach.at(time) + 0.2 * tall;
        double angle = Math.toRadians(degrees);
        double x = middle + swing - Math.sin(angle) * away;
        double y = ringY + Math.cos(angle) * away;
        if (free) {
            double share = (time - OFF) / (LANDING - OFF);
            double flown = Math.min(share, 1);
            x = middle + 0.02 * flown;
            double start = ringY + 0.3;
            y = start + (FLOOR - tall / 2 - start) * flown - 0.5 * 4 * flown * (1 - flown) * 0.75;
        }
        double squash = Track.from(OFF, -0.08).to(4.7, 0.16).to(5, -0.12).to(LANDING, -0.08).to(5.2, 0.26, Ease.OUT)
                .to(5.45, -0.06).to(5.65, 0).at(time);
        double body = free ? squash : -0.0003 * Math.abs(turn.speed(time)) / 2;
        if (time >= LANDING) {
            y = FLOOR - tall / 2 * (1 - squash);
        }
        easel.shadow(x, FLOOR, 0.2 * Math.max(0.4, 1 - (FLOOR - y)), Math.clamp(1.1 - (FLOOR - y), 0.15, 0.8));
        double[] pose = {x, y, degrees, spread, ringY, middle + swing};
        arms(brush, pose, time, -1);
        arms(brush, pose, time, 1);
        easel.sprite(gymnast, Stance.at(x, y).turned(degrees).squashed(body));
        sprays.forEach(spray -> spray.draw(brush, time));
    }

    /** Behind the body, so that the face is seen. */
    private void arms(Brush brush, double[] pose, double time, double side) {
        double angle = Math.toRadians(pose[2]);
        double across = side * tall * 0.16;
        double up = -tall * 0.17;
        double rootX = pose[0] + across * Math.cos(angle) - up * Math.sin(angle);
        double rootY = pose[1] + across * Math.sin(angle) + up * Math.cos(angle);
        double flip = Math.cos(angle) < 0 ? -side : side;
        if (time < OFF) {
            new Limb(arm.length(), arm.width(), flip, arm.color()).draw(brush, rootX, rootY,
                    pose[5] + flip * pose[3], pose[4] + 0.045);
            return;
        }
        double cheer = Track.from(OFF, 0).to(LANDING, 0.2).to(5.6, 1, Ease.OVER).at(time);
        new Limb(0.3, arm.width(), side, arm.color()).draw(brush, rootX, rootY,
                rootX + side * (0.16 + 0.06 * cheer) * Math.cos(angle), rootY + 0.1 - 0.3 * cheer);
    }

    private static void cables(Brush brush, double x, double spread, double ringY) {
        for (int side = -1; side <= 1; side += 2) {
            double at = x + side * spread;
            brush.segment(x + side * (0.13 + 0.4 * (spread - 0.13)), RIG, at, ringY - 0.05, 0.008, new Color(0x3B3F47));
            brush.segment(at, ringY - 0.09, at, ringY - 0.03, 0.018, new Color(0x8A5A2E));
            brush.line(Brush.ellipse(at, ringY + 0.022, 0.046, 0.056), 0.02, new Color(0xC98B45));
            brush.line(Outline.arc(at, ringY + 0.022, 0.046, 0.056, 190, 80), 0.006, new Color(0xF1C98B));
        }
    }

    private void hall(Brush brush) {
        double wide = ratio + 0.5;
        brush.fade(Outline.box(0, 0, wide, 1.8), new Color(0x1F2B55), new Color(0x49629B));
        for (int i = 0; i < 5; i++) {
            double x = 0.15 + wide * i / 5;
            brush.between(Outline.polygon(x, 0, x + 0.08, 0, x + 0.45, 1.3, x - 0.37, 1.3), 0, 0,
                    Shade.alpha(new Color(0xCFE2FF), 0.34), 0, 1.25, Shade.alpha(new Color(0xCFE2FF), 0));
            brush.glow(x + 0.04, 0.02, 0.12, Shade.alpha(Color.WHITE, 0.9));
        }
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 48; i++) {
                double x = 0.05 * i + 0.025 * (row % 2);
                double y = 0.98 + 0.075 * row + 0.005 * Math.sin(5.0 * i + row);
                brush.ball(x, y, 0.017, 0.019,
                        Shade.mix(new Color(0x6F7FB0), new Color(0x3C4A7C), (i * 7 + row) % 5 / 5.0));
                brush.flat(Outline.rounded(x - 0.024, y + 0.017, 0.048, 0.07, 0.02),
                        Shade.mix(new Color(0x3A4E8C), new Color(0x7A4E7F), (i * 3 + row) % 7 / 7.0));
            }
        }
        brush.fade(Outline.box(0, 1.28, wide, 0.5), new Color(0x2E7FB8), new Color(0x1B5587));
        brush.fade(Outline.polygon(0.5, 1.38, wide - 0.5, 1.38, wide - 0.25, 1.62, 0.25, 1.62), new Color(0xF0C75E),
                new Color(0xD79A33));
        Color steel = new Color(0xB8C3D6);
        for (double x : new double[]{0.42, wide - 0.52}) {
            brush.pillar(Outline.box(x, 0, 0.04, 1.4), steel);
        }
        brush.plane(Outline.box(0.4, 0, wide - 0.88, 0.05), steel);
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.CLICK, 0.3), Cue.of(Effect.WHOOSH, 0.8), Cue.of(Effect.WHOOSH, 1.7),
                Cue.of(Effect.WHOOSH, 2.9), Cue.of(Effect.WHOOSH, OFF), Cue.of(Effect.THUD, LANDING),
                Cue.of(Effect.CHEER, 5));
    }
}
