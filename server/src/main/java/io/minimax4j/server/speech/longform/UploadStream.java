package io.minimax4j.server.speech.longform;

import io.minimax4j.server.file.FileUpload;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** A file on its way in as a stream. Closing it passes on what it holds back, and leaves the file open. */
final class UploadStream extends OutputStream {
    private final FileUpload upload;
    private final ByteBuffer buffer = ByteBuffer.allocate(256 << 10);

    UploadStream(FileUpload upload) {
        this.upload = upload;
    }

    @Override
    public void write(int one) {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.put((byte) one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (length > buffer.remaining()) {
            flush();
        }
        if (length > buffer.capacity()) {
            upload.write(ByteBuffer.wrap(bytes, offset, length));
        } else {
            buffer.put(bytes, offset, length);
        }
    }

    @Override
    public void flush() {
        upload.write(buffer.flip());
        buffer.clear();
    }

    @Override
    public void close() {
        flush();
    }
}
