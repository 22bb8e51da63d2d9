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

/** A dive: from a springboard in a hall, or from a cliff into the sea. The camera goes down with it. */
final class Diving implements Routine {
    /** Where it takes place, and how it is done there. */
    enum Venue {
        HALL(new Color(0x3DB4DC), new Color(0x0B4F8A), 900), CLIFF(new Color(0x2F9FC0), new Color(0x0A3F63), 540);

        private final Color water;
        private final Color deep;
        private final double turn;

        Venue(Color water, Color deep, double turn) {
            this.water = water;
            this.deep = deep;
            this.turn = turn;
        }
    }

    private static final double BOARD = 0;
    private static final double WATER = 1.6;
    private static final double LEAP = 1.15;
    private static final double ENTRY = 2.95;
    private static final double UP = 4.3;
    private static final double EDGE = 0.78;
    private static final double GRAVITY = 2 * (WATER - BOARD + 0.64) / 1.44;

    private final Venue venue;
    private final Sprite diver;
    private final double tall;
    private final Cloth cloth;
    private final double ratio;
    private final Scene scene;
    private final Spray splash;
    private final Spray crown;
    private final Spray bubbles;
    private final Track fly;
    private final Track bend;
    private final Track turn;

    Diving(Props props, Venue venue) throws InterruptedException {
        this.venue = venue;
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.6, 0.5);
        this.diver = props.sprite(tall).centred();
        this.scene = venue == Venue.HALL
                ? Sets.indoors(Mood.DRAMATIC, props.seed())
                : Sets.outdoors(Place.SEA, Daytime.AFTERNOON, Mood.EPIC, 0.62, props.seed(), Feature.CLOUDS);
        this.cloth = venue == Venue.HALL
                ? Cloth.painted(ratio + 0.1, 3.9, props.unit(), brush -> brush.placed(0, 0.7, 1, 1, () -> hall(brush)))
                : Cloth.of(scene, ratio + 0.1, 3.9, props.unit());
        long seed = props.seed();
        this.splash = Spray.splash(ENTRY, 1.12, WATER, 1.25, seed);
        this.crown = Spray.splash(ENTRY + 0.12, 1.12, WATER, 0.9, seed + 1).spread(0.22);
        this.bubbles = new Spray(Spray.Grain.BUBBLE, 70, ENTRY + 0.1, 1.1, 1.12, WATER + 0.62, 0.16, -90, 30, 0.5, -0.3,
                1.3, 0.035, List.of(Color.WHITE), seed);
        this.fly = Track.from(EDGE - 0.36).to(0.7, EDGE - 0.06).to(LEAP, EDGE).to(ENTRY, 1.12, Ease.LINEAR)
                .to(UP, 1.3).to(6, 1.2);
        this.bend = Track.from(0).to(0.45, 0.02).to(0.7, 0.07).to(0.85, -0.02, Ease.OUT).to(1.02, 0.11, Ease.IN)
                .to(LEAP, -0.03, Ease.OUT).to(1.3, 0.03).to(1.45, -0.015).to(1.6, 0);
        this.turn = Track.from(0).to(LEAP, 4).to(1.4, 40, Ease.IN).to(2.5, venue.turn - 10, Ease.LINEAR)
                .to(ENTRY, venue.turn);
    }

    @Override
    public void paint(Easel easel, double time) {
        double y = height(time);
        double follow = Math.min(y - tall / 2 + 0.12, WATER - 0.08);
        double share = Ease.SMOOTH.apply(Math.clamp((time - 0.9) / 0.8, 0, 1));
        double sight = (BOARD - 0.14) * (1 - share) + follow * share;
        Track low = Track.from(ENTRY, sight).to(ENTRY + 0.5, WATER + 0.28).stay(3.9).to(4.6, WATER - 0.12);
        double camera = time < ENTRY ? sight : low.at(time);
        double zoom = Track.from(1).to(2.4, 1.04).to(ENTRY, 1.12).to(3.6, 1.04).to(6, 1.16).at(time);
        Shot shot = new Shot(ratio / 2 + 0.12 * (zoom - 1), camera, zoom);
        easel.look(time > ENTRY && time < ENTRY + 0.25 ? shot.shaken(0.006, time) : shot);
        easel.cloth(cloth, -0.05, -1.55, venue == Venue.HALL ? 1 : 0.35);
        Brush brush = easel.brush();
        board(brush, bend.at(time));
        pool(brush, time, false);
        boolean under = time > ENTRY + 0.06 && time < UP - 0.1;
        if (under || time >= UP - 0.1) {
            swimmer(easel, time);
        }
        pool(brush, time, true);
        if (!under && time < ENTRY + 0.2) {
            double speed = Math.abs(time - LEAP - 0.4);
            double tuck = Track.from(0).to(1.5, 0).to(1.75, 0.2).stay(2.4).to(2.75, -0.14).at(time);
            double crouch = time < LEAP ? 3.2 * bend.at(time) : -0.1 * Math.clamp(speed - 0.6, 0, 1);
            Stance stance = Stance.at(fly.at(time), y - tall / 2).turned(turn.at(time)).squashed(crouch + tuck);
            if (time < LEAP) {
                stance = Stance.at(fly.at(time), y - tall / 2 * (1 - crouch)).turned(turn.at(time)).squashed(crouch);
                easel.shadow(fly.at(time), BOARD + bend.at(time), 0.16, 0.6);
            }
            clipped(easel, stance);
        }
        splash.draw(brush, time);
        crown.draw(brush, time);
        if (time > UP + 0.35) {
            marks(easel, time);
        }
    }

    /** It vanishes under the surface. */
    private void clipped(Easel easel, Stance stance) {
        easel.brush().within(Outline.box(-2, -3, 8, 3 + WATER + 0.01), () -> easel.sprite(diver, stance));
    }

    private double height(double time) {
        if (time < LEAP) {
            double hop = time > 0.72 && time < 1.02 ? 0.1 * Math.sin(Math.PI * (time - 0.72) / 0.3) : 0;
            return BOARD + bend.at(time) - hop;
        }
        double flown = (time - LEAP) / (ENTRY - LEAP);
        double up = 0.64;
        double share = Math.sqrt(up / (up + WATER - BOARD + 0.3));
        double top = share / (1 + share);
        double fall = (flown - top) / (1 - top);
        return flown < top
                ? BOARD - up * (1 - (1 - flown / top) * (1 - flown / top))
                : BOARD - up + (WATER + 0.25 - BOARD + up) * fall * fall;
    }

    private void swimmer(Easel easel, double time) {
        if (time < UP - 0.1) {
            double depth = Track.from(ENTRY, WATER + 0.1).to(3.6, WATER + 0.58, Ease.OUT).to(UP - 0.1, WATER + 0.2)
                    .at(time);
            double degrees = Track.from(ENTRY, venue.turn).to(3.6, venue.turn + 90).to(UP - 0.1, 1080).at(time);
            easel.sprite(diver, Stance.at(fly.at(time), depth).turned(degrees).squashed(-0.05));
            return;
        }
        double bob = 0.012 * Math.sin(5 * (time - UP));
        double rise = Track.from(UP - 0.1, 0.3 * tall).to(UP + 0.25, -0.34 * tall, Ease.OUT).to(UP + 0.6, -0.2 * tall)
                .at(time);
        easel.sprite(diver, Stance.at(fly.at(time), WATER + rise + bob).turned(5 * Math.sin(3 * (time - UP))));
    }

    private void pool(Brush brush, double time, boolean front) {
        double surface = WATER + 0.004 * Math.sin(3 * time);
        double[] wave = new double[2 * 26];
        for (int i = 0; i < 24; i++) {
            double x = -0.3 + i * 0.11;
            double age = time - ENTRY;
            double far = Math.abs(x - 1.12);
            double ring = age > 0
                    ? 0.05 * Math.exp(-1.6 * age) * Math.cos(16 * far - 9 * age) * Math.exp(-1.2 * far)
                    : 0;
            wave[2 * i] = x;
            wave[2 * i + 1] = surface + ring + 0.006 * Math.sin(9 * x + 2 * time);
        }
        wave[48] = 2.4;
        wave[49] = WATER + 1.6;
        wave[50] = -0.4;
        wave[51] = WATER + 1.6;
        if (!front) {
            brush.between(Outline.polygon(wave), 0, WATER, venue.water, 0, WATER + 0.9, venue.deep);
            for (int i = 0; i < 7; i++) {
                double x = -0.1 + 0.33 * i + 0.04 * Math.sin(time + i);
                brush.between(Outline.polygon(x, WATER, x + 0.09, WATER, x - 0.12, WATER + 0.9, x - 0.3, WATER + 0.9),
                        0,
                        WATER, Shade.alpha(Color.WHITE, 0.16), 0, WATER + 0.9, Shade.alpha(Color.WHITE, 0));
            }
            return;
        }
        bubbles.draw(brush, time);
        brush.between(Outline.polygon(wave), 0, WATER, Shade.alpha(venue.water, 0.45), 0, WATER + 0.6,
                Shade.alpha(venue.deep, 0.22));
        double[] line = new double[48];
        System.arraycopy(wave, 0, line, 0, 48);
        brush.line(Brush.curve(line), 0.008, Shade.alpha(Color.WHITE, 0.75));
        double age = time - ENTRY;
        for (int i = 0; i < 3 && age > 0; i++) {
            double wide = 0.12 + 0.5 * (age - 0.18 * i);
            double alpha = 0.7 * (1 - age / 2.2);
            if (wide > 0.12 && alpha > 0) {
                brush.line(Brush.ellipse(1.12, WATER + 0.02, wide, 0.1 * wide), 0.01, Shade.alpha(Color.WHITE, alpha));
            }
        }
    }

    private void board(Brush brush, double down) {
        if (venue == Venue.CLIFF) {
            Color rock = new Color(0x8B7765);
            brush.between(
                    Brush.blob(-0.5, -0.06, 0.2, -0.02, 0.6, BOARD, 0.88, BOARD + 0.01, 0.92, 0.08, 0.74, 0.25, 0.8,
                            0.5, 0.62, 0.8, 0.7, 1.2, 0.6, 1.8, -0.5, 1.9),
                    0, 0, Shade.lighter(rock, 0.25), 0.3, 1.7,
                    Shade.darker(rock, 0.55));
            for (int i = 0; i < 9; i++) {
                double y = 0.12 + 0.18 * i;
                double x = 0.2 + 0.3 * Math.abs(Math.sin(5.0 * i));
                brush.line(Brush.curve(x - 0.25, y, x, y + 0.05, x + 0.1, y + 0.03, x + 0.22, y + 0.1), 0.012,
                        Shade.alpha(Shade.darker(rock, 0.5), 0.55));
            }
            brush.fade(Brush.blob(-0.5, -0.09, 0.3, -0.045, 0.86, BOARD - 0.006, 0.9, BOARD + 0.03, 0.4, BOARD + 0.03,
                    -0.5,
                    0.03), new Color(0x86B457), new Color(0x4F7A3B));
            return;
        }
        Color steel = new Color(0x9DB4C6);
        brush.pillar(Outline.box(0.1, 0.1, 0.13, 1.9), steel);
        brush.plane(Outline.rounded(-0.3, 0.06, 0.62, 0.09, 0.02), Shade.darker(steel, 0.3));
        brush.line(Brush.curve(-0.3, BOARD + 0.025, 0.3, BOARD + 0.028, 0.6, BOARD + 0.025 + 0.35 * down, 0.9,
                BOARD + 0.025 + 1.15 * down), 0.035, new Color(0x1F6FB5));
        brush.line(Brush.curve(-0.3, BOARD + 0.012, 0.3, BOARD + 0.014, 0.6, BOARD + 0.012 + 0.35 * down, 0.9,
                BOARD + 0.012 + 1.15 * down), 0.012, new Color(0xBFE3F5));
    }

    private void hall(Brush brush) {
        brush.fade(Outline.box(0, -0.8, 3, 4.1), new Color(0xDCEFF8), new Color(0x7FB7D6));
        for (int i = 0; i < 8; i++) {
            brush.between(Outline.polygon(0.24 * i, -0.8, 0.24 * i + 0.2, -0.8, 0.24 * i + 0.2, 1.25, 0.24 * i, 1.25),
                    0, -0.6,
                    new Color(0xF6FCFF), 0, 1.25, new Color(0xA9D3EA));
        }
        brush.flat(Outline.box(0, 1.3, 3, 0.05), new Color(0x2C78B0));
        Color[] crowd = {new Color(0xE2695B), new Color(0xF3C04D), new Color(0x4B86C9), new Color(0x62B07A),
            new Color(0x9A6FC0), new Color(0xF1F1EC)};
        for (int row = 0; row < 6; row++) {
            brush.fade(Outline.box(0, 1.38 + 0.15 * row, 3, 0.15), new Color(0x4A6B86), new Color(0x34506A));
            for (int i = 0; i < 34; i++) {
                double x = 0.058 * i + 0.029 * (row % 2) + 0.008 * Math.sin(7.0 * i + row);
                double y = 1.43 + 0.15 * row + 0.006 * Math.sin(3.0 * i);
                brush.round(Outline.rounded(x - 0.022, y + 0.016, 0.044, 0.08, 0.018), crowd[(i * 7 + row * 3) % 6]);
                brush.ball(x, y, 0.016, 0.019,
                        Shade.mix(new Color(0xF2C9A5), new Color(0x7A4B30), (i * 5 + row) % 4 / 4.0));
            }
        }
        brush.fade(Outline.box(0, 2.28, 3, 0.3), new Color(0xE8F2F6), new Color(0xB5CEDB));
    }

    /** The judges' marks. */
    private void marks(Easel easel, double time) {
        easel.glass(() -> {
            for (int i = 0; i < 3; i++) {
                double up = Track.from(UP + 0.35 + 0.14 * i, 1.3).to(UP + 0.7 + 0.14 * i, 0.84, Ease.OVER).at(time);
                double x = ratio - 0.82 + 0.27 * i;
                Brush brush = easel.brush();
                brush.limb(x, up + 0.07, 0.05, x, 1.3, 0.05, new Color(0xD9A27C));
                brush.plane(Outline.rounded(x - 0.11, up - 0.12, 0.22, 0.2, 0.02), new Color(0xFDFDF6));
                brush.line(Letters.word("10", x - 0.076, up - 0.075, 0.11, 0.006), 0.02, new Color(0xC8322B));
            }
        });
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.STEP, 0.35), Cue.of(Effect.THUD, 1.02).times(0.7), Cue.of(Effect.WHOOSH, 1.3),
                Cue.of(Effect.WHOOSH, 2.1), Cue.of(Effect.SPLASH, ENTRY).times(1.3),
                Cue.of(Effect.SPLASH, UP).times(0.4),
                Cue.of(Effect.CHEER, UP + 0.3));
    }
}
