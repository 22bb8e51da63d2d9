package io.minimax4j.server.speech;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.server.http.SseStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/**
 * Sends audio as events, a strict partition of it in order: the first bytes at once, later ones gathered a little,
 * since a codec's frames are much smaller than the event around them.
 */
final class AudioEvents implements AudioSink {
    /** With its hex and its envelope an event then fits one TLS record, so that it is not torn on its way. */
    private static final int MOST = 7 << 10;
    private static final int ENOUGH = 4 << 10;
    private static final long SOON = Duration.ofMillis(20).toNanos();

    private final SseStream stream;
    private final String traceId;
    private final LongSupplier nanos;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean sent;
    private long lastSent;

    AudioEvents(SseStream stream, String traceId, LongSupplier nanos) {
        this.stream = stream;
        this.traceId = traceId;
        this.nanos = nanos;
    }

    @Override
    public void audio(byte[] bytes) {
        pending.writeBytes(bytes);
        if (!sent || pending.size() >= ENOUGH || nanos.getAsLong() - lastSent >= SOON) {
            flush();
        }
    }

    @Override
    public boolean restart() {
        return !sent;
    }

    /** Sends what is still held back. */
    void flush() {
        byte[] bytes = pending.toByteArray();
        pending.reset();
        for (int at = 0; at < bytes.length; at += MOST) {
            send(Arrays.copyOfRange(bytes, at, Math.min(at + MOST, bytes.length)));
        }
    }

    private void send(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        sent = true;
        stream.event(new SpeechReply(new SpeechReply.Data(hex, SpeechReply.Data.MORE, null, null), null, traceId,
                BaseResp.OK));
        lastSent = nanos.getAsLong();
    }
}
