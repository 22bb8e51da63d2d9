package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.SceneReader;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The described scene as a quiet game: its hero walks about and gathers things; hearts, coins, a dial and a bag, no words. */
final class LifeSim implements Routine {
    private static final List<Thing> FINDS = List.of(Thing.APPLE, Thing.FLOWER, Thing.MUSHROOM, Thing.GIFT);
    private static final double[] TIMES = {1.2, 2.5, 3.8, 5};

    private final double ratio;
    private final Scene scene;
    private final Cloth land;
    private final Player walker;
    private final Player rest;
    private final double tall;
    private final double ground;
    private final List<Sprite> finds = new ArrayList<>();
    private final List<Sprite> icons = new ArrayList<>();
    private final Track walk;
    private final List<Spray> sparkles = new ArrayList<>();

    LifeSim(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        Scene told = SceneReader.read(props.text(), props.size(), true, props.seed());
        @Nullable
        Figure hero = told.figures().stream().filter(figure -> figure.thing().kind() == Thing.Kind.PERSON).findFirst()
                .orElse(told.figures().stream().filter(figure -> figure.thing().kind() == Thing.Kind.ANIMAL).findFirst()
                        .orElse(null));
        List<Figure> others = told.figures().stream().filter(figure -> figure != hero).toList();
        this.scene = new Scene(told.place(), told.features(), told.daytime(), told.season(), told.weather(),
                told.mood(), ArtStyle.LIVELY, told.horizon(),
                told.tints(), others, told.seed());
        this.land = Cloth.of(scene, 1.45 * ratio, 1.06, props.unit());
        Thing thing = hero == null ? Thing.GIRL : hero.thing();
        this.tall = thing.kind() == Thing.Kind.PERSON ? 0.36 : Math.min(0.3, 0.4 / thing.aspect());
        this.walker = Player.of(thing, Action.WALKING, hero == null ? null : hero.tint(), tall, 12, props.unit(),
                props.seed());
        this.rest = Player.of(thing, Action.STANDING, hero == null ? null : hero.tint(), tall, 1, props.unit(),
                props.seed());
        this.ground = 0.81;
        this.walk = Track.from(0.35).to(0.2, 0.35).to(TIMES[0], 0.8, Ease.LINEAR).stay(1.5)
                .to(TIMES[1], 1.25, Ease.LINEAR).stay(2.8)
                .to(TIMES[2], 1.7, Ease.LINEAR).stay(4.1).to(TIMES[3], 2.1, Ease.LINEAR).to(6, 2.1);
        for (int i = 0; i < FINDS.size(); i++) {
            finds.add(Player.prop(FINDS.get(i), null, 0.1, props.unit(), props.seed() + i));
            icons.add(Player.prop(FINDS.get(i), null, 0.062, props.unit(), props.seed() + i).centred());
            sparkles.add(
                    Spray.stars(Spray.Grain.STAR, TIMES[i], 0.2, where(i), ground - 0.06, 12, new Color(0xFFE27A), i)
                            .aimed(-90, 160, 0.45));
        }
        sparkles.add(
                Spray.stars(Spray.Grain.HEART, TIMES[3] + 0.1, 0.6, 2.1, ground - tall, 10, new Color(0xFF6F91), 9));
    }

    private double where(int find) {
        return walk.at(TIMES[find]) + 0.07;
    }

    @Override
    public void paint(Easel easel, double time) {
        double x = walk.at(time);
        double camera = Math.clamp(x, ratio / 2 - 0.02, 1.42 * ratio - ratio / 2);
        easel.look(new Shot(camera, 0.5, 1.03));
        easel.cloth(land, -0.02, -0.03);
        Brush brush = easel.brush();
        for (int i = 0; i < finds.size(); i++) {
            if (time < TIMES[i]) {
                double at = where(i);
                double hop = 0.008 * Math.abs(Math.sin(4 * time + i));
                easel.shadow(at, ground + 0.015, 0.05, 0.7);
                brush.line(Brush.ellipse(at, ground + 0.015, 0.075, 0.018), 0.005,
                        Shade.alpha(new Color(0xFFF2A8), 0.6 + 0.3 * Math.sin(5 * time)));
                easel.sprite(finds.get(i), Stance.at(at, ground + 0.015 - hop));
            }
        }
        boolean moving = walk.speed(time) > 0.02;
        double joy = time > TIMES[3]
                ? 0.08 * Math.abs(Math.sin(7 * (time - TIMES[3]))) * Math.clamp(5.9 - time, 0, 1)
                : 0;
        double stoop = picking(time);
        easel.shadow(x, ground + 0.012, 0.09 * (1 - joy), 0.85);
        easel.sprite(moving ? walker.at(1.55 * time) : rest.at(0),
                Stance.at(x, ground + 0.01 - joy).squashed(0.12 * stoop - 0.3 * joy));
        mark(brush, x, ground - tall - joy, time);
        sparkles.forEach(spray -> spray.draw(brush, time));
        easel.glass(() -> display(easel, time));
    }

    private static double picking(double time) {
        double most = 0;
        for (double at : TIMES) {
            most = Math.max(most, 1 - Math.abs(time - at - 0.1) / 0.16);
        }
        return Math.max(0, most);
    }

    /** The arrow over whoever is played, or a bubble when something is near. */
    private void mark(Brush brush, double x, double head, double time) {
        double bob = 0.012 * Math.sin(5 * time);
        boolean near = false;
        for (double at : TIMES) {
            near |= time > at - 0.45 && time < at;
        }
        if (near) {
            brush.flat(Outline.rounded(x - 0.05, head - 0.14 + bob, 0.1, 0.085, 0.03), Color.WHITE);
            brush.flat(
                    Outline.polygon(x - 0.015, head - 0.058 + bob, x + 0.02, head - 0.058 + bob, x, head - 0.03 + bob),
                    Color.WHITE);
            brush.flat(Shapes.heart(x, head - 0.1 + bob, 0.022), new Color(0xFF5D7E));
        } else {
            brush.flat(Outline.softened(0.01, x - 0.028, head - 0.075 + bob, x + 0.028, head - 0.075 + bob, x,
                    head - 0.03 + bob), new Color(0x5CDB7A));
            brush.line(Outline.softened(0.01, x - 0.028, head - 0.075 + bob, x + 0.028, head - 0.075 + bob, x,
                    head - 0.03 + bob), 0.005, Color.WHITE);
        }
    }

    private void display(Easel easel, double time) {
        Brush brush = easel.brush();
        int found = 0;
        while (found < TIMES.length && time > TIMES[found] + 0.1) {
            found++;
        }
        plate(brush, 0.04, 0.04, 0.4, 0.15);
        brush.flat(Brush.ellipse(0.105, 0.115, 0.055, 0.055), new Color(0xFFE9C9));
        easel.sprite(rest.at(0), Stance.at(0.105, 0.158).sized(0.09 / tall));
        for (int i = 0; i < 5; i++) {
            double beat = i == (int) (2 * time) % 5 ? 1.12 : 1;
            brush.flat(Shapes.heart(0.2 + 0.046 * i, 0.085, 0.018 * beat),
                    i < 2 + found ? new Color(0xFF5D6F) : new Color(0xC9BFB2));
        }
        double energy = 0.45 + 0.13 * found + 0.01 * Math.sin(time);
        brush.flat(Outline.rounded(0.18, 0.125, 0.23, 0.026, 0.013), new Color(0x8A7A68));
        brush.flat(Outline.rounded(0.184, 0.129, 0.222 * Math.min(energy, 1), 0.018, 0.009), new Color(0x6FD36B));
        dial(brush, ratio - 0.13, 0.13, time);
        bag(easel, found, time);
        for (int i = 0; i <= found; i++) {
            double flip = Math.abs(Math.cos(3 * time + i));
            brush.ball(ratio - 0.3 - 0.042 * i, 0.08, 0.02 * Math.max(flip, 0.25), 0.02, new Color(0xF5C542));
        }
    }

    /** The sun goes its way over the dial. */
    private static void dial(Brush brush, double x, double y, double time) {
        brush.flat(Brush.ellipse(x, y, 0.092, 0.092), new Color(0xFFF8E8));
        brush.flat(Outline.cap(x, y, 0.078, 0.078, 180, 180), new Color(0x8FD0F2));
        brush.flat(Outline.cap(x, y, 0.078, 0.078, 0, 180), new Color(0x35406E));
        double turn = Math.PI * (1.1 + 0.12 * time);
        brush.ball(x + 0.056 * Math.cos(turn), y + 0.056 * Math.sin(turn), 0.019, 0.019, new Color(0xFFC928));
        brush.line(Brush.ellipse(x, y, 0.085, 0.085), 0.012, new Color(0xB98552));
    }

    private void bag(Easel easel, int found, double time) {
        Brush brush = easel.brush();
        double left = ratio / 2 - 0.3;
        plate(brush, left - 0.015, 0.865, 0.63, 0.115);
        for (int i = 0; i < 6; i++) {
            brush.flat(Outline.rounded(left + 0.1 * i + 0.005, 0.878, 0.09, 0.09, 0.014),
                    i == found ? new Color(0xFFE9A8) : new Color(0xE8D9BE));
            if (i < found) {
                double pop = 1 + 0.5 * Math.max(0, 1 - (time - TIMES[i] - 0.1) / 0.3);
                easel.sprite(icons.get(i), Stance.at(left + 0.1 * i + 0.05, 0.923).sized(pop));
            }
        }
    }

    private static void plate(Brush brush, double x, double y, double wide, double tall) {
        brush.flat(Outline.rounded(x + 0.006, y + 0.008, wide, tall, 0.03), Shade.alpha(new Color(0x101224), 0.22));
        brush.flat(Outline.rounded(x, y, wide, tall, 0.03), Shade.alpha(new Color(0xFFF8E8), 0.94));
        brush.line(Outline.rounded(x + 0.006, y + 0.006, wide - 0.012, tall - 0.012, 0.025), 0.005,
                new Color(0xD9B27C));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (double at = 0.3; at < 5; at += 0.32) {
            if (walk.speed(at) > 0.02) {
                cues.add(Cue.of(Effect.STEP, at).times(0.5));
            }
        }
        for (double at : TIMES) {
            cues.add(Cue.of(Effect.POP, at));
            cues.add(Cue.of(Effect.CHIME, at + 0.1).times(0.5));
        }
        return List.copyOf(cues);
    }
}
