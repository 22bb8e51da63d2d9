package io.minimax4j.worker.codec;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A frame of an animated WebP as a file of its own.
 *
 * @param x where in the whole it belongs
 * @param y where in the whole it belongs
 * @param still a WebP that is not animated
 */
record WebpFrame(int x, int y, byte[] still) {
    private static final int RIFF_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final int EXTENDED = 10;
    private static final int ALPHA = 0x10;
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_CHUNKS = 4096;

    /** The first; empty if the file is not animated. */
    static Optional<WebpFrame> first(String path) throws MediaException {
        try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
            long next = RIFF_HEAD;
            for (int i = 0; i < MOST_CHUNKS && next + CHUNK_HEAD + FRAME_HEAD <= file.length(); i++) {
                file.seek(next);
                String type = name(file);
                long length = Integer.reverseBytes(file.readInt()) & 0xFFFF_FFFFL;
                if (type.equals("ANMF")) {
                    return Optional.of(read(file, Math.min(length, file.length() - next - CHUNK_HEAD)));
                }
                next += CHUNK_HEAD + length + (length & 1);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new MediaException(Kind.BAD_INPUT, "the picture cannot be read");
        }
    }

    private static WebpFrame read(RandomAccessFile file, long length) throws IOException, MediaException {
        if (length <= FRAME_HEAD || length > MOST_BYTES) {
            throw new MediaException(Kind.BAD_INPUT, "the picture's first frame claims " + length + " bytes");
        }
        int x = little24(file) * 2;
        int y = little24(file) * 2;
        int widthLessOne = little24(file);
        int heightLessOne = little24(file);
        file.skipBytes(4);
        byte[] chunks = new byte[(int) length - FRAME_HEAD];
        file.readFully(chunks);
        int size = RIFF_HEAD + CHUNK_HEAD + EXTENDED + chunks.length;
        ByteBuffer still = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        still.put(ascii("RIFF")).putInt(size - CHUNK_HEAD).put(ascii("WEBP"));
        still.put(ascii("VP8X")).putInt(EXTENDED).putInt(ALPHA);
        put24(still, widthLessOne);
        put24(still, heightLessOne);
        return new WebpFrame(x, y, still.put(chunks).array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String name(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[4];
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int little24(RandomAccessFile file) throws IOException {
        return file.readUnsignedByte() | file.readUnsignedByte() << 8 | file.readUnsignedByte() << 16;
    }

    private static void put24(ByteBuffer to, int value) {
        to.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }
}
