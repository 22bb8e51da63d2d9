package io.minimax4j.engine.media.pipe;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The receiving end, for one thread. Nothing the other side sends makes it allocate more than one frame. */
public final class MessageInput {
    /** The longest frame, in bytes after the length field. */
    public static final int MAX_FRAME = 1 << 20;

    private static final int BUFFER = 64 * 1024;

    private final DataInputStream in;
    private byte[] frame = new byte[BUFFER];

    public MessageInput(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
    }

    /** The next message; null when the other side closed the pipe, even in the middle of a frame. */
    public @Nullable Envelope read() throws IOException {
        try {
            int length = in.readInt();
            if (length < PayloadWriter.HEAD || length > MAX_FRAME) {
                throw new BrokenFrameException("frame of " + length + " bytes");
            }
            frame = frame.length < length ? new byte[length] : frame;
            in.readFully(frame, 0, length);
            return new PayloadReader(ByteBuffer.wrap(frame, 0, length)).envelope();
        } catch (EOFException e) {
            return null;
        }
    }
}
