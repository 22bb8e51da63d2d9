package io.minimax4j.engine.offline.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.clip.Reel.Part;
import io.minimax4j.engine.offline.clip.Reel.Shift;
import io.minimax4j.engine.offline.picture.stage.Motion;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the picture goes when the camera is told to move, measured on the frames. */
class CameraMovesTest {
    private static final int SECONDS = 2;
    private static final int LAST = SECONDS * TexturedStage.FRAMES_PER_SECOND - 1;
    private static final Part FAR = new Part(120, 30, 80, 30);
    private static final Part NEAR = new Part(120, 135, 80, 30);

    private static Reel reel(String prompt) throws InterruptedException {
        return Reel.of(TexturedStage.filmed(prompt, SECONDS, 7));
    }

    /** Everything goes as far: 18 % of the width or height. */
    @ParameterizedTest
    @CsvSource({"[Pan left], 57.6, 0", "[左摇], 57.6, 0", "[Pan right], -57.6, 0", "[右摇], -57.6, 0", "[Tilt up], 0, 32.4",
        "[上摇], 0, 32.4", "[Tilt down], 0, -32.4", "[下摇], 0, -32.4"})
    void turning_movesAllAlike(String prompt, double x, double y) throws InterruptedException {
        Reel reel = reel(prompt);
        for (Part part : List.of(FAR, NEAR)) {
            Shift moved = reel.moved(part, 0, LAST);
            assertThat(moved.x()).isCloseTo(x, within(4.0));
            assertThat(moved.y()).isCloseTo(y, within(4.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"[Truck left], 1, 0", "[左移], 1, 0", "[Truck right], -1, 0", "[右移], -1, 0", "[Pedestal up], 0, 1",
        "[上升], 0, 1", "[Pedestal down], 0, -1", "[下降], 0, -1"})
    void going_movesTheNearMoreThanTheFar(String prompt, int x, int y) throws InterruptedException {
        Reel reel = reel(prompt);
        Shift far = reel.moved(FAR, 0, LAST);
        Shift near = reel.moved(NEAR, 0, LAST);
        double farWay = x * far.x() / 320 + y * far.y() / 180;
        double nearWay = x * near.x() / 320 + y * near.y() / 180;
        assertThat(nearWay).isBetween(0.15, 0.35);
        assertThat(farWay).isBetween(0.03, 0.5 * nearWay);
        assertThat(Math.abs(x * near.y() + y * near.x())).isLessThan(4);
    }

    /** How much wider the distance of two places becomes, as a share of it. */
    private static double growth(Reel reel, int row, int from, int to) {
        Shift left = reel.moved(new Part(60, row, 40, 24), from, to);
        Shift right = reel.moved(new Part(220, row, 40, 24), from, to);
        return (right.x() - left.x()) / 160;
    }

    @ParameterizedTest
    @CsvSource({"[Zoom in], 1", "[变焦推近], 1", "[Zoom out], -1", "[变焦拉远], -1"})
    void zooming_makesAllGrowAlike(String prompt, int sign) throws InterruptedException {
        Reel reel = reel(prompt);
        double far = sign * growth(reel, 40, 0, LAST);
        double near = sign * growth(reel, 120, 0, LAST);
        assertThat(far).isBetween(0.15, 0.45);
        assertThat(near).isCloseTo(far, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({"[Push in], 1", "[推进], 1", "[Pull out], -1", "[拉远], -1", "[Push out], -1"})
    void dollying_makesTheNearGrowMoreThanTheFar(String prompt, int sign) throws InterruptedException {
        Reel reel = reel(prompt);
        double far = sign * growth(reel, 40, 0, LAST);
        double near = sign * growth(reel, 120, 0, LAST);
        assertThat(near).isBetween(0.15, 0.6);
        assertThat(far).isBetween(0.02, 0.6 * near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Static shot]", "[固定]", "[static shot] a cat", "固定镜头，一只猫"})
    void aFixedCamera_movesNothing(String prompt) throws InterruptedException {
        Reel reel = reel(prompt);
        for (int i = 1; i < reel.length(); i++) {
            assertThat(reel.planes(i)).isEqualTo(reel.planes(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Shake]", "[晃动]"})
    void shaking_isIrregularAndComesBack(String prompt) throws InterruptedException {
        Reel reel = reel(prompt);
        double sum = 0;
        double most = 0;
        double least = 0;
        int turns = 0;
        double at = 0;
        double way = 0;
        for (int i = 1; i <= LAST; i++) {
            double step = reel.moved(FAR, i - 1, i).x();
            turns += step * way < 0 ? 1 : 0;
            way = step;
            at += step;
            sum += at;
            most = Math.max(most, at);
            least = Math.min(least, at);
        }
        assertThat(most - least).isBetween(2.0, 16.0);
        assertThat(sum / LAST).isBetween(-1.0, 1.0);
        assertThat(turns).isBetween(4, 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Tracking shot]", "[跟随]"})
    void tracking_keepsTheHeroWhileTheBackgroundPasses(String prompt) throws InterruptedException {
        Motion walking = new Motion.Cycling(List.of(TexturedStage.texture(new PixelSize(60, 60),
                3)), 1, 30, 0);
        Reel reel = Reel.of(TexturedStage.filmed(prompt, SECONDS, 7, walking));
        Shift hero = reel.moved(new Part(145, 75, 30, 30), 0, LAST);
        Shift bank = reel.moved(new Part(220, 135, 60, 30), 0, LAST);
        assertThat(hero.x()).isCloseTo(0, within(3.0));
        assertThat(bank.x()).isBetween(-150.0, -50.0);
    }

    @Test
    void aFigureThatIsNotFollowed_walksOn() throws InterruptedException {
        Motion walking = new Motion.Cycling(List.of(TexturedStage.texture(new PixelSize(60, 60),
                3)), 1, 30, 0);
        Reel reel = Reel.of(TexturedStage.filmed("[Static shot]", SECONDS, 7, walking));
        assertThat(reel.moved(new Part(150, 75, 20, 30), 0, 24).x()).isCloseTo(30, within(3.0));
    }

    @Test
    void severalInOneBracket_actTogether() throws InterruptedException {
        Reel reel = reel("[Pan left, Tilt up]");
        Shift moved = reel.moved(FAR, 0, LAST);
        assertThat(moved.x()).isCloseTo(57.6, within(4.0));
        assertThat(moved.y()).isCloseTo(32.4, within(4.0));
    }

    @Test
    void bracketsInSequence_actInTheirTimes() throws InterruptedException {
        Reel reel = reel("[左摇] a cat [Tilt up] a dog [Static shot]");
        int third = LAST / 3;
        Shift first = reel.moved(FAR, 0, third);
        Shift second = reel.moved(FAR, third + 1, 2 * third);
        Shift rest = reel.moved(FAR, 2 * third + 2, LAST);
        assertThat(first.x()).isGreaterThan(20);
        assertThat(first.y()).isCloseTo(0, within(1.5));
        assertThat(second.x()).isCloseTo(0, within(1.5));
        assertThat(second.y()).isGreaterThan(10);
        assertThat(Math.hypot(rest.x(), rest.y())).isLessThan(1);
    }

    @Test
    void moves_beginAndEndGently() throws InterruptedException {
        Reel reel = reel("[Pan right]");
        double begin = -reel.moved(FAR, 0, 6).x();
        double middle = -reel.moved(FAR, LAST / 2 - 3, LAST / 2 + 3).x();
        double end = -reel.moved(FAR, LAST - 6, LAST).x();
        assertThat(middle).isGreaterThan(7);
        assertThat(begin).isBetween(0.3, 0.5 * middle);
        assertThat(end).isBetween(0.3, 0.5 * middle);
    }

    @Test
    void wording_movesItAsACommandDoesButLess() throws InterruptedException {
        Shift moved = reel("The camera slowly pans left").moved(FAR, 0, LAST);
        assertThat(moved.x()).isBetween(20.0, 50.0);
        assertThat(moved.y()).isCloseTo(0, within(2.0));
    }

    @Test
    void withoutAnyWord_theCameraMovesALittle() throws InterruptedException {
        Reel reel = reel("a cat");
        assertThat(reel.psnr(LAST, reel.planes(0))).isLessThan(35);
        assertThat(Math.abs(reel.moved(NEAR, 0, LAST).x())).isLessThan(40);
    }

    @Test
    void theStagesEdge_isNeverSeen() throws InterruptedException {
        Reel reel = reel("[Truck left, Pedestal up, Zoom out]");
        for (int frame : new int[]{0, LAST / 2, LAST}) {
            for (int i = 0; i < 320 * 180; i++) {
                assertThat(reel.planes(frame)[i] & 0xFF).isGreaterThan(17);
            }
        }
    }

    @Test
    void theSameSeed_givesTheSameFrames_andAnotherDoesNot() throws InterruptedException {
        Reel one = Reel.of(TexturedStage.filmed("[Shake]", 1, 3));
        Reel same = Reel.of(TexturedStage.filmed("[Shake]", 1, 3));
        Reel other = Reel.of(TexturedStage.filmed("[Shake]", 1, 4));
        assertThat(same.planes(9)).isEqualTo(one.planes(9));
        assertThat(other.planes(9)).isNotEqualTo(one.planes(9));
    }
}
