package io.minimax4j.worker.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one field of EXIF that changes how a picture looks. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int HEAD = 8;
    private static final byte[] PREFIX = {'E', 'x', 'i', 'f', 0, 0};

    private Exif() {}

    /** Of a block in the form of TIFF, with or without its six bytes of introduction; upright if it cannot be made out. */
    static Orientation orientation(byte[] block) {
        int start = ByteBuffer.wrap(block, 0, PREFIX.length).equals(ByteBuffer.wrap(PREFIX)) ? PREFIX.length : 0;
        ByteBuffer tiff = ByteBuffer.wrap(block, start, block.length - start).slice();
        if (tiff.remaining() < HEAD + 2) {
            return Orientation.UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < HEAD || directory > tiff.limit() - 2) {
            return Orientation.UPRIGHT;
        }
        int entries = Math.min(Short.toUnsignedInt(tiff.getShort(directory)), (tiff.limit() - directory - 2) / ENTRY);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                return Orientation.ofExif(tiff.getShort(entry + 8));
            }
        }
        return Orientation.UPRIGHT;
    }
}
