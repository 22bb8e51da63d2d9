package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avformat.avio_flush;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import io.minimax4j.engine.media.Patch;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.ffmpeg.avformat.Write_packet_Pointer_BytePointer_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * The file a muxer writes to: bytes at its end can be taken away at once, and what the muxer goes back to change is kept
 * as patches.
 *
 * <p><b>Callbacks.</b> JavaCPP has room for ten callbacks of a type and frees them with the garbage, so that one per file
 * would fail under load. There is one of each for all files; the opaque pointer, an address of our own, tells the file.
 */
final class MemoryFile implements AutoCloseable {
    private static final int BUFFER = 32 * 1024;
    private static final int SEEK_SET = 0;
    private static final int SEEK_CUR = 1;
    private static final int SEEK_END = 2;
    private static final int WHENCE = 0xFFFF | AVSEEK_SIZE;

    private static final Map<Long, MemoryFile> OPEN = new ConcurrentHashMap<>();

    private static final Write_packet_Pointer_BytePointer_int WRITE = new Write_packet_Pointer_BytePointer_int() {
        @Override
        public int call(Pointer opaque, BytePointer bytes, int length) {
            return file(opaque).write(bytes, length);
        }
    };

    private static final Seek_Pointer_long_int SEEK = new Seek_Pointer_long_int() {
        @Override
        public long call(Pointer opaque, long offset, int whence) {
            return file(opaque).seek(offset, whence & WHENCE);
        }
    };

    private final Pointer key = av_malloc(1);
    private final AVIOContext context;
    private final ByteArrayOutputStream ready = new ByteArrayOutputStream();
    private final List<Patch> patches = new ArrayList<>();
    private long position;
    private long end;

    MemoryFile() {
        OPEN.put(key.address(), this);
        BytePointer buffer = new BytePointer(av_malloc(BUFFER));
        context = avio_alloc_context(buffer, BUFFER, 1, key, null, WRITE, SEEK);
    }

    private static MemoryFile file(Pointer opaque) {
        MemoryFile file = OPEN.get(opaque.address());
        if (file == null) {
            throw new IllegalStateException("write to a file that is closed");
        }
        return file;
    }

    AVIOContext context() {
        return context;
    }

    private int write(BytePointer bytes, int length) {
        byte[] data = new byte[length];
        bytes.get(data);
        int old = (int) Math.min(length, end - position);
        if (old > 0) {
            patches.add(new Patch(position, old, Arrays.copyOf(data, old)));
        }
        ready.write(data, old, length - old);
        position += length;
        end = Math.max(end, position);
        return length;
    }

    private long seek(long offset, int whence) {
        long target = switch (whence) {
            case SEEK_SET -> offset;
            case SEEK_CUR -> position + offset;
            case SEEK_END -> end + offset;
            default -> -1;
        };
        if (whence == AVSEEK_SIZE) {
            return end;
        }
        if (target >= 0 && target <= end) {
            position = target;
            return target;
        }
        return -1;
    }

    /** The bytes that were added since the last call. */
    byte[] take() {
        avio_flush(context);
        byte[] bytes = ready.toByteArray();
        ready.reset();
        return bytes;
    }

    /** What is to be changed in the bytes taken so far. */
    List<Patch> patches() {
        avio_flush(context);
        return List.copyOf(patches);
    }

    @Override
    public void close() {
        av_free(context.buffer());
        avio_context_free(context);
        OPEN.remove(key.address());
        av_free(key);
    }
}
