package io.minimax4j.cli.speech;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.speech.Audio;
import io.minimax4j.client.speech.AudioStream;
import io.minimax4j.client.speech.LongAudio;
import io.minimax4j.client.task.Task;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.protocol.speech.SpeechRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code speak TEXT --out FILE}: a text as a sound, at once, while it is made, or in the background for a book. */
@Command(name = "speak", description = {"Speak a text into a file. 将文本合成为语音文件。",
    "Without TEXT, what is piped in is spoken. With --from-file, a long text is spoken in the background:"
            + " Ctrl-C leaves it running and says how to come back to it."}, footer = {"",
                "minimax speak \"Hello\" --out hello.mp3 --subtitles hello.srt",
                "minimax speak \"Hello\" --stream | mpv -",
                "minimax speak --from-file book.txt --out book.mp3 --subtitles book.srt"})
public final class SpeakCommand extends ClientCommand {
    private static final int LONGEST_TEXT = 4 * 1024 * 1024;
    private static final int MOST_AT_ONCE = 10_000;
    private static final int BEGINNING = 4096;

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "What to say, fewer than 10,000 characters; <#0.5#> is a pause of half a second.")
    private @Nullable String text;

    @Option(names = "--from-file", paramLabel = "FILE", description = "Speaks a file: .txt up to a million characters, .json with title and content, or .zip of either.")
    private @Nullable Path from;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; its ending names the format: "
            + SoundName.ENDINGS
            + ". With --from-file also a folder, .tar or .zip, which take everything that comes.")
    private @Nullable Path out;

    @Option(names = "--stream", description = "Writes the sound while it is made: to --out, else to standard output.")
    private boolean stream;

    @Option(names = "--detach", description = "With --from-file: starts the work, prints its id and does not wait.")
    private boolean detach;

    @Option(names = "--resume", paramLabel = "ID", description = "Waits for a long text that was started before, and fetches it.")
    private @Nullable String resumed;

    @Mixin
    private MannerOptions manner = new MannerOptions();

    @Mixin
    private SubtitleOptions subtitles = new SubtitleOptions();

    @Spec
    private CommandSpec spec;

    public SpeakCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() throws IOException {
        subtitles.check();
        if (resumed != null || from != null && !stream) {
            prepareLong();
            return;
        }
        if (out == null && !stream) {
            throw wrong("Say where to write the sound with --out FILE, or pipe it on with --stream.");
        }
        if (out == null && terminal.interactive()) {
            throw wrong(
                    "Sound is nothing to read: pipe it on, for example to 'mpv -', or say where to write it with --out.");
        }
        if (out == null && json()) {
            throw wrong("--json and the sound cannot both go to standard output: say where the sound goes with --out.");
        }
        if (json() && !stream && subtitles.wanted()) {
            throw wrong("--json prints the reply with its link to the subtitles; leave --subtitles out, or --json.");
        }
        if (out != null && !manner.namesFormat()) {
            SoundName.formatOf(out);
        }
        text = text();
        int characters = text.codePointCount(0, text.length());
        if (characters >= MOST_AT_ONCE) {
            throw wrong("The text has " + characters + " characters; fewer than " + MOST_AT_ONCE
                    + " are spoken at once. Put it into a file and use --from-file FILE --out FILE.");
        }
    }

    private void prepareLong() {
        if (text != null || resumed != null && from != null) {
            throw wrong("Give one of TEXT, --from-file and --resume.");
        }
        if (out == null && !detach) {
            throw wrong("Say where to write the sound with --out, or start the work alone with --detach.");
        }
        if (subtitles.wanted() && out != null && LongSpeaking.takesAll(out)) {
            throw wrong("--subtitles is for one sound; a folder, .tar or .zip holds the subtitles already (.titles).");
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private String text() throws IOException {
        if (text != null && from != null) {
            throw wrong("Give either TEXT or --from-file.");
        }
        if (text != null) {
            return text;
        }
        if (from == null && terminal.interactive()) {
            throw wrong("Say what to speak: TEXT, --from-file FILE, or a text that is piped in.");
        }
        try (InputStream in = from == null ? System.in : Files.newInputStream(from)) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw wrong("The text is too long to be spoken at once; put it into a file and use --from-file.");
            }
            return new String(bytes, StandardCharsets.UTF_8).strip();
        }
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (resumed != null) {
            follow(resumed.startsWith("mm1:") ? client.speech().resume(resumed) : client.speech().task(resumed));
        } else if (from != null && !stream) {
            startLong(client, from);
        } else {
            AudioFormat format = manner
                    .format(out == null ? AudioFormat.MP3 : SoundName.format(out).orElse(AudioFormat.MP3));
            speak(client, manner.request(String.valueOf(text), format, subtitles.type()));
        }
    }

    private void speak(MiniMax client, SpeechRequest request) throws IOException {
        if (stream) {
            streamed(client, request);
        } else if (json()) {
            raw(client, request);
        } else {
            terminal.progress("speaking ...");
            Audio audio = client.speech().speak(request);
            audio.save(target());
            String told = summary(audio.info());
            terminal.progressDone();
            terminal.line(told + (subtitles.wanted() ? subtitles.save(audio.subtitles()) : ""));
        }
    }

    private void streamed(MiniMax client, SpeechRequest request) throws IOException {
        try (AudioStream pieces = client.speech().stream(request)) {
            if (out == null) {
                pieces.writeTo(terminal.bytes());
                String told = subtitles.save(pieces.subtitles());
                if (!told.isEmpty()) {
                    terminal.remark("minimax: " + told.substring(", ".length()));
                }
                return;
            }
            try (OutputStream file = Files.newOutputStream(out)) {
                long bytes = 0;
                for (byte[] piece : pieces) {
                    file.write(piece);
                    bytes += piece.length;
                    terminal.progress("speaking, " + Sizes.of(bytes) + " ...");
                }
            }
            terminal.progressDone();
            String told = summary(pieces.info()) + subtitles.save(pieces.subtitles());
            terminal.line(
                    json() ? Json.text(Map.of("out", out.toString(), "trace_id", pieces.traceId().orElse(""))) : told);
        }
    }

    private void raw(MiniMax client, SpeechRequest request) throws IOException {
        terminal.progress("speaking ...");
        String reply = client.raw().post("/v1/t2a_v2", Json.text(request));
        SpeechReply.Data data = Json.read(reply, SpeechReply.class).data();
        if (data == null || data.audio() == null) {
            throw new IllegalStateException("the reply carries no audio");
        }
        Files.write(target(), HexFormat.of().parseHex(data.audio()));
        terminal.progressDone();
        terminal.line(reply);
    }

    private void startLong(MiniMax client, Path file) throws IOException {
        AudioFormat format = manner
                .format(out == null ? AudioFormat.MP3 : SoundName.format(out).orElse(AudioFormat.MP3));
        terminal.progress("uploading " + file + " ...");
        Task<LongAudio> task = client.speech().speakLong(manner.manner(beginning(file), format), file);
        terminal.progressDone();
        if (detach) {
            terminal.line(json() ? Json.text(Map.of("task_id", task.id())) : task.id());
            return;
        }
        terminal.remark("minimax: " + task.id() + " has started");
        follow(task);
    }

    private void follow(Task<LongAudio> task) throws IOException {
        String told = new LongSpeaking(terminal, task, target(), subtitles).toTheEnd();
        terminal.line(json() ? Json.text(Map.of("task_id", task.id(), "out", target().toString())) : told);
    }

    /** Enough of the text to see what script it is in. */
    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        }
    }

    private Path target() {
        return out == null ? Path.of("") : out;
    }

    private String summary(Optional<ExtraInfo> info) throws IOException {
        String length = info.map(measured -> String.format(Locale.ROOT, ", %.1f s, %d Hz",
                measured.audioLength() / 1000.0, measured.audioSampleRate())).orElse("");
        return target() + ": " + Sizes.of(Files.size(target())) + length;
    }
}
