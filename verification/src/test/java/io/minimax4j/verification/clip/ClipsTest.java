package io.minimax4j.verification.clip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.ClipFacts;
import io.minimax4j.verification.media.Eye;
import io.minimax4j.verification.media.Frame;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Clips;
import java.awt.Color;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A clip of each mode and size: what the file is, and what became of the pictures that were given. */
final class ClipsTest {
    /** What is told from each other when the same picture has gone through a codec (issue: 30 dB). */
    private static final double THE_SAME = 30;
    private static final TestCard FIRST = TestCard.of(768, 768, 2);
    private static final TestCard LAST = TestCard.of(768, 768, 3);
    private static final TestCard WIDE = TestCard.of(910, 512, 4);

    @RegisterExtension
    static final RunningServer server = RunningServer.thatFilms();

    @TempDir
    static Path folder;

    private static final Map<String, String> TASKS = new HashMap<>();
    private static Api api;
    private static Clips clips;

    /** All at once; each test waits for its own. */
    @BeforeAll
    static void order() {
        api = Api.of(server.process());
        clips = new Clips(api);
        TASKS.put("text", clips.order("""
                "model":"MiniMax-Hailuo-2.3","prompt":"a red car on a road [Truck left]\""""));
        TASKS.put("large", clips.order("""
                "model":"MiniMax-Hailuo-02","prompt":"大海上的日落","resolution":"1080P","duration":6"""));
        TASKS.put("old", clips.order("""
                "model":"T2V-01","prompt":"a blue sky over green meadows","prompt_optimizer":false"""));
        TASKS.put("wide", clips.order("""
                "model":"MiniMax-Hailuo-02","prompt":"[Zoom in]","resolution":"512P","duration":6,\
                "first_frame_image":"%s\"""".formatted(WIDE.dataUrl())));
        TASKS.put("frames", clips.order("""
                "model":"MiniMax-Hailuo-02","first_frame_image":"%s","last_frame_image":"%s\""""
                .formatted(FIRST.dataUrl(), LAST.dataUrl())));
        TASKS.put("subject", clips.order("""
                "model":"S2V-01","prompt":"she walks in a green meadow",\
                "subject_reference":[{"type":"character","image":["%s"]}]"""
                .formatted(TestCard.figure(400, Color.MAGENTA).dataUrl())));
        TASKS.put("second", clips.orderV2("""
                "model":"MiniMax-H3","content":[{"type":"text","text":"雪山下的湖"}],"resolution":"768P",\
                "duration":4,"ratio":"16:9\""""));
        TASKS.put("template", api.post("/v1/video_template_generation", """
                {"template_id":"393769180141805569","media_inputs":[{"value":"%s"}],\
                "text_inputs":[{"value":"狮子"}]}""".formatted(TestCard.figure(400, Color.MAGENTA).dataUrl())).json()
                .get("task_id").asText());
    }

    private static Path clip(String name) {
        return clips.fetch(TASKS.get(name), folder);
    }

    /** Every clip is H.264 with AAC of the same length, may be played before all of it came, and can be heard. */
    private static void is(Path clip, String size, int seconds) {
        ClipFacts facts = Eye.facts(clip);
        assertThat(facts.video()).isEqualTo("h264");
        assertThat(facts.pixels()).isEqualTo("yuv420p");
        assertThat(facts.size()).isEqualTo(size);
        assertThat(facts.rate()).isIn("24/1", "25/1");
        assertThat(facts.frames()).isEqualTo(seconds * (facts.rate().equals("24/1") ? 24 : 25));
        assertThat(facts.seconds()).isCloseTo(seconds, Offset.offset(0.001));
        assertThat(facts.sound()).isEqualTo("aac");
        assertThat(facts.soundSeconds()).isCloseTo(seconds, Offset.offset(0.06));
        assertThat(facts.startsFast()).as(facts.toString()).isTrue();
        assertThat(Eye.loudness(clip)).isGreaterThan(0.002);
    }

    private static void tellsItsSize(String name, int width, int height) {
        JsonNode status = clips.status(TASKS.get(name));
        assertThat(status.get("video_width").asInt()).isEqualTo(width);
        assertThat(status.get("video_height").asInt()).isEqualTo(height);
    }

    @Test
    void textOf768P_isAClipOfItsSizeAndSixSeconds_withItsColour() {
        Path clip = clip("text");

        is(clip, "1366x768", 6);
        tellsItsSize("text", 1366, 768);
        Frame middle = Eye.frames(clip, 160).get(72);
        assertThat(middle.share(pixel -> Frame.red(pixel) > 110 && Frame.green(pixel) < 80 && Frame.blue(pixel) < 80))
                .as("the red car").isGreaterThan(0.01);
    }

    @Test
    void textOf1080P_isFullHighDefinition() {
        is(clip("large"), "1920x1080", 6);
        tellsItsSize("large", 1920, 1080);
    }

    @Test
    void modelOfTheFirstKind_makes720P() {
        is(clip("old"), "1280x720", 6);
        tellsItsSize("old", 1280, 720);
    }

    @Test
    void picture_isTheFirstFrame() {
        Path clip = clip("wide");

        is(clip, "910x512", 6);
        List<Frame> ends = Eye.ends(clip);
        assertThat(ends.getFirst().psnr(WIDE.frame())).isGreaterThan(THE_SAME);
        assertThat(ends.getLast().psnr(WIDE.frame())).isLessThan(THE_SAME);
    }

    @Test
    void twoPictures_areTheFirstFrameAndTheLast() {
        Path clip = clip("frames");

        is(clip, "768x768", 6);
        List<Frame> ends = Eye.ends(clip);
        assertThat(ends.getFirst().psnr(FIRST.frame())).isGreaterThan(THE_SAME);
        assertThat(ends.getLast().psnr(LAST.frame())).isGreaterThan(THE_SAME);
    }

    @Test
    void subject_isInTheClip() {
        Path clip = clip("subject");

        is(clip, "1280x720", 6);
        assertThat(Eye.frames(clip, 160)).filteredOn(frame -> frame.share(ClipsTest::isMagenta) > 0.005)
                .hasSizeGreaterThan(120);
    }

    @Test
    void template_showsWhoIsGiven() {
        JsonNode made = clips.awaitEndOfTemplate(TASKS.get("template"));
        assertThat(made.get("status").asText()).as(made.toString()).isEqualTo("Success");
        Path clip = clips.download(made.get("video_url").asText(), folder.resolve("template.mp4"));

        ClipFacts facts = Eye.facts(clip);
        is(clip, "1366x768", 6);
        assertThat(Eye.frames(clip, 160)).filteredOn(frame -> frame.share(ClipsTest::isMagenta) > 0.002)
                .hasSizeGreaterThan(facts.frames() / 4);
    }

    private static boolean isMagenta(int pixel) {
        return Frame.red(pixel) > 120 && Frame.blue(pixel) > 120 && Frame.green(pixel) < 100;
    }

    @Test
    void clipOfVersion2_isAsLongAndLargeAsItWasAskedFor() {
        Path clip = clips.fetchV2(TASKS.get("second"), folder);

        is(clip, "1344x768", 4);
        JsonNode task = clips.statusV2(TASKS.get("second"));
        assertThat(task.path("duration").asInt()).isEqualTo(4);
        assertThat(task.path("resolution").asText()).isEqualTo("768P");
        assertThat(task.at("/usage/output_seconds").asInt()).isEqualTo(4);
    }
}
