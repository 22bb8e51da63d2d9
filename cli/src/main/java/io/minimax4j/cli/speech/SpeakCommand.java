package io.minimax4j.cli.speech;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code speak TEXT --out FILE}: the text as a sound file; the file's ending chooses the format. */
@Command(name = "speak", description = "Speak a text into a file.")
public final class SpeakCommand extends ClientCommand {
    @Parameters(paramLabel = "TEXT", description = "What to say; <#0.5#> is a pause of half a second.")
    private String text = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write; .mp3, .wav, .pcm or .flac.")
    private Path out = Path.of("");

    @Option(names = "--model", paramLabel = "MODEL", defaultValue = "speech-2.6-hd", description = "The model (default: ${DEFAULT-VALUE}).")
    private String model = "";

    @Option(names = "--voice", paramLabel = "ID", description = "A voice id (default: one that fits the language of the text).")
    private @Nullable String voice;

    @Option(names = "--speed", paramLabel = "X", description = "0.5 to 2.")
    private @Nullable Double speed;

    @Option(names = "--vol", paramLabel = "X", description = "Above 0 to 10.")
    private @Nullable Double volume;

    @Option(names = "--pitch", paramLabel = "N", description = "Semitones, -12 to 12.")
    private @Nullable Integer pitch;

    public SpeakCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        SpeechRequest request = request();
        terminal.progress("speaking ...");
        if (json()) {
            raw(client, request);
        } else {
            Audio audio = client.speech().speak(request);
            audio.save(out);
            terminal.progressDone();
            terminal.line(summary(audio.info()));
        }
    }

    private void raw(MiniMax client, SpeechRequest request) throws IOException {
        String reply = client.raw().post("/v1/t2a_v2", Json.text(request));
        SpeechReply.Data data = Json.read(reply, SpeechReply.class).data();
        if (data == null || data.audio() == null) {
            throw new IllegalStateException("the reply carries no audio");
        }
        Files.write(out, HexFormat.of().parseHex(data.audio()));
        terminal.progressDone();
        terminal.line(reply);
    }

    private SpeechRequest request() {
        SpeechRequest.Builder request = SpeechRequest.builder(model, text).voice(voiceId()).format(format());
        if (speed != null) {
            request.speed(speed);
        }
        if (volume != null) {
            request.volume(volume);
        }
        if (pitch != null) {
            request.pitch(pitch);
        }
        return request.build();
    }

    private String voiceId() {
        if (voice != null) {
            return voice;
        }
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? "female-shaonv" : "English_expressive_narrator";
    }

    private AudioFormat format() {
        String name = out.getFileName() == null ? "" : out.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return switch (name.substring(dot + 1)) {
            case "mp3" -> AudioFormat.MP3;
            case "wav" -> AudioFormat.WAV;
            case "pcm" -> AudioFormat.PCM;
            case "flac" -> AudioFormat.FLAC;
            default -> throw new IllegalArgumentException(
                    "cannot tell the format from '" + out + "': let it end in .mp3, .wav, .pcm or .flac.");
        };
    }

    private String summary(Optional<ExtraInfo> info) throws IOException {
        String length = info.map(measured -> String.format(Locale.ROOT, ", %.1f s, %d Hz",
                measured.audioLength() / 1000.0, measured.audioSampleRate())).orElse("");
        return out + ": " + Sizes.of(Files.size(out)) + length;
    }
}
