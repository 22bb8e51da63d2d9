package io.minimax4j.verification.program;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.media.Ear;
import io.minimax4j.verification.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    private static final Pattern SOURCE = Pattern.compile("src=\"([^\"]+)\"");

    @Test
    void theTourRunsEveryStepAndLeavesAPageThatShowsAndPlaysThem(@TempDir Path out) throws IOException {
        Outcome tour = Program.thatWorks("tour", "--out", out.toString()).run();

        assertThat(tour.exit()).as(tour.toString()).isZero();
        assertThat(tour.text()).doesNotContain("FAILED").doesNotContain("\u001b", "\r");
        assertThat(tour.text().lines().filter(line -> line.endsWith(" ok"))).hasSize(39);
        assertThat(tour.errors()).as("piped, nothing but results is written").isEmpty();

        String page = Files.readString(out.resolve("index.html"));
        assertThat(page).contains("李雷", "408", "200 of 200 lines", "→ completed",
                "get_weather {&quot;city&quot;:&quot;Paris&quot;}", "Person[name=李雷, age=30, city=杭州]",
                "3 vectors of 1536", "tour-voice-1", "ttv-voice-", "s  One connection, and text after text.",
                "s  后面的句子还在书写中。", "s  Chapter one.",
                "月亮挂在屋檐上", "[Verse 1]");
        List<String> files = SOURCE.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(ending(files, "jpg")).hasSize(4)
                .allSatisfy(name -> assertThat(ImageIO.read(out.resolve(name).toFile()).getWidth()).isEqualTo(1152));
        assertThat(ending(files, "mp4")).hasSize(6).allSatisfy(
                name -> assertThat(Files.readString(out.resolve(name), ISO_8859_1).substring(4)).startsWith("ftyp"));
        List<String> sounds = ending(files, "mp3|wav");
        assertThat(sounds).hasSize(12);
        try (Ear ear = new Ear()) {
            for (String sound : sounds) {
                Ear.Sound heard = ear.hear(out.resolve(sound));
                assertThat(heard.millis()).as(sound).isBetween(1_500L, 70_000L);
                assertThat(heard.loudness()).as(sound).isGreaterThan(0.01);
            }
        }
    }

    private static List<String> ending(List<String> files, String endings) {
        return files.stream().filter(file -> file.matches(".*\\.(?:" + endings + ")")).toList();
    }

    @Test
    void aFolderThatCannotBeMade_failsWithOneLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        Outcome tour = Program.command("tour", "--out", file.resolve("tour").toString()).run();

        assertThat(tour.exit()).isEqualTo(1);
        assertThat(tour.errors()).startsWith("minimax: ").doesNotContain("\tat ");
        assertThat(tour.errors().lines()).hasSize(1);
    }
}
