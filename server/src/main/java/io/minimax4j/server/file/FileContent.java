package io.minimax4j.server.file;

import io.minimax4j.server.http.Content;
import io.minimax4j.server.http.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sends the bytes of a file: whole or one range, and with a name for saving. What could hold a script is always sent to
 * be saved, so that no browser takes a file for a page of this server.
 */
final class FileContent {
    private final FileService files;

    FileContent(FileService files) {
        this.files = files;
    }

    void send(Exchange exchange, StoredFile file) throws IOException {
        switch (range(exchange, file)) {
            case ByteRange.Whole() -> send(exchange, file, 200, new ByteRange.Part(0, file.bytes()));
            case ByteRange.Part part -> send(exchange, file, 206, part);
            case ByteRange.Unsatisfiable() -> exchange.send(new Content(416,
                    Map.of("Content-Range", "bytes */" + file.bytes()), 0, InputStream.nullInputStream()));
        }
    }

    /** A range of a version that the caller does not have any more makes no sense: it gets the whole file. */
    private static ByteRange range(Exchange exchange, StoredFile file) {
        String condition = exchange.header("If-Range");
        boolean current = condition == null || condition.strip().equals(tag(file));
        return current ? ByteRange.of(exchange.header("Range"), file.bytes()) : new ByteRange.Whole();
    }

    private void send(Exchange exchange, StoredFile file, int status, ByteRange.Part part) throws IOException {
        Map<String, String> headers = headers(file);
        if (status == 206) {
            headers.put("Content-Range",
                    "bytes " + part.from() + "-" + (part.from() + part.length() - 1) + "/" + file.bytes());
        }
        InputStream body = exchange.method().equals("HEAD")
                ? InputStream.nullInputStream()
                : files.open(file, part.from(), part.length());
        exchange.send(new Content(status, headers, part.length(), body));
    }

    private static Map<String, String> headers(StoredFile file) {
        Map<String, String> headers = new LinkedHashMap<>();
        String disposition = MediaTypes.isShown(file.mediaType()) ? "inline" : "attachment";
        headers.put("Content-Type", file.mediaType());
        headers.put("Content-Disposition", disposition + "; " + new FileName(file.filename()).forHeader());
        headers.put("Accept-Ranges", "bytes");
        headers.put("Cache-Control", "private");
        headers.put("ETag", tag(file));
        return headers;
    }

    private static String tag(StoredFile file) {
        return '"' + file.sha256() + '"';
    }
}
