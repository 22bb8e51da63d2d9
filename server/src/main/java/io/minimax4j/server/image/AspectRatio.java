package io.minimax4j.server.image;

import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ratios that pictures are asked for in, and their exact sizes (contract 5.1). */
enum AspectRatio {
    SQUARE("1:1", 1024, 1024),
    WIDE("16:9", 1280, 720),
    CLASSIC("4:3", 1152, 864),
    PHOTO("3:2", 1248, 832),
    PHOTO_UPRIGHT("2:3", 832, 1248),
    CLASSIC_UPRIGHT("3:4", 864, 1152),
    TALL("9:16", 720, 1280),
    /** Of {@code image-01} alone. */
    PANORAMA("21:9", 1344, 576);

    private final String text;
    private final PixelSize size;

    AspectRatio(String text, int width, int height) {
        this.text = text;
        this.size = new PixelSize(width, height);
    }

    static Optional<AspectRatio> of(String text) {
        return Arrays.stream(values()).filter(ratio -> ratio.text.equals(text)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(ratio -> ratio.text).collect(Collectors.joining(", "));
    }

    PixelSize size() {
        return size;
    }
}
