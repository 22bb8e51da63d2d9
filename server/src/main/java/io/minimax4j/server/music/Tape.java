package io.minimax4j.server.music;

import io.minimax4j.engine.media.Patch;
import io.minimax4j.server.speech.AudioSpool;
import io.minimax4j.server.speech.CanonicalAudio;
import io.minimax4j.server.speech.Subtitles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The encoded bytes of a song between the thread that makes it and the one that sends it, which may lag behind as it likes: a
 * reader that is slow keeps no processor busy. They lie in a file that is gone after {@link #close}.
 */
final class Tape implements AutoCloseable {
    /** With its hex and its envelope a piece then fits one TLS record, so that it is not torn on its way. */
    private static final int PIECE = 7 << 10;
    private static final byte[] NOTHING = {};

    private final AudioSpool spool;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long heard;
    private boolean ended;

    Tape(Path folder) {
        this.spool = new AudioSpool(folder, 0, Subtitles.NONE);
    }

    /** For the thread that makes the song. */
    void add(byte[] bytes) {
        lock.lock();
        try {
            spool.audio(bytes);
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets what came so far; false if some of it was heard. */
    boolean restart() {
        lock.lock();
        try {
            return heard == 0 && spool.restart();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more comes. */
    void end() {
        lock.lock();
        try {
            ended = true;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing more comes, and all of it was heard. */
    boolean isHeard() {
        lock.lock();
        try {
            return ended && heard == spool.size();
        } finally {
            lock.unlock();
        }
    }

    /** The next piece, as long as pieces are but for the last; empty if it did not come in time. */
    byte[] piece(Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (!ended && spool.size() - heard < PIECE && left > 0) {
                left = grown.awaitNanos(left);
            }
            boolean ready = ended || spool.size() - heard >= PIECE;
            return ready ? cut((int) Math.min(PIECE, spool.size() - heard)) : NOTHING;
        } finally {
            lock.unlock();
        }
    }

    private byte[] cut(int length) {
        if (length == 0) {
            return NOTHING;
        }
        try (InputStream bytes = spool.open(heard, length)) {
            heard += length;
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished file; only while this is open, and when the thread that makes the song has ended. */
    CanonicalAudio file(List<Patch> patches) {
        return new CanonicalAudio(spool, patches);
    }

    @Override
    public void close() {
        spool.close();
    }
}
