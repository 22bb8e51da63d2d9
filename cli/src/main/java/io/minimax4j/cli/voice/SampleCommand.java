package io.minimax4j.cli.voice;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.SpeechRequest;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code voices sample ID [TEXT] --out FILE}. */
@Command(name = "sample", description = "Hear a voice.")
final class SampleCommand extends ClientCommand {
    private static final String ENGLISH = "Hello! This is how I sound. I can read you a story, or the news of the day.";
    private static final String CHINESE = "你好！这就是我的声音。我可以给你讲一个故事，也可以为你播报今天的新闻。";

    @Parameters(index = "0", paramLabel = "ID", description = "The voice's id.")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "What it says (default: a few words).")
    private @Nullable String text;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the mp3.")
    private Path out = Path.of("");

    @Option(names = "--model", paramLabel = "MODEL", defaultValue = "speech-2.6-hd", description = "The model (default: ${DEFAULT-VALUE}).")
    private String model = "";

    SampleCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        terminal.progress("speaking ...");
        Audio audio = client.speech()
                .speak(SpeechRequest.builder(model, text == null ? words() : text).voice(id).build());
        audio.save(out);
        terminal.progressDone();
        terminal.line(json()
                ? Json.text(Map.of("voice_id", id, "out", out.toString(), "bytes", audio.size()))
                : out + ": " + Sizes.of(audio.size()));
    }

    /** The older ids of Chinese voices name no language. */
    private String words() {
        boolean chinese = id.startsWith("Chinese") || id.startsWith("Cantonese")
                || id.matches("(fe)?male-.*|.*[a-z]+_.*jingpin");
        return chinese ? CHINESE : ENGLISH;
    }
}
