package io.minimax4j.verification.music;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.OfflineComposer;
import io.minimax4j.engine.offline.music.Production;
import io.minimax4j.engine.offline.music.WrittenSong;
import io.minimax4j.engine.offline.music.play.Stem;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.singing.Take;
import io.minimax4j.verification.Repository;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The offline composer over media workers of its own. */
public final class Rehearsal implements AutoCloseable {
    private final WorkerPool workers = new WorkerPool(WorkerConfig.of(Repository.program().resolve("worker")));
    private final OfflineComposer composer = new OfflineComposer(workers);
    private final Production production = new Production(workers);

    public Rehearsal() throws InterruptedException {
        if (!workers.awaitWarm(Duration.ofSeconds(60))) {
            throw new IllegalStateException("no worker is ready after a minute");
        }
    }

    public static SongOrder order(String prompt, String lyrics) {
        return new SongOrder("music-3.0", prompt, lyrics, false, 7, null, false);
    }

    public static SongOrder instrumental(String prompt, String tags) {
        return new SongOrder("music-3.0", prompt, tags, true, 7, null, false);
    }

    public OfflineComposer composer() {
        return composer;
    }

    /** What a song's caller gets. */
    public Heard make(SongOrder order) throws InterruptedException {
        Tape tape = new Tape();
        composer.make(order, tape);
        return tape.heard();
    }

    public WrittenSong compose(SongOrder order) throws InterruptedException {
        return composer.compose(order);
    }

    public ReferenceSong listen(Path recording) throws InterruptedException {
        return composer.listen(recording);
    }

    /** One take of some of the notes, as it was sung. */
    public float[] sing(WrittenSong song, List<SungNote> notes, Take take) throws InterruptedException {
        try {
            return production.sing(song, notes, take);
        } catch (MediaException e) {
            throw new IllegalStateException(take + " cannot be sung", e);
        }
    }

    /** The band alone, before any mixing. */
    public Heard band(WrittenSong song, List<Part> parts) throws InterruptedException {
        Stem stem = production.play(parts, song.song().form());
        return new Heard(stem.left(), stem.right());
    }

    /** The song as an MP3 of 256 kbit/s. */
    public byte[] mp3(Heard song) throws InterruptedException {
        AudioEncoding encoding = new AudioEncoding(AudioCodec.MP3, Heard.RATE, 2, 256_000);
        try (AudioEncoder encoder = workers.encoder(MusicEngine.FORMAT, encoding, false)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(encoder.encode(song.interleaved()));
            EncodedTail tail = encoder.finish();
            bytes.writeBytes(tail.bytes());
            return tail.canonical(bytes.toByteArray());
        } catch (MediaException e) {
            throw new IllegalStateException("the song cannot be encoded", e);
        }
    }

    /** Keeps what comes. */
    public static final class Tape implements SongSink {
        private final List<Integer> percents = new ArrayList<>();
        private short[] samples = new short[1 << 22];
        private int count;

        @Override
        public void progress(int percent) {
            percents.add(percent);
        }

        @Override
        public void pcm(short[] pcm, int length) {
            if (count + length > samples.length) {
                samples = Arrays.copyOf(samples, Math.max(2 * samples.length, count + length));
            }
            System.arraycopy(pcm, 0, samples, count, length);
            count += length;
        }

        public List<Integer> percents() {
            return List.copyOf(percents);
        }

        public Heard heard() {
            return Heard.of(Arrays.copyOf(samples, count));
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
