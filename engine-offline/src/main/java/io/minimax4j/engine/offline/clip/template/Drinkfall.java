package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A waterfall of the drink, in the picture's own colours, behind the product, which drops into its pool with a splash. */
final class Drinkfall implements Routine {
    private static final double POOL = 0.8;
    private static final double PLUNGE = 1.35;

    private final double ratio;
    private final Sprite product;
    private final double tall;
    private final Color drink;
    private final Color deep;
    private final Cloth rocks;
    private final Scene scene;
    private final List<Spray> sprays = new ArrayList<>();
    private final Fall mist;
    private final Track drop;
    private final Track press;

    Drinkfall(Props props) {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.56, 0.6);
        this.product = props.sprite(tall);
        this.drink = bright(props.likeness().accent());
        this.deep = Shade.deeper(drink, 0.3);
        long seed = props.seed();
        this.scene = Sets.outdoors(Place.WATERFALL, Daytime.NOON, Mood.HAPPY, 0.6, seed);
        this.rocks = Cloth.painted(ratio + 0.1, 1.1, props.unit(), this::cliffs);
        List<Color> drops = List.of(drink, Shade.lighter(drink, 0.4), Color.WHITE);
        Spray big = new Spray(Spray.Grain.DROP, 230, PLUNGE, 0.16, ratio / 2, POOL + 0.05, 0.2, -90, 62, 1.55, 2.3, 1.5,
                0.024, drops, seed);
        sprays.add(big);
        sprays.add(new Spray(Spray.Grain.DROP, 260, 0.2, 5.6, ratio / 2, POOL, 0.62, -90, 50, 0.5, 1.8, 0.7, 0.014,
                drops, seed + 1));
        sprays.add(new Spray(Spray.Grain.DROP, 120, 4.3, 0.2, ratio / 2, POOL + 0.05, 0.26, -90, 50, 1.2, 2.3, 1.3,
                0.02, drops, seed + 2));
        this.mist = new Fall(Fall.Grain.GLOW, 12, -0.05, 0.02, 0.16, List.of(Shade.lighter(drink, 0.75)), seed);
        this.drop = Track.from(-0.35).stay(0.85).to(PLUNGE, POOL + 0.16, Ease.IN).to(1.75, POOL + 0.02, Ease.OUT)
                .to(2.15, POOL + 0.075).to(2.5, POOL + 0.055)
                .stay(4.05).to(4.25, POOL + 0.09).to(4.6, POOL - 0.12, Ease.OUT).to(5, POOL + 0.09, Ease.IN)
                .to(5.4, POOL + 0.05);
        this.press = Track.from(-0.06).to(PLUNGE, -0.08).to(1.45, 0.1, Ease.OUT).to(1.75, -0.03).to(2.1, 0).stay(4.05)
                .to(4.25, 0.07).to(4.5, -0.06)
                .to(5, 0.06).to(5.3, 0);
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.1).to(1, 1).to(PLUNGE + 0.1, 1.05).to(3.8, 1.18).to(6, 1.04).at(time);
        Shot shot = new Shot(ratio / 2 + 0.04 * Math.sin(0.8 * time), 0.5 + 0.15 * (zoom - 1), zoom);
        easel.look(time > PLUNGE && time < PLUNGE + 0.25 ? shot.shaken(0.006, time) : shot);
        easel.cloth(rocks, -0.05, -0.05, 0.9);
        Brush brush = easel.brush();
        fall(brush, time);
        pool(brush, time, false);
        double y = drop.at(time);
        double sway = 3 * Math.sin(1.6 * time) * Math.clamp(time - 2, 0, 1);
        ice(brush, time, false);
        easel.sprite(product,
                Stance.at(ratio / 2, y).turned(time < PLUNGE ? 14 - 10 * time : sway).squashed(press.at(time)));
        sprays.getFirst().draw(brush, time);
        sprays.getLast().draw(brush, time);
        pool(brush, time, true);
        ice(brush, time, true);
        sprays.get(1).draw(brush, time);
        beads(brush, y, time);
        easel.glass(() -> mist.draw(brush, ratio, time, 0.3));
    }

    /** As light falls through it. */
    private static Color bright(Color color) {
        int most = Math.max(60, Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue())));
        return Rgb.color(Rgb.saturated(Rgb.scaled(color.getRGB(), 235.0 / most), 1.15));
    }

    private void fall(Brush brush, double time) {
        double left = ratio / 2 - 0.52;
        double right = ratio / 2 + 0.52;
        double[] edge = new double[44];
        for (int i = 0; i < 11; i++) {
            double y = -0.1 + 0.1 * i;
            edge[2 * i] = left - 0.12 * y + 0.012 * Math.sin(20 * y - 9 * time);
            edge[2 * i + 1] = y;
            edge[42 - 2 * i] = right + 0.12 * y + 0.012 * Math.sin(18 * y - 9 * time + 1);
            edge[43 - 2 * i] = y;
        }
        brush.between(Outline.polygon(edge), 0, 0, Shade.lighter(drink, 0.3), 0, POOL, Shade.deeper(drink, 0.15));
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 110; i++) {
            double share = random.nextDouble();
            double length = 0.1 + 0.22 * random.nextDouble();
            double speed = 0.9 + 0.7 * random.nextDouble();
            double run = (random.nextDouble() + speed * time) % 1.4 - 0.3;
            double x = left + (right - left) * share;
            double wide = 0.002 + 0.009 * random.nextDouble();
            boolean light = random.nextInt(3) > 0;
            double slant = 0.12 * (share - 0.5) * 2;
            double end = Math.min(run + length, POOL + 0.04);
            if (end > run) {
                brush.segment(x + slant * run, run, x + slant * end, end, wide,
                        Shade.alpha(light ? Shade.lighter(drink, 0.55) : deep, light ? 0.5 : 0.22));
            }
        }
        for (int i = 0; i < 9; i++) {
            double x = left + 0.06 + (right - left - 0.1) * i / 8;
            brush.glow(x, POOL + 0.02, 0.09 + 0.02 * Math.sin(7 * time + i),
                    Shade.alpha(Shade.lighter(drink, 0.8), 0.6));
        }
    }

    private void pool(Brush brush, double time, boolean front) {
        double top = front ? POOL + 0.07 : POOL + 0.02;
        double[] wave = new double[56];
        for (int i = 0; i < 26; i++) {
            double x = -0.2 + (ratio + 0.4) * i / 25;
            double far = Math.abs(x - ratio / 2);
            double age = time - PLUNGE;
            double ring = age > 0 ? 0.05 * Math.exp(-1.3 * age - far) * Math.cos(14 * far - 10 * age) : 0;
            wave[2 * i] = x;
            wave[2 * i + 1] = top + ring + 0.008 * Math.sin(8 * x + 3 * time + (front ? 2 : 0));
        }
        wave[52] = ratio + 0.3;
        wave[53] = 1.3;
        wave[54] = -0.3;
        wave[55] = 1.3;
        Color color = front ? Shade.alpha(Shade.lighter(drink, 0.08), 0.72) : deep;
        brush.between(Outline.polygon(wave), 0, top, color, 0, 1.1, Shade.alpha(deep, front ? 0.9 : 1));
        double[] line = new double[52];
        System.arraycopy(wave, 0, line, 0, 52);
        brush.line(Brush.curve(line), front ? 0.009 : 0.005, Shade.alpha(Shade.lighter(drink, 0.75), 0.8));
    }

    private void ice(Brush brush, double time, boolean front) {
        for (int i = 0; i < 8; i++) {
            if (i % 2 == 0 == front) {
                continue;
            }
            double x = ratio / 2 + (i - 3.5) * 0.17 + 0.02 * Math.sin(time + i);
            double land = 0.5 + 0.2 * i;
            double y = POOL + (front ? 0.09 : 0.035) + 0.014 * Math.sin(2.4 * time + 2 * i);
            double high = time < land
                    ? -0.2 + (y + 0.2) * Ease.IN.apply(Math.clamp((time - land + 0.5) / 0.5, 0, 1))
                    : y;
            double size = 0.05 + 0.012 * (i % 3);
            brush.turned(25 * Math.sin(1.3 * time + 3 * i), x, high, () -> {
                brush.between(Outline.rounded(x - size, high - size, 2 * size, 2 * size, 0.02), x - size, high - size,
                        Shade.alpha(Color.WHITE, 0.75), x + size,
                        high + size, Shade.alpha(Shade.lighter(drink, 0.6), 0.45));
                brush.line(Outline.rounded(x - size * 0.7, high - size * 0.7, size * 1.4, size * 1.4, 0.014), 0.005,
                        Shade.alpha(Color.WHITE, 0.7));
                brush.segment(x - size * 0.5, high - size * 0.45, x - size * 0.1, high - size * 0.55, 0.012,
                        Color.WHITE);
            });
        }
    }

    /** Drops of dew run down beside its outline. */
    private void beads(Brush brush, double foot, double time) {
        if (time < 1.8) {
            return;
        }
        double half = product.wide() * 0.3;
        for (int i = 0; i < 9; i++) {
            double run = (0.16 * time * (1 + i % 3) + 0.37 * i) % 1;
            double x = ratio / 2 + half * Math.sin(5.0 * i);
            double y = foot - tall * 0.75 + tall * 0.5 * run * run;
            brush.ball(x, y, 0.006, 0.008, Shade.alpha(new Color(0xF4FBFF), 0.8 * Math.sin(Math.PI * run)));
        }
    }

    private void cliffs(Brush brush) {
        brush.fade(Outline.box(0, 0, ratio + 0.2, 1.2), Shade.lighter(drink, 0.85), Shade.lighter(drink, 0.5));
        brush.glow(ratio / 2, 0.1, 0.9, Shade.alpha(Color.WHITE, 0.8));
        Color rock = Shade.mix(new Color(0x6B5D57), deep, 0.25);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 9; i++) {
                double x = ratio / 2 + 0.05 + side * (0.62 + 0.12 * Math.abs(Math.sin(3.1 * i)));
                double y = 0.05 + 0.12 * i;
                double wide = 0.16 + 0.06 * Math.sin(2.0 * i);
                brush.round(Brush.blob(x - wide, y, x - wide * 0.4, y - 0.09, x + wide * 0.6, y - 0.08, x + wide,
                        y + 0.02, x + wide * 0.6, y + 0.12,
                        x - wide * 0.6, y + 0.12), Shade.mix(rock, Shade.lighter(rock, 0.35), i % 3 / 3.0));
                if (i % 2 == 0) {
                    brush.plane(Outline.leaf(x, y - 0.05, 0.14, 0.05, side > 0 ? 200 : -20, 0.4), new Color(0x5B9F4C));
                    brush.plane(Outline.leaf(x, y - 0.05, 0.12, 0.05, -90, 0.4), new Color(0x74B85C));
                }
            }
        }
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.POUR, 0), Cue.of(Effect.SPLASH, PLUNGE).times(1.3),
                Cue.of(Effect.CLANG, 0.7).times(0.2), Cue.of(Effect.POUR, 2.4),
                Cue.of(Effect.SPLASH, 5).times(0.7), Cue.of(Effect.CHIME, 4.4));
    }
}
