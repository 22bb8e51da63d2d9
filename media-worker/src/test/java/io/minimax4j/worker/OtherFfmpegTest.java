package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.WorkerPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our files in the machine's own FFmpeg, which is of another build and edition, and its files here. */
@ExtendWith(Workers.class)
@EnabledIf("present")
class OtherFfmpegTest {
    private static final PcmFormat INPUT = PcmFormat.mono(22_050);
    private static final long MILLIS = 400;
    private static final Pattern STREAM = Pattern.compile(
            "Stream #\\d+:0: Audio: (\\w+)[^,]*, (\\d+) Hz, (mono|stereo|1 channels|2 channels)[^,]*, \\w+(?:, (\\d+) kb/s)?");
    private static final List<Integer> RATES = List.of(8000, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000);
    /** Names in FFmpeg's own words. */
    private static final Map<AudioCodec, String> CODECS = Map.of(AudioCodec.MP3, "mp3", AudioCodec.WAV, "pcm_s16le",
            AudioCodec.PCM, "pcm_s16le", AudioCodec.FLAC, "flac", AudioCodec.OPUS, "opus", AudioCodec.PCMU_RAW,
            "pcm_mulaw", AudioCodec.PCMU_WAV, "pcm_mulaw");

    private final WorkerPool pool;

    @TempDir
    private Path folder;

    OtherFfmpegTest(WorkerPool pool) {
        this.pool = pool;
    }

    static boolean present() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "ffmpeg")));
    }

    /** Every sample rate, mono and stereo, whole and streamed, in one run. */
    @ParameterizedTest
    @EnumSource
    void ourFiles_areWhatTheySay(AudioCodec codec) throws Exception {
        List<AudioEncoding> encodings = RATES.stream().flatMap(rate -> Stream.of(1, 2)
                .map(channels -> AudioEncoding.nearest(codec, rate, channels, AudioEncoding.USUAL_BITRATE)))
                .distinct().toList();
        List<EncodedTail> tails = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        for (AudioEncoding encoding : encodings) {
            Path file = folder.resolve(tails.size() + "." + codec.extension());
            tails.add(encode(encoding, tails.size() % 2 == 0, file));
            inputs.addAll(rawShape(encoding));
            inputs.addAll(List.of("-i", file.toString()));
            outputs.addAll(List.of("-map", outputs.size() / 5 + ":a", "-f", "s16le", file + ".raw"));
        }

        List<MatchResult> streams = STREAM.matcher(ffmpeg(inputs, outputs)).results().toList();

        for (int i = 0; i < encodings.size(); i++) {
            AudioEncoding encoding = encodings.get(i);
            MatchResult stream = streams.get(i);
            int rate = codec == AudioCodec.OPUS ? 48_000 : encoding.sampleRate();
            assertThat(stream.group(1)).isEqualTo(CODECS.get(codec));
            assertThat(Integer.parseInt(stream.group(2))).as(stream.group()).isEqualTo(rate);
            assertThat(stream.group(3)).startsWith(encoding.channels() == 1 ? "mono" : "stereo");
            if (stream.group(4) != null && codec != AudioCodec.FLAC) {
                assertThat(Integer.parseInt(stream.group(4))).as(stream.group())
                        .isEqualTo(encoding.nominalBitrate() / 1000);
            }
            long bytes = Files.size(folder.resolve(i + "." + codec.extension() + ".raw"));
            long frames = bytes / 2 / encoding.channels();
            assertThat((double) frames * encoding.sampleRate() / rate).as(encoding.toString())
                    .isCloseTo(tails.get(i).frames(), within(1.0));
            assertThat(tails.get(i).millis()).isBetween(MILLIS - 1, MILLIS + 1);
        }
    }

    @Test
    void itsFiles_areProbedAndDecoded() throws Exception {
        Map<String, String> codecs = Map.of("aac.m4a", "aac", "vbr.mp3", "mp3", "mono.wav", "pcm_s24le", "stereo.ogg",
                "opus", "mulaw.wav", "pcm_mulaw", "deep.flac", "flac", "vorbis.ogg", "vorbis");
        ffmpeg(List.of("-f", "lavfi", "-i", "sine=frequency=440:sample_rate=44100:duration=1"), List.of(
                "-c:a", "aac", path("aac.m4a"), "-c:a", "libmp3lame", "-q:a", "4", path("vbr.mp3"),
                "-c:a", "pcm_s24le", path("mono.wav"), "-c:a", "libopus", "-ac", "2", path("stereo.ogg"),
                "-c:a", "pcm_mulaw", "-ar", "8000", path("mulaw.wav"), "-c:a", "flac", "-sample_fmt", "s32",
                path("deep.flac"), "-c:a", "libvorbis", path("vorbis.ogg")));
        PcmFormat heardAs = PcmFormat.mono(16_000);

        for (Map.Entry<String, String> file : codecs.entrySet()) {
            MediaInfo info = pool.probe(folder.resolve(file.getKey()));
            Recording recording = new Recording();
            pool.decode(folder.resolve(file.getKey()), heardAs, new DecodeLimits(Duration.ofSeconds(2)), recording);

            assertThat(info.audio().orElseThrow().codec()).as(file.getKey()).isEqualTo(file.getValue());
            assertThat(info.millis()).as(file.getKey()).isBetween(990L, 1060L);
            assertThat(heardAs.millis(recording.pcm().length)).as(file.getKey()).isBetween(980L, 1045L);
            assertThat(Tone.hertz(recording.pcm(), heardAs, 0)).as(file.getKey()).isCloseTo(440, within(10.0));
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** What has no header must be told. */
    private static List<String> rawShape(AudioEncoding encoding) {
        String format = switch (encoding.codec()) {
            case PCM -> "s16le";
            case PCMU_RAW -> "mulaw";
            default -> "";
        };
        return format.isEmpty()
                ? List.of()
                : List.of("-f", format, "-ar", "" + encoding.sampleRate(), "-ac", "" + encoding.channels());
    }

    private EncodedTail encode(AudioEncoding encoding, boolean streamed, Path file) throws Exception {
        try (AudioEncoder encoder = pool.encoder(INPUT, encoding, streamed)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(encoder.encode(Tone.of(440, INPUT, MILLIS)));
            EncodedTail tail = encoder.finish();
            bytes.write(tail.bytes());
            Files.write(file, tail.canonical(bytes.toByteArray()));
            return tail;
        }
    }

    /** Runs it; returns what it told. */
    private static String ffmpeg(List<String> inputs, List<String> outputs) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-nostdin", "-nostats", "-y"));
        command.addAll(inputs);
        command.addAll(outputs);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }
}
