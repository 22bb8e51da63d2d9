package io.minimax4j.server.video;

import io.minimax4j.engine.picture.PixelSize;
import java.util.Map;

/**
 * How large a clip of version 1 is (contract 1.1): wide, or in the ratio of the picture it follows with the resolution as
 * its shorter side. Sides are even, as codecs want them.
 */
final class ClipSizes {
    private static final Map<String, PixelSize> WIDE = Map.of("512P", new PixelSize(910, 512), "720P",
            new PixelSize(1280, 720), "768P", new PixelSize(1366, 768), "1080P", new PixelSize(1920, 1080));

    private ClipSizes() {}

    static PixelSize wide(String resolution) {
        return WIDE.get(resolution);
    }

    static PixelSize following(PixelSize picture, String resolution) {
        int shorter = wide(resolution).height();
        double ratio = picture.ratio();
        return ratio >= 1
                ? new PixelSize(even(shorter * ratio), shorter)
                : new PixelSize(shorter, even(shorter / ratio));
    }

    private static int even(double side) {
        return (int) Math.round(side / 2) * 2;
    }
}
