package io.minimax4j.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.WorkerPool;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Workers.class)
class DecodingTest {
    private static final PcmFormat MONO_16K = PcmFormat.mono(16_000);
    private static final DecodeLimits LIMITS = new DecodeLimits(Duration.ofSeconds(10));
    private static final int WAV_CHANNELS = 22;
    private static final int WAV_RATE = 24;
    private static final int WAV_DATA_SIZE = 40;

    private final WorkerPool pool;

    @TempDir
    private Path folder;

    DecodingTest(WorkerPool pool) {
        this.pool = pool;
    }

    @Test
    void m4a_isProbedAndDecodedToTheFormatAskedFor() throws Exception {
        Path file = folder.resolve("voice.m4a");
        M4aFile.write(file, 44_100, 440, 86);

        MediaInfo info = pool.probe(file);
        short[] pcm = decode(file);

        assertThat(info.container()).isEqualTo("mov");
        assertThat(info.audio()).hasValueSatisfying(audio -> {
            assertThat(audio.codec()).isEqualTo("aac");
            assertThat(audio.sampleRate()).isEqualTo(44_100);
            assertThat(audio.channels()).isEqualTo(1);
            assertThat(audio.millis()).isBetween(1990L, 2050L);
        });
        assertThat(info.video()).isEmpty();
        assertThat(MONO_16K.millis(pcm.length)).isBetween(1990L, 2050L);
        assertThat(Tone.hertz(pcm, MONO_16K, 0)).isCloseTo(440, within(10.0));
    }

    @ParameterizedTest
    @CsvSource({"MP3, mp3, mp3, 32000", "WAV, wav, pcm_s16le, 32000", "FLAC, flac, flac, 32000",
        "OPUS, ogg, opus, 48000", "PCMU_WAV, wav, pcm_mulaw, 8000"})
    void everyFormatWithAContainer_isProbedAndDecoded(AudioCodec codec, String container, String name, int rate)
            throws Exception {
        Path file = encoded(codec, 2);

        MediaInfo info = pool.probe(file);
        short[] pcm = decode(file);

        assertThat(info.container()).isEqualTo(container);
        assertThat(info.millis()).as("with the 6.5 ms that Opus leaves out").isBetween(999L, 1007L);
        assertThat(info.audio()).hasValueSatisfying(audio -> {
            assertThat(audio.codec()).isEqualTo(name);
            assertThat(audio.sampleRate()).isEqualTo(rate);
            assertThat(audio.channels()).isEqualTo(2);
        });
        assertThat(MONO_16K.millis(pcm.length)).isBetween(999L, 1001L);
        assertThat(Tone.hertz(pcm, MONO_16K, 0)).isCloseTo(440, within(3.0));
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "WAV", "FLAC", "OPUS", "PCMU_WAV"})
    void everyFormatWithAContainer_isHeldToTheLimit_andDecodedAsFarAsItGoes(AudioCodec codec) throws Exception {
        Path file = encoded(codec, 1);
        byte[] whole = Files.readAllBytes(file);

        assertKind(Kind.LIMIT,
                () -> pool.decode(file, MONO_16K, new DecodeLimits(Duration.ofMillis(900)), new Recording()));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(MONO_16K.millis(decode(file).length)).isBetween(300L, 700L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000_000})
    void headerThatLiesAboutTheDuration_doesNotChangeWhatIsDecoded(int lie) throws Exception {
        Path m4a = folder.resolve("voice.m4a");
        M4aFile.write(m4a, 44_100, 440, 43);
        byte[] box = Files.readAllBytes(m4a);
        for (String name : List.of("mvhd", "mdhd")) {
            ByteBuffer.wrap(box).putInt(indexOf(box, name) + 20, lie);
        }
        Files.write(m4a, box);
        Path flac = encoded(AudioCodec.FLAC, 1);
        byte[] stream = Files.readAllBytes(flac);
        ByteBuffer.wrap(stream).putInt(22, lie);
        Files.write(flac, stream);
        Path mp3 = encoded(AudioCodec.MP3, 1);
        byte[] frames = Files.readAllBytes(mp3);
        ByteBuffer.wrap(frames).putInt(indexOf(frames, "Info") + 8, lie);
        Files.write(mp3, frames);

        assertThat(Math.abs(pool.probe(flac).millis() - 1000)).isGreaterThan(900);
        for (Path file : List.of(m4a, flac, mp3)) {
            assertThat(MONO_16K.millis(decode(file).length)).as(file.toString()).isBetween(940L, 1060L);
            assertKind(Kind.LIMIT,
                    () -> pool.decode(file, MONO_16K, new DecodeLimits(Duration.ofMillis(900)), new Recording()));
        }
    }

    private static int indexOf(byte[] bytes, String text) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        assertThat(at).as(text).isNotNegative();
        return at;
    }

    @Test
    void m4a_cutBeforeItsIndex_isBadInput() throws Exception {
        Path file = folder.resolve("cut.m4a");
        M4aFile.write(file, 44_100, 440, 86);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertKind(Kind.BAD_INPUT, () -> pool.probe(file));
        assertKind(Kind.BAD_INPUT, () -> decode(file));
    }

    @Test
    void mono_becomesStereo() throws Exception {
        PcmFormat stereo = new PcmFormat(48_000, 2);
        Recording recording = new Recording();

        pool.decode(wav(), stereo, LIMITS, recording);

        assertThat(stereo.millis(recording.pcm().length / 2)).isBetween(999L, 1001L);
        assertThat(Tone.hertz(recording.pcm(), stereo, 1)).isCloseTo(440, within(3.0));
    }

    @Test
    void longerThanTheLimit_isToldAfterAtMostTheLimit() throws Exception {
        Recording recording = new Recording();

        assertKind(Kind.LIMIT,
                () -> pool.decode(wav(), MONO_16K, new DecodeLimits(Duration.ofMillis(400)), recording));
        assertThat(MONO_16K.millis(recording.pcm().length)).isLessThanOrEqualTo(400);
    }

    @Test
    void exactlyTheLimit_isAllowed() throws Exception {
        Recording recording = new Recording();

        pool.decode(wav(), MONO_16K, new DecodeLimits(Duration.ofMillis(1000)), recording);

        assertThat(recording.pcm()).hasSize(16_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "wav", "m4a", "flac", "ogg", "aac", "bin", "mp4"})
    void noise_underAnyName_isBadInput(String extension) throws Exception {
        byte[] noise = new byte[200_000];
        new Random(42).nextBytes(noise);
        Path file = Files.write(folder.resolve("noise." + extension), noise);

        assertKind(Kind.BAD_INPUT, () -> pool.probe(file));
        assertKind(Kind.BAD_INPUT, () -> decode(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 43})
    void fileThatEndsInItsHeader_isBadInput(int length) throws Exception {
        Path file = wav();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));

        assertKind(Kind.BAD_INPUT, () -> decode(file));
    }

    @ParameterizedTest
    @CsvSource({"65535, 16000", "0, 16000", "1, 2147483647", "1, 0"})
    void headerBeyondReason_isBadInput(int channels, int rate) throws Exception {
        Path file = wav();
        Files.write(file, header(file).putShort(WAV_CHANNELS, (short) channels).putInt(WAV_RATE, rate).array());

        assertKind(Kind.BAD_INPUT, () -> pool.probe(file));
        assertKind(Kind.BAD_INPUT, () -> decode(file));
    }

    @Test
    void headerThatPromisesMoreThanThereIs_yieldsWhatThereIs() throws Exception {
        Path file = wav();
        Files.write(file, header(file).putInt(4, Integer.MAX_VALUE).putInt(WAV_DATA_SIZE, Integer.MAX_VALUE).array());

        assertThat(decode(file)).hasSize(16_000);
    }

    @Test
    void playlist_isNotFollowed() throws Exception {
        Path secret = wav();
        Path m3u = Files.writeString(folder.resolve("list.m3u8"),
                "#EXTM3U\n#EXTINF:1,\n" + secret + "\n#EXT-X-ENDLIST\n");
        Path concat = Files.writeString(folder.resolve("list.wav"),
                "ffconcat version 1.0\nfile '" + secret.getFileName() + "'\n");

        assertKind(Kind.BAD_INPUT, () -> decode(m3u));
        assertKind(Kind.BAD_INPUT, () -> decode(concat));
    }

    @Test
    void whatIsNoRegularFile_isBadInput() {
        assertKind(Kind.BAD_INPUT, () -> pool.probe(folder));
        assertKind(Kind.BAD_INPUT, () -> pool.probe(folder.resolve("missing.wav")));
        assertKind(Kind.BAD_INPUT, () -> pool.probe(Path.of("/dev/zero")));
    }

    private static void assertKind(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MediaException.class,
                e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
    }

    private short[] decode(Path file) throws Exception {
        Recording recording = new Recording();
        pool.decode(file, MONO_16K, LIMITS, recording);
        return recording.pcm();
    }

    private static ByteBuffer header(Path file) throws Exception {
        return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One second of 440 Hz at 16 kHz, mono. */
    private Path wav() throws Exception {
        return encoded(new AudioEncoding(AudioCodec.WAV, 16_000, 1, 0));
    }

    /** One second of 440 Hz at 32 kHz or what comes nearest to it. */
    private Path encoded(AudioCodec codec, int channels) throws Exception {
        return encoded(AudioEncoding.nearest(codec, 32_000, channels, AudioEncoding.USUAL_BITRATE));
    }

    private Path encoded(AudioEncoding encoding) throws Exception {
        try (AudioEncoder encoder = pool.encoder(MONO_16K, encoding, true)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(encoder.encode(Tone.of(440, MONO_16K, 1000)));
            EncodedTail tail = encoder.finish();
            bytes.write(tail.bytes());
            return Files.write(folder.resolve("tone." + encoding.codec().extension()),
                    tail.canonical(bytes.toByteArray()));
        }
    }
}
