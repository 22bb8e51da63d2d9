package io.minimax4j.cli.voice;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.voice.DesignedVoice;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.voice.DesignRequest;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code voices design DESCRIPTION}. */
@Command(name = "design", description = {"Make a voice from a description, in Chinese or English.",
    "Unless it is used to speak within seven days, it is deleted."})
final class DesignCommand extends ClientCommand {
    @Parameters(paramLabel = "DESCRIPTION", description = "Gender, age, pitch, pace, timbre, mood: \"a calm elderly man with a deep voice\".")
    private String description = "";

    @Option(names = "--preview", paramLabel = "TEXT", description = "What it says, 500 characters at most (default: a few words).")
    private @Nullable String preview;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the preview, an mp3.")
    private @Nullable Path out;

    @Option(names = "--id", paramLabel = "ID", description = "An id of your own for the new voice (default: one is made).")
    private @Nullable String id;

    @Option(names = "--watermark", description = "Marks the preview as synthetic by a rhythm at its end.")
    private boolean watermark;

    DesignCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        terminal.progress("designing ...");
        DesignedVoice voice = client.voices().design(request());
        if (out != null) {
            voice.preview().save(out);
        }
        terminal.progressDone();
        terminal.line(json() ? Json.text(Map.of("voice_id", voice.id())) : voice.id());
        terminal.remark("minimax: speak with it: minimax speak TEXT --voice " + voice.id() + " --out FILE");
    }

    private DesignRequest request() {
        boolean chinese = description.codePoints().anyMatch(Character::isIdeographic);
        String words = preview != null ? preview : chinese ? "你好，这就是我的声音。" : "Hello, this is how I sound.";
        DesignRequest request = DesignRequest.of(description, words);
        request = id == null ? request : request.withVoiceId(id);
        return watermark ? request.withWatermark() : request;
    }
}
