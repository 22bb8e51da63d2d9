package io.minimax4j.cli.music;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.music.Lyrics;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.music.LyricsRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lyrics PROMPT}: words for a song. The title and the style go to standard error, so that the words can be piped on. */
@Command(name = "lyrics", description = "Write the words of a song, or change some. 写歌词或修改歌词。", footer = {"",
    "minimax lyrics \"A lighthouse keeper in Norway\" --out song.txt",
    "minimax lyrics \"夏天的海边\" --title 夏日 | minimax music \"国语流行，女声\" --lyrics - --out song.mp3",
    "minimax lyrics \"rewrite the chorus, happier\" --edit song.txt"})
public final class LyricsCommand extends ClientCommand {
    @Parameters(arity = "0..1", paramLabel = "PROMPT", description = "What they are about, or what to change; in Chinese or English, at most 2,000 characters (default: anything).")
    private String prompt = "";

    @Option(names = "--title", paramLabel = "TITLE", description = "The title, which is kept.")
    private @Nullable String title;

    @Option(names = "--edit", paramLabel = "FILE", description = "Changes these lyrics as PROMPT says, or completes them; - for what is piped in.")
    private @Nullable Path edited;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write them (default: standard output).")
    private @Nullable Path out;

    private @Nullable LyricsRequest request;

    public LyricsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() throws IOException {
        request = edited == null
                ? new LyricsRequest(LyricsRequest.WRITE, prompt, null, title)
                : new LyricsRequest(LyricsRequest.EDIT, prompt, TextFile.read(edited, terminal), title);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (request == null) {
            throw new IllegalStateException("nothing was asked for");
        }
        terminal.progress("writing ...");
        Lyrics lyrics = client.music().lyrics(request);
        terminal.progressDone();
        if (out != null) {
            Files.writeString(out, lyrics.text() + "\n");
        }
        if (json()) {
            terminal.line(summary(lyrics));
            return;
        }
        terminal.remark(lyrics.title() + " (" + String.join(", ", lyrics.styleTags()) + ")");
        terminal.line(out == null ? lyrics.text() : out + ": " + lyrics.text().lines().count() + " lines");
    }

    private static String summary(Lyrics lyrics) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("song_title", lyrics.title());
        told.put("style_tags", String.join(", ", lyrics.styleTags()));
        told.put("lyrics", lyrics.text());
        return Json.text(told);
    }
}
