package io.minimax4j.worker.codec;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.picture.PixelSize;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a picture say, read here and not by the decoder, so that a size beyond all reason is seen before
 * anything is allocated for it, and whatever the file is called.
 *
 * @param form what kind of file it is
 * @param size as stored; null for HEIF, whose boxes the demuxer reads
 * @param orientation what EXIF says; upright for HEIF
 */
record PictureHeader(Form form, @Nullable PixelSize size, Orientation orientation) {
    private static final int JPEG_START = 0xFFD8;
    private static final int JPEG_SCAN = 0xDA;
    private static final int JPEG_END = 0xD9;
    private static final int JPEG_APP1 = 0xE1;
    private static final long PNG_START = 0x89504E470D0A1A0AL;
    private static final int MOST_PARTS = 4096;
    private static final int EXIF_MOST = 1 << 20;
    private static final Set<String> HEIF_BRANDS = Set.of("heic", "heix", "heim", "heis", "mif1", "avif");

    /** The kinds of files, and FFmpeg's demuxer for each. */
    enum Form {
        JPEG("jpeg_pipe", "jpeg"), PNG("png_pipe", "png"), WEBP("webp_pipe", "webp"), GIF("gif", "gif"),
        HEIC("mov", "heic"), AVIF("mov", "avif");

        private final String demuxer;
        private final String container;

        Form(String demuxer, String container) {
            this.demuxer = demuxer;
            this.container = container;
        }

        String demuxer() {
            return demuxer;
        }

        /** The name we give the container. */
        String container() {
            return container;
        }

        boolean isHeif() {
            return this == HEIC || this == AVIF;
        }
    }

    /** Reads it; empty if the file is none of the kinds. */
    static Optional<PictureHeader> read(String path) throws MediaException {
        try (RandomAccessFile file = new RandomAccessFile(path, "r")) {
            return Optional.ofNullable(read(file));
        } catch (EOFException e) {
            throw new MediaException(Kind.BAD_INPUT, "the picture ends in its header");
        } catch (IOException e) {
            throw new MediaException(Kind.BAD_INPUT, "the media file is not there or cannot be read");
        }
    }

    private static @Nullable PictureHeader read(RandomAccessFile file) throws IOException, MediaException {
        if (file.length() < 16) {
            return null;
        }
        long first = file.readLong();
        if (first >>> 48 == JPEG_START) {
            return jpeg(file);
        }
        if (first == PNG_START) {
            return png(file);
        }
        String start = text(file, 0, 4);
        return switch (start) {
            case "GIF8" -> new PictureHeader(Form.GIF, littleSize(file, 6), Orientation.UPRIGHT);
            case "RIFF" -> "WEBP".equals(text(file, 8, 4)) ? webp(file) : null;
            default -> "ftyp".equals(text(file, 4, 4)) ? heif(file, (int) (first >>> 32)) : null;
        };
    }

    private static PictureHeader jpeg(RandomAccessFile file) throws IOException, MediaException {
        PixelSize size = null;
        Orientation orientation = Orientation.UPRIGHT;
        file.seek(2);
        for (int part = 0; part < MOST_PARTS; part++) {
            int marker = nextMarker(file);
            long end = file.getFilePointer() + file.readUnsignedShort();
            if (marker == JPEG_SCAN) {
                checkEnd(file);
                return new PictureHeader(Form.JPEG, size(size), orientation);
            }
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                file.skipBytes(1);
                int height = file.readUnsignedShort();
                size = size(file.readUnsignedShort(), height);
            }
            if (marker == JPEG_APP1 && end - file.getFilePointer() > 14 && "Exif".equals(next(file, 4))) {
                file.skipBytes(2);
                orientation = exif(file, end);
            }
            file.seek(end);
        }
        throw new MediaException(Kind.BAD_INPUT, "the picture's header never ends");
    }

    private static int nextMarker(RandomAccessFile file) throws IOException {
        int b = file.readUnsignedByte();
        for (int i = 0; b != 0xFF && i < MOST_PARTS; i++) {
            b = file.readUnsignedByte();
        }
        while (b == 0xFF) {
            b = file.readUnsignedByte();
        }
        return b;
    }

    /** A decoder would fill in grey what is cut off. Behind the first scan, the two bytes can be nothing but the end. */
    private static void checkEnd(RandomAccessFile file) throws IOException, MediaException {
        byte[] bytes = new byte[1 << 16];
        boolean mark = false;
        for (int length = file.read(bytes); length > 0; length = file.read(bytes)) {
            for (int i = 0; i < length; i++) {
                if (mark && (bytes[i] & 0xFF) == JPEG_END) {
                    return;
                }
                mark = bytes[i] == (byte) 0xFF;
            }
        }
        throw new MediaException(Kind.BAD_INPUT, "the picture is cut off");
    }

    private static PictureHeader png(RandomAccessFile file) throws IOException, MediaException {
        file.seek(16);
        PixelSize size = size(file.readInt(), file.readInt());
        Orientation orientation = Orientation.UPRIGHT;
        long next = 8;
        for (int part = 0; part < MOST_PARTS && next + 12 <= file.length(); part++) {
            file.seek(next);
            long length = file.readInt() & 0xFFFF_FFFFL;
            String type = next(file, 4);
            if (type.equals("eXIf")) {
                orientation = exif(file, file.getFilePointer() + length);
            }
            next += 12 + length;
        }
        return new PictureHeader(Form.PNG, size, orientation);
    }

    private static PictureHeader webp(RandomAccessFile file) throws IOException, MediaException {
        PixelSize size = null;
        Orientation orientation = Orientation.UPRIGHT;
        long next = 12;
        for (int part = 0; part < MOST_PARTS && next + 8 <= file.length(); part++) {
            String type = text(file, next, 4);
            long length = Integer.reverseBytes(file.readInt()) & 0xFFFF_FFFFL;
            long at = file.getFilePointer();
            switch (type) {
                case "VP8X" -> size = size(little24(file, at + 4) + 1, little24(file, at + 7) + 1);
                case "VP8 " -> size = size != null ? size : masked(file, at + 6);
                case "VP8L" -> size = size != null ? size : lossless(file, at + 1);
                case "EXIF" -> orientation = exif(file, at + length);
                default -> {
                }
            }
            next = at + length + (length & 1);
        }
        return new PictureHeader(Form.WEBP, size(size), orientation);
    }

    private static PixelSize masked(RandomAccessFile file, long at) throws IOException, MediaException {
        file.seek(at);
        int width = Short.reverseBytes(file.readShort()) & 0x3FFF;
        return size(width, Short.reverseBytes(file.readShort()) & 0x3FFF);
    }

    private static PixelSize lossless(RandomAccessFile file, long at) throws IOException, MediaException {
        file.seek(at);
        int bits = Integer.reverseBytes(file.readInt());
        return size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
    }

    private static @Nullable PictureHeader heif(RandomAccessFile file, int length) throws IOException {
        String brands = text(file, 8, (int) Math.min(Math.clamp(length - 8L, 4, 256), file.length() - 8));
        boolean avif = false;
        for (int i = 0; i + 4 <= brands.length(); i += 4) {
            String brand = brands.substring(i, i + 4);
            avif |= brand.equals("avif");
            if (i == 0 && !HEIF_BRANDS.contains(brand)) {
                return null;
            }
        }
        return new PictureHeader(avif ? Form.AVIF : Form.HEIC, null, Orientation.UPRIGHT);
    }

    /** Looks for the orientation in a block of EXIF that starts here; upright if it cannot be made out. */
    private static Orientation exif(RandomAccessFile file, long end) throws IOException {
        long start = file.getFilePointer();
        long length = Math.min(end, file.length()) - start;
        if (length < 14 || length > EXIF_MOST) {
            return Orientation.UPRIGHT;
        }
        byte[] block = new byte[(int) length];
        file.readFully(block);
        return Exif.orientation(block);
    }

    private static String text(RandomAccessFile file, long at, int length) throws IOException {
        file.seek(at);
        return next(file, length);
    }

    private static String next(RandomAccessFile file, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static PixelSize littleSize(RandomAccessFile file, long at) throws IOException, MediaException {
        file.seek(at);
        int width = Short.toUnsignedInt(Short.reverseBytes(file.readShort()));
        return size(width, Short.toUnsignedInt(Short.reverseBytes(file.readShort())));
    }

    private static int little24(RandomAccessFile file, long at) throws IOException {
        file.seek(at);
        return file.readUnsignedByte() | file.readUnsignedByte() << 8 | file.readUnsignedByte() << 16;
    }

    private static PixelSize size(int width, int height) throws MediaException {
        if (width <= 0 || height <= 0) {
            throw new MediaException(Kind.BAD_INPUT, "the picture claims a size of " + width + "x" + height);
        }
        return new PixelSize(width, height);
    }

    private static PixelSize size(@Nullable PixelSize found) throws MediaException {
        if (found == null) {
            throw new MediaException(Kind.BAD_INPUT, "the picture does not tell its size");
        }
        return found;
    }
}
