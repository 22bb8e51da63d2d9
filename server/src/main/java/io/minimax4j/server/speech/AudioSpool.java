package io.minimax4j.server.speech;

import io.minimax4j.engine.speech.SpokenSegment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps audio until all of it is there: small audio in memory, the rest in a file that is gone after {@link #close}. An
 * hour of uncompressed speech is larger than a small heap.
 */
public final class AudioSpool implements AudioSink, AutoCloseable {
    private final Path folder;
    private final int inMemory;
    private final SubtitleTrack track;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private long size;

    /** @param inMemory how many bytes may stay in memory */
    public AudioSpool(Path folder, int inMemory, Subtitles subtitles) {
        this.folder = folder;
        this.inMemory = inMemory;
        this.track = new SubtitleTrack(subtitles);
    }

    @Override
    public void audio(byte[] bytes) {
        try {
            if (file == null && size + bytes.length > inMemory) {
                file = moveToFile();
            }
            if (file == null) {
                memory.writeBytes(bytes);
            } else {
                append(file, bytes);
            }
            size += bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep audio in " + folder, e);
        }
    }

    @Override
    public void segment(SpokenSegment segment) {
        if (segment.finished()) {
            track.add(segment);
        }
    }

    /** The subtitles of what was said. */
    SubtitleTrack track() {
        return track;
    }

    private FileChannel moveToFile() throws IOException {
        Path path = Files.createTempFile(folder, "speech", ".part");
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        append(channel, memory.toByteArray());
        memory.reset();
        return channel;
    }

    private static void append(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public boolean restart() {
        close();
        file = null;
        memory.reset();
        track.clear();
        size = 0;
        return true;
    }

    /** How many bytes there are. */
    public long size() {
        return size;
    }

    /** The bytes from {@code offset}; only while the spool is open. */
    public InputStream open(long offset, long length) {
        FileChannel channel = file;
        return channel == null
                ? new ByteArrayInputStream(memory.toByteArray(), (int) offset, (int) length)
                : new ChannelRange(channel, offset, length);
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A part of the file, read by position, so that several may be read in turn. */
    private static final class ChannelRange extends InputStream {
        private final FileChannel channel;
        private final long end;
        private long at;

        ChannelRange(FileChannel channel, long offset, long length) {
            this.channel = channel;
            this.at = offset;
            this.end = offset + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int count = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, end - at)), at);
            at += Math.max(count, 0);
            return count;
        }
    }
}
