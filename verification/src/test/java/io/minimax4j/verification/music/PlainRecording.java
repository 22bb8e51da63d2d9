package io.minimax4j.verification.music;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A tone as a WAV of one channel and 8,000 samples a second. */
public final class PlainRecording {
    private PlainRecording() {}

    public static byte[] of(int seconds) {
        int bytes = seconds * 16_000;
        ByteBuffer file = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1)
                .putShort((short) 1).putInt(8_000).putInt(16_000).putShort((short) 2).putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (int i = 0; i < bytes / 2; i++) {
            file.putShort((short) (9_000 * Math.sin(i * 0.3)));
        }
        return file.array();
    }
}
