package io.minimax4j.server.video.v2;

import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Width by height of a clip, by the names of the contract (2.1). */
enum Ratio {
    ADAPTIVE("adaptive", 0), CINEMA("21:9", 21 / 9.0), WIDE("16:9", 16 / 9.0), OLD("4:3", 4 / 3.0), SQUARE("1:1", 1),
    OLD_UPRIGHT("3:4", 3 / 4.0), UPRIGHT("9:16", 9 / 16.0);

    private static final double TOLERANCE = 0.025;

    private final String word;
    private final double value;

    Ratio(String word, double value) {
        this.word = word;
        this.value = value;
    }

    /** The one of that name; null if none is given. */
    static @Nullable Ratio of(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(values()).filter(ratio -> ratio.word.equals(word)).findFirst()
                .orElseThrow(() -> ApiException.invalid("ratio must be one of "
                        + Arrays.stream(values()).map(Ratio::word).collect(Collectors.joining(", "))));
    }

    /** The one that a clip comes nearest to. */
    static Ratio nearest(PixelSize size) {
        return Arrays.stream(values()).filter(ratio -> ratio != ADAPTIVE)
                .min(Comparator.comparingDouble(ratio -> error(size, ratio.value))).orElseThrow();
    }

    String word() {
        return word;
    }

    double value() {
        return value;
    }

    /**
     * How large a clip of the ratio is: as large as the resolution allows, off the ratio by a fortieth at most, since sides
     * come in steps. In 768P they are those of clips that can be made anew in 2K (contract 2.3).
     */
    static PixelSize size(String resolution, double ratio) {
        Measure measure = switch (resolution) {
            case "480P" -> new Measure(480, 480 * 854, 2);
            case "768P" -> new Measure(768, 768 * 1344, 32);
            default -> new Measure(1440, 1440 * 2560, 2);
        };
        PixelSize wide = measure.largest(Math.max(ratio, 1 / ratio));
        return ratio >= 1 ? wide : new PixelSize(wide.height(), wide.width());
    }

    private static double error(PixelSize size, double ratio) {
        return Math.abs(Math.log(size.ratio() / ratio));
    }

    /**
     * The bounds of a resolution.
     *
     * @param side the most for the shorter side
     */
    private record Measure(int side, long area, int step) {
        PixelSize largest(double ratio) {
            return IntStream.rangeClosed(1, side / step).map(steps -> steps * step)
                    .mapToObj(height -> size(ratio, height))
                    .filter(size -> size.area() <= area && error(size, ratio) <= TOLERANCE)
                    .max(Comparator.comparingLong(PixelSize::area)).orElseThrow();
        }

        /** The nearest width, or one less where that has too many pixels. */
        private PixelSize size(double ratio, int height) {
            int width = Math.max(step, (int) Math.round(height * ratio / step) * step);
            return new PixelSize((long) width * height <= area ? width : width - step, height);
        }
    }
}
