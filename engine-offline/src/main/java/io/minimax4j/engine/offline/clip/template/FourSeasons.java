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
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.awt.Color;
import java.util.List;

/** A portrait around which a year goes by: blossom, fireflies, leaves and snow, with a gust between the seasons. */
final class FourSeasons implements Routine {
    private static final double LENGTH = 1.5;
    private static final double CHANGE = 0.45;

    private record Time(Cloth land, Fall fall, Fall gust, Color light, Color coat) {}

    private final double ratio;
    private final Scene scene;
    private final Sprite sitter;
    private final Player butterfly;
    private final List<Time> year;
    private final double tall;

    FourSeasons(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.66, 0.66);
        this.sitter = props.sprite(tall);
        long seed = props.seed();
        int unit = props.unit();
        this.butterfly = Player.of(Thing.BUTTERFLY, Action.FLYING, null, 0.06, 6, unit, seed);
        this.scene = Sets.scene(Place.GARDEN, Daytime.MORNING, Season.SPRING, Weather.CLEAR, Mood.DREAMY, 0.66, seed,
                Feature.FLOWERS);
        List<Color> petals = List.of(new Color(0xF9C9D6), new Color(0xFBE3EA), new Color(0xF2A7BE));
        List<Color> sparks = List.of(new Color(0xFFF2A8), new Color(0xD9F59A));
        List<Color> leaves = List.of(new Color(0xD9622B), new Color(0xE9A13B), new Color(0xB5332A),
                new Color(0xC98B3A));
        List<Color> flakes = List.of(Color.WHITE);
        this.year = List.of(
                time(unit, scene, new Fall(Fall.Grain.PETAL, 70, 0.16, 0.14, 0.026, petals, seed), petals,
                        Fall.Grain.PETAL,
                        new Color(0xFFE3EC), new Color(0xE8A3B8)),
                time(unit,
                        Sets.season(Place.LAKE, Season.SUMMER, Mood.HAPPY, 0.66, seed, Feature.FLOWERS, Feature.CLOUDS),
                        new Fall(Fall.Grain.GLOW, 40, -0.05, 0.03, 0.028, sparks, seed), List.of(new Color(0x6DB84B),
                                new Color(0x9BD36B)),
                        Fall.Grain.LEAF, new Color(0xFFF6C8), new Color(0x6FB7C9)),
                time(unit, Sets.season(Place.FOREST, Season.AUTUMN, Mood.CALM, 0.66, seed),
                        new Fall(Fall.Grain.LEAF, 60, 0.22, 0.1, 0.03, leaves, seed), leaves, Fall.Grain.LEAF,
                        new Color(0xFFD59A),
                        new Color(0xB5622F)),
                time(unit, Sets.season(Place.SNOWFIELD, Season.WINTER, Mood.CALM, 0.66, seed), Fall.snow(170, seed),
                        flakes,
                        Fall.Grain.FLAKE, new Color(0xD8E6FF), new Color(0x4C6A9C)));
    }

    private Time time(int unit, Scene land, Fall fall, List<Color> gust, Fall.Grain grain, Color light, Color coat)
            throws InterruptedException {
        return new Time(Cloth.of(land, ratio + 0.16, 1.08, unit), fall, new Fall(grain, 110, 0.3, 1.9, 0.035, gust, 77),
                light, coat);
    }

    @Override
    public void paint(Easel easel, double time) {
        int now = Math.min((int) (time / LENGTH), year.size() - 1);
        double within = time - now * LENGTH;
        double change = now < year.size() - 1 ? Math.clamp((within - LENGTH + CHANGE) / CHANGE, 0, 1) : 0;
        double zoom = 1.02 + 0.05 * Math.sin(Math.PI * time / 6) + 0.02 * time / 6;
        Shot shot = new Shot(ratio / 2 + Track.from(-0.03).to(6, 0.03).at(time), 0.5, zoom);
        easel.look(shot);
        Time season = year.get(now);
        easel.cloth(season.land, -0.08, -0.04, 0.6);
        Color coat = season.coat;
        if (change > 0) {
            Time next = year.get(now + 1);
            easel.cloth(next.land, -0.08, -0.04, 0.6, Ease.SMOOTH.apply(change));
            coat = Shade.mix(coat, next.coat, change);
        }
        Brush brush = easel.brush();
        double foot = 0.95;
        double middle = ratio / 2;
        double tilt = 2.5 * Math.sin(2 * Math.PI * time / 3);
        double breath = 0.006 * Math.sin(2.2 * time);
        brush.round(Brush.blob(middle - 0.38, 1.2, middle - 0.32, foot, middle - 0.17, foot - 0.09, middle, foot - 0.11,
                middle + 0.17,
                foot - 0.09, middle + 0.32, foot, middle + 0.38, 1.2), coat);
        easel.sprite(sitter, Stance.at(middle, foot).turned(tilt).squashed(-breath));
        brush.line(Brush.curve(middle - 0.18, foot - 0.085, middle - 0.08, foot - 0.005, middle, foot + 0.012,
                middle + 0.08,
                foot - 0.005, middle + 0.18, foot - 0.085), 0.03, Shade.lighter(coat, 0.4));
        if (now == 0) {
            double flight = time / LENGTH;
            easel.sprite(butterfly.at(4 * time),
                    Stance.at(middle - 0.4 + 0.7 * flight, foot - tall * 0.7 + 0.12 * Math.sin(7 * time)));
        }
        easel.glass(() -> {
            brush.between(Outline.box(0, 0, ratio, 1), 0, 0, Shade.alpha(season.light, 0.3), ratio, 0.8,
                    Shade.alpha(season.light, 0));
            season.fall.draw(brush, ratio, time, 1 - change);
            if (change > 0) {
                year.get(now + 1).fall.draw(brush, ratio, time, change);
                year.get(now + 1).gust.draw(brush, ratio, time, Math.sin(Math.PI * change));
            }
            ring(brush, time);
        });
    }

    /** The year's round in the corner: a quarter for each season, filled as it goes by. */
    private void ring(Brush brush, double time) {
        double x = ratio - 0.075;
        brush.flat(Brush.ellipse(x, 0.075, 0.05, 0.05), Shade.alpha(Color.WHITE, 0.35));
        for (int i = 0; i < 4; i++) {
            double filled = Math.clamp(time / LENGTH - i, 0, 1);
            brush.line(Outline.arc(x, 0.075, 0.036, 0.036, -90 + 90 * i + 6, 78), 0.006, Shade.alpha(Color.WHITE, 0.5));
            if (filled > 0) {
                brush.line(Outline.arc(x, 0.075, 0.036, 0.036, -90 + 90 * i + 6, 78 * filled), 0.011, year.get(i).coat);
            }
        }
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        return List.of(Cue.of(Effect.WHOOSH, 1.05), Cue.of(Effect.CHIME, 1.5).times(0.6), Cue.of(Effect.WHOOSH, 2.55),
                Cue.of(Effect.CHIME, 3).times(0.6), Cue.of(Effect.WHOOSH, 4.05), Cue.of(Effect.CHIME, 4.5).times(0.6));
    }
}
