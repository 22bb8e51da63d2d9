package io.minimax4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolFileTest {
    @TempDir
    Path folder;

    private ToolFile read(String json) throws IOException {
        return ToolFile.read(Files.writeString(folder.resolve("tool.json"), json));
    }

    @Test
    void bothForms_areTheSameFunction() throws IOException {
        String function = "{\"name\":\"f\",\"description\":\"d\",\"parameters\":{\"type\":\"object\"}}";
        String wire = "{\"type\":\"function\",\"function\":" + function + "}";

        assertThat(Json.text(read(function).tool())).isEqualTo(wire);
        assertThat(Json.text(read(wire).tool())).isEqualTo(wire);
        assertThat(read(wire.replace("}}}", "}},\"command\":[\"cat\"],\"timeout\":5}")).program())
                .contains(new ToolProgram(List.of("cat"), Duration.ofSeconds(5)));
    }

    @Test
    void wrongFiles_areToldByName() {
        assertThatThrownBy(() -> read("[]")).hasMessageContaining("tool.json").hasMessageContaining("no JSON object");
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("\"name\"");
        assertThatThrownBy(() -> read("{\"name\":\"f\",\"command\":\"rm -rf\"}")).hasMessageContaining("list of texts");
        assertThatThrownBy(() -> read("{\"name\":\"f\",\"command\":[\"cat\"],\"timeout\":0}"))
                .hasMessageContaining("from 1 to 600");
        assertThatThrownBy(() -> SchemaFile.read(Files.writeString(folder.resolve("s.json"), "{\"type\":\"array\"}")))
                .hasMessageContaining("no schema of an object");
    }

    @Test
    void aProgram_getsTheArgumentsOnItsInputAndNoShell() throws Exception {
        assertThat(new ToolProgram(List.of("cat"), Duration.ofSeconds(20)).run("{\"a\":\"$HOME; é\"}"))
                .isEqualTo("{\"a\":\"$HOME; é\"}");
        assertThat(new ToolProgram(List.of("echo", "$HOME"), Duration.ofSeconds(20)).run("{}")).isEqualTo("$HOME");
    }

    @Test
    void aProgramThatFailsOrTakesTooLong_isToldAndEnded() {
        assertThatThrownBy(() -> new ToolProgram(List.of("false"), Duration.ofSeconds(20)).run("{}"))
                .isInstanceOf(IOException.class).hasMessageContaining("exit code 1");
        assertThatThrownBy(() -> new ToolProgram(List.of("sleep", "600"), Duration.ofSeconds(1)).run("{}"))
                .isInstanceOf(IOException.class).hasMessageContaining("longer than 1 s");
        assertThatThrownBy(() -> new ToolProgram(List.of("no-such-program"), Duration.ofSeconds(1)).run("{}"))
                .isInstanceOf(IOException.class).hasMessageContaining("no-such-program");
    }

    @Test
    void pictures_areKnownByWhatTheyBeginWith() throws IOException {
        Path picture = Files.write(folder.resolve("picture.txt"), new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});

        assertThat(Picture.of(picture.toString()).url()).isEqualTo("data:image/png;base64,iVBORw0K");
        assertThat(Picture.of("https://example.com/a.png").url()).isEqualTo("https://example.com/a.png");
        Path text = Files.writeString(folder.resolve("text.png"), "no picture");
        assertThatThrownBy(() -> Picture.of(text.toString())).hasMessageContaining("PNG, JPEG, GIF or WebP");
    }

    @Test
    void questionsOfSeveralLines_areJoined() {
        assertThat(Lines.text("one \\\n two ")).isEqualTo("one \n two");
        assertThat(Lines.text("\"\"\"\none\n\ntwo\n\"\"\"")).isEqualTo("one\n\ntwo");
        assertThat(Lines.text("it's \"quoted\"!")).isEqualTo("it's \"quoted\"!");
    }
}
