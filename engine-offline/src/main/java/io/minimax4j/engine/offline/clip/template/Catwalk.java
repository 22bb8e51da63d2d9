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

/** A drawn model wears the garment: walks up, turns once round, poses; flashes, and the garment large at the end. */
final class Catwalk implements Routine {
    /** Who walks: half widths of shoulders, waist and hips, colours of the show. */
    enum Model {
        WOMAN(0.1, 0.062, 0.088, new Color(0xF3C6CF), new Color(0x8E4E78), new Color(0x5A3220)),
        MAN(0.125, 0.084, 0.082, new Color(0x6F9AC4), new Color(0x1A2740), new Color(0x2A2320));

        private final double shoulders;
        private final double waist;
        private final double hips;
        private final Color light;
        private final Color dark;
        private final Color hair;

        Model(double shoulders, double waist, double hips, Color light, Color dark, Color hair) {
            this.shoulders = shoulders;
            this.waist = waist;
            this.hips = hips;
            this.light = light;
            this.dark = dark;
            this.hair = hair;
        }
    }

    private static final Color[] SKINS = {new Color(0xF3CFB2), new Color(0xD9A27C), new Color(0xA96F4A),
        new Color(0x74492F)};
    private static final double ARRIVED = 2.5;
    private static final double TURNED = 4;

    private final Model model;
    private final double ratio;
    private final Sprite garment;
    private final Sprite back;
    private final double garmentTall;
    private final boolean whole;
    private final boolean legs;
    private final Color skin;
    private final Color below;
    private final Cloth hall;
    private final Scene scene;
    private final Track walk;
    private final Track turn;

    Catwalk(Props props, Model model) {
        this.model = model;
        this.ratio = props.ratio();
        Likeness likeness = props.likeness();
        double shape = 1 / likeness.ratio();
        this.legs = shape > 1.75;
        this.whole = shape > 1.3 && !legs;
        double wide = legs ? 2.3 * model.hips : 2.75 * model.shoulders;
        this.garmentTall = Math.min(wide * shape, legs ? 0.5 : whole ? 0.5 : 0.37);
        this.garment = props.sprite(garmentTall * 1.6).held(0.5, legs ? 0.02 : 0.06);
        this.back = garment.filled(Shade.alpha(Shade.darker(likeness.fur(), 0.1), 0.86));
        SplittableRandom random = new SplittableRandom(props.seed());
        this.skin = SKINS[random.nextInt(SKINS.length)];
        this.below = Shade.mix(Shade.darker(likeness.accent(), 0.72), new Color(0x2B2F3D), 0.6);
        this.scene = Sets.indoors(Mood.EPIC, props.seed());
        this.hall = Cloth.painted(ratio + 0.1, 1.1, props.unit(), this::show);
        this.walk = Track.from(0).to(ARRIVED, 1, Ease.LINEAR);
        this.turn = Track.from(0).stay(2.8).to(TURNED, 360);
    }

    @Override
    public void paint(Easel easel, double time) {
        double near = Ease.IN.apply(walk.at(time)) * 0.62 + 0.38;
        double zoom = Track.from(1).to(4.2, 1).to(5, 1.62).to(6, 1.7).at(time);
        easel.look(new Shot(ratio / 2, Track.from(0.5).to(4.2, 0.5).to(5, 0.36).at(time), zoom));
        easel.cloth(hall, -0.05, -0.05, 0.75);
        Brush brush = easel.brush();
        double steps = 3.4 * Math.min(time, ARRIVED);
        boolean walking = time < ARRIVED;
        double swing = walking ? Math.sin(Math.PI * steps) : 0;
        double bob = walking ? 0.008 * Math.abs(Math.cos(Math.PI * steps)) : 0;
        double foot = 0.6 + 0.345 * (near - 0.38) / 0.62;
        double x = ratio / 2 + 0.006 * swing;
        easel.shadow(x, foot, 0.16 * near, 0.9);
        brush.placed(x, foot - bob * near, near, near, () -> figure(easel, swing, time));
        flashes(easel, time);
        if (time > 4.3) {
            shine(easel, time);
        }
    }

    /** With its feet at (0, 0) and 0.86 high. */
    private void figure(Easel easel, double swing, double time) {
        Brush brush = easel.brush();
        double degrees = turn.at(time);
        double facing = Math.cos(Math.toRadians(degrees));
        double thin = Math.signum(facing) * (0.3 + 0.7 * Math.abs(facing));
        double hip = 0.01 * swing + (time > TURNED ? 0.012 : 0);
        legs(brush, swing, Math.abs(thin), hip);
        double pose = Track.from(TURNED, 0).to(4.5, 1, Ease.OVER).at(time);
        arm(brush, -1, swing, Math.abs(thin), pose);
        arm(brush, 1, swing, Math.abs(thin), 0);
        double shoulders = model.shoulders * Math.abs(thin);
        double waist = model.waist * (0.55 + 0.45 * Math.abs(thin));
        double hips = model.hips * (0.6 + 0.4 * Math.abs(thin));
        boolean hidden = facing < 0;
        brush.limb(0, -0.69, 0.05, 0, -0.74, 0.045, Shade.darker(skin, 0.12));
        brush.plane(Brush.blob(-shoulders, -0.665, 0, -0.69, shoulders, -0.665, waist + hip, -0.53, hips + hip, -0.43,
                0, -0.41, -hips + hip,
                -0.43, -waist + hip, -0.53), legs ? Shade.lighter(below, 0.75) : skin);
        if (!legs) {
            brush.plane(Brush.blob(-hips + hip, -0.46, 0, -0.47, hips + hip, -0.46, hips + hip, -0.4, 0, -0.385,
                    -hips + hip, -0.4), below);
        }
        double top = legs ? -0.485 : -0.7;
        double sway = 1.5 * swing;
        Stance worn = Stance.at(hip / 2, top).sized(1 / 1.6).widened(thin).turned(sway);
        easel.sprite(garment, worn);
        if (hidden) {
            easel.sprite(back, worn.faded(0.55));
        }
        head(brush, facing, swing);
    }

    private void legs(Brush brush, double swing, double thin, double hip) {
        Color cloth = whole ? skin : below;
        for (int side = -1; side <= 1; side += 2) {
            double stride = side * swing;
            double x = side * model.hips * 0.52 * thin + hip;
            double lift = 0.035 * Math.max(0, stride);
            double kneeX = x * 0.9 + 0.006 * stride;
            double footX = x * 0.72 - 0.012 * stride * side;
            brush.limb(x, -0.42, 0.088, kneeX, -0.23 - lift / 2, 0.064, cloth);
            brush.limb(kneeX, -0.23 - lift / 2, 0.064, footX, -0.04 - lift, 0.045,
                    whole ? skin : Shade.darker(cloth, 0.1));
            brush.ball(footX, -0.014 - lift, 0.027, 0.024, new Color(0x1E1E24));
        }
    }

    private void arm(Brush brush, int side, double swing, double thin, double pose) {
        double x = side * model.shoulders * 0.98 * thin;
        double out = side * (0.035 + 0.012 * swing * side);
        double handX = x + out * thin + side * -0.06 * pose;
        double handY = -0.4 + 0.02 * swing * side - 0.05 * pose;
        double elbowX = x + side * (0.024 + 0.06 * pose) * Math.max(thin, 0.5);
        brush.limb(x, -0.65, 0.05, elbowX, -0.53, 0.042, skin);
        brush.limb(elbowX, -0.53, 0.042, handX, handY, 0.032, Shade.darker(skin, 0.05));
        brush.ball(handX, handY + 0.012, 0.019, 0.024, skin);
    }

    private void head(Brush brush, double facing, double swing) {
        double y = -0.8 + 0.002 * swing;
        double look = 0.012 * Math.sin(Math.acos(Math.clamp(facing, -1, 1)));
        boolean woman = model == Model.WOMAN;
        if (woman) {
            brush.round(Brush.blob(-0.058, y - 0.02, 0, y - 0.075, 0.058, y - 0.02, 0.062 + 0.006 * swing, y + 0.075,
                    0.034, y + 0.094, -0.034, y + 0.094,
                    -0.062 + 0.006 * swing, y + 0.075), model.hair);
        }
        brush.ball(0, y, 0.047, 0.058, skin);
        if (facing < 0) {
            brush.round(Brush.blob(-0.052, y - 0.01, 0, y - 0.07, 0.052, y - 0.01, 0.046, y + (woman ? 0.08 : 0.035), 0,
                    y + (woman ? 0.09 : 0.045), -0.046,
                    y + (woman ? 0.08 : 0.035)), model.hair);
            return;
        }
        brush.round(woman
                ? Brush.blob(-0.054, y + 0.03, -0.05, y - 0.045, 0, y - 0.074, 0.05, y - 0.045, 0.054, y + 0.03, 0.036,
                        y - 0.028, 0.01, y - 0.04, -0.03, y - 0.03)
                : Brush.blob(-0.05, y - 0.005, -0.048, y - 0.05, 0, y - 0.08, 0.05, y - 0.05, 0.05, y - 0.005, 0.034,
                        y - 0.036, -0.034, y - 0.036),
                model.hair);
        for (int side = -1; side <= 1; side += 2) {
            double x = 0.019 * side + look;
            brush.flat(Brush.ellipse(x, y - 0.002, 0.0062, 0.0072), new Color(0x2A1E1A));
            brush.flat(Brush.ellipse(x + 0.002, y - 0.004, 0.002, 0.002), Color.WHITE);
            brush.line(Brush.curve(x - 0.011, y - 0.019, x, y - 0.023, x + 0.011, y - 0.019), 0.004,
                    Shade.darker(model.hair, 0.2));
        }
        brush.line(Brush.curve(look - 0.001, y + 0.008, look + 0.004, y + 0.016, look - 0.002, y + 0.018), 0.003,
                Shade.darker(skin, 0.3));
        brush.line(Brush.curve(look - 0.013, y + 0.031, look, y + 0.036, look + 0.013, y + 0.031), 0.005,
                woman ? new Color(0xC2434F) : new Color(0x9A5A4A));
    }

    private void flashes(Easel easel, double time) {
        SplittableRandom random = new SplittableRandom(11);
        easel.glass(() -> {
            for (int i = 0; i < 16; i++) {
                double at = 0.3 + 5.2 * random.nextDouble();
                double x = random.nextBoolean()
                        ? ratio * 0.24 * random.nextDouble()
                        : ratio * (1 - 0.24 * random.nextDouble());
                double y = 0.5 + 0.26 * random.nextDouble();
                double age = time - at;
                if (age > 0 && age < 0.2) {
                    easel.brush().glow(x, y, 0.16, Shade.alpha(Color.WHITE, 0.95 * (1 - age / 0.2)));
                }
            }
        });
    }

    /** Light runs over all, and stars where it meets the garment. */
    private void shine(Easel easel, double time) {
        easel.glass(() -> {
            double run = (time - 4.3) / 1.1;
            double x = -0.4 + run * (ratio + 0.8);
            easel.brush().flat(Outline.polygon(x, 0, x + 0.1, 0, x - 0.2, 1, x - 0.3, 1),
                    Shade.alpha(Color.WHITE, 0.22));
            for (int i = 0; i < 6; i++) {
                double on = Math.max(0, Math.sin(4 * time + 1.9 * i));
                easel.brush()
                        .flat(Shapes.star(ratio * (0.16 + 0.68 * (i * 0.377 % 1)), 0.12 + 0.5 * (i * 0.618 % 1),
                                0.022 * on, 4, 0),
                                Shade.alpha(Color.WHITE, 0.85 * on));
            }
        });
    }

    private void show(Brush brush) {
        double wide = ratio + 0.2;
        double middle = wide / 2 - 0.05;
        brush.fade(Outline.box(0, 0, wide, 1.2), model.dark, Shade.lighter(model.dark, 0.25));
        brush.fade(Outline.rounded(middle - 0.24, 0.08, 0.48, 0.62, 0.24), Shade.lighter(model.light, 0.35),
                model.light);
        brush.line(Outline.rounded(middle - 0.26, 0.06, 0.52, 0.68, 0.26), 0.008, Shade.lighter(model.light, 0.6));
        for (int side = -1; side <= 1; side += 2) {
            brush.between(
                    Outline.polygon(middle + side * 0.1, 0, middle + side * 0.16, 0, middle - side * 0.02, 1,
                            middle - side * 0.5, 1),
                    middle, 0,
                    Shade.alpha(Color.WHITE, 0.22), middle, 1, Shade.alpha(Color.WHITE, 0.02));
            for (int row = 0; row < 4; row++) {
                for (int i = 0; i < 5; i++) {
                    double scale = 0.5 + 0.22 * row;
                    double x = middle + side * (0.2 + 0.085 * i + 0.045 * row) * (0.8 + 0.2 * row);
                    double y = 0.6 + 0.11 * row;
                    brush.round(Outline.rounded(x - 0.035 * scale, y + 0.02, 0.07 * scale, 0.16, 0.02),
                            Shade.darker(model.dark, 0.25 + 0.1 * ((i + row) % 3)));
                    brush.ball(x, y, 0.025 * scale, 0.03 * scale, Shade.darker(model.dark, 0.15));
                }
            }
        }
        brush.fade(Outline.polygon(middle - 0.1, 0.58, middle + 0.1, 0.58, middle + 0.36, 1.1, middle - 0.36, 1.1),
                Shade.lighter(model.light, 0.45),
                Shade.lighter(model.light, 0.75));
        brush.line(Outline.lines(middle - 0.1, 0.58, middle - 0.36, 1.1), 0.006, Color.WHITE);
        brush.line(Outline.lines(middle + 0.1, 0.58, middle + 0.36, 1.1), 0.006, Color.WHITE);
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            cues.add(Cue.of(Effect.STEP, 0.15 + i / 3.4).times(0.6));
        }
        for (double at : new double[]{0.9, 1.7, 2.6, 3.9, 4.4, 5}) {
            cues.add(Cue.of(Effect.CLICK, at).times(0.5));
        }
        cues.add(Cue.of(Effect.WHOOSH, 3));
        cues.add(Cue.of(Effect.CHIME, 4.4));
        return List.copyOf(cues);
    }
}
