package io.minimax4j.server.music;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.http.MultipartSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The form of an upload: a part {@code purpose} and a part {@code file}, which goes to the disk as it comes, in any order. */
final class UploadForm implements MultipartSink, AutoCloseable {
    private static final int LONGEST_PURPOSE = 64;

    private final long mostBytes;
    private final Path file;
    private final FileChannel content;
    private final ByteArrayOutputStream purpose = new ByteArrayOutputStream();
    private String part = "";
    private boolean complete;

    /** @param mostBytes of the file */
    UploadForm(Path folder, long mostBytes) throws IOException {
        this.mostBytes = mostBytes;
        this.file = Files.createTempFile(folder, "upload", ".part");
        this.content = FileChannel.open(file, StandardOpenOption.WRITE);
    }

    @Override
    public void partBegin(String name, @Nullable String fileName, @Nullable String contentType) {
        if (name.equals("file") && complete) {
            throw ApiException.invalid("one file at a time: the form has two parts 'file'");
        }
        part = name;
    }

    @Override
    public void content(ByteBuffer bytes) throws IOException {
        if (part.equals("purpose")) {
            if (purpose.size() + bytes.remaining() > LONGEST_PURPOSE) {
                throw ApiException.invalid("purpose must be song, voice or instrumental");
            }
            while (bytes.hasRemaining()) {
                purpose.write(bytes.get());
            }
        } else if (part.equals("file")) {
            if (content.size() + bytes.remaining() > mostBytes) {
                throw ApiException.tooLarge("the file is larger than the " + mostBytes + " bytes that are allowed");
            }
            while (bytes.hasRemaining()) {
                content.write(bytes);
            }
        }
    }

    @Override
    public void partEnd() {
        complete |= part.equals("file");
        part = "";
    }

    Upload purpose() {
        return Upload.of(purpose.toString(StandardCharsets.UTF_8).strip());
    }

    /** The file that came. */
    Path file() {
        if (!complete) {
            throw ApiException.invalid("the form has no part 'file'");
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        content.close();
        Files.deleteIfExists(file);
    }
}
