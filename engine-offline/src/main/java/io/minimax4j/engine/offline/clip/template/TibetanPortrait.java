package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.List;

/** A portrait in a robe before snow mountains, with prayer flags in the wind and a white scarf that is laid on. */
final class TibetanPortrait implements Routine {
    /** Sky, cloud, fire, water, earth, in their order. */
    private static final Color[] FLAGS = {new Color(0x2F6FB7), new Color(0xF4F1E6), new Color(0xC9352F),
        new Color(0x3B9157), new Color(0xECBB3A)};
    private static final Color ROBE = new Color(0x7C1F2B);

    private final double ratio;
    private final Scene scene;
    private final Cloth land;
    private final Sprite sitter;
    private final double tall;
    private final Fall snow;

    TibetanPortrait(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        this.scene = Sets.scene(Place.MOUNTAINS, Daytime.MORNING, Season.WINTER, Weather.CLEAR, Mood.EPIC, 0.72,
                props.seed(), Feature.MOUNTAINS, Feature.CLOUDS);
        this.land = Cloth.of(scene, ratio + 0.34, 1.16, props.unit());
        this.tall = props.likeness().fitting(0.6, 0.54);
        this.sitter = props.sprite(tall);
        this.snow = new Fall(Fall.Grain.GLOW, 36, -0.03, 0.05, 0.012, List.of(new Color(0xFFE9B8)), props.seed());
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.16).to(2.6, 1.02).to(6, 1.09).at(time);
        double x = ratio / 2 + Track.from(0.03).to(6, -0.03).at(time);
        easel.look(new Shot(x, 0.5, zoom));
        easel.cloth(land, -0.17, -0.06, 0.45);
        Brush brush = easel.brush();
        string(brush, 0.08, 0.24, time, 0.7);
        double breath = 0.006 * Math.sin(2 * time);
        double foot = 0.88;
        double sway = 1.2 * Math.sin(0.9 * time);
        robe(brush, foot, breath, true);
        easel.sprite(sitter, Stance.at(ratio / 2, foot).turned(sway).squashed(-breath));
        robe(brush, foot, breath, false);
        scarf(brush, time);
        string(brush, -0.12, -0.02, time + 2, 1.1);
        easel.glass(() -> {
            brush.between(Outline.box(0, 0, ratio, 1), 0, 0, Shade.alpha(new Color(0xFFE3A3), 0.3), ratio, 0.7,
                    Shade.alpha(new Color(0xFFE3A3), 0));
            snow.draw(brush, ratio, time, 0.6);
            frame(brush);
        });
        easel.veil(Color.WHITE, 1 - time / 0.5);
    }

    /** Flags on a line that hangs through. */
    private void string(Brush brush, double left, double right, double time, double near) {
        int flags = 9;
        double from = -0.15;
        double to = ratio + 0.15;
        double[] line = new double[2 * (flags + 1)];
        for (int i = 0; i <= flags; i++) {
            double share = (double) i / flags;
            line[2 * i] = from + (to - from) * share;
            line[2 * i + 1] = left + (right - left) * share + 0.14 * near * share * (1 - share) * 4
                    + 0.006 * Math.sin(3 * time + 5 * share);
        }
        brush.line(Brush.curve(line), 0.005 * near, new Color(0x4A4038));
        for (int i = 0; i < flags; i++) {
            double x1 = line[2 * i] + 0.01;
            double x2 = line[2 * i + 2] - 0.006;
            double y1 = line[2 * i + 1];
            double y2 = line[2 * i + 3];
            double high = 0.105 * near;
            double blow = 0.03 * Math.sin(5 * time + 1.3 * i) + 0.02;
            double curl = 0.014 * Math.sin(7 * time + 2.1 * i);
            Color color = FLAGS[i % FLAGS.length];
            brush.between(Brush.blob(x1, y1, (x1 + x2) / 2, (y1 + y2) / 2 + 0.004, x2, y2, x2 + blow * 0.7 + curl,
                    y2 + high / 2, x2 + blow, y2 + high + curl, (x1 + x2) / 2 + blow, (y1 + y2) / 2 + high - curl,
                    x1 + blow,
                    y1 + high + curl, x1 + blow * 0.6 - curl, y1 + high / 2), x1, y1, Shade.lighter(color, 0.15),
                    x2 + curl * 4,
                    y2 + high, Shade.darker(color, 0.2));
            for (int row = 0; row < 4; row++) {
                double y = (y1 + y2) / 2 + high * (0.22 + 0.18 * row);
                double shift = blow * (0.22 + 0.18 * row);
                brush.segment(x1 + 0.018 + shift, y, x2 - 0.018 + shift, y, 0.003,
                        Shade.alpha(new Color(0x2A2420), 0.35));
            }
        }
    }

    /** Shoulders and collar; the back of the collar lies behind the neck. */
    private void robe(Brush brush, double foot, double breath, boolean back) {
        double middle = ratio / 2;
        double top = foot - 0.1 - breath;
        if (back) {
            brush.round(
                    Brush.blob(middle - 0.42, 1.1, middle - 0.36, top + 0.1, middle - 0.2, top - 0.01, middle,
                            top - 0.05,
                            middle + 0.2, top - 0.01, middle + 0.36, top + 0.1, middle + 0.42, 1.1),
                    Shade.darker(ROBE, 0.3));
            return;
        }
        brush.plane(Brush.blob(middle - 0.46, 1.15, middle - 0.37, top + 0.11, middle - 0.22, top + 0.01, middle - 0.1,
                top + 0.1, middle + 0.06, 1.02, middle, 1.2), ROBE);
        brush.plane(Brush.blob(middle + 0.46, 1.15, middle + 0.37, top + 0.11, middle + 0.22, top + 0.01, middle + 0.1,
                top + 0.1, middle - 0.09, 1.02, middle, 1.2), Shade.darker(ROBE, 0.08));
        hem(brush, middle, top, 0.05, new Color(0xF3E4C6));
        hem(brush, middle, top, 0.018, new Color(0xD9A62E));
        for (int i = 0; i < 11; i++) {
            double share = i / 10.0 * 2 - 1;
            double x = middle + 0.15 * share;
            double y = top + 0.185 - 0.11 * share * share;
            Color bead = i % 3 == 0 ? new Color(0x2FA6A0) : i % 3 == 1 ? new Color(0xD8452F) : new Color(0xE7B54A);
            brush.ball(x, y, 0.019, 0.019, bead);
        }
        brush.ball(middle, top + 0.225, 0.032, 0.038, new Color(0x2FA6A0));
        brush.line(Brush.ellipse(middle, top + 0.225, 0.032, 0.038), 0.007, new Color(0xE7C46A));
    }

    private static void hem(Brush brush, double middle, double top, double width, Color color) {
        brush.line(Brush.curve(middle - 0.24, top + 0.02, middle - 0.12, top + 0.1, middle + 0.07, top + 0.28), width,
                color);
        brush.line(Brush.curve(middle + 0.24, top + 0.02, middle + 0.12, top + 0.1, middle - 0.02, top + 0.21), width,
                color);
    }

    /** The scarf comes flying and lies down over both shoulders. */
    private void scarf(Brush brush, double time) {
        double there = Track.from(1.6, 0).to(3.1, 1, Ease.OUT).at(time);
        if (there <= 0) {
            return;
        }
        double middle = ratio / 2;
        double away = 1 - there;
        for (int side = -1; side <= 1; side += 2) {
            double wave = 0.02 * Math.sin(4 * time + side) + 0.12 * away * Math.sin(9 * time);
            double x = middle + side * (0.13 + 0.3 * away);
            double y = 0.79 - 0.75 * away;
            double out = side * 0.085;
            brush.between(
                    Brush.blob(x - out, y - 0.03, x, y - 0.045, x + out * 1.3, y + 0.02, x + out * 1.7 + wave * 0.5,
                            y + 0.16, x + out * 1.5 + wave,
                            y + 0.34, x - out * 0.2 + wave, y + 0.34, x + out * 0.1 + wave * 0.4, y + 0.14),
                    x, y, Shade.alpha(new Color(0xFFFDF6), 0.96), x + out,
                    y + 0.34, Shade.alpha(new Color(0xDCDDE2), 0.92));
            for (int fold = 0; fold < 3; fold++) {
                brush.line(Brush.curve(x + out * (0.1 + 0.3 * fold), y, x + out * (0.5 + 0.35 * fold) + wave * 0.4,
                        y + 0.15, x + out * (0.3 + 0.4 * fold) + wave,
                        y + 0.33), 0.004, Shade.alpha(new Color(0xB9BCC6), 0.7));
            }
        }
    }

    private void frame(Brush brush) {
        Color gold = new Color(0xD9A62E);
        for (double inset : new double[]{0.022, 0.034}) {
            brush.line(Outline.box(inset, inset, ratio - 2 * inset, 1 - 2 * inset), inset < 0.03 ? 0.007 : 0.002, gold);
        }
        for (int corner = 0; corner < 4; corner++) {
            double x = corner % 2 == 0 ? 0.05 : ratio - 0.05;
            double y = corner < 2 ? 0.05 : 0.95;
            brush.flat(Shapes.star(x, y, 0.026, 4, 45), gold);
            brush.ball(x, y, 0.01, 0.01, new Color(0xC9352F));
        }
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.CHIME, 0.4).times(0.6), Cue.of(Effect.WHOOSH, 1.7).times(0.6),
                Cue.of(Effect.CHIME, 3.1));
    }
}
