package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A pet on a scooter brings fast food: through the town, a hard stop, and the burger held up. The brand is nobody's. */
final class Delivery implements Routine {
    private static final double ROAD = 0.88;
    private static final double STOP = 3.4;
    private static final Color LIVERY = new Color(0x1F9E86);
    private static final Color TRIM = new Color(0xFFB02E);

    private record House(Sprite sprite, double x, double y) {}

    private final double ratio;
    private final Sprite pet;
    private final double tall;
    private final double head;
    private final Limb arm;
    private final Cloth sky;
    private final Scene scene;
    private final List<House> houses = new ArrayList<>();
    private final Sprite burger;
    private final Track gone;
    private final Track lean;
    private final List<Spray> sprays;

    Delivery(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.4, 0.4);
        this.pet = props.sprite(tall);
        this.head = (props.likeness().headAt() - 0.5) * tall * props.likeness().ratio();
        this.arm = new Limb(0.24, 0.05, -1, Shade.darker(props.likeness().fur(), 0.06));
        long seed = props.seed();
        this.scene = Sets.outdoors(Place.STREET, Daytime.AFTERNOON, Mood.HAPPY, 0.6, seed);
        this.sky = Cloth.painted(ratio + 0.1, 1.1, props.unit(), this::town);
        SplittableRandom random = new SplittableRandom(seed);
        Tint[] walls = {Tint.RED, Tint.YELLOW, Tint.BLUE, Tint.PINK, Tint.WHITE, Tint.ORANGE};
        for (int i = 0; i < 9; i++) {
            houses.add(new House(
                    Player.prop(Thing.HOUSE, walls[random.nextInt(walls.length)], 0.42 + 0.08 * random.nextDouble(),
                            props.unit(), seed + i),
                    0.3 + 0.72 * i, 0.72));
            Thing green = i % 3 == 0 ? Thing.STREET_LAMP : i % 3 == 1 ? Thing.TREE : Thing.BUSH;
            double high = switch (green) {
                case STREET_LAMP -> 0.5;
                case TREE -> 0.46;
                default -> 0.12;
            };
            houses.add(new House(Player.prop(green, null, high, props.unit(), seed + i), 0.66 + 0.72 * i, 0.755));
        }
        this.burger = Player.prop(Thing.BURGER, null, 0.14, props.unit(), seed).centred();
        this.gone = Track.from(0).to(0.5, 0.25, Ease.IN).to(2.6, 3.3, Ease.LINEAR).to(STOP, 3.95, Ease.OUT);
        this.lean = Track.from(0).to(0.3, -7).to(0.9, -1).to(2.5, 0).to(2.8, 8).to(STOP, 9).to(3.65, -3, Ease.OVER)
                .to(3.9, 0);
        this.sprays = List.of(
                Spray.dust(2.75, 0.42 * ratio, ROAD, 1, new Color(0xD8D4CC), seed),
                Spray.dust(3, 0.42 * ratio, ROAD, 1, new Color(0xD8D4CC), seed + 1),
                Spray.stars(Spray.Grain.HEART, 4.4, 1.2, 0.66 * ratio, 0.36, 12, new Color(0xFF5D73), seed),
                Spray.stars(Spray.Grain.STAR, 4.2, 0.4, 0.6 * ratio, 0.34, 14, new Color(0xFFD23F), seed + 3).aimed(-90,
                        170, 0.5));
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.12).to(0.8, 1).stay(3).to(4.4, 1.24).to(6, 1.28).at(time);
        easel.look(new Shot(ratio / 2 + 0.16 * (zoom - 1), 0.5 + 0.2 * (zoom - 1), zoom));
        easel.cloth(sky, -0.05, -0.05, 0.6);
        Brush brush = easel.brush();
        double way = gone.at(time);
        for (House house : houses) {
            double share = house.y < 0.73 ? 0.72 : 0.86;
            double x = house.x - way * share;
            if (x > -0.6 && x < ratio + 0.6) {
                easel.sprite(house.sprite, Stance.at(x, house.y));
            }
        }
        road(brush, way);
        double quick = gone.speed(time);
        double x = ratio * 0.5;
        double bump = 0.005 * Math.sin(31 * time) * Math.min(1, quick)
                + 0.012 * Math.max(0, Math.sin(2.3 * way * 3)) * Math.min(quick, 1);
        sprays.getFirst().draw(brush, time);
        sprays.get(1).draw(brush, time);
        easel.shadow(x + 0.01, ROAD + 0.012, 0.36, 0.85);
        brush.turned(lean.at(time), x + 0.2 * Math.signum(lean.at(time)), ROAD, () -> rider(easel, x, time, bump));
        if (quick > 1) {
            for (int i = 0; i < 5; i++) {
                double y = 0.4 + 0.1 * i;
                double run = (2.3 * time + 0.37 * i) % 1;
                brush.segment(x - 0.42 - 0.5 * run, y, x - 0.62 - 0.5 * run, y, 0.005, Shade.alpha(Color.WHITE, 0.55));
            }
        }
        gift(easel, x, time);
        sprays.get(2).draw(brush, time);
        sprays.get(3).draw(brush, time);
    }

    private void rider(Easel easel, double x, double time, double bump) {
        Brush brush = easel.brush();
        double low = ROAD - bump;
        scooter(brush, x, low, true, time);
        double hop = Track.from(STOP, 0).to(3.7, 0.03).to(3.9, 0).at(time);
        double press = 0.04 * Math.sin(9 * time) * Math.min(1, gone.speed(time) / 2)
                + Track.from(STOP - 0.3, 0).to(STOP, 0.1)
                        .to(3.7, -0.06).to(4, 0).at(time);
        double seat = low - 0.215 - hop;
        easel.sprite(pet, Stance.at(x - 0.06, seat + 0.02).turned(-2 + lean.at(time) * 0.4).squashed(press));
        double crown = seat + 0.02 - tall * (1 - press);
        cap(brush, x - 0.06 + head, crown, time);
        double shoulderX = x + 0.0;
        double shoulderY = seat - tall * 0.42;
        if (time < 3.9) {
            arm.draw(brush, shoulderX, shoulderY, x + 0.185, low - 0.36);
        }
        scooter(brush, x, low, false, time);
    }

    private static void cap(Brush brush, double x, double y, double time) {
        double flap = 0.004 * Math.sin(17 * time);
        brush.round(Outline.cap(x - 0.01, y + 0.055, 0.083, 0.072, 180, 180), LIVERY);
        brush.limb(x + 0.03, y + 0.052, 0.022, x + 0.125, y + 0.06 + flap, 0.014, TRIM);
        brush.ball(x - 0.01, y - 0.016, 0.012, 0.01, TRIM);
    }

    private void scooter(Brush brush, double x, double y, boolean back, double time) {
        if (back) {
            brush.plane(Outline.rounded(x - 0.38, y - 0.46, 0.22, 0.23, 0.03), LIVERY);
            brush.flat(Outline.rounded(x - 0.38, y - 0.41, 0.22, 0.028, 0.004), TRIM);
            brush.flat(Brush.ellipse(x - 0.27, y - 0.325, 0.062, 0.055), new Color(0xFFF8EA));
            brush.flat(Outline.cap(x - 0.27, y - 0.33, 0.042, 0.032, 180, 180), new Color(0xD98B3A));
            brush.segment(x - 0.308, y - 0.32, x - 0.232, y - 0.32, 0.01, new Color(0x4FA34B));
            brush.segment(x - 0.304, y - 0.306, x - 0.236, y - 0.306, 0.013, new Color(0x7A4526));
            brush.segment(x - 0.3, y - 0.292, x - 0.24, y - 0.292, 0.009, new Color(0xD98B3A));
            return;
        }
        wheel(brush, x - 0.22, y - 0.075, time);
        wheel(brush, x + 0.27, y - 0.075, time);
        brush.plane(Brush.blob(x - 0.36, y - 0.17, x - 0.3, y - 0.24, x - 0.1, y - 0.235, x + 0.02, y - 0.21, x + 0.05,
                y - 0.09,
                x - 0.12, y - 0.08, x - 0.3, y - 0.1), LIVERY);
        brush.plane(Outline.rounded(x - 0.34, y - 0.255, 0.36, 0.04, 0.02), new Color(0x3A2A26));
        brush.plane(Outline.rounded(x - 0.02, y - 0.1, 0.24, 0.035, 0.015), Shade.darker(LIVERY, 0.2));
        brush.limb(x + 0.27, y - 0.08, 0.03, x + 0.19, y - 0.4, 0.028, new Color(0x59616B));
        brush.plane(Brush.blob(x + 0.17, y - 0.33, x + 0.22, y - 0.34, x + 0.29, y - 0.13, x + 0.25, y - 0.08, x + 0.2,
                y - 0.1), LIVERY);
        brush.limb(x + 0.15, y - 0.4, 0.018, x + 0.225, y - 0.395, 0.018, new Color(0x26262C));
        brush.ball(x + 0.235, y - 0.33, 0.03, 0.03, new Color(0xFFF3B8));
        brush.glow(x + 0.26, y - 0.33, 0.12, Shade.alpha(new Color(0xFFF3B8), 0.6));
    }

    private void wheel(Brush brush, double x, double y, double time) {
        brush.flat(Brush.ellipse(x, y, 0.078, 0.078), new Color(0x24242A));
        brush.flat(Brush.ellipse(x, y, 0.045, 0.045), new Color(0xC9CED4));
        for (int i = 0; i < 3; i++) {
            double turn = gone.at(time) / 0.078 + i * Math.PI / 3;
            brush.segment(x - 0.042 * Math.cos(turn), y - 0.042 * Math.sin(turn), x + 0.042 * Math.cos(turn),
                    y + 0.042 * Math.sin(turn), 0.008, new Color(0x7E8790));
        }
    }

    private void gift(Easel easel, double x, double time) {
        double out = Track.from(3.8, 0).to(4.3, 1, Ease.OVER).at(time);
        if (out <= 0) {
            return;
        }
        Brush brush = easel.brush();
        double handX = x + 0.06 + 0.2 * out;
        double handY = ROAD - 0.42 - 0.16 * out + 0.008 * Math.sin(5 * time);
        arm.draw(brush, x, ROAD - 0.2 - tall * 0.42, handX - 0.02, handY + 0.05);
        for (int i = 0; i < 12; i++) {
            double turn = i * Math.PI / 6 + 0.4 * time;
            brush.flat(Outline.polygon(handX, handY - 0.04, handX + 0.3 * out * Math.cos(turn),
                    handY - 0.04 + 0.3 * out * Math.sin(turn),
                    handX + 0.3 * out * Math.cos(turn + 0.22), handY - 0.04 + 0.3 * out * Math.sin(turn + 0.22)),
                    Shade.alpha(new Color(0xFFE07A), 0.3));
        }
        easel.sprite(burger, Stance.at(handX, handY - 0.04).sized(0.6 + 0.6 * out).turned(6 * Math.sin(4 * time)));
    }

    private void road(Brush brush, double way) {
        brush.fade(Outline.box(-0.3, 0.75, ratio + 0.6, 0.035), new Color(0xD9D2C5), new Color(0xB7AFA1));
        brush.fade(Outline.box(-0.3, 0.782, ratio + 0.6, 0.4), new Color(0x6D7078), new Color(0x50535B));
        for (int i = 0; i < 9; i++) {
            double run = 0.34 * i - way - 0.34 * 9 * Math.floor((0.34 * i - way + 0.5) / (0.34 * 9));
            brush.flat(Outline.polygon(run, 0.93, run + 0.17, 0.93, run + 0.16, 0.945, run - 0.015, 0.945),
                    new Color(0xF4E9C8));
        }
    }

    private void town(Brush brush) {
        brush.fade(Outline.box(0, 0, ratio + 0.2, 0.85), new Color(0x6FB9E8), new Color(0xFCE8C8));
        brush.glow(ratio * 0.78, 0.2, 0.3, Shade.alpha(new Color(0xFFF4C4), 0.9));
        for (int i = 0; i < 5; i++) {
            double x = 0.2 + 0.4 * i;
            double y = 0.13 + 0.06 * (i * 2 % 3);
            brush.flat(
                    Brush.blob(x - 0.12, y, x - 0.07, y - 0.04, x, y - 0.055, x + 0.07, y - 0.035, x + 0.12, y, x,
                            y + 0.012),
                    Shade.alpha(Color.WHITE, 0.8));
        }
        for (int i = 0; i < 22; i++) {
            double x = 0.09 * i;
            double high = 0.12 + 0.16 * Math.abs(Math.sin(5.3 * i));
            brush.fade(Outline.box(x, 0.7 - high, 0.082, high + 0.2),
                    Shade.mix(new Color(0xA9C6DC), new Color(0xD9C4D8), i % 4 / 4.0),
                    new Color(0xE8DCD0));
        }
        brush.fade(Outline.box(0, 0.7, ratio + 0.2, 0.5), new Color(0x9CC27A), new Color(0x7FA866));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.MOTOR, 0.1), Cue.of(Effect.MOTOR, 1.5), Cue.of(Effect.WHOOSH, 2.7),
                Cue.of(Effect.CLICK, STOP),
                Cue.of(Effect.POP, 3.95), Cue.of(Effect.CHIME, 4.25));
    }
}
