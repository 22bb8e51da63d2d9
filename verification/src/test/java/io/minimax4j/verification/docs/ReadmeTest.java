package io.minimax4j.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.Repository;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the pages are code that is compiled and run by the client's tests. */
class ReadmeTest {
    private static final String START = "// readme: begin\n";
    private static final String END = "// readme: end";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theExamplesAreTheCompiledOnes(String page) throws IOException {
        assertThat(Files.readString(Repository.root().resolve(page)))
                .contains("```java\n" + example("ReadmeExample") + "```\n")
                .contains("```java\n" + example("BatchReadmeExample") + "```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/client.md", "docs/client.zh-CN.md"})
    void theExamplesOfTheClientAreTheCompiledOnes(String page) throws IOException {
        assertThat(Files.readString(Repository.root().resolve(page)))
                .contains("```java\n" + example("StreamExample") + "```\n")
                .contains("```java\n" + example("ToolsExample") + "```\n")
                .contains("```java\n" + example("StructuredExample") + "```\n")
                .contains("```java\n" + example("EmbeddingsExample") + "```\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/speech.md", "docs/speech.zh-CN.md"})
    void theExamplesOfSpeechAreTheCompiledOnes(String page) throws IOException {
        assertThat(Files.readString(Repository.root().resolve(page)))
                .contains("```java\n" + example("SpeechExample") + "```\n")
                .contains("```java\n" + example("SpeechSessionExample") + "```\n")
                .contains("```java\n" + example("LongSpeechExample") + "```\n")
                .contains("```java\n" + example("VoicesExample") + "```\n");
    }

    @ParameterizedTest
    @CsvSource({"docs/pictures.md,PicturesExample", "docs/pictures.zh-CN.md,PicturesExample",
        "docs/video.md,VideosExample", "docs/video.zh-CN.md,VideosExample",
        "docs/music.md,MusicExample", "docs/music.zh-CN.md,MusicExample"})
    void theExamplesOfPicturesVideosAndMusicAreTheCompiledOnes(String page, String example) throws IOException {
        assertThat(Files.readString(Repository.root().resolve(page)))
                .contains("```java\n" + example(example) + "```\n");
    }

    private static String example(String name) throws IOException {
        String source = Files.readString(Repository.root()
                .resolve("client/src/test/java/io/minimax4j/client/" + name + ".java"));
        int start = source.indexOf(START) + START.length();
        return source.substring(start, source.lastIndexOf('\n', source.indexOf(END))).stripIndent() + "\n";
    }
}
