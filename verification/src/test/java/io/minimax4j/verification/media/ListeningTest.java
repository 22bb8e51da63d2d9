package io.minimax4j.verification.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.hearing.Listening;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.verification.Repository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Recordings as files, by way of a real worker. */
@Timeout(60)
final class ListeningTest {
    private static final int RATE = 32_000;
    private static final double BPM = 100;
    private static final double BEAT = 60 / BPM;

    @TempDir
    private Path folder;

    @Test
    void anMp3_isHeardInItsTempoKeyAndLength() throws IOException, MediaException, InterruptedException {
        try (WorkerPool workers = new WorkerPool(
                WorkerConfig.of(Repository.program().resolve("worker")).withCount(1))) {
            ReferenceSong song = new Listening(workers).listen(mp3(workers, 32));

            Hearing heard = Hearing.parse(song.text());
            assertThat(heard.bpm()).isCloseTo(BPM, within(1.0));
            assertThat(heard.metre().beats()).isEqualTo(4);
            assertThat(heard.key()).isEqualTo(new Key(4, Mode.MAJOR));
            assertThat(song.seconds()).isCloseTo(32 * BEAT, within(0.1));
            assertThat(song.segments().getFirst().start()).isZero();
            assertThat(song.segments().getLast().end()).isEqualTo(song.seconds());
        }
    }

    @Test
    void whatIsTooShort_isRefused() {
        try (WorkerPool workers = new WorkerPool(
                WorkerConfig.of(Repository.program().resolve("worker")).withCount(1))) {
            assertThatThrownBy(() -> new Listening(workers).listen(mp3(workers, 8))).isInstanceOfSatisfying(
                    ApiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS));
        }
    }

    private Path mp3(WorkerPool workers, int beats) throws IOException, MediaException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AudioEncoding encoding = AudioEncoding.nearest(AudioCodec.MP3, RATE, 1, 64_000);
        try (AudioEncoder encoder = workers.encoder(PcmFormat.mono(RATE), encoding, true)) {
            bytes.writeBytes(encoder.encode(music(beats)));
            EncodedTail tail = encoder.finish();
            bytes.writeBytes(tail.bytes());
        }
        return Files.write(folder.resolve("song.mp3"), bytes.toByteArray());
    }

    /** E, B, C sharp minor and A, a bar each, plucked; a low drum on the first and third beat, a noisy one on the others. */
    private static short[] music(int beats) {
        int[][] chords = {{52, 56, 59}, {47, 51, 54}, {49, 52, 56}, {45, 49, 52}};
        float[] sum = new float[(int) (beats * BEAT * RATE)];
        Random random = new Random(5);
        for (int beat = 0; beat < beats; beat++) {
            int[] chord = chords[beat / 4 % 4];
            for (int pitch : chord) {
                tone(sum, beat * BEAT, pitch + 12, 0.06, 3);
            }
            tone(sum, beat * BEAT, chord[0] - 12, 0.12, 3);
            int from = (int) (beat * BEAT * RATE);
            for (int i = 0; i < RATE / 8; i++) {
                double fade = Math.exp(-30.0 * i / RATE);
                sum[from + i] += (float) (beat % 2 == 0
                        ? 0.3 * fade * Math.sin(2 * Math.PI * 55 * i / RATE)
                        : 0.15 * fade * random.nextGaussian());
            }
        }
        short[] pcm = new short[sum.length];
        for (int i = 0; i < pcm.length; i++) {
            pcm[i] = (short) (32767 * Math.clamp(sum[i], -1, 1));
        }
        return pcm;
    }

    private static void tone(float[] sum, double second, int pitch, double strength, double fading) {
        int from = (int) (second * RATE);
        double turn = 2 * Math.PI * 440 * Math.pow(2, (pitch - 69) / 12.0) / RATE;
        for (int i = 0; i < BEAT * RATE && from + i < sum.length; i++) {
            double fade = strength * Math.exp(-fading * i / RATE);
            sum[from + i] += (float) (fade * (Math.sin(turn * i) + 0.5 * Math.sin(2 * turn * i)));
        }
    }
}
