package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCommandsTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.plain();

    @TempDir
    Path folder;

    private static Outcome run(String... arguments) {
        return Program.against(SERVER.process(), arguments);
    }

    private static Outcome succeed(String... arguments) {
        Outcome outcome = run(arguments);
        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        return outcome;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aPicture_becomesClipsOfBothVersions() throws IOException {
        Outcome painted = succeed("image", "A boy", "--size", "640x512", "--seed", "7", "--out", path("boy.jpg"));

        assertThat(painted.text()).matches("\\S+boy\\.jpg: \\d+\\.\\d KB\n");
        assertThat(painted.errors()).as("piped, no progress is shown").isEmpty();
        BufferedImage picture = ImageIO.read(folder.resolve("boy.jpg").toFile());
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(512);

        String id = succeed("video", "He waves", "--first", path("boy.jpg"), "--model", "MiniMax-Hailuo-02",
                "--resolution", "512P", "--async").text().strip();
        assertThat(id).containsOnlyDigits();
        String newer = succeed("video", "The boy walks", "--reference", path("boy.jpg"), "--model", "MiniMax-H3-Max",
                "--resolution", "480P", "--ratio", "1:1", "--async").text().strip();
        Outcome fetched = succeed("task", "get", id, "--wait", "--out", path("boy.mp4"));
        Outcome other = succeed("task", "get", newer, "--wait", "--json");

        assertThat(fetched.text()).startsWith(path("boy.mp4") + ": ").endsWith(", 640x512\n");
        assertThat(new String(Files.readAllBytes(folder.resolve("boy.mp4")), 4, 4, StandardCharsets.ISO_8859_1))
                .isEqualTo("ftyp");
        assertThat(other.text()).startsWith(
                "{\"task_id\":\"" + newer + "\",\"kind\":\"clip\",\"status\":\"succeeded\",\"result\":\"http");
    }

    @Test
    void imageJson_namesTheFiles() {
        Outcome painted = succeed("image", "一只猫", "-n", "2", "--size", "512x512", "--json", "--out", path("cats"));

        Map<String, Object> told = Json.readObject(painted.text().getBytes(StandardCharsets.UTF_8));
        assertThat(told.get("id").toString()).matches("[0-9a-f]{32}");
        assertThat(told.get("failed_count")).isEqualTo(0L);
        assertThat((List<?>) told.get("files")).hasSize(2)
                .allSatisfy(name -> assertThat(Path.of(name.toString())).hasParent(folder.resolve("cats")).exists());
    }

    @Test
    void templates_areListedWithoutAServer() {
        Outcome listed = Program.command("template", "list", "--json").run();

        assertThat(listed.exit()).isZero();
        assertThat(listed.text()).startsWith("[{\"template_id\":\"392753057216684038\",\"slug\":\"diving_cn\",")
                .contains("\"name_zh\":\"吊环\"");
        assertThat(listed.text().split("\"template_id\"")).hasSize(1 + 22);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2|image --size big fox|--size is width and height",
        "2|video --reference a.jpg|MiniMax-H3 needs a PROMPT",
        "2|template run still_rings|still_rings needs --picture FILE",
        "1|image --subject nofile.jpg fox|minimax: there is no file nofile.jpg",
        "1|image --size 100x512 fox|minimax: Pictures with image-01",
        "1|task get 123|minimax: there is no task 123"})
    void whatCannotBe_saysWhatToDo(int exit, String typed, String told) {
        Outcome outcome = run(typed.split(" "));

        assertThat(outcome.exit()).as(outcome.toString()).isEqualTo(exit);
        assertThat(outcome.errors()).startsWith(told).doesNotContain("\tat ");
        assertThat(outcome.output()).isEmpty();
    }
}
