package io.minimax4j.server.http;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.sse.SseEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Events on a {@link Reply}. */
final class JettySse implements SseStream {
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "text/event-stream", "Cache-Control",
            "no-cache", "X-Accel-Buffering", "no");
    private static final byte[] START = "data: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 256 << 10;

    private final Reply reply;
    private boolean begun;

    JettySse(Reply reply) {
        this.reply = reply;
    }

    boolean isBegun() {
        return begun;
    }

    @Override
    public void event(Object record) {
        data(Json.write(record));
    }

    @Override
    public void event(String name, Object record) {
        begin();
        reply.write(false, ByteBuffer.wrap(SseEncoder.event(name, Json.write(record))));
    }

    @Override
    public void data(byte[] line) {
        begin();
        reply.write(false, ByteBuffer.wrap(SseEncoder.data(line)));
    }

    @Override
    public void keepWaiting() {
        begin();
        reply.write(false, ByteBuffer.wrap(COMMENT));
    }

    @Override
    public void data(InputStream line) throws IOException {
        begin();
        try (line) {
            byte[] buffer = new byte[BUFFER];
            System.arraycopy(START, 0, buffer, 0, START.length);
            int count = START.length + line.readNBytes(buffer, START.length, BUFFER - START.length - END.length);
            while (count == BUFFER - END.length) {
                reply.write(false, ByteBuffer.wrap(buffer, 0, count));
                count = line.readNBytes(buffer, 0, BUFFER - END.length);
            }
            System.arraycopy(END, 0, buffer, count, END.length);
            reply.write(false, ByteBuffer.wrap(buffer, 0, count + END.length));
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            reply.begin(200, HEADERS);
        }
    }
}
