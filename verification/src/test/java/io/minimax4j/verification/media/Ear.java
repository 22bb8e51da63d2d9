package io.minimax4j.verification.media;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.verification.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Decodes audio with a media worker of its own and tells what is to be heard in it. */
public final class Ear implements AutoCloseable {
    private static final PcmFormat HEARD_AS = new PcmFormat(16_000, 1);

    private final WorkerPool pool;

    public Ear() {
        pool = new WorkerPool(WorkerConfig.of(Repository.program().resolve("worker")).withCount(1));
    }

    /** How long the sound lasts, and how loud it is on average, 0 to 1. */
    public record Sound(long millis, double loudness) {}

    public Sound hear(byte[] audio) {
        Path file = null;
        try {
            file = Files.createTempFile("heard", ".audio");
            Files.write(file, audio);
            return hear(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null) {
                file.toFile().delete();
            }
        }
    }

    public Sound hear(Path file) {
        Sum sum = new Sum();
        try {
            pool.decode(file, HEARD_AS, new DecodeLimits(Duration.ofMinutes(10)), sum::add);
        } catch (MediaException e) {
            throw new AssertionError("'" + file + "' cannot be decoded.", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Sound(sum.samples * 1000 / HEARD_AS.sampleRate(), Math.sqrt(sum.squares / Math.max(1, sum.samples)));
    }

    private static final class Sum {
        private long samples;
        private double squares;

        private void add(short[] pcm, int length) {
            samples += length;
            for (int i = 0; i < length; i++) {
                double value = pcm[i] / 32768.0;
                squares += value * value;
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
