package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.SceneReader;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A rounded figure explains the product: it comes in, points, talks, and what the text names appears in bubbles beside; it
 * speaks no words, for a clip of a template has no voice.
 */
final class Presenter implements Routine {
    private static final double FLOOR = 0.88;
    private static final double HEIGHT = 0.6;

    private final double ratio;
    private final Player product;
    private final double tall;
    private final Color suit;
    private final Color stage;
    private final List<Sprite> topics = new ArrayList<>();
    private final Cloth room;
    private final Scene scene;
    private final long seed;
    private final Spray stars;

    Presenter(Props props) {
        this.ratio = props.ratio();
        this.seed = props.seed();
        Likeness likeness = props.likeness();
        this.tall = likeness.fitting(0.52, 0.46);
        this.product = Turntable.of(likeness.cut(), tall, props.unit(), 30, likeness.ratio() < 0.8);
        this.stage = likeness.accent();
        Color[] suits = {new Color(0x3F7FD1), new Color(0xF08A3C), new Color(0x49A36B), new Color(0x8C5BC4)};
        this.suit = suits[new SplittableRandom(seed).nextInt(suits.length)];
        SceneReader.read(props.text(), props.size(), false, seed).figures().stream().map(Figure::thing).distinct()
                .limit(3)
                .forEach(thing -> topics.add(
                        Player.prop(thing, null, Math.min(0.13, 0.15 / thing.aspect()), props.unit(), seed).centred()));
        for (Thing thing : List.of(Thing.FLOWER, Thing.GIFT, Thing.BALLOON)) {
            if (topics.size() < 3) {
                topics.add(Player.prop(thing, null, 0.12, props.unit(), seed).centred());
            }
        }
        this.scene = Sets.indoors(Mood.HAPPY, seed);
        this.room = Cloth.painted(ratio + 0.1, 1.1, props.unit(), this::studio);
        this.stars = Spray.stars(Spray.Grain.STAR, 4.9, 0.4, ratio * 0.68, 0.5, 18, new Color(0xFFD23F), seed)
                .aimed(-90, 170, 0.7);
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1).to(1.4, 1.03).to(2.6, 1.1).to(4.4, 1.1).to(5.2, 1).at(time);
        easel.look(new Shot(ratio / 2 + Track.from(0).to(2.6, 0.05).to(4.4, 0.05).to(5.2, 0).at(time), 0.5, zoom));
        easel.cloth(room, -0.05, -0.05, 0.8);
        Brush brush = easel.brush();
        double shelf = ratio * 0.68;
        double arrive = Track.from(0.9, -0.75).to(1.5, 0, Ease.BOUNCE).at(time);
        brush.pillar(Outline.union(Outline.box(shelf - 0.22, 0.74, 0.44, 0.16), Brush.ellipse(shelf, 0.9, 0.22, 0.04)),
                Shade.lighter(stage, 0.45));
        brush.fade(Brush.ellipse(shelf, 0.74, 0.22, 0.04), Shade.lighter(stage, 0.85), Shade.lighter(stage, 0.6));
        if (time > 0.9) {
            double turn = Track.from(1.5, 0).to(5.5, 1).at(time);
            double emphasis = 1
                    + 0.1 * Math.max(0, Math.sin(Math.PI * (time - 4.8) / 0.8)) * (time > 4.8 && time < 5.6 ? 1 : 0);
            easel.shadow(shelf, 0.742, 0.16, 0.8 * (1 + arrive));
            easel.sprite(product.at(turn),
                    Stance.at(shelf, 0.745 + arrive).sized(emphasis).squashed(time > 1.18 && time < 1.3 ? 0.08 : 0));
        }
        character(easel, time);
        bubbles(easel, time);
        stars.draw(brush, time);
    }

    private void character(Easel easel, double time) {
        Brush brush = easel.brush();
        double x = ratio * 0.27 + Track.from(-0.75).to(0.8, 0, Ease.OUT).at(time);
        double steps = time < 0.8 ? Math.abs(Math.sin(11 * time)) : 0;
        boolean talking = talking(time);
        double nod = talking ? 0.006 * Math.sin(13 * time) : 0;
        double joy = time > 4.8 ? 0.07 * Math.abs(Math.sin(6 * (time - 4.8))) * Math.clamp(5.85 - time, 0, 1) : 0;
        double foot = FLOOR - 0.02 * steps - joy;
        double press = 0.015 * Math.sin(3 * time) + (joy > 0 ? 0.05 * Math.cos(12 * (time - 4.8)) : 0);
        easel.shadow(x, FLOOR + 0.005, 0.17 * (1 - joy), 0.9);
        brush.placed(x, foot, 1 / Math.sqrt(1 - press), 1 - press, () -> body(brush, time, nod, talking));
    }

    /** With its feet at (0, 0). */
    private void body(Brush brush, double time, double nod, boolean talking) {
        Color skin = new Color(0xF6CBA8);
        double stride = time < 0.8 ? 0.04 * Math.sin(11 * time) : 0;
        for (int side = -1; side <= 1; side += 2) {
            brush.limb(0.06 * side, -0.14, 0.075, 0.065 * side + stride * side, -0.03, 0.065, Shade.darker(suit, 0.45));
            brush.ball(0.075 * side + stride * side + 0.012, -0.016, 0.052, 0.026, new Color(0xFAFAF6));
        }
        double point = Track.from(1.5, 0).to(1.9, 1, Ease.OVER).stay(4.6).to(5, 0.5).at(time);
        double beat = talking ? 0.03 * Math.sin(6 * time) : 0;
        double wave = Track.from(0.7, 0).to(0.95, 1).to(1.4, 1).to(1.6, 0).to(4.8, 0).to(5, 1).at(time);
        brush.limb(-0.115, -0.31, 0.06, -0.19, -0.25 - 0.1 * wave + beat / 2, 0.05, Shade.darker(suit, 0.1));
        double handX = -0.2 + 0.02 * Math.sin(16 * time) * wave;
        double handY = -0.19 - 0.27 * wave + beat;
        brush.limb(-0.19, -0.25 - 0.1 * wave + beat / 2, 0.05, handX, handY, 0.042, Shade.darker(suit, 0.05));
        brush.ball(handX, handY - 0.01, 0.034, 0.034, skin);
        brush.round(Brush.blob(-0.12, -0.14, -0.13, -0.25, -0.08, -0.35, 0, -0.365, 0.08, -0.35, 0.13, -0.25, 0.12,
                -0.14, 0, -0.11), suit);
        brush.plane(Outline.polygon(-0.035, -0.355, 0.035, -0.355, 0, -0.27), Color.WHITE);
        brush.plane(Outline.polygon(-0.012, -0.345, 0.012, -0.345, 0.016, -0.25, 0, -0.23, -0.016, -0.25),
                Shade.mix(stage, new Color(0xD13F3F), 0.3));
        double armX = 0.12 + 0.11 * point;
        double armY = -0.22 - 0.11 * point + beat;
        brush.limb(0.115, -0.31, 0.06, armX, armY, 0.05, Shade.darker(suit, 0.06));
        double tipX = armX + 0.09 + 0.02 * point;
        double tipY = armY + 0.08 - 0.14 * point + beat / 2;
        brush.limb(armX, armY, 0.05, tipX, tipY, 0.042, suit);
        brush.ball(tipX + 0.012, tipY, 0.034, 0.032, skin);
        brush.limb(tipX + 0.025, tipY - 0.004, 0.018, tipX + 0.025 + 0.045 * point, tipY - 0.02 * point, 0.014, skin);
        head(brush, skin, nod, talking, time);
    }

    private void head(Brush brush, Color skin, double nod, boolean talking, double time) {
        double y = -HEIGHT + 0.1 + nod;
        double look = Track.from(0.8, 0).to(1.2, 0.028).stay(2.6).to(2.8, 0).stay(3.3).to(3.5, 0.028).stay(4.6)
                .to(4.8, 0).at(time);
        brush.ball(-0.15, y + 0.015, 0.03, 0.035, skin);
        brush.ball(0.15, y + 0.015, 0.03, 0.035, skin);
        brush.ball(0, y, 0.155, 0.15, skin);
        brush.round(Brush.blob(-0.162, y - 0.01, -0.15, y - 0.11, -0.05, y - 0.175, 0.07, y - 0.17, 0.155, y - 0.1,
                0.16, y - 0.01, 0.12, y - 0.075, 0.03, y - 0.1,
                -0.06, y - 0.07, -0.13, y - 0.055), new Color(0x5B3A24));
        boolean blink = (time * 0.6 + 0.3) % 1 < 0.06;
        for (int side = -1; side <= 1; side += 2) {
            double at = 0.058 * side + look;
            if (blink) {
                brush.line(Brush.curve(at - 0.024, y + 0.01, at, y + 0.018, at + 0.024, y + 0.01), 0.008,
                        new Color(0x3A2A22));
            } else {
                brush.flat(Brush.ellipse(at, y + 0.008, 0.028, 0.034), Color.WHITE);
                brush.ball(at + look * 0.3, y + 0.01, 0.019, 0.024, new Color(0x33557A));
                brush.flat(Brush.ellipse(at + 0.008 + look * 0.3, y, 0.007, 0.008), Color.WHITE);
            }
            brush.line(Brush.curve(at - 0.03, y - 0.043, at, y - 0.056 + nod, at + 0.03, y - 0.043), 0.011,
                    new Color(0x4A2E1C));
            brush.glow(at + 0.035 * side, y + 0.06, 0.036, Shade.alpha(new Color(0xFF8A7A), 0.5));
        }
        brush.ball(look * 1.3, y + 0.042, 0.017, 0.014, Shade.darker(skin, 0.06));
        double open = talking ? 0.012 + 0.02 * Math.abs(Math.sin(12 * time) * Math.cos(5 * time)) : 0.006;
        brush.flat(Brush.blob(look - 0.042, y + 0.073, look, y + 0.082, look + 0.042, y + 0.073, look + 0.022,
                y + 0.08 + open * 1.4, look, y + 0.084 + open * 1.6,
                look - 0.022, y + 0.08 + open * 1.4), new Color(0x8C2F35));
        if (talking) {
            brush.flat(Brush.ellipse(look, y + 0.078 + open * 1.3, 0.016, open * 0.5), new Color(0xF08A8A));
        }
    }

    private static boolean talking(double time) {
        return time > 1.6 && time < 4.7 && (time * 0.9 - 0.2) % 1 < 0.86;
    }

    /** What it speaks of. */
    private void bubbles(Easel easel, double time) {
        Brush brush = easel.brush();
        for (int i = 0; i < 3; i++) {
            double begin = 1.8 + 0.9 * i;
            double there = Track.from(begin, 0).to(begin + 0.35, 1, Ease.OVER).stay(5.6).to(5.9, 0.9).at(time);
            if (there <= 0) {
                continue;
            }
            double x = ratio * (0.43 + 0.125 * i);
            double y = 0.24 - 0.05 * Math.sin(Math.PI * (i + 0.5) / 3) + 0.008 * Math.sin(2 * time + i);
            brush.flat(Brush.ellipse(x - 0.05 * there + 0.012, y + 0.11 * there, 0.016 * there, 0.016 * there),
                    Color.WHITE);
            brush.flat(Brush.ellipse(x + 0.006, y + 0.01, 0.1 * there, 0.1 * there),
                    Shade.alpha(new Color(0x101224), 0.14));
            brush.flat(Brush.ellipse(x, y, 0.1 * there, 0.1 * there), Color.WHITE);
            brush.line(Brush.ellipse(x, y, 0.092 * there, 0.092 * there), 0.006, Shade.lighter(stage, 0.3));
            easel.sprite(topics.get(i), Stance.at(x, y).sized(there).turned(5 * Math.sin(3 * time + i)));
            double tick = Math.clamp((time - begin - 0.4) * 4, 0, 1);
            if (tick > 0) {
                brush.flat(Brush.ellipse(x + 0.075, y + 0.065, 0.03 * tick, 0.03 * tick), new Color(0x3DB46A));
                brush.line(Outline.lines(x + 0.062, y + 0.065, x + 0.072, y + 0.076, x + 0.089, y + 0.054), 0.008,
                        Shade.alpha(Color.WHITE, tick));
            }
        }
    }

    private void studio(Brush brush) {
        Color pale = Shade.lighter(stage, 0.7);
        brush.fade(Outline.box(0, 0, ratio + 0.2, 0.84), Shade.lighter(pale, 0.5), pale);
        for (int i = 0; i < 6; i++) {
            brush.flat(Brush.ellipse(0.15 + 0.32 * i, 0.2 + 0.3 * (i * 0.618 % 1), 0.09 + 0.05 * (i % 3),
                    0.09 + 0.05 * (i % 3)), Shade.alpha(Color.WHITE, 0.3));
        }
        brush.fade(Outline.box(0, 0.83, ratio + 0.2, 0.4), Shade.mix(pale, stage, 0.2), Shade.mix(pale, stage, 0.05));
        brush.glow(ratio * 0.68 + 0.05, 0.45, 0.5, Shade.alpha(Color.WHITE, 0.8));
        brush.flat(Brush.ellipse(ratio * 0.27 + 0.05, 0.94, 0.3, 0.05), Shade.alpha(Color.WHITE, 0.4));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (double at = 1.65; at < 4.65; at += 0.17) {
            if (talking(at)) {
                cues.add(new Cue(Effect.SPEECH, at, -0.3, 0.7));
            }
        }
        cues.add(Cue.of(Effect.THUD, 1.17).times(0.5));
        for (int i = 0; i < 3; i++) {
            cues.add(Cue.of(Effect.POP, 1.85 + 0.9 * i));
        }
        cues.add(Cue.of(Effect.CHIME, 4.9));
        return List.copyOf(cues);
    }
}
