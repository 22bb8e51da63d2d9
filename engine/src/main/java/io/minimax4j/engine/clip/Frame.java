package io.minimax4j.engine.clip;

import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;

/**
 * One picture of a clip as a video codec takes it: planes of Y, U and V one after the other, 8 bits, 4:2:0, BT.709, limited
 * range (16 to 235, 16 to 240). Sides are even. The array is shared, and may be used again for the next frame once the
 * frame has been taken.
 */
public record Frame(PixelSize size, byte[] planes) {
    public Frame {
        if (size.width() % 2 != 0 || size.height() % 2 != 0) {
            throw new IllegalArgumentException("a frame has even sides, not " + size);
        }
        if (planes.length != bytes(size)) {
            throw new IllegalArgumentException(planes.length + " bytes are not a frame of " + size);
        }
    }

    /** A black one. */
    public static Frame of(PixelSize size) {
        byte[] planes = new byte[bytes(size)];
        int luma = Math.toIntExact(size.area());
        Arrays.fill(planes, 0, luma, (byte) 16);
        Arrays.fill(planes, luma, planes.length, (byte) 128);
        return new Frame(size, planes);
    }

    /** How many bytes a frame of the size has. */
    public static int bytes(PixelSize size) {
        return Math.toIntExact(size.area() * 3 / 2);
    }
}
