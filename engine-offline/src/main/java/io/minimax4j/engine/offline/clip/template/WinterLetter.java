package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.List;

/** A portrait in falling snow, a scarf in the wind, breath in the cold air; a letter floats down and opens to a heart. */
final class WinterLetter implements Routine {
    private static final Color WOOL = new Color(0xB5333F);
    private static final double CAUGHT = 3.3;
    private static final double OPEN = 4.2;

    private final double ratio;
    private final Scene scene;
    private final Cloth woods;
    private final Sprite sitter;
    private final double tall;
    private final Fall far;
    private final Fall near;
    private final Fall large;
    private final Spray hearts;

    WinterLetter(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        this.scene = Sets.season(Place.FOREST, Season.WINTER, Mood.ROMANTIC, 0.66, props.seed());
        this.woods = Cloth.of(scene, ratio + 0.3, 1.14, props.unit());
        this.tall = props.likeness().fitting(0.66, 0.62);
        this.sitter = props.sprite(tall);
        this.far = Fall.snow(130, props.seed());
        this.near = new Fall(Fall.Grain.FLAKE, 60, 0.36, 0.09, 0.02, List.of(Color.WHITE), props.seed() + 1);
        this.large = new Fall(Fall.Grain.GLOW, 10, 0.5, 0.16, 0.05, List.of(Color.WHITE), props.seed() + 2);
        this.hearts = Spray.stars(Spray.Grain.HEART, OPEN, 1.5, ratio / 2, 0.78, 16, new Color(0xE8566C), props.seed());
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1).to(3, 1.07).to(6, 1.14).at(time);
        easel.look(new Shot(ratio / 2 + Track.from(-0.03).to(6, 0.03).at(time), 0.5 - 0.04 * (zoom - 1), zoom));
        easel.cloth(woods, -0.15, -0.07, 0.5);
        Brush brush = easel.brush();
        easel.glass(() -> far.draw(brush, ratio, time, 0.9));
        double look = Track.from(-1.5).to(2, 1).to(CAUGHT, 3.5).to(5, 2).at(time);
        double breath = 0.005 * Math.sin(1.9 * time);
        double foot = 0.94;
        coat(brush, foot);
        easel.sprite(sitter, Stance.at(ratio / 2, foot).turned(look).squashed(-breath));
        scarf(brush, foot, time);
        breath(brush, foot, time);
        letter(brush, time);
        hearts.draw(brush, time);
        easel.glass(() -> {
            near.draw(brush, ratio, time, 0.95);
            large.draw(brush, ratio, time, 0.55);
            vignette(brush);
        });
        easel.veil(new Color(0xF4F8FF), 1 - time / 0.7);
    }

    private void coat(Brush brush, double foot) {
        double middle = ratio / 2;
        brush.round(
                Brush.blob(middle - 0.38, 1.2, middle - 0.33, foot - 0.02, middle - 0.18, foot - 0.1, middle,
                        foot - 0.12,
                        middle + 0.18, foot - 0.1, middle + 0.33, foot - 0.02, middle + 0.38, 1.2),
                new Color(0xE9E2D6));
    }

    private void scarf(Brush brush, double foot, double time) {
        double middle = ratio / 2;
        double y = foot - 0.085;
        double wave = 0.03 * Math.sin(3.4 * time);
        double flap = 0.025 * Math.sin(5 * time + 1);
        brush.line(Brush.curve(middle + 0.1, y, middle + 0.22, y + 0.03 + wave / 2, middle + 0.34, y - 0.01 + wave,
                middle + 0.46, y + 0.02 + flap), 0.07, Shade.darker(WOOL, 0.15));
        brush.line(Brush.curve(middle - 0.17, y - 0.02, middle - 0.08, y + 0.035, middle, y + 0.045, middle + 0.08,
                y + 0.035,
                middle + 0.17, y - 0.02), 0.085, WOOL);
        brush.line(
                Brush.curve(middle - 0.16, y - 0.04, middle - 0.07, y + 0.01, middle + 0.07, y + 0.01, middle + 0.16,
                        y - 0.04),
                0.008, Shade.darker(WOOL, 0.3));
        brush.line(Brush.curve(middle + 0.06, y + 0.02, middle + 0.09, y + 0.13, middle + 0.07 + wave / 3, y + 0.25),
                0.075,
                Shade.lighter(WOOL, 0.06));
        for (int i = 0; i < 5; i++) {
            double x = middle - 0.12 + 0.06 * i;
            brush.flat(Shapes.star(x, y + 0.03 - 0.6 * (x - middle) * (x - middle), 0.011, 6, 10 * i),
                    Shade.alpha(Color.WHITE, 0.85));
        }
    }

    private void breath(Brush brush, double foot, double time) {
        for (int i = 0; i < 3; i++) {
            double age = (time - 0.8 - 2 * i) / 1.4;
            if (age > 0 && age < 1) {
                double x = ratio / 2 + 0.06 + 0.16 * age;
                brush.glow(x, foot - tall * 0.42 - 0.05 * age, 0.05 + 0.12 * age,
                        Shade.alpha(Color.WHITE, 0.34 * Math.sin(Math.PI * age)));
            }
        }
    }

    private void letter(Brush brush, double time) {
        double fall = Track.from(0.7, -0.15).to(CAUGHT, 0.9, Ease.LINEAR).to(3.6, 0.885).at(time);
        double swing = time < CAUGHT ? Math.cos(2.4 * time) * (CAUGHT - time) / CAUGHT : 0;
        double x = Track.from(0.1).to(1.5, 0.16).to(2.2, 0.07).to(2.8, 0.2).to(CAUGHT, ratio / 2).at(time);
        double open = Track.from(OPEN - 0.4, 0).to(OPEN, 1).at(time);
        double rise = Track.from(OPEN, 0).to(OPEN + 0.5, 1, Ease.OVER).at(time);
        double y = fall + 0.01 * Math.sin(2 * time);
        brush.turned(-24 * swing * Math.sin(2.4 * time + 0.5), x, y, () -> {
            double w = 0.14;
            double h = 0.09;
            brush.glow(x, y + h, 0.24, Shade.alpha(new Color(0x27314A), 0.22));
            Color paper = new Color(0xFFF7E8);
            brush.flat(Outline.box(x - w, y - h, 2 * w, 2 * h), new Color(0xE8D3B4));
            if (open > 0.5) {
                brush.flat(Outline.polygon(x - w, y - h, x, y - h - 0.11 * (2 * open - 1), x + w, y - h),
                        new Color(0xEAD7BB));
            }
            if (rise > 0) {
                double up = 0.11 * rise;
                brush.plane(Outline.rounded(x - w * 0.86, y - h * 0.6 - up, w * 1.72, h * 1.4, 0.008), paper);
                brush.flat(Shapes.heart(x, y - h * 0.35 - up + 0.03, 0.036 + 0.004 * Math.sin(6 * time)),
                        new Color(0xD83A52));
                for (int i = 0; i < 2; i++) {
                    brush.segment(x - w * 0.6, y - h * 0.3 - up + 0.09 + 0.016 * i, x + w * (0.6 - 0.3 * i),
                            y - h * 0.3 - up + 0.09 + 0.016 * i,
                            0.003, new Color(0xC9B79A));
                }
            }
            brush.flat(Outline.polygon(x - w, y - h, x - w, y + h, x + w, y + h, x + w, y - h, x, y + h * 0.15), paper);
            brush.line(Outline.lines(x - w, y + h, x - 0.02, y, x + 0.02, y, x + w, y + h), 0.003, new Color(0xD9C6A6));
            if (open <= 0.5) {
                brush.flat(Outline.polygon(x - w, y - h, x + w, y - h, x, y + h * 0.3 * (1 - 2 * open)),
                        new Color(0xF7EBD5));
                brush.ball(x, y + h * 0.1, 0.026, 0.026, new Color(0xB5283B));
                brush.flat(Shapes.heart(x, y + h * 0.1, 0.011), new Color(0xF0909C));
            }
        });
    }

    private void vignette(Brush brush) {
        Color cold = new Color(0x1B2A55);
        brush.between(Outline.box(0, 0, ratio, 0.25), 0, 0, Shade.alpha(cold, 0.3), 0, 0.25, Shade.alpha(cold, 0));
        brush.between(Outline.box(0, 0.8, ratio, 0.2), 0, 0.8, Shade.alpha(cold, 0), 0, 1, Shade.alpha(cold, 0.35));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.CHIME, 0.9).times(0.4), Cue.of(Effect.CLICK, OPEN - 0.3).times(0.6),
                Cue.of(Effect.CHIME, OPEN + 0.1));
    }
}
