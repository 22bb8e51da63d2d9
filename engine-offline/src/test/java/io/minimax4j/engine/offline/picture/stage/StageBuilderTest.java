package io.minimax4j.engine.offline.picture.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.picture.Looks;
import io.minimax4j.engine.offline.picture.SceneSketch;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageBuilderTest {
    private static final PixelSize VIEW = new PixelSize(160, 120);

    private static Stage stage(SceneSketch sketch, int margin, boolean moving) throws InterruptedException {
        return StageBuilder.build(sketch.scene(), VIEW, margin, List.of(), moving);
    }

    private static Layer layer(Stage stage, String name) {
        return stage.layers().stream().filter(layer -> layer.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void build_everyPlace_fillsTheWholeStage(Place place) throws InterruptedException {
        Stage stage = stage(SceneSketch.of(place), 20, false);
        assertThat(stage.size()).isEqualTo(new PixelSize(200, 160));
        Stage whole = new Stage(stage.scene(), stage.size(), 0, stage.layers());
        assertThat(Arrays.stream(whole.flat().argb())).allMatch(argb -> argb >>> 24 == 255);
        assertThat(stage.layers()).extracting(Layer::depth).allMatch(depth -> depth >= 0 && depth <= 1);
    }

    @Test
    void build_clearNoon_skyIsBlueAndMeadowGreen() throws InterruptedException {
        Bitmap picture = SceneSketch.of(Place.MEADOW).painted(160, 120);
        assertThat(Looks.share(Looks.part(picture, 0, 0, 1, 1.0 / 3), Looks::isBlue)).isGreaterThan(0.6);
        assertThat(Looks.share(Looks.part(picture, 0, 0.7, 1, 1), Looks::isGreen)).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, names = {"MEADOW", "CITY", "SEA", "ROOM", "SNOWFIELD"})
    void build_day_isBrighterThanNight(Place place) throws InterruptedException {
        double day = Looks.light(SceneSketch.of(place).painted(160, 120).argb());
        double night = Looks.light(SceneSketch.of(place).at(Daytime.NIGHT).painted(160, 120).argb());
        assertThat(day).isGreaterThan(night * 1.4);
    }

    @Test
    void build_tintOfTheWhole_dominates() throws InterruptedException {
        Bitmap purple = SceneSketch.of(Place.LAKE).allIn(Tint.PURPLE).painted(160, 120);
        assertThat(Looks.share(purple.argb(), Looks::isPurple)).isGreaterThan(0.8);
        Bitmap green = SceneSketch.of(Place.CITY).allIn(Tint.GREEN).painted(160, 120);
        assertThat(Looks.share(green.argb(), Looks::isGreen)).isGreaterThan(0.8);
    }

    @Test
    void build_redCar_isRedWhereItStands() throws InterruptedException {
        Bitmap picture = SceneSketch.of(Place.MEADOW)
                .with(SceneSketch.figure(Thing.CAR, Tint.RED, Action.STANDING))
                .painted(200, 120);
        assertThat(Looks.share(Looks.part(picture, 0.3, 0.62, 0.7, 0.85), Looks::isRed)).isGreaterThan(0.3);
        assertThat(Looks.share(Looks.part(picture, 0, 0, 1, 0.4), Looks::isRed)).isLessThan(0.01);
    }

    @Test
    void build_figureInTheSun_throwsAShadowOnTheGroundBesideIt() throws InterruptedException {
        SceneSketch alone = SceneSketch.of(Place.SNOWFIELD).at(Daytime.AFTERNOON);
        Bitmap without = alone.painted(160, 120);
        Bitmap with = alone.with(SceneSketch.figure(Thing.PINE, null, Action.STANDING)).painted(160, 120);
        double darker = Looks.light(Looks.part(without, 0.3, 0.925, 0.7, 1))
                - Looks.light(Looks.part(with, 0.3, 0.925, 0.7, 1));
        assertThat(darker).isGreaterThan(4);
    }

    @Test
    void build_moving_walkerGoesThroughTwelvePhasesForwards() throws InterruptedException {
        SceneSketch sketch = SceneSketch.of(Place.MEADOW).with(SceneSketch.figure(Thing.WOMAN, null, Action.WALKING));
        Layer walker = layer(stage(sketch, 0, true), "woman");
        assertThat(walker.motion()).isInstanceOfSatisfying(Motion.Cycling.class, cycling -> {
            assertThat(cycling.phases()).hasSize(12).allMatch(phase -> phase.size().equals(walker.bitmap().size()));
            assertThat(Looks.apart(cycling.phases().get(0), cycling.phases().get(3))).isPositive();
            assertThat(cycling.x()).isPositive();
        });
        assertThat(layer(stage(sketch, 0, false), "woman").motion()).isInstanceOf(Motion.Still.class);
    }

    @Test
    void build_snow_driftsOnSheetsAsLargeAsTheStage() throws InterruptedException {
        Stage stage = stage(SceneSketch.of(Place.MEADOW).in(Weather.SNOW), 10, false);
        List<Layer> snow = stage.layers().stream().filter(layer -> layer.name().contains("snow")).toList();
        assertThat(snow).hasSize(3).allSatisfy(layer -> {
            assertThat(layer.bitmap().size()).isEqualTo(stage.size());
            assertThat(layer.motion()).isInstanceOfSatisfying(Motion.Drifting.class,
                    drifting -> assertThat(drifting.y()).isPositive());
        });
    }

    @Test
    void build_clouds_goOnAtTheOtherSide() throws InterruptedException {
        Bitmap clouds = layer(stage(SceneSketch.of(Place.MEADOW).in(Weather.CLOUDY), 0, false), "clouds").bitmap();
        double seam = 0;
        double inside = 0;
        for (int y = 0; y < clouds.height(); y++) {
            seam += Math.abs((clouds.pixel(0, y) >>> 24) - (clouds.pixel(clouds.width() - 1, y) >>> 24));
            inside += Math.abs((clouds.pixel(80, y) >>> 24) - (clouds.pixel(90, y) >>> 24));
        }
        assertThat(seam / clouds.height()).isLessThan(Math.max(inside / clouds.height(), 12));
    }

    @Test
    void build_water_ripplesAndMirrorsTheSky() throws InterruptedException {
        Stage stage = stage(SceneSketch.of(Place.LAKE).at(Daytime.SUNSET), 0, false);
        assertThat(layer(stage, "water").motion()).isInstanceOf(Motion.Rippling.class);
        Bitmap water = layer(stage, "water").bitmap();
        Bitmap noon = layer(stage(SceneSketch.of(Place.LAKE), 0, false), "water").bitmap();
        assertThat(Looks.share(noon.argb(), Looks::isBlue))
                .isGreaterThan(Looks.share(water.argb(), Looks::isBlue) + 0.2);
    }

    @Test
    void build_treeInALake_standsOnAnIslandAndARockOnNone() throws InterruptedException {
        Figure tree = new Figure(Thing.TREE, null, Action.STANDING, 0.5, 0.7, 0.4, 0.5, false, false, 3);
        Figure rock = new Figure(Thing.ROCK, null, Action.STANDING, 0.5, 0.78, 0.2, 0.4, false, true, 3);
        Figure tower = new Figure(Thing.LIGHTHOUSE, null, Action.STANDING, 0.5, 0.6, 0.4, 0.5, false, false, 3);
        assertThat(stage(SceneSketch.of(Place.LAKE).with(tree), 0, false).layers()).extracting(Layer::name)
                .contains("islands");
        assertThat(stage(SceneSketch.of(Place.LAKE).with(rock, tower), 0, false).layers()).extracting(Layer::name)
                .doesNotContain("islands");
    }

    @Test
    void build_layers_areFromFarToNear() throws InterruptedException {
        List<Layer> layers = stage(SceneSketch.of(Place.MOUNTAINS), 0, false).layers();
        assertThat(layers).isSortedAccordingTo(Comparator.comparingDouble(Layer::depth));
    }
}
