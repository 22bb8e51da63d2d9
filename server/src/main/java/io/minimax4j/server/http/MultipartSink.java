package io.minimax4j.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a multipart body: for each its beginning, its bytes in pieces, its end. */
public interface MultipartSink {
    /**
     * @param name the field, empty if the part names none
     * @param fileName as the caller gave it: not to be trusted as a path; null if there is none
     */
    void partBegin(String name, @Nullable String fileName, @Nullable String contentType) throws IOException;

    /** The next bytes of the part; the buffer is valid until this returns. */
    void content(ByteBuffer bytes) throws IOException;

    void partEnd() throws IOException;
}
