package io.minimax4j.engine.offline.clip.camera;

import static io.minimax4j.engine.offline.clip.camera.Move.PAN_LEFT;
import static io.minimax4j.engine.offline.clip.camera.Move.PAN_RIGHT;
import static io.minimax4j.engine.offline.clip.camera.Move.PEDESTAL_DOWN;
import static io.minimax4j.engine.offline.clip.camera.Move.PEDESTAL_UP;
import static io.minimax4j.engine.offline.clip.camera.Move.PULL_OUT;
import static io.minimax4j.engine.offline.clip.camera.Move.PUSH_IN;
import static io.minimax4j.engine.offline.clip.camera.Move.SHAKE;
import static io.minimax4j.engine.offline.clip.camera.Move.STATIC;
import static io.minimax4j.engine.offline.clip.camera.Move.TILT_DOWN;
import static io.minimax4j.engine.offline.clip.camera.Move.TILT_UP;
import static io.minimax4j.engine.offline.clip.camera.Move.TRACKING;
import static io.minimax4j.engine.offline.clip.camera.Move.TRUCK_LEFT;
import static io.minimax4j.engine.offline.clip.camera.Move.TRUCK_RIGHT;
import static io.minimax4j.engine.offline.clip.camera.Move.ZOOM_IN;
import static io.minimax4j.engine.offline.clip.camera.Move.ZOOM_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectionsTest {
    @ParameterizedTest
    @MethodSource
    void brackets_areCommands(String prompt, List<Set<Move>> beats) {
        assertThat(Directions.read(prompt, true).beats()).isEqualTo(beats);
    }

    static Stream<Arguments> brackets_areCommands() {
        return Stream.of(arguments("[Truck left]", List.of(Set.of(TRUCK_LEFT))),
                arguments("[Truck right]", List.of(Set.of(TRUCK_RIGHT))),
                arguments("[Pan left]", List.of(Set.of(PAN_LEFT))),
                arguments("[Pan right]", List.of(Set.of(PAN_RIGHT))), arguments("[Push in]", List.of(Set.of(PUSH_IN))),
                arguments("[Pull out]", List.of(Set.of(PULL_OUT))), arguments("[Push out]", List.of(Set.of(PULL_OUT))),
                arguments("[Pedestal up]", List.of(Set.of(PEDESTAL_UP))),
                arguments("[Pedestal down]", List.of(Set.of(PEDESTAL_DOWN))),
                arguments("[Tilt up]", List.of(Set.of(TILT_UP))), arguments("[Tilt down]", List.of(Set.of(TILT_DOWN))),
                arguments("[Zoom in]", List.of(Set.of(ZOOM_IN))), arguments("[Zoom out]", List.of(Set.of(ZOOM_OUT))),
                arguments("[Shake]", List.of(Set.of(SHAKE))), arguments("[Tracking shot]", List.of(Set.of(TRACKING))),
                arguments("[Static shot]", List.of(Set.of(STATIC))), arguments("[左移]", List.of(Set.of(TRUCK_LEFT))),
                arguments("[右移]", List.of(Set.of(TRUCK_RIGHT))), arguments("[左摇]", List.of(Set.of(PAN_LEFT))),
                arguments("[右摇]", List.of(Set.of(PAN_RIGHT))), arguments("[推进]", List.of(Set.of(PUSH_IN))),
                arguments("[拉远]", List.of(Set.of(PULL_OUT))), arguments("[上升]", List.of(Set.of(PEDESTAL_UP))),
                arguments("[下降]", List.of(Set.of(PEDESTAL_DOWN))), arguments("[上摇]", List.of(Set.of(TILT_UP))),
                arguments("[下摇]", List.of(Set.of(TILT_DOWN))), arguments("[变焦推近]", List.of(Set.of(ZOOM_IN))),
                arguments("[变焦拉远]", List.of(Set.of(ZOOM_OUT))), arguments("[晃动]", List.of(Set.of(SHAKE))),
                arguments("[跟随]", List.of(Set.of(TRACKING))), arguments("[固定]", List.of(Set.of(STATIC))),
                arguments("a man [ PAN   LEFT ， pedestal UP ] walks", List.of(Set.of(PAN_LEFT, PEDESTAL_UP))),
                arguments("猫[左摇，上升]跑", List.of(Set.of(PAN_LEFT, PEDESTAL_UP))),
                arguments("[pan left,上升,Zoom in]", List.of(Set.of(PAN_LEFT, PEDESTAL_UP, ZOOM_IN))),
                arguments("He picks up a book [Pedestal up], then reads [Static shot].",
                        List.of(Set.of(PEDESTAL_UP), Set.of(STATIC))),
                arguments("[Push in] a door [Push out] a yard [右摇]",
                        List.of(Set.of(PUSH_IN), Set.of(PULL_OUT), Set.of(PAN_RIGHT))),
                arguments("[draws a circle, Pan left]", List.of(Set.of(PAN_LEFT))),
                arguments("［左移］【右移】", List.of(Set.of(TRUCK_LEFT), Set.of(TRUCK_RIGHT))),
                arguments("[note [Pan left]]", List.of(Set.of(PAN_LEFT))), arguments("[a cat]", List.of()),
                arguments("[Pan left", List.of()), arguments("]Pan left[", List.of(Set.of(PAN_LEFT))),
                arguments("[]", List.of()),
                arguments("Pan", List.of()));
    }

    @Test
    void brackets_withoutCommandsInForce_areWords() {
        Directions directions = Directions.read("A cat [Static shot] sleeps", false);
        assertThat(directions.words()).isEqualTo("A cat [Static shot] sleeps");
        assertThat(Directions.read("A cat [Pan left, 左摇] sleeps", false).isSilent()).isTrue();
    }

    @Test
    void words_ofACommandedPrompt_holdWhatIsNoCommand() {
        assertThat(Directions.read("A cat [Pan left] sleeps [on a sofa]", true).words())
                .isEqualTo("A cat  sleeps [on a sofa]");
    }

    @ParameterizedTest
    @MethodSource
    void wording_movesTheCameraLess(String prompt, List<Set<Move>> beats) {
        Directions directions = Directions.read(prompt, true);
        assertThat(directions.beats()).isEqualTo(beats);
        assertThat(directions.strength()).isBetween(0.3, 0.9);
        assertThat(directions.words()).isEqualTo(prompt);
    }

    static Stream<Arguments> wording_movesTheCameraLess() {
        return Stream.of(arguments("The camera slowly pans left over a lake.", List.of(Set.of(PAN_LEFT))),
                arguments("Camera pans to the right and tilts up", List.of(Set.of(PAN_RIGHT, TILT_UP))),
                arguments("The camera zooms in, then the camera moves back",
                        List.of(Set.of(ZOOM_IN), Set.of(PULL_OUT))),
                arguments("The camera pans left. It pans right.", List.of(Set.of(PAN_LEFT), Set.of(PAN_RIGHT))),
                arguments("Aerial shot of a coast", List.of(Set.of(PEDESTAL_UP, PUSH_IN))),
                arguments("A tracking shot of a fox", List.of(Set.of(TRACKING))),
                arguments("the camera follows a boy", List.of(Set.of(TRACKING))),
                arguments("Handheld footage of a market", List.of(Set.of(SHAKE))),
                arguments("a static camera, a tree", List.of(Set.of(STATIC))),
                arguments("镜头缓缓推进，一只猫睡着了", List.of(Set.of(PUSH_IN))),
                arguments("镜头慢慢拉远", List.of(Set.of(PULL_OUT))), arguments("镜头向左移动", List.of(Set.of(TRUCK_LEFT))),
                arguments("镜头先左摇，然后缓缓上升", List.of(Set.of(PAN_LEFT), Set.of(PEDESTAL_UP))),
                arguments("航拍雪山", List.of(Set.of(PEDESTAL_UP, PUSH_IN))), arguments("固定镜头，海边", List.of(Set.of(STATIC))),
                arguments("镜头跟随小女孩", List.of(Set.of(TRACKING))));
    }

    @ParameterizedTest
    @MethodSource
    void whatThingsDo_movesNoCamera(String prompt) {
        assertThat(Directions.read(prompt, true).isSilent()).isTrue();
    }

    static Stream<String> whatThingsDo_movesNoCamera() {
        return Stream.of("A man pushes a cart up a hill", "A bird flies away", "A truck turns left", "The sun rises",
                "Children move closer to the fire", "太阳升起", "小女孩推着自行车", "降雪的村庄", "a still life with pears", "");
    }

    @Test
    void aPromptOfBrackets_isReadAtOnce() {
        String prompt = "[".repeat(200_000) + "Pan left" + ", ".repeat(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Directions.read(prompt, true));
    }
}
