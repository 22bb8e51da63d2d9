package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.SceneReader;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** A chase through the wild: the beast gains, leaps and misses, for the chased one jumps a rock over which it falls. */
final class RunForLife implements Routine {
    private static final double HORIZON = 0.42;
    private static final double GROUND = 0.86;
    private static final double PACE = 1.55;
    private static final double ROCK = 4.25;
    private static final List<Thing> UNNAMED = List.of(Thing.LION, Thing.TIGER, Thing.BEAR, Thing.WOLF, Thing.DINOSAUR,
            Thing.DRAGON);

    private record Passer(Sprite sprite, double start, double depth) {}

    private final double ratio;
    private final double tall;
    private final Sprite pet;
    private final Player beast;
    private final double beastTall;
    private final Cloth wild;
    private final Scene scene;
    private final List<Passer> passers = new ArrayList<>();
    private final Sprite rock;
    private final Track petX;
    private final Track beastX;
    private final Spray crash;

    RunForLife(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.55, 0.36);
        this.pet = props.sprite(tall).held(0.5, 0.9);
        Scene named = SceneReader.read(props.text(), props.size(), false, props.seed());
        Thing thing = beast(named, props.text());
        this.beastTall = Math.clamp(0.9 / thing.aspect(), 0.36, 0.62);
        Action gait = thing.kind() == Thing.Kind.FLYER
                ? Action.FLYING
                : thing.kind() == Thing.Kind.SWIMMER ? Action.SWIMMING : Action.RUNNING;
        this.beast = Player.of(thing, gait, tint(named), beastTall, 10, props.unit(), props.seed());
        boolean hot = new SplittableRandom(props.seed()).nextBoolean();
        this.scene = Sets.outdoors(hot ? Place.DESERT : Place.MEADOW, Daytime.AFTERNOON, Mood.DRAMATIC, HORIZON,
                props.seed());
        this.wild = Cloth.of(scene, 1.2 * ratio, 1, props.unit()).endless(ratio + 0.1);
        SplittableRandom random = new SplittableRandom(props.seed() + 1);
        Thing[] growth = hot
                ? new Thing[]{Thing.CACTUS, Thing.ROCK, Thing.BUSH, Thing.GRASS}
                : new Thing[]{Thing.TREE, Thing.BUSH, Thing.GRASS, Thing.PINE};
        for (int i = 0; i < 14; i++) {
            double depth = 0.14 + 0.86 * i / 13.0 + (i > 10 ? 0.32 : 0);
            Thing grown = i > 10 ? Thing.GRASS : growth[random.nextInt(growth.length)];
            double high = depth * Math.min(0.62, 0.14 + 0.09 * grown.metres());
            passers.add(new Passer(Player.prop(grown, null, high, props.unit(), i), 3 * random.nextDouble(), depth));
        }
        this.rock = Player.prop(Thing.ROCK, null, 0.15, props.unit(), 5);
        this.petX = Track.from(0.62 * ratio).to(1.4, 0.7 * ratio).to(2.6, 0.64 * ratio).to(3.3, 0.62 * ratio)
                .to(4, 0.58 * ratio).to(6, 0.78 * ratio);
        this.beastX = Track.from(-0.5).to(1, 0.12 * ratio).to(2.1, 0.22 * ratio).to(2.6, 0.2 * ratio)
                .to(3.15, 0.36 * ratio).to(3.6, 0.22 * ratio).to(4.45, 0.26 * ratio).to(5.2, -0.15 * ratio)
                .to(6, -0.5 * ratio);
        this.crash = Spray.dust(4.95, 0.05, GROUND, 2.6, new Color(0xD8C29A), props.seed());
    }

    /** Which beast the text names; one of six where it names none that can be drawn. */
    private static Thing beast(Scene named, String text) {
        return named.figures().stream().map(Figure::thing)
                .filter(thing -> thing.kind() == Thing.Kind.ANIMAL || thing.kind() == Thing.Kind.FLYER
                        || thing.kind() == Thing.Kind.SWIMMER || thing.kind() == Thing.Kind.PERSON)
                .findFirst().orElseGet(() -> UNNAMED.get(Math.floorMod(text.strip().hashCode(), UNNAMED.size())));
    }

    private static @Nullable Tint tint(Scene named) {
        return named.figures().isEmpty() ? null : named.figures().getFirst().tint();
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.02).to(2.6, 1.05).to(3.2, 1.14).to(3.8, 1.04).to(5, 1.02).to(6, 1.12).at(time);
        double gone = PACE * time;
        double jolt = 0.004 * Math.sin(19 * time);
        Shot shot = new Shot(ratio / 2 + (zoom - 1) * 0.6, 0.5 + jolt + (zoom - 1) * 0.9, zoom);
        easel.look(shot);
        double edge = shot.x() - ratio / 2 / zoom;
        easel.passing(wild, y -> {
            double speed = y < HORIZON ? 0.05 : 0.05 + 0.95 * (y - HORIZON) / (GROUND - HORIZON);
            double period = wild.period(ratio + 0.1);
            double at = edge + speed * gone;
            return at - period * Math.floor(at / period);
        });
        passing(easel, gone, 0, 0.95);
        double stone = 0.58 * ratio + PACE * (ROCK - time);
        if (stone > -0.4 && stone < ratio + 0.4) {
            easel.shadow(stone, GROUND + 0.02, 0.16, 0.8);
            easel.sprite(rock, Stance.at(stone, GROUND + 0.025));
        }
        beast(easel, time);
        pet(easel, time);
        crash.draw(easel.brush(), time);
        passing(easel, gone, 0.95, 2);
        lines(easel, time);
    }

    private void pet(Easel easel, double time) {
        double jump = hop(time, ROCK - 0.38, ROCK + 0.4, 0.3);
        double gallop = 3.1 * time;
        double bound = Math.abs(Math.sin(Math.PI * gallop));
        double lift = jump > 0 ? jump : 0.055 * bound;
        double tilt = jump > 0
                ? -22 * Math.cos(Math.PI * (time - ROCK + 0.38) / 0.78)
                : 9 * Math.cos(2 * Math.PI * gallop + 0.6);
        double press = jump > 0 ? -0.07 : 0.09 * (0.5 - bound);
        double x = petX.at(time);
        easel.shadow(x, GROUND + 0.015, tall * 0.5 * (1 - lift), 0.9 - 1.6 * lift);
        dust(easel.brush(), x - 0.16, time, gallop, jump > 0);
        easel.sprite(pet, Stance.at(x, GROUND + 0.01 - lift).turned(tilt).squashed(press));
        for (int i = 0; i < 3; i++) {
            double age = (1.7 * time + i / 3.0) % 1;
            easel.brush().flat(Brush.ellipse(x - 0.05 - 0.22 * age, GROUND - lift - tall - 0.01 + 0.16 * age * age
                    - 0.05 * i, 0.014, 0.008, 160), Shade.alpha(new Color(0xCFEFFF), 0.9 * (1 - age)));
        }
    }

    private void beast(Easel easel, double time) {
        double leap = hop(time, 2.75, 3.4, 0.2);
        double fall = Math.clamp((time - 4.78) / 0.5, 0, 1);
        double x = beastX.at(time);
        double tilt = leap > 0 ? -16 * Math.cos(Math.PI * (time - 2.75) / 0.65) : 3 * Math.sin(11 * time);
        double lift = leap + (fall > 0 ? 0.25 * Math.sin(Math.PI * fall) : 0);
        easel.shadow(x, GROUND + 0.03, beastTall * 0.62, 0.9 - lift);
        if (fall == 0) {
            dust(easel.brush(), x - 0.3, time, 2.4 * time, leap > 0);
        }
        double cycle = leap > 0 ? 0.35 : fall > 0 ? 0.6 : 2.4 * time;
        easel.sprite(beast.at(cycle), Stance.at(x, GROUND + 0.03 - lift).turned(tilt + 75 * fall)
                .squashed(leap > 0 ? -0.06 : 0));
    }

    private static double hop(double time, double from, double to, double high) {
        double share = (time - from) / (to - from);
        return share <= 0 || share >= 1 ? 0 : high * 4 * share * (1 - share);
    }

    private void dust(Brush brush, double x, double time, double steps, boolean flying) {
        for (int i = 0; i < 5; i++) {
            double age = steps % 1 + i;
            double alpha = flying && i < 2 ? 0 : 0.34 * (1 - age / 5);
            if (alpha > 0) {
                brush.glow(x - PACE * 0.11 * age, GROUND - 0.008 * age, 0.035 + 0.02 * age,
                        Shade.alpha(new Color(0xDEC9A2), alpha));
            }
        }
    }

    private void passing(Easel easel, double gone, double from, double to) {
        for (Passer passer : passers) {
            if (passer.depth < from || passer.depth >= to) {
                continue;
            }
            double round = ratio + 1.6;
            double at = passer.start - gone * passer.depth;
            double x = at - round * Math.floor(at / round) - 0.8;
            double foot = HORIZON + (GROUND - HORIZON) * passer.depth;
            if (passer.depth < 1) {
                easel.shadow(x, foot, passer.sprite.wide() * 0.4, 0.5);
            }
            easel.sprite(passer.sprite, Stance.at(x, foot));
        }
    }

    /** What is near the lens goes by as lines. */
    private void lines(Easel easel, double time) {
        easel.glass(() -> {
            for (int i = 0; i < 12; i++) {
                double run = 3.4 * time + i * 0.618;
                double x = ratio * 1.4 - (run - Math.floor(run)) * ratio * 1.9;
                double y = 0.06 + 0.88 * (i * 0.377 % 1);
                easel.brush().segment(x, y, x + 0.28, y, 0.003, Shade.alpha(Color.WHITE, 0.2));
            }
        });
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (double at = 0.2; at < 5.9; at += 0.16) {
            cues.add(Cue.of(Effect.STEP, at).times(0.8));
        }
        cues.add(new Cue(Effect.GROWL, 0.9, -0.6, 1));
        cues.add(new Cue(Effect.GROWL, 2.7, -0.2, 1.2));
        cues.add(Cue.of(Effect.WHOOSH, 3));
        cues.add(Cue.of(Effect.WHOOSH, ROCK - 0.3));
        cues.add(new Cue(Effect.THUD, 4.95, -0.6, 1.3));
        return List.copyOf(cues);
    }
}
