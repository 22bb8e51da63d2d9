package io.minimax4j.verification.wire;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** A form with one file, written out by hand. The file may be larger than memory. */
public record Multipart(String head, Supplier<InputStream> content, String tail) {
    private static final String BOUNDARY = "----verification-7d1c";

    /** The purpose first, as most clients send it. */
    public static Multipart file(String purpose, String filename, byte[] content) {
        return file(purpose, filename, () -> new ByteArrayInputStream(content));
    }

    public static Multipart file(String purpose, String filename, Supplier<InputStream> content) {
        return new Multipart(field(purpose) + fileHead(filename), content, "\r\n--" + BOUNDARY + "--\r\n");
    }

    /** The file first and the purpose behind it, as the official command line sends it. */
    public static Multipart fileFirst(String purpose, String filename, byte[] content) {
        return new Multipart(fileHead(filename), () -> new ByteArrayInputStream(content),
                "\r\n" + field(purpose) + "--" + BOUNDARY + "--\r\n");
    }

    private static String field(String purpose) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose + "\r\n";
    }

    private static String fileHead(String filename) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** Without a length: it goes out in chunks. */
    public BodyPublisher body() {
        return BodyPublishers.ofInputStream(this::stream);
    }

    /** With the length that the content is known to have. */
    public BodyPublisher body(long contentLength) {
        long all = contentLength + bytes(head).length + bytes(tail).length;
        return BodyPublishers.fromPublisher(body(), all);
    }

    private InputStream stream() {
        InputStream start = new ByteArrayInputStream(bytes(head));
        InputStream end = new ByteArrayInputStream(bytes(tail));
        return new SequenceInputStream(Collections.enumeration(List.of(start, content.get(), end)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
