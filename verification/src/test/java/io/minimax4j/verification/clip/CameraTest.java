package io.minimax4j.verification.clip;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.media.Eye;
import io.minimax4j.verification.media.Frame;
import io.minimax4j.verification.media.Motion;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Clips;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Where the camera goes, followed on the frames that ffmpeg decodes. All fifteen commands are measured where they are
 * carried out; here are those few that show that the whole way from the request to the file keeps them.
 */
final class CameraTest {
    private static final int WIDTH = 160;
    private static final List<String> PROMPTS = List.of("[Pan left]", "[上摇]", "[变焦推近]", "[Static shot]",
            "a wall of discs [Pan right] and then closer [Push in]", "圆点[左摇，上升]");

    @RegisterExtension
    static final RunningServer server = RunningServer.thatFilms();

    @TempDir
    static Path folder;

    private static final Map<String, String> TASKS = new HashMap<>();
    private static Clips clips;

    /** All at once; each test waits for its own. */
    @BeforeAll
    static void order() {
        clips = new Clips(Api.of(server.process()));
        String card = TestCard.of(512, 512, 1).dataUrl();
        for (String prompt : PROMPTS) {
            TASKS.put(prompt, clips.order("""
                    "model":"MiniMax-Hailuo-02","prompt":"%s","resolution":"512P","prompt_optimizer":false,\
                    "first_frame_image":"%s\"""".formatted(prompt, card)));
        }
    }

    private static List<Frame> frames(String prompt) {
        return Eye.frames(clips.fetch(TASKS.get(prompt), folder), WIDTH);
    }

    private static Motion whole(String prompt) {
        List<Frame> frames = frames(prompt);
        return Motion.between(frames.getFirst(), frames.getLast());
    }

    /** A camera that turns to the left sees everything go to the right. */
    @Test
    void panLeft_movesWhatIsSeenToTheRight() {
        Motion seen = whole("[Pan left]");

        assertThat(seen.x()).isBetween(0.06, 0.2);
        assertThat(seen.y()).isBetween(-0.02, 0.02);
    }

    @Test
    void tiltUp_inChinese_movesWhatIsSeenDown() {
        Motion seen = whole("[上摇]");

        assertThat(seen.y()).isBetween(0.06, 0.2);
        assertThat(seen.x()).isBetween(-0.02, 0.02);
    }

    @Test
    void zoomIn_enlargesEverything() {
        Motion seen = whole("[变焦推近]");

        assertThat(seen.growth()).isBetween(0.12, 0.5);
        assertThat(seen.x()).isBetween(-0.03, 0.03);
        assertThat(seen.y()).isBetween(-0.03, 0.03);
    }

    @Test
    void staticShot_movesNothing() {
        List<Frame> frames = frames("[Static shot]");

        for (int i = 24; i < frames.size(); i += 24) {
            Motion seen = Motion.between(frames.getFirst(), frames.get(i));
            assertThat(seen).isEqualTo(new Motion(0, 0, 0));
        }
    }

    @Test
    void sequence_changesItsMoveInTheMiddle() {
        List<Frame> frames = frames("a wall of discs [Pan right] and then closer [Push in]");
        int middle = frames.size() / 2;
        Motion first = Motion.between(frames.getFirst(), frames.get(middle));
        Motion second = Motion.between(frames.get(middle), frames.getLast());

        assertThat(first.x()).isBetween(-0.2, -0.06);
        assertThat(first.growth()).isBetween(-0.05, 0.05);
        assertThat(second.x()).isBetween(-0.03, 0.03);
        assertThat(second.growth()).isGreaterThan(0.1);
    }

    @Test
    void movesOfOneBracket_goTogether() {
        Motion seen = whole("圆点[左摇，上升]");

        assertThat(seen.x()).isBetween(0.06, 0.2);
        assertThat(seen.y()).isBetween(0.06, 0.25);
    }
}
