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
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.Patch;
import io.minimax4j.engine.media.WorkerPool;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Workers.class)
class EncodingTest {
    private static final PcmFormat INPUT = PcmFormat.mono(22_050);
    private static final long MILLIS = 1000;
    private static final double HERTZ = 440;
    private static final DecodeLimits LIMITS = new DecodeLimits(Duration.ofSeconds(10));

    private final WorkerPool pool;

    @TempDir
    private Path folder;

    EncodingTest(WorkerPool pool) {
        this.pool = pool;
    }

    /** An encoding as a caller has it: the bytes as they came, and the end. */
    private record Encoded(byte[] streamed, EncodedTail tail) {
        byte[] canonical() {
            return tail.canonical(streamed.clone());
        }
    }

    /** Every format at every sample rate it has, mono and stereo. */
    static Stream<AudioEncoding> encodings() {
        return Stream.of(AudioCodec.values()).flatMap(EncodingTest::encodings);
    }

    private static Stream<AudioEncoding> encodings(AudioCodec codec) {
        return Stream.of(8000, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
                .flatMap(rate -> Stream.of(1, 2).map(channels -> AudioEncoding.nearest(codec, rate, channels,
                        AudioEncoding.USUAL_BITRATE)))
                .distinct();
    }

    static Stream<AudioEncoding> encodingsWithOneHeader() {
        return encodings().filter(encoding -> encoding.codec() != AudioCodec.OPUS);
    }

    static Stream<AudioEncoding> opus() {
        return Stream.concat(encodings(AudioCodec.OPUS),
                Stream.of(new AudioEncoding(AudioCodec.OPUS, 48_000, 2, 510_000),
                        new AudioEncoding(AudioCodec.OPUS, 16_000, 1, 6000)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void canonicalFile_decodesToTheSameTone(AudioEncoding encoding) throws Exception {
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, false);

        short[] pcm = decode(encoded.canonical(), encoding);

        long frames = pcm.length / encoding.channels();
        assertThat(frames).isEqualTo(encoded.tail().frames());
        assertThat(encoded.tail().millis()).isBetween(MILLIS - 1, MILLIS + 1);
        for (int channel = 0; channel < encoding.channels(); channel++) {
            assertThat(Tone.hertz(pcm, encoding.pcm(), channel)).isCloseTo(HERTZ, within(3.0));
        }
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void streamedBytes_playWithoutThePatches(AudioEncoding encoding) throws Exception {
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, true);

        short[] pcm = decode(encoded.streamed(), encoding);

        assertThat((double) encoding.pcm().millis(pcm.length / encoding.channels())).isCloseTo(MILLIS, within(160.0));
        int edge = pcm.length / 8 / encoding.channels() * encoding.channels();
        short[] middle = Arrays.copyOfRange(pcm, edge, pcm.length - edge);
        assertThat(Tone.hertz(middle, encoding.pcm(), 0)).isCloseTo(HERTZ, within(3.0));
    }

    @ParameterizedTest
    @MethodSource("encodingsWithOneHeader")
    void streamedBytesWithPatches_areTheCanonicalFile(AudioEncoding encoding) throws Exception {
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, true);
        Encoded whole = encode(tone(INPUT), INPUT, encoding, false);

        assertThat(encoded.canonical()).isEqualTo(whole.canonical());
        assertThat(whole.tail().patches()).allMatch(Patch::inPlace);
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "WAV", "FLAC"})
    void headersOfTheCanonicalFile_tellRateChannelsAndDuration(AudioCodec codec) throws Exception {
        AudioEncoding encoding = AudioEncoding.nearest(codec, 32_000, 2, 128_000);
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, true);

        MediaInfo info = pool.probe(file(encoded.canonical(), encoding));

        assertThat(info.container()).isEqualTo(codec.token());
        assertThat(info.millis()).isBetween(MILLIS - 1, MILLIS + 1);
        assertThat(info.audio()).hasValueSatisfying(audio -> {
            assertThat(audio.sampleRate()).isEqualTo(32_000);
            assertThat(audio.channels()).isEqualTo(2);
        });
    }

    @Test
    void wavHeader_isTheClassicOneWithTrueSizes() throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.WAV, 32_000, 1, 0);
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, true);
        byte[] file = encoded.canonical();
        ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(ascii(file, 0)).isEqualTo("RIFF");
        assertThat(header.getInt(4)).isEqualTo(file.length - 8);
        assertThat(ascii(file, 8) + ascii(file, 12)).isEqualTo("WAVEfmt ");
        assertThat(header.getInt(16)).isEqualTo(16);
        assertThat(header.getShort(20)).isEqualTo((short) 1);
        assertThat(header.getShort(22)).isEqualTo((short) 1);
        assertThat(header.getInt(24)).isEqualTo(32_000);
        assertThat(header.getInt(28)).isEqualTo(64_000);
        assertThat(header.getShort(32)).isEqualTo((short) 2);
        assertThat(header.getShort(34)).isEqualTo((short) 16);
        assertThat(ascii(file, 36)).isEqualTo("data");
        assertThat(header.getInt(40)).isEqualTo(file.length - 44);
        assertThat(ByteBuffer.wrap(encoded.streamed()).getInt(40)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void flacHeader_tellsTheTotalOfSamples() throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.FLAC, 32_000, 1, 0);
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, true);

        assertThat(ascii(encoded.canonical(), 0)).isEqualTo("fLaC");
        assertThat(flacSamples(encoded.streamed())).isZero();
        assertThat(flacSamples(encoded.canonical())).isEqualTo(encoded.tail().frames());
    }

    private static long flacSamples(byte[] file) {
        return ByteBuffer.wrap(file).getLong(18) & 0xF_FFFF_FFFFL;
    }

    @Test
    void mp3_streamed_startsWithSound_andOnlyTheCanonicalFileHasAnInfoFrame() throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.MP3, 32_000, 1, 128_000);
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, true);

        assertThat(ByteBuffer.wrap(encoded.streamed()).getShort(0) & 0xFFE0).isEqualTo(0xFFE0);
        assertThat(new String(encoded.streamed(), StandardCharsets.ISO_8859_1)).doesNotContain("Info", "Xing");
        assertThat(new String(encoded.canonical(), 0, 100, StandardCharsets.ISO_8859_1)).contains("Info");
        int frameBytes = 1152 / 8 * 128_000 / 32_000;
        assertThat(encoded.streamed().length % frameBytes).isZero();
        assertThat(encoded.canonical().length).isEqualTo(encoded.streamed().length + frameBytes);
    }

    @ParameterizedTest
    @CsvSource({"8000, 1, 64000", "16000, 2, 32000", "22050, 1, 160000", "32000, 1, 32000", "32000, 2, 128000",
        "44100, 1, 128000", "44100, 2, 256000", "48000, 2, 320000"})
    void mp3_isOfAConstantBitrate(int sampleRate, int channels, int bitrate) throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.MP3, sampleRate, channels, bitrate);

        byte[] streamed = encode(tone(INPUT), INPUT, encoding, true).streamed();

        double frameBytes = (sampleRate >= 32_000 ? 1152 : 576) / 8.0 * bitrate / sampleRate;
        int frames = 0;
        for (int at = 0; at < streamed.length; frames++) {
            ByteBuffer header = ByteBuffer.wrap(streamed, at, 4);
            assertThat(header.getShort(at) & 0xFFE0).as("frame at " + at).isEqualTo(0xFFE0);
            assertThat(streamed[at + 2] & 0xF0).as("bit rate at " + at).isEqualTo(streamed[2] & 0xF0);
            at += (int) frameBytes + (streamed[at + 2] >> 1 & 1);
        }
        assertThat((double) streamed.length).isCloseTo(frames * frameBytes, within(1.0));
    }

    @ParameterizedTest
    @MethodSource("opus")
    void opus_isTrueToTheBook_andToItsEncoding(AudioEncoding encoding) throws Exception {
        for (boolean streamed : new boolean[]{true, false}) {
            Encoded encoded = encode(tone(INPUT), INPUT, encoding, streamed);

            OggOpus file = OggOpus.read(encoded.canonical());

            assertThat(encoded.tail().patches()).isEmpty();
            assertThat(file.inputRate()).isEqualTo(encoding.sampleRate());
            assertThat(file.channels()).isEqualTo(encoding.channels());
            assertThat(file.samples()).isEqualTo(encoded.tail().frames() * 48_000 / encoding.sampleRate());
            assertThat(file.packets()).containsOnly(encoding.bitrate() / 50 / 8)
                    .hasSize((int) Math.ceilDiv(file.preSkip() + file.samples(), 960));
        }
    }

    @Test
    void opus_streamed_isHeardAfterFortyMilliseconds() throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.OPUS, 24_000, 1, 32_000);
        PcmFormat input = PcmFormat.mono(24_000);
        try (AudioEncoder encoder = pool.encoder(input, encoding, true)) {
            byte[] headers = encoder.encode(Tone.of(HERTZ, input, 39));
            byte[] first = encoder.encode(Tone.of(HERTZ, input, 1));
            byte[] more = encoder.encode(Tone.of(HERTZ, input, 120));

            assertThat(ascii(headers, 28)).isEqualTo("Opus");
            assertThat(first).hasSize(28 + 80);
            assertThat(more).hasSize(27 + 5 + 5 * 80);
        }
    }

    @Test
    void opus_everyFile_hasASerialNumberOfItsOwn() throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.OPUS, 24_000, 1, 32_000);

        OggOpus one = OggOpus.read(encode(tone(INPUT), INPUT, encoding, true).streamed());
        OggOpus other = OggOpus.read(encode(tone(INPUT), INPUT, encoding, true).streamed());

        assertThat(one.serial()).isNotEqualTo(other.serial());
    }

    @Test
    void opus_ofLessThanAPacket_isWhole() throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.OPUS, 48_000, 1, 32_000);

        Encoded encoded = encode(new short[48], PcmFormat.mono(48_000), encoding, true);

        assertThat(encoded.tail().frames()).isEqualTo(48);
        assertThat(OggOpus.read(encoded.streamed()).samples()).isEqualTo(48);
        assertThat(decode(encoded.streamed(), encoding)).hasSize(48);
    }

    @Test
    void muLaw_sameFormat_isAByteASample() throws Exception {
        short[] pcm = {0, 132, -132, 1000, -8031, 32_124, Short.MIN_VALUE};
        AudioEncoding encoding = new AudioEncoding(AudioCodec.PCMU_RAW, 8000, 1, 0);

        Encoded encoded = encode(pcm, PcmFormat.mono(8000), encoding, true);

        assertThat(encoded.streamed()).asHexString().isEqualToIgnoringCase("FFEF6FCE208000");
        assertThat(MuLaw.decode(encoded.streamed())).containsExactly(0, 132, -132, 988, -7932, 32_124, -32_124);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void muLawWavHeader_tellsTrueSizes(int channels) throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.PCMU_WAV, 8000, channels, 0);
        Encoded encoded = encode(tone(INPUT), INPUT, encoding, true);
        byte[] file = encoded.canonical();
        ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(ascii(file, 0) + ascii(file, 8) + ascii(file, 12)).isEqualTo("RIFFWAVEfmt ");
        assertThat(header.getInt(4)).isEqualTo(file.length - 8);
        assertThat(header.getInt(16)).isEqualTo(18);
        assertThat(header.getShort(20)).isEqualTo((short) 7);
        assertThat(header.getShort(22)).isEqualTo((short) channels);
        assertThat(header.getInt(24)).isEqualTo(8000);
        assertThat(header.getInt(28)).isEqualTo(8000 * channels);
        assertThat(header.getShort(32)).isEqualTo((short) channels);
        assertThat(header.getShort(34)).isEqualTo((short) 8);
        assertThat(ascii(file, 38)).isEqualTo("fact");
        assertThat(header.getInt(46)).isEqualTo((int) encoded.tail().frames());
        assertThat(ascii(file, 50)).isEqualTo("data");
        assertThat(header.getInt(54)).isEqualTo((int) encoded.tail().frames() * channels);
    }

    @Test
    void pcm_sameFormat_isTheInputInLittleEndian() throws Exception {
        short[] pcm = {0, 1, -1, 258, Short.MAX_VALUE, Short.MIN_VALUE};

        Encoded encoded = encode(pcm, PcmFormat.mono(32_000), new AudioEncoding(AudioCodec.PCM, 32_000, 1, 0), true);

        assertThat(encoded.streamed()).asHexString().isEqualToIgnoringCase("00000100FFFF0201FF7F0080");
        assertThat(encoded.tail().frames()).isEqualTo(6);
        assertThat(encoded.tail().patches()).isEmpty();
    }

    @Test
    void stereo_keepsItsSidesApart() throws Exception {
        PcmFormat stereo = new PcmFormat(32_000, 2);
        short[] left = Tone.of(440, stereo, MILLIS);
        short[] right = Tone.of(880, stereo, MILLIS);
        for (int i = 1; i < left.length; i += 2) {
            left[i] = right[i];
        }
        AudioEncoding encoding = new AudioEncoding(AudioCodec.MP3, 44_100, 2, 128_000);

        short[] pcm = decode(encode(left, stereo, encoding, false).canonical(), encoding);

        assertThat(Tone.hertz(pcm, encoding.pcm(), 0)).isCloseTo(440, within(3.0));
        assertThat(Tone.hertz(pcm, encoding.pcm(), 1)).isCloseTo(880, within(3.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1152, 16_384, 100_000})
    void sizeOfTheParts_doesNotChangeTheFile(int part) throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.FLAC, 32_000, 1, 0);
        short[] pcm = Tone.of(HERTZ, INPUT, part == 1 ? 50 : MILLIS);

        byte[] inParts = encode(pcm, INPUT, encoding, part).canonical();

        assertThat(inParts).isEqualTo(encode(pcm, INPUT, encoding, 5000).canonical());
    }

    @Test
    void encode_brokenFrame_isRefusedHere() throws Exception {
        try (AudioEncoder encoder = pool.encoder(new PcmFormat(8000, 2),
                new AudioEncoding(AudioCodec.PCM, 8000, 2, 0), true)) {
            assertThatThrownBy(() -> encoder.encode(new short[3])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void manyEncodersAtOnce_doNotDisturbEachOther() throws Exception {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.WAV, 32_000, 1, 0);
        List<AudioEncoder> encoders = new ArrayList<>();
        List<ByteArrayOutputStream> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            encoders.add(pool.encoder(INPUT, encoding, false));
            files.add(new ByteArrayOutputStream());
        }
        for (int i = 0; i < 40; i++) {
            files.get(i).write(encoders.get(i).encode(Tone.of(200 + 10 * i, INPUT, 500)));
        }
        for (int i = 0; i < 40; i++) {
            try (AudioEncoder encoder = encoders.get(i)) {
                EncodedTail tail = encoder.finish();
                files.get(i).write(tail.bytes());
                short[] pcm = decode(tail.canonical(files.get(i).toByteArray()), encoding);
                assertThat(Tone.hertz(pcm, encoding.pcm(), 0)).isCloseTo(200 + 10 * i, within(3.0));
            }
        }
    }

    private static short[] tone(PcmFormat format) {
        return Tone.of(HERTZ, format, MILLIS);
    }

    private Encoded encode(short[] pcm, PcmFormat input, AudioEncoding output, boolean streamed) throws Exception {
        try (AudioEncoder encoder = pool.encoder(input, output, streamed)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(encoder.encode(pcm));
            EncodedTail tail = encoder.finish();
            bytes.write(tail.bytes());
            return new Encoded(bytes.toByteArray(), tail);
        }
    }

    private Encoded encode(short[] pcm, PcmFormat input, AudioEncoding output, int part) throws Exception {
        try (AudioEncoder encoder = pool.encoder(input, output, false)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int done = 0; done < pcm.length; done += part) {
                bytes.write(encoder.encode(pcm, done, Math.min(part, pcm.length - done)));
            }
            EncodedTail tail = encoder.finish();
            bytes.write(tail.bytes());
            return new Encoded(bytes.toByteArray(), tail);
        }
    }

    private short[] decode(byte[] bytes, AudioEncoding encoding) throws Exception {
        if (encoding.codec() == AudioCodec.PCM) {
            short[] pcm = new short[bytes.length / 2];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(pcm);
            return pcm;
        }
        if (encoding.codec() == AudioCodec.PCMU_RAW) {
            return MuLaw.decode(bytes);
        }
        Recording recording = new Recording();
        pool.decode(file(bytes, encoding), encoding.pcm(), LIMITS, recording);
        return recording.pcm();
    }

    private Path file(byte[] bytes, AudioEncoding encoding) throws Exception {
        return Files.write(folder.resolve("sound." + encoding.codec().extension()), bytes);
    }

    private static String ascii(byte[] bytes, int offset) {
        return new String(bytes, offset, 4, StandardCharsets.US_ASCII);
    }
}
