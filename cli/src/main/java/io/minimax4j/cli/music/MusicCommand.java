package io.minimax4j.cli.music;

import io.minimax4j.cli.Attachment;
import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Elapsed;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.music.Song;
import io.minimax4j.client.music.SongOrder;
import io.minimax4j.client.music.SongStream;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.music.MusicReply.MusicInfo;
import io.minimax4j.protocol.speech.AudioFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code music STYLE}: a song, sung or played, or a cover of one. */
@Command(name = "music", description = {"Make a song. 生成歌曲。",
    "Without --lyrics, words are written from STYLE; with --instrumental nobody sings."
            + " 未给出 --lyrics 时按 STYLE 作词；--instrumental 为纯音乐。"}, footer = {"",
                "minimax music \"Indie folk, acoustic guitar, 96 bpm, female voice\" --lyrics song.txt --out song.mp3",
                "minimax music \"国风，古筝，二胡，女声\" --lyrics song.txt --out song.wav",
                "minimax music \"Lo-fi for studying\" --instrumental --out lofi.mp3",
                "minimax music \"Bossa nova, female voice\" --cover old-song.mp3 --out new-song.mp3",
                "minimax music \"Jazz trio\" --instrumental --stream | mpv -"})
public final class MusicCommand extends ClientCommand {
    private static final Map<String, AudioFormat> FORMATS = Map.of("mp3", AudioFormat.MP3, "wav", AudioFormat.WAV,
            "pcm", AudioFormat.PCM);
    private static final String FORMAT_NAMES = ".mp3, .wav or .pcm";

    @Parameters(arity = "0..1", paramLabel = "STYLE", description = "Style, mood, tempo, key, instruments, voice; in Chinese or English, at most 2,000 characters, for a cover 10 to 300.")
    private String style = "";

    @Option(names = "--lyrics", paramLabel = "FILE", description = "What is sung: lines, under tags such as [Verse] and [Chorus]; - for what is piped in.")
    private @Nullable Path lyrics;

    @Option(names = "--instrumental", description = "Nobody sings; --lyrics may give the structure.")
    private boolean instrumental;

    @Option(names = "--cover", paramLabel = "FILE|URL", description = "Covers a song of 6 s to 6 min, with --lyrics in other words: "
            + Attachment.FORMS + ".")
    private @Nullable String cover;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; its ending names the format: "
            + FORMAT_NAMES + ".")
    private @Nullable Path out;

    @Option(names = "--stream", description = "Writes the song while it is made: to --out, else to standard output.")
    private boolean stream;

    @Option(names = "--sample-rate", paramLabel = "HZ", description = "16000, 24000, 32000 or 44100 (default: 44100).")
    private @Nullable Integer sampleRate;

    @Option(names = "--bitrate", paramLabel = "BPS", description = "Of .mp3: 32000, 64000, 128000 or 256000 (default: 256000).")
    private @Nullable Integer bitrate;

    @Option(names = "--seed", paramLabel = "N", description = "The same number gives the same song, 0 to 1,000,000.")
    private @Nullable Long seed;

    @Option(names = "--watermark", description = "A sound at the end tells that the song was generated.")
    private boolean watermark;

    @Option(names = "--model", paramLabel = "MODEL", description = "Such as music-3.0, music-2.6, music-2.0 (default: by what is asked).")
    private @Nullable String model;

    @Spec
    private CommandSpec spec;

    private @Nullable SongOrder order;

    public MusicCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() throws IOException {
        if (out == null && !stream) {
            throw wrong("Say where to write the song with --out FILE, or pipe it on with --stream.");
        }
        if (out == null && terminal.interactive()) {
            throw wrong(
                    "Sound is nothing to read: pipe it on, for example to 'mpv -', or say where to write it with --out.");
        }
        if (out == null && json()) {
            throw wrong("--json and the song cannot both go to standard output: say where the song goes with --out.");
        }
        if (stream && watermark) {
            throw wrong("Songs that are streamed bear no mark; leave out --stream, or --watermark.");
        }
        Path folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("There is no folder " + folder + " to write the song to; make it first.");
        }
        SongWish wish = new SongWish(style, lyrics == null ? null : TextFile.read(lyrics, terminal), instrumental,
                cover, model, format(), sampleRate, bitrate, seed, watermark);
        String wrong = wish.wrong();
        if (wrong != null) {
            throw wrong(wrong);
        }
        order = wish.order();
    }

    private AudioFormat format() {
        if (out == null) {
            return AudioFormat.MP3;
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        AudioFormat format = FORMATS.get(name.substring(name.lastIndexOf('.') + 1));
        if (format == null) {
            throw wrong("Cannot tell the format from '" + out + "': let it end in " + FORMAT_NAMES + ".");
        }
        return format;
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (order == null) {
            throw new IllegalStateException("nothing was ordered");
        }
        if (stream) {
            streamed(client, order);
            return;
        }
        Song song;
        try (Elapsed _ = Elapsed.of(terminal, "making music")) {
            song = client.music().create(order);
            song.save(target());
        }
        tell(song.info(), song.traceId());
    }

    private void streamed(MiniMax client, SongOrder wanted) throws IOException {
        SongStream pieces;
        try (Elapsed _ = Elapsed.of(terminal, "making music")) {
            pieces = client.music().stream(wanted);
        }
        try (pieces) {
            if (out == null) {
                pieces.writeTo(terminal.bytes());
                return;
            }
            try (OutputStream file = Files.newOutputStream(out)) {
                long bytes = 0;
                for (byte[] piece : pieces) {
                    file.write(piece);
                    bytes += piece.length;
                    terminal.progress("making music, " + Sizes.of(bytes) + " ...");
                }
            }
            terminal.progressDone();
            tell(pieces.info(), pieces.traceId());
        }
    }

    private void tell(Optional<MusicInfo> info, Optional<String> traceId) throws IOException {
        if (json()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("out", target().toString());
            info.map(MusicInfo::musicDuration).ifPresent(millis -> told.put("music_duration", millis));
            told.put("trace_id", traceId.orElse(""));
            terminal.line(Json.text(told));
            return;
        }
        String length = info.map(MusicInfo::musicDuration)
                .map(millis -> String.format(Locale.ROOT, ", %d:%02d min", millis / 60_000, millis / 1000 % 60))
                .orElse("");
        terminal.line(target() + ": " + Sizes.of(Files.size(target())) + length);
    }

    private Path target() {
        return out == null ? Path.of("") : out;
    }
}
