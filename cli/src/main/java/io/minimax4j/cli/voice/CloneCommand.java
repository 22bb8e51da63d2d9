package io.minimax4j.cli.voice;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.voice.ClonedVoice;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.voice.CloneRequest;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code voices clone FILE --id ID}. */
@Command(name = "clone", description = {
    "Make a voice from a recording: mp3, m4a or wav, 10 seconds to 5 minutes, 20 MB at most.",
    "Unless it is used to speak within seven days, it is deleted."})
final class CloneCommand extends ClientCommand {
    @Parameters(paramLabel = "FILE", description = "The recording.")
    private Path recording = Path.of("");

    @Option(names = "--id", required = true, paramLabel = "ID", description = "The id of the new voice: 8 to 256 letters, digits, - and _, a letter first.")
    private String id = "";

    @Option(names = "--preview", paramLabel = "TEXT", description = "Has it say something, 1,000 characters at most; needs --out.")
    private @Nullable String preview;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the preview, an mp3.")
    private @Nullable Path out;

    @Option(names = "--model", paramLabel = "MODEL", defaultValue = "speech-2.6-hd", description = "The model of the preview (default: ${DEFAULT-VALUE}).")
    private String model = "";

    @Option(names = "--language", paramLabel = "NAME", description = "The language of the preview, such as Chinese or English.")
    private @Nullable String language;

    @Option(names = "--noise-reduction", description = "Takes noise out of the recording first.")
    private boolean noiseReduction;

    @Option(names = "--normalize-volume", description = "Brings the recording to an even loudness first.")
    private boolean normalizeVolume;

    @Option(names = "--example", paramLabel = "FILE", description = "A second recording of less than 8 seconds; needs --example-text.")
    private @Nullable Path example;

    @Option(names = "--example-text", paramLabel = "TEXT", description = "What the example says, with a mark at its end.")
    private @Nullable String exampleText;

    @Option(names = "--says", paramLabel = "TEXT", description = "Refuses the recording if it does not say this.")
    private @Nullable String says;

    @Option(names = "--accuracy", paramLabel = "X", description = "How near it must come to that, 0 to 1.")
    private @Nullable Double accuracy;

    @Option(names = "--watermark", description = "Marks the preview as synthetic by a rhythm at its end.")
    private boolean watermark;

    @Spec
    private CommandSpec spec;

    CloneCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() {
        if ((preview == null) != (out == null)) {
            throw new ParameterException(spec.commandLine(), "--preview and --out go together.");
        }
        if ((example == null) != (exampleText == null)) {
            throw new ParameterException(spec.commandLine(), "--example and --example-text go together.");
        }
    }

    @Override
    protected void run(MiniMax client) {
        CloneRequest.Builder request = request();
        if (example != null && exampleText != null) {
            terminal.progress("uploading " + example + " ...");
            request.example(client.files().upload(example, "prompt_audio").fileId(), exampleText);
        }
        terminal.progress("uploading and cloning " + recording + " ...");
        ClonedVoice voice = client.voices().clone(recording, request.build());
        Path file = out;
        if (file != null) {
            voice.preview().ifPresent(audio -> audio.save(file));
        }
        terminal.progressDone();
        terminal.line(json() ? Json.text(Map.of("voice_id", voice.id())) : voice.id());
        terminal.remark("minimax: speak with it: minimax speak TEXT --voice " + voice.id() + " --out FILE");
    }

    private CloneRequest.Builder request() {
        CloneRequest.Builder request = CloneRequest.builder(id);
        if (preview != null) {
            request.preview(preview, model);
        }
        if (language != null) {
            request.languageBoost(language);
        }
        if (noiseReduction) {
            request.reduceNoise();
        }
        if (normalizeVolume) {
            request.normalizeVolume();
        }
        if (says != null) {
            request.validate(says);
        }
        if (accuracy != null) {
            request.accuracy(accuracy);
        }
        if (watermark) {
            request.watermark();
        }
        return request;
    }
}
