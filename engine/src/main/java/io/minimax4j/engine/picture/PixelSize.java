package io.minimax4j.engine.picture;

/** A width and a height in pixels, both positive. */
public record PixelSize(int width, int height) {
    public PixelSize {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("no picture is " + width + "x" + height);
        }
    }

    /** The number of pixels. */
    public long area() {
        return (long) width * height;
    }

    /** Width by height. */
    public double ratio() {
        return (double) width / height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
