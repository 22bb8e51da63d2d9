package io.minimax4j.client.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import io.minimax4j.client.error.Answer;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/** What came back: a status, headers, and a body that is still on its way. Close it, or read it to its end. */
public final class Reply implements AutoCloseable {
    private static final int LARGEST = 256 * 1024 * 1024;
    private static final int LARGEST_ERROR = 64 * 1024;
    private static final Text ANOTHER_SERVER = new Text(
            "Check the base URL, and whether a proxy stands between; if both are right, report the trace id.",
            "请检查 base URL 以及中间代理；若均无误，请附上 trace id 反馈。");

    private final Origin origin;
    private final InstantSource clock;
    private final Exchange.Head head;
    private final PulledBody body;

    Reply(Origin origin, InstantSource clock, Exchange.Head head, PulledBody body) {
        this.origin = origin;
        this.clock = clock;
        this.head = head;
        this.body = body;
    }

    public int status() {
        return head.status();
    }

    public HttpHeaders headers() {
        return head.headers();
    }

    public InputStream body() {
        return body;
    }

    /** The media type without its parameters, in lower case; empty if none was sent. */
    public String type() {
        String type = headers().firstValue("Content-Type").orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    public boolean json() {
        return type().equals("application/json") || type().endsWith("+json");
    }

    public @Nullable String traceId() {
        return Optional.<String>empty()
                .or(() -> headers().firstValue("Trace-Id"))
                .or(() -> headers().firstValue("X-Trace-Id"))
                .or(() -> headers().firstValue("Minimax-Request-Id"))
                .or(() -> headers().firstValue("x-mm-request-id"))
                .orElse(null);
    }

    /** The whole body as a record of that shape. */
    public <T> T read(Shape<T> shape) {
        byte[] bytes = bytes();
        T value = parse(bytes, shape);
        if (shape.complete().test(value)) {
            return value;
        }
        throw ErrorBody.of(bytes).tellsError() ? refused(bytes) : malformed("JSON without what was asked for", null);
    }

    /** The whole body as it came, with errors told by {@code base_resp} thrown. */
    public byte[] readJson() {
        byte[] bytes = bytes();
        if (ErrorBody.of(bytes).code() != 0) {
            throw refused(bytes);
        }
        return bytes;
    }

    /**
     * The body as a file. An error of a native path comes as JSON where the file should be; a file that happens to be
     * JSON has a Content-Disposition or no error in it.
     */
    public InputStream file() {
        if (!json() || headers().firstValue("Content-Disposition").isPresent()) {
            return body();
        }
        byte[] head = head();
        if (ErrorBody.of(head).code() != 0) {
            throw refused(head);
        }
        return new SequenceInputStream(new ByteArrayInputStream(head), body());
    }

    private byte[] head() {
        try {
            return body().readNBytes(LARGEST_ERROR);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private byte[] bytes() {
        try (InputStream in = body()) {
            byte[] bytes = in.readNBytes(LARGEST);
            if (bytes.length == LARGEST) {
                throw malformed("a reply of more than " + LARGEST + " bytes", null);
            }
            return bytes;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** One JSON text of this reply, the whole or an event, as a record; a failure that it tells is thrown. */
    <T> T parse(byte[] bytes, Shape<T> shape) {
        T value = decode(bytes, shape.type());
        if (shape.failed(value)) {
            throw refused(bytes);
        }
        return value;
    }

    private <T> T decode(byte[] bytes, Class<T> type) {
        try {
            return Json.read(bytes, type);
        } catch (JsonFormatException e) {
            throw malformed((type().isEmpty() ? "a body" : type()) + " that is not the JSON of the contract", e);
        }
    }

    /** The error that the body tells, whatever the status. */
    MiniMaxException refused() {
        try (InputStream in = body()) {
            return refused(in.readNBytes(LARGEST_ERROR));
        } catch (IOException e) {
            return refused(new byte[0]);
        }
    }

    /** The error that those bytes tell. */
    MiniMaxException refused(byte[] bytes) {
        ErrorBody error = ErrorBody.of(bytes);
        String trace = error.traceId() == null ? traceId() : error.traceId();
        String text = error.text() == null ? null : origin.redact(error.text());
        return Failure.answered(origin.action(), origin.host(),
                new Answer(status(), error.code(), text, trace, retryAfter())).toException();
    }

    /** A reply that is not what the contract says. */
    public MalformedReplyException malformed(String what, @Nullable Throwable cause) {
        Answer answer = new Answer(status(), 0, what, traceId(), null);
        return new MalformedReplyException(
                new Failure(origin.action(), origin.host(), answer, ANOTHER_SERVER, Repeat.NEVER), cause);
    }

    /** A reply that broke off. */
    public MiniMaxException broken(IOException e) {
        return Breakage.of(origin.action(), origin.host(), e);
    }

    private @Nullable Duration retryAfter() {
        return headers().firstValue("Retry-After").map(String::strip).map(this::duration).orElse(null);
    }

    private @Nullable Duration duration(String value) {
        try {
            if (value.matches("\\d{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(value));
            }
            Duration until = Duration.between(clock.instant(),
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public void close() {
        body.close();
    }
}
