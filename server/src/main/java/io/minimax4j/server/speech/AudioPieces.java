package io.minimax4j.server.speech;

import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.protocol.speech.Subtitle;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends audio in pieces, a strict partition of it in order: the first bytes at once, later ones gathered a little, since a
 * codec's frames are much smaller than the event around them.
 *
 * <p>A sentence of subtitles goes with the last piece of its sound; told word by word, the sentence that is being spoken
 * goes with every piece. So that there is a last piece to go with, one is held back where subtitles are wanted.
 */
public final class AudioPieces implements AudioSink {
    /** With its hex and its envelope a piece then fits one TLS record, so that it is not torn on its way. */
    private static final int MOST = 7 << 10;
    private static final int ENOUGH = 4 << 10;
    private static final long SOON = Duration.ofMillis(20).toNanos();

    private final Writer writer;
    private final Subtitles kind;
    private final SubtitleTrack track;
    private final LongSupplier nanos;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private byte @Nullable [] held;
    private @Nullable Subtitle spoken;
    private @Nullable Subtitle ended;
    private boolean sent;
    private long lastSent;

    public AudioPieces(Subtitles kind, Writer writer, LongSupplier nanos) {
        this.writer = writer;
        this.kind = kind;
        this.track = new SubtitleTrack(kind);
        this.nanos = nanos;
    }

    /** Sends one piece. */
    @FunctionalInterface
    public interface Writer {
        /**
         * @param hex lower-case digits; empty only with subtitles for which no audio is left
         * @param subtitle what goes with it, or null
         */
        void piece(String hex, @Nullable Subtitle subtitle);
    }

    @Override
    public void audio(byte[] bytes) {
        pending.writeBytes(bytes);
        if (!sent && held == null || pending.size() >= ENOUGH || nanos.getAsLong() - lastSent >= SOON) {
            cut();
        }
    }

    @Override
    public void segment(SpokenSegment segment) {
        if (!kind.wanted()) {
            return;
        }
        if (segment.finished()) {
            cut();
            ended = track.add(segment);
            spoken = null;
        } else if (kind == Subtitles.WORD_STREAMING) {
            spoken = track.add(segment);
        }
    }

    @Override
    public boolean restart() {
        if (sent) {
            return false;
        }
        pending.reset();
        held = null;
        spoken = null;
        ended = null;
        track.clear();
        return true;
    }

    /** Sends what is still held back: nothing more comes. */
    public void end() {
        if (held != null && held.length + pending.size() <= MOST) {
            byte[] rest = pending.toByteArray();
            pending.reset();
            pending.writeBytes(held);
            pending.writeBytes(rest);
            held = null;
        }
        cut();
        release();
        if (ended != null) {
            send("");
        }
    }

    /** The subtitles of all that was said. */
    public SubtitleTrack track() {
        return track;
    }

    /** Makes a piece, or several, of what came together. */
    private void cut() {
        byte[] bytes = pending.toByteArray();
        pending.reset();
        for (int at = 0; at < bytes.length; at += MOST) {
            release();
            held = Arrays.copyOfRange(bytes, at, Math.min(at + MOST, bytes.length));
            if (!kind.wanted()) {
                release();
            }
        }
        lastSent = nanos.getAsLong();
    }

    private void release() {
        byte[] bytes = held;
        if (bytes != null) {
            held = null;
            send(HexFormat.of().formatHex(bytes));
        }
    }

    /** A sentence that has ended goes with a piece once, one that is being spoken with each. */
    private void send(String hex) {
        Subtitle subtitle = ended == null ? spoken : ended;
        ended = null;
        sent = true;
        writer.piece(hex, subtitle);
    }
}
