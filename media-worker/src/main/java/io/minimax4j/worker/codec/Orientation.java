package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;

import io.minimax4j.engine.picture.PixelSize;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;

/**
 * How pixels as they are stored become upright: a pixel at (x, y) of the upright picture is at (x, y) of the stored one, or
 * at (y, x) where the sides are swapped, counted from the other end of a side that is flipped.
 *
 * @param swapped the stored rows are upright columns
 * @param flippedX the stored rows are counted from their right end
 * @param flippedY the stored columns are counted from their lower end
 */
record Orientation(boolean swapped, boolean flippedX, boolean flippedY) {
    static final Orientation UPRIGHT = new Orientation(false, false, false);

    private static final int MATRIX_BYTES = 9 * Integer.BYTES;

    /** The orientation of EXIF, 1 to 8; anything else is upright. */
    static Orientation ofExif(int value) {
        return switch (value) {
            case 2 -> new Orientation(false, true, false);
            case 3 -> new Orientation(false, true, true);
            case 4 -> new Orientation(false, false, true);
            case 5 -> new Orientation(true, false, false);
            case 6 -> new Orientation(true, false, true);
            case 7 -> new Orientation(true, true, true);
            case 8 -> new Orientation(true, true, false);
            default -> UPRIGHT;
        };
    }

    /** What the display matrix among the side data says, to the nearest quarter of a turn; upright if there is none. */
    static Orientation of(AVPacketSideData sideData, int count) {
        AVPacketSideData found = count == 0
                ? null
                : av_packet_side_data_get(sideData, count, AV_PKT_DATA_DISPLAYMATRIX);
        if (found == null || found.isNull() || found.size() < MATRIX_BYTES) {
            return UPRIGHT;
        }
        BytePointer data = found.data();
        IntPointer matrix = new IntPointer(data);
        int a = matrix.get(0);
        int b = matrix.get(1);
        int c = matrix.get(3);
        int d = matrix.get(4);
        return Math.abs((long) b) > Math.abs((long) a)
                ? new Orientation(true, b < 0, c < 0)
                : new Orientation(false, a < 0, d < 0);
    }

    /** The size of the upright picture for one stored so, and the other way round. */
    PixelSize turned(PixelSize size) {
        return swapped ? new PixelSize(size.height(), size.width()) : size;
    }

    /** Where the stored pixels of an upright row are. */
    Walk row(int y, PixelSize stored, int pixelStride, int rowStride) {
        int stepX = flippedX ? -pixelStride : pixelStride;
        int stepY = flippedY ? -rowStride : rowStride;
        int corner = (flippedX ? (stored.width() - 1) * pixelStride : 0)
                + (flippedY ? (stored.height() - 1) * rowStride : 0);
        return swapped ? new Walk(corner + y * stepX, stepY) : new Walk(corner + y * stepY, stepX);
    }

    /** Offsets at equal distances. */
    record Walk(int start, int step) {}
}
