package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.List;

/** Colours everything in the colours that are to be seen all over: light stays light, dark stays dark, the hue is new. */
final class Tinting {
    private static final double SHARE = 0.78;
    private static final int LEVELS = 256;

    private final List<int[]> ramps;

    Tinting(List<Tint> tints) {
        this.ramps = tints.stream().map(Tinting::ramp).toList();
    }

    private static int[] ramp(Tint tint) {
        int color = tint.color().getRGB();
        int[] ramp = new int[LEVELS];
        // The colour itself lies where it is as light as itself, but not so near to an end that all would be one grey.
        double middle = Math.clamp(Rgb.luma(color) / 255.0, 0.3, 0.68);
        for (int i = 0; i < LEVELS; i++) {
            double level = i / 255.0;
            ramp[i] = switch (tint) {
                case BLACK -> Rgb.mix(0xFF0C0C10, 0xFFC9CBD2, level * level * 0.8);
                case WHITE -> Rgb.mix(0xFF9FA6B4, 0xFFFFFFFF, Math.sqrt(level));
                case GREY, SILVER -> Rgb.mix(0xFF1B1D22, 0xFFF4F6F9, level);
                default -> level < middle
                        ? Rgb.mix(Rgb.scaled(color, 0.16), color, level / middle)
                        : Rgb.mix(color, Rgb.mix(color, 0xFFFFFFFF, 0.86), (level - middle) / (1 - middle));
            };
        }
        return ramp;
    }

    boolean changesNothing() {
        return ramps.isEmpty();
    }

    /**
     * Colours pixels in place.
     *
     * @param number which of the colours, 0 for the strongest; there may be fewer
     * @param strength 1 for all of it
     */
    void apply(int[] pixels, int number, double strength) {
        if (ramps.isEmpty()) {
            return;
        }
        int[] ramp = ramps.get(number % ramps.size());
        double share = SHARE * strength;
        for (int i = 0; i < pixels.length; i++) {
            int argb = pixels[i];
            if (argb >>> 24 != 0) {
                pixels[i] = Rgb.mix(argb, ramp[Rgb.luma(argb)] & 0xFFFFFF | argb & Rgb.OPAQUE, share);
            }
        }
    }
}
