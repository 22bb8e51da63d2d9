package io.minimax4j.engine.offline.picture.thing.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.picture.gallery.Gallery;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import io.minimax4j.engine.picture.Bitmap;
import java.awt.Color;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class CreaturesTest {
    private static final int HEIGHT = 60;
    private static final int MARGIN = 6;
    private static final Set<Thing.Kind> KINDS = EnumSet.of(Thing.Kind.PERSON, Thing.Kind.ANIMAL, Thing.Kind.FLYER,
            Thing.Kind.SWIMMER);
    private static final List<Thing> THINGS = Arrays.stream(Thing.values())
            .filter(thing -> KINDS.contains(thing.kind())).toList();

    /** Where bodies reach farthest. */
    private static final Set<Action> FAST = EnumSet.of(Action.RUNNING, Action.JUMPING, Action.DANCING);

    private static Pose pose(Action action, double phase) {
        return new Pose(action, phase, null, -0.6, false, 5);
    }

    private static Bitmap sprite(Thing thing, Pose pose) {
        return Gallery.sprite(thing, pose, HEIGHT);
    }

    private static boolean seen(Bitmap bitmap, int x, int y) {
        return bitmap.argb()[y * bitmap.size().width() + x] >>> 24 > 40;
    }

    private static int lowest(Bitmap bitmap) {
        for (int y = bitmap.size().height() - 1; y >= 0; y--) {
            for (int x = 0; x < bitmap.size().width(); x++) {
                if (seen(bitmap, x, y)) {
                    return y;
                }
            }
        }
        return -1;
    }

    /** How much of the box is covered. */
    private static double covered(Bitmap bitmap) {
        int count = 0;
        for (int y = MARGIN; y < bitmap.size().height() - MARGIN; y++) {
            for (int x = MARGIN; x < bitmap.size().width() - MARGIN; x++) {
                count += seen(bitmap, x, y) ? 1 : 0;
            }
        }
        return count / (double) ((bitmap.size().height() - 2 * MARGIN) * (bitmap.size().width() - 2 * MARGIN));
    }

    private static boolean reachesTheEdge(Bitmap bitmap) {
        int right = bitmap.size().width() - 1;
        int low = bitmap.size().height() - 1;
        for (int x = 0; x <= right; x++) {
            if (seen(bitmap, x, 0) || seen(bitmap, x, low)) {
                return true;
            }
        }
        for (int y = 0; y <= low; y++) {
            if (seen(bitmap, 0, y) || seen(bitmap, right, y)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void every_creature_fills_its_box_and_stands_on_the_ground() {
        SoftAssertions all = new SoftAssertions();
        for (Thing thing : THINGS) {
            Bitmap bitmap = sprite(thing, Pose.standing(5));
            all.assertThat(covered(bitmap)).as("covered by %s", thing).isBetween(0.15, 0.95);
            all.assertThat(lowest(bitmap)).as("foot of %s", thing).isBetween(MARGIN + (int) (HEIGHT * 0.96),
                    MARGIN + (int) (HEIGHT * 1.03));
        }
        all.assertAll();
    }

    @Test
    void every_creature_stays_within_its_margin_whatever_it_does() {
        SoftAssertions all = new SoftAssertions();
        for (Thing thing : THINGS) {
            for (Action action : Action.values()) {
                for (double phase : FAST.contains(action) ? new double[]{0.3, 0.8} : new double[]{0.3}) {
                    Bitmap bitmap = sprite(thing, pose(action, phase));
                    all.assertThat(reachesTheEdge(bitmap)).as("%s %s %s reaches the edge", thing, action, phase)
                            .isFalse();
                    all.assertThat(covered(bitmap)).as("%s %s %s", thing, action, phase).isGreaterThan(0.05);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void a_cycle_ends_where_it_began_and_moves_on_the_way() {
        SoftAssertions all = new SoftAssertions();
        for (Thing thing : THINGS) {
            for (Action action : List.of(Action.STANDING, Action.RUNNING)) {
                int[] first = sprite(thing, pose(action, 0)).argb();
                all.assertThat(sprite(thing, pose(action, 1)).argb()).as("%s %s", thing, action).isEqualTo(first);
                all.assertThat(sprite(thing, pose(action, 0.25)).argb()).as("%s %s", thing, action).isNotEqualTo(first);
            }
        }
        all.assertAll();
    }

    @Test
    void neighbouring_phases_look_alike() {
        SoftAssertions all = new SoftAssertions();
        for (Thing thing : THINGS) {
            Action action = thing.kind() == Thing.Kind.FLYER ? Action.FLYING : Action.WALKING;
            for (double phase : new double[]{0.24, 0.99}) {
                Bitmap first = sprite(thing, pose(action, phase));
                Bitmap second = sprite(thing, pose(action, phase + 0.01));
                int changed = 0;
                int painted = 0;
                for (int i = 0; i < first.argb().length; i++) {
                    boolean one = first.argb()[i] >>> 24 > 127;
                    boolean other = second.argb()[i] >>> 24 > 127;
                    painted += one ? 1 : 0;
                    changed += one == other ? 0 : 1;
                }
                all.assertThat(changed / (double) painted).as("%s at %s", thing, phase).isLessThan(0.12);
            }
        }
        all.assertAll();
    }

    @Test
    void a_tint_draws_the_colours_toward_it() {
        SoftAssertions all = new SoftAssertions();
        for (Thing thing : THINGS) {
            Bitmap own = sprite(thing, Pose.standing(5));
            for (Tint tint : List.of(Tint.RED, Tint.BLUE, Tint.BLACK, Tint.WHITE)) {
                double tinted = distance(sprite(thing, Pose.standing(5).tinted(tint)), tint.color());
                // who has that colour anyway may stay as it is
                all.assertThat(tinted).as("%s in %s", thing, tint)
                        .isLessThan(Math.max(distance(own, tint.color()) + 2, 80));
            }
        }
        all.assertAll();
    }

    private static double distance(Bitmap bitmap, Color from) {
        double[] sum = new double[4];
        for (int pixel : bitmap.argb()) {
            if (pixel >>> 24 > 200) {
                sum[0] += pixel >> 16 & 0xFF;
                sum[1] += pixel >> 8 & 0xFF;
                sum[2] += pixel & 0xFF;
                sum[3]++;
            }
        }
        return Math.sqrt(Math.pow(sum[0] / sum[3] - from.getRed(), 2) + Math.pow(sum[1] / sum[3] - from.getGreen(), 2)
                + Math.pow(sum[2] / sum[3] - from.getBlue(), 2));
    }

    @Test
    void no_two_people_are_alike() {
        for (Thing thing : List.of(Thing.MAN, Thing.WOMAN, Thing.BOY, Thing.GIRL, Thing.OLD_MAN, Thing.OLD_WOMAN)) {
            int[][] people = new int[4][];
            for (int i = 0; i < people.length; i++) {
                people[i] = sprite(thing, Pose.standing(i)).argb();
            }
            for (int i = 1; i < people.length; i++) {
                assertThat(people[i]).as("%s", thing).isNotEqualTo(people[0]);
            }
        }
    }

    @Test
    void sleepers_and_sitters_are_lower_than_who_stands() {
        for (Thing thing : List.of(Thing.MAN, Thing.GIRL, Thing.CAT, Thing.HORSE, Thing.ELEPHANT, Thing.CHICKEN)) {
            assertThat(highest(sprite(thing, pose(Action.SLEEPING, 0)))).as("%s", thing)
                    .isGreaterThan(highest(sprite(thing, pose(Action.STANDING, 0))));
        }
    }

    private static int highest(Bitmap bitmap) {
        for (int y = 0; y < bitmap.size().height(); y++) {
            for (int x = 0; x < bitmap.size().width(); x++) {
                if (seen(bitmap, x, y)) {
                    return y;
                }
            }
        }
        return bitmap.size().height();
    }
}
