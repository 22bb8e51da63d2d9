package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content.Chunk;
import org.jspecify.annotations.Nullable;

/**
 * Pushes a multipart body through the parser into a sink, a buffer at a time. The parser swallows what its listener
 * throws, so the first failure is kept and thrown when the parser returns.
 */
final class MultipartBody extends MultiPart.AbstractPartsListener {
    private static final int BUFFER = 64 << 10;
    private static final int MAX_PARTS = 100;
    private static final int MAX_PART_HEADERS = 8 << 10;
    private static final int MAX_BOUNDARY = 200;

    private final MultipartSink sink;
    private @Nullable String contentType;
    private @Nullable RuntimeException failure;

    private MultipartBody(MultipartSink sink) {
        this.sink = sink;
    }

    static void read(@Nullable String contentType, InputStream body, MultipartSink sink) throws IOException {
        MultipartBody listener = new MultipartBody(sink);
        MultiPart.Parser parser = new MultiPart.Parser(boundary(contentType), listener);
        parser.setMaxParts(MAX_PARTS);
        parser.setPartHeadersMaxLength(MAX_PART_HEADERS);
        listener.pump(body, parser);
    }

    /** Some clients misspell the media type; what counts is that there is a boundary. */
    private static String boundary(@Nullable String contentType) {
        boolean multipart = contentType != null && contentType.regionMatches(true, 0, "multipart/", 0, 10);
        String boundary = multipart ? MultiPart.extractBoundary(contentType) : null;
        if (boundary == null || boundary.isEmpty() || boundary.length() > MAX_BOUNDARY) {
            throw ApiException.invalid("the body must be multipart/form-data with a boundary in its Content-Type");
        }
        return boundary;
    }

    private void pump(InputStream body, MultiPart.Parser parser) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int count;
        do {
            count = body.read(buffer);
            parser.parse(Chunk.from(ByteBuffer.wrap(buffer, 0, Math.max(count, 0)), count < 0));
            if (failure instanceof UncheckedIOException e) {
                throw e.getCause();
            }
            if (failure != null) {
                throw failure;
            }
        } while (count >= 0);
    }

    @Override
    public void onPartHeader(String name, String value) {
        super.onPartHeader(name, value);
        if (name.equalsIgnoreCase("Content-Type")) {
            contentType = value;
        }
    }

    @Override
    public void onPartHeaders() {
        String type = contentType;
        contentType = null;
        String name = getName();
        attempt(() -> sink.partBegin(name == null ? "" : name, getFileName(), type));
    }

    @Override
    public void onPartContent(Chunk chunk) {
        ByteBuffer bytes = chunk.getByteBuffer();
        if (bytes.hasRemaining()) {
            attempt(() -> sink.content(bytes));
        }
    }

    @Override
    public void onPart(String name, String fileName, HttpFields headers) {
        attempt(sink::partEnd);
    }

    @Override
    public void onFailure(Throwable cause) {
        if (failure != null) {
            return;
        }
        failure = ApiException.invalid(cause instanceof EOFException
                ? "the multipart body ends before its closing boundary"
                : "the multipart body is malformed, or has more than " + MAX_PARTS + " parts or " + MAX_PART_HEADERS
                        + " bytes of headers in a part");
    }

    private void attempt(SinkCall call) {
        if (failure != null) {
            return;
        }
        try {
            call.run();
        } catch (IOException e) {
            failure = new UncheckedIOException(e);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private interface SinkCall {
        void run() throws IOException;
    }
}
