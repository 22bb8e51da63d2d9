package io.minimax4j.engine.offline.picture.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Thing.Kind;
import io.minimax4j.engine.offline.picture.thing.Tint;
import io.minimax4j.engine.picture.Bitmap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What everything that is no creature looks like, measured on its pixels. */
class DrawnThingTest {
    private static final int HEIGHT = 80;
    private static final int MARGIN = 8;
    private static final Set<Kind> KINDS = EnumSet.of(Kind.PLANT, Kind.BUILDING, Kind.VEHICLE, Kind.OBJECT, Kind.FOOD);
    private static final Set<Thing> ALOFT = EnumSet.of(Thing.AIRPLANE, Thing.HELICOPTER, Thing.HOT_AIR_BALLOON,
            Thing.FLYING_SAUCER, Thing.KITE, Thing.BALLOON, Thing.LANTERN);

    static Stream<Thing> things() {
        return Arrays.stream(Thing.values()).filter(thing -> KINDS.contains(thing.kind()));
    }

    @ParameterizedTest
    @MethodSource("things")
    void fillsItsBoxAndStandsOnItsFoot(Thing thing) {
        Bitmap sprite = Gallery.sprite(thing, Pose.standing(3), HEIGHT);
        double box = HEIGHT * HEIGHT * thing.aspect();
        assertThat(count(sprite, pixel -> alpha(pixel) > 96) / box).as("share of the box").isGreaterThan(0.12);
        assertThat(top(sprite) - MARGIN).as("upper edge").isLessThan(HEIGHT / 4);
        double foot = (double) (low(sprite) + 1 - MARGIN) / HEIGHT;
        assertThat(foot).as("foot").isCloseTo(1, within(ALOFT.contains(thing) ? 0.1 : 0.03));
    }

    @ParameterizedTest
    @MethodSource("things")
    void staysWithinItsMarginWhateverItDoes(Thing thing) {
        for (Action action : Action.values()) {
            boolean lit = action.ordinal() % 2 == 0;
            Pose pose = new Pose(action, action.ordinal() / 12.0, Tint.values()[action.ordinal()], lit ? -0.7 : 0.6,
                    lit,
                    action.ordinal());
            assertThat(edge(Gallery.sprite(thing, pose, HEIGHT))).as("edge when %s", pose).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("things")
    void theCycleOfItsMotionIsClosed(Thing thing) {
        for (Action action : EnumSet.of(Action.STANDING, Action.RUNNING)) {
            Pose pose = new Pose(action, 0, null, -0.6, true, 5);
            assertThat(Gallery.sprite(thing, pose.at(1), HEIGHT)).isEqualTo(Gallery.sprite(thing, pose, HEIGHT));
        }
    }

    @ParameterizedTest
    @MethodSource("things")
    void itsTintIsSeen(Thing thing) {
        if (thing != Thing.CAMPFIRE) {
            Pose pose = Pose.standing(3);
            double red = bluish(Gallery.sprite(thing, pose.tinted(Tint.RED), HEIGHT));
            double blue = bluish(Gallery.sprite(thing, pose.tinted(Tint.BLUE), HEIGHT));
            assertThat(blue - red).as("levels of blue over red").isGreaterThan(4);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TREE", "PINE", "PALM", "WILLOW", "CHERRY_TREE", "MAPLE", "BAMBOO", "BUSH", "GRASS", "FLOWER",
        "ROSE", "TULIP", "SUNFLOWER", "LOTUS", "HOUSE", "CASTLE", "PAGODA", "WINDMILL", "FOUNTAIN", "SAILBOAT",
        "BOAT", "SHIP", "TRAIN", "HELICOPTER", "HOT_AIR_BALLOON", "FLYING_SAUCER", "CUP", "NOODLES", "CANDLE",
        "CAMPFIRE", "LANTERN", "KITE", "BALLOON", "UMBRELLA", "CLOCK"})
    void movesByItself(Thing thing) {
        assertThat(changed(thing, Action.STANDING)).isGreaterThan(0.002);
    }

    @ParameterizedTest
    @EnumSource(names = {"CAR", "BUS", "TRUCK", "TRACTOR", "BICYCLE", "MOTORCYCLE", "ROCKET", "BALL"})
    void turnsItsWheelsOrBurnsWhenItMovesAlone(Thing thing) {
        assertThat(changed(thing, Action.STANDING)).isZero();
        assertThat(changed(thing, Action.RUNNING)).isGreaterThan(0.002);
    }

    @ParameterizedTest
    @EnumSource(names = {"TREE", "PINE", "PALM", "WILLOW", "CHERRY_TREE", "MAPLE", "ROSE", "SUNFLOWER"})
    void theWindMovesTheCrownMoreThanTheFoot(Thing thing) {
        Bitmap calm = Gallery.sprite(thing, Pose.standing(3), 160);
        Bitmap blown = Gallery.sprite(thing, Pose.standing(3).at(0.25), 160);
        assertThat(changed(calm, blown, 0, 0.5)).isGreaterThan(2 * changed(calm, blown, 0.88, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"HOUSE", "BARN", "CASTLE", "TOWER", "SKYSCRAPER", "PAGODA", "TEMPLE", "PAVILION", "CHURCH",
        "LIGHTHOUSE", "WINDMILL", "TENT", "STREET_LAMP", "BUS", "TRAIN", "SHIP", "LAMP", "LANTERN"})
    void itsWindowsShineWhenLampsAreLit(Thing thing) {
        Pose day = Pose.standing(3);
        Pose night = new Pose(day.action(), 0, null, day.lightFrom(), true, 3);
        int[] byDay = Gallery.sprite(thing, day, 160).argb();
        int[] byNight = Gallery.sprite(thing, night, 160).argb();
        assertThat(
                IntStream.range(0, byDay.length).filter(i -> isLamplight(byNight[i]) && !isLamplight(byDay[i])).count())
                .isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(names = {"TREE", "CHERRY_TREE", "PINE", "BUSH", "GRASS", "BAMBOO"})
    void twoOfAKindDiffer(Thing thing) {
        assertThat(changed(Gallery.sprite(thing, Pose.standing(1), HEIGHT),
                Gallery.sprite(thing, Pose.standing(2), HEIGHT), 0,
                1)).isGreaterThan(0.02);
    }

    @ParameterizedTest
    @EnumSource(names = {"TREE", "CHERRY_TREE", "MAPLE", "WILLOW"})
    void aWhiteTreeIsBare(Thing thing) {
        int leaves = count(Gallery.sprite(thing, Pose.standing(3), HEIGHT), pixel -> alpha(pixel) > 96);
        int boughs = count(Gallery.sprite(thing, Pose.standing(3).tinted(Tint.WHITE), HEIGHT),
                pixel -> alpha(pixel) > 96);
        assertThat(boughs).isLessThan(leaves * 3 / 4);
    }

    @Test
    void whatCarriesOthersIsSolidAtItsSurface() {
        things().filter(thing -> thing.surface() > 0).forEach(thing -> {
            Bitmap sprite = Gallery.sprite(thing, Pose.standing(3), 200);
            int middle = sprite.width() / 2;
            int surface = 20 + (int) Math.round(200 * (1 - thing.surface()));
            assertThat(alpha(sprite.pixel(middle, surface + 3))).as("%s at its surface", thing).isGreaterThan(200);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "CAR", "PIANO", "ROCK"})
    void nothingIsAboveATop(Thing thing) {
        Bitmap sprite = Gallery.sprite(thing, Pose.standing(3), 200);
        int above = 20 + (int) Math.round(200 * (1 - thing.surface())) - 12;
        assertThat(alpha(sprite.pixel(sprite.width() / 2, above))).isZero();
    }

    private static double changed(Thing thing, Action action) {
        Pose pose = new Pose(action, 0.1, null, -0.6, false, 3);
        return changed(Gallery.sprite(thing, pose, HEIGHT), Gallery.sprite(thing, pose.at(0.37), HEIGHT), 0, 1);
    }

    /** The share of pixels that differ, between two heights of the box. */
    private static double changed(Bitmap first, Bitmap second, double from, double to) {
        int margin = first.height() / 12;
        int height = first.height() - 2 * margin;
        int count = 0;
        int top = margin + (int) (from * height);
        int low = margin + (int) (to * height);
        for (int y = top; y < low; y++) {
            for (int x = 0; x < first.width(); x++) {
                count += far(first.pixel(x, y), second.pixel(x, y)) ? 1 : 0;
            }
        }
        return (double) count / ((low - top) * first.width());
    }

    private static boolean far(int first, int second) {
        return Math.abs(alpha(first) - alpha(second)) + Math.abs(red(first) - red(second))
                + Math.abs(green(first) - green(second)) + Math.abs(blue(first) - blue(second)) > 24;
    }

    private static int count(Bitmap bitmap, IntPredicate wanted) {
        return (int) Arrays.stream(bitmap.argb()).filter(wanted).count();
    }

    private static int top(Bitmap bitmap) {
        int y = 0;
        while (isEmpty(bitmap, y)) {
            y++;
        }
        return y;
    }

    private static int low(Bitmap bitmap) {
        int y = bitmap.height() - 1;
        while (isEmpty(bitmap, y)) {
            y--;
        }
        return y;
    }

    private static boolean isEmpty(Bitmap bitmap, int y) {
        for (int x = 0; x < bitmap.width(); x++) {
            if (alpha(bitmap.pixel(x, y)) > 128) {
                return false;
            }
        }
        return true;
    }

    /** How many pixels of the outermost rows and columns show anything. */
    private static int edge(Bitmap bitmap) {
        int count = 0;
        for (int x = 0; x < bitmap.width(); x++) {
            count += alpha(bitmap.pixel(x, 0)) > 4 ? 1 : 0;
            count += alpha(bitmap.pixel(x, bitmap.height() - 1)) > 4 ? 1 : 0;
        }
        for (int y = 0; y < bitmap.height(); y++) {
            count += alpha(bitmap.pixel(0, y)) > 4 ? 1 : 0;
            count += alpha(bitmap.pixel(bitmap.width() - 1, y)) > 4 ? 1 : 0;
        }
        return count;
    }

    private static double bluish(Bitmap bitmap) {
        return Arrays.stream(bitmap.argb()).filter(pixel -> alpha(pixel) > 96)
                .mapToDouble(pixel -> blue(pixel) - red(pixel))
                .average().orElseThrow();
    }

    private static boolean isLamplight(int pixel) {
        return alpha(pixel) > 200 && red(pixel) > 225 && green(pixel) > 150 && red(pixel) - blue(pixel) > 45;
    }

    private static int alpha(int pixel) {
        return pixel >>> 24;
    }

    private static int red(int pixel) {
        return pixel >> 16 & 0xFF;
    }

    private static int green(int pixel) {
        return pixel >> 8 & 0xFF;
    }

    private static int blue(int pixel) {
        return pixel & 0xFF;
    }
}
