package io.minimax4j.cli.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.cli.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Calls that fail before a server is sought. */
class MusicCommandTest {
    private final Terminal terminal = Terminal.system();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Jazz|Say where to write the song with --out FILE, or pipe it on with --stream.",
        "Jazz --out song.mp3 --stream --watermark|Songs that are streamed bear no mark",
        "Jazz --out song.ogg|Cannot tell the format from 'song.ogg': let it end in .mp3, .wav or .pcm.",
        "Jazz --out song|Cannot tell the format from 'song'",
        "Jazz --out nowhere/song.mp3|There is no folder ",
        "--out song.mp3|Say what the song is to be like, for example: minimax music"})
    void wrongUsage_saysWhatToDo(String typed, String told) {
        StringWriter errors = new StringWriter();

        int exit = new CommandLine(new MusicCommand(terminal)).setErr(new PrintWriter(errors))
                .execute(typed.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(errors.toString()).startsWith(told).contains("Usage: music");
    }

    @Test
    void lyricsOfAFile_areReadWithoutWhatIsAroundThem() throws IOException {
        Path file = Files.writeString(folder.resolve("song.txt"), "\n\n[Verse]\n街灯微微亮\n\n");

        assertThat(TextFile.read(file, terminal)).isEqualTo("[Verse]\n街灯微微亮");
    }

    @Test
    void lyricsThatAreMissingEmptyOrTooLong_areRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n\n");
        Path book = Files.writeString(folder.resolve("book.txt"), "la ".repeat(30_000));

        assertThatThrownBy(() -> TextFile.read(folder.resolve("none.txt"), terminal))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> TextFile.read(empty, terminal)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds no lyrics; write lines under tags");
        assertThatThrownBy(() -> TextFile.read(book, terminal)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("larger than 64 KB; lyrics have at most 3,500 characters");
    }
}
