package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.http.MultipartSink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of an upload: a part {@code purpose} and a part {@code file}, in any order. The file goes to the disk as it
 * comes, and what it is for may be learnt afterwards. Parts of other names are skipped.
 */
final class UploadForm implements MultipartSink, AutoCloseable {
    private static final int LONGEST_FIELD = 256;

    private final Supplier<FileUpload> begin;
    private final ByteBuffer field = ByteBuffer.allocate(LONGEST_FIELD);
    private Part part = Part.OTHER;
    private @Nullable String purpose;
    private @Nullable FileUpload upload;
    private @Nullable FileName name;
    private @Nullable String declaredType;

    UploadForm(Supplier<FileUpload> begin) {
        this.begin = begin;
    }

    @Override
    public void partBegin(String partName, @Nullable String fileName, @Nullable String contentType) {
        field.clear();
        part = switch (partName) {
            case "file" -> Part.FILE;
            case "purpose" -> Part.PURPOSE;
            default -> Part.OTHER;
        };
        if (part == Part.FILE) {
            beginFile(fileName, contentType);
        }
    }

    private void beginFile(@Nullable String fileName, @Nullable String contentType) {
        if (fileName == null) {
            throw ApiException.invalid("the part 'file' must carry a file with its filename, not a text");
        }
        if (upload != null) {
            throw ApiException.invalid("one file at a time: the form has two parts 'file'");
        }
        name = FileName.of(fileName);
        declaredType = contentType;
        upload = begin.get();
    }

    @Override
    public void content(ByteBuffer bytes) {
        if (part == Part.FILE && upload != null) {
            upload.write(bytes);
        } else if (part == Part.PURPOSE && bytes.remaining() > field.remaining()) {
            throw ApiException.invalid("purpose is too long; it may have 64 characters");
        } else if (part == Part.PURPOSE) {
            field.put(bytes);
        }
    }

    @Override
    public void partEnd() {
        if (part == Part.PURPOSE) {
            purpose = StandardCharsets.UTF_8.decode(field.flip()).toString().strip();
        }
        part = Part.OTHER;
    }

    /** Keeps the file, once the form is complete. */
    StoredFile finish() {
        if (purpose == null) {
            throw ApiException.invalid("the form has no part 'purpose'");
        }
        if (upload == null || name == null) {
            throw ApiException.invalid("the form has no part 'file'");
        }
        return upload.finish(new Purpose(purpose), name, declaredType);
    }

    /** Whether a refusal shows as a real HTTP status. */
    boolean isVideoInput() {
        return Purpose.VIDEO_INPUT.equals(purpose);
    }

    @Override
    public void close() {
        if (upload != null) {
            upload.close();
        }
    }

    private enum Part {
        FILE, PURPOSE, OTHER
    }
}
