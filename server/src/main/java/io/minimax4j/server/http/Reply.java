package io.minimax4j.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Blocker;

/** Writes one reply, blocking until the bytes are taken, so that a slow reader holds its writer back. */
final class Reply {
    private static final HttpField JSON = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE,
            "application/json; charset=utf-8");
    private static final HttpField TEXT = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE,
            MimeTypes.Type.TEXT_PLAIN_UTF_8.asString());
    private static final HttpField NO_SNIFF = new PreEncodedHttpField("X-Content-Type-Options", "nosniff");
    private static final int BUFFER = 64 << 10;
    private static final byte[] BLANK = {' '};

    private final Response response;
    private boolean begun;
    private boolean ended;
    /** A blank was sent, and with it the headers; the JSON is still to come. */
    private boolean blank;

    /** Every reply carries the trace id, under each of the names that clients look for. */
    Reply(Response response, String traceId) {
        this.response = response;
        response.getHeaders().put("Trace-Id", traceId).put("Minimax-Request-Id", traceId)
                .put("x-mm-request-id", traceId).put("request-id", traceId)
                .put("x-request-id", traceId).put(NO_SNIFF);
    }

    /** Whether a byte may have been sent. */
    boolean isBegun() {
        return begun;
    }

    boolean isEnded() {
        return ended;
    }

    /** The connection ends with this reply. */
    void closeAfter() {
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }

    /** In whole seconds, rounded up, since that is all the header can say. */
    void retryAfter(Duration pause) {
        if (!begun && !blank) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, Math.max(1, pause.plusMillis(999).toSeconds()));
        }
    }

    void allow(String methods) {
        response.getHeaders().put(HttpHeader.ALLOW, methods);
    }

    void json(int status, byte[] body) {
        if (blank) {
            begun = true;
            write(true, ByteBuffer.wrap(body));
        } else {
            response.getHeaders().put(JSON);
            whole(status, body);
        }
    }

    /** Sends a blank, which may stand in front of JSON; only that can follow. */
    void blank() {
        if (!blank) {
            blank = true;
            response.setStatus(200);
            response.getHeaders().put(JSON);
        }
        write(false, ByteBuffer.wrap(BLANK));
    }

    void text(int status, String body) {
        response.getHeaders().put(TEXT);
        whole(status, body.getBytes(StandardCharsets.UTF_8));
    }

    private void whole(int status, byte[] body) {
        begin(status, Map.of());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        write(true, ByteBuffer.wrap(body));
    }

    /** Sets status and headers; they go out with the first write. */
    void begin(int status, Map<String, String> headers) {
        if (begun || blank) {
            throw new IllegalStateException("There is a reply already");
        }
        begun = true;
        response.setStatus(status);
        headers.forEach(response.getHeaders()::put);
    }

    /** Sends the content and closes it. After a blank it is JSON, whose headers are out. */
    void content(Content content) throws IOException {
        try (InputStream body = content.body()) {
            if (blank) {
                begun = true;
            } else {
                begin(content);
            }
            if (!response.getRequest().getMethod().equals("HEAD")) {
                copy(body);
            }
            end();
        }
    }

    private void begin(Content content) {
        begin(content.status(), content.headers());
        if (content.length() >= 0) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length());
        }
    }

    private void copy(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count = body.readNBytes(buffer, 0, BUFFER);
        while (count == BUFFER) {
            write(false, ByteBuffer.wrap(buffer, 0, count));
            count = body.readNBytes(buffer, 0, BUFFER);
        }
        write(true, ByteBuffer.wrap(buffer, 0, count));
    }

    /** Ends the reply if it is not ended. */
    void end() {
        if (!ended) {
            write(true, ByteBuffer.allocate(0));
        }
    }

    void write(boolean last, ByteBuffer bytes) {
        try (Blocker.Callback written = Blocker.callback()) {
            response.write(last, bytes, written);
            written.block();
        } catch (InterruptedIOException e) {
            Thread.currentThread().interrupt();
            throw new ClientGoneException(e);
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
        ended = last;
    }
}
