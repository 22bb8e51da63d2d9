package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Blur;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.picture.Bitmap;

/** Night, and every outline a glowing tube. */
record Neon(Texture texture) implements Style {
    private static final int[] TUBES = {0xFFFF2E97, 0xFF20E3FF, 0xFF9A5BFF, 0xFFFFC23C, 0xFF3CFFA8, 0xFFFF5A3C};

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        if (depth < 0.01) {
            int height = layer.height();
            return Texture.dyed(layer, (argb, x, y) -> {
                int night = Rgb.mix(0xFF0A0620, 0xFF4A1166, Math.pow((double) y / height, 1.4));
                return Rgb.mix(night, Rgb.scaled(argb, 0.5), Rgb.luma(argb) > 225 ? 0.55 : 0.12);
            });
        }
        boolean cloud = depth < 0.04;
        return glowing(layer, texture.pixels(0.005), cloud ? 0.35 : 0.95, tube(layer, (int) (depth * 40)));
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        return glowing(figure, 1, 1.25, 0);
    }

    /** The tube for a layer that has no strong colour of its own. */
    private static int tube(Bitmap layer, int turn) {
        int[] means = Colors.of(layer, 1);
        return Rgb.chroma(means[0]) > 70 ? TUBES[Colors.nearest(TUBES, Rgb.saturated(means[0], 2))] : TUBES[turn % 3];
    }

    private Bitmap glowing(Bitmap layer, int smooth, double strength, int tube) {
        int width = layer.width();
        int height = layer.height();
        float[] lines = Texture.edges(layer, smooth, texture.pixels(0.0014));
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (float) Math.clamp((lines[i] - (smooth > 1 ? 0.1 : 0.14)) * (smooth > 1 ? 4.5 : 3), 0, 1);
        }
        float[] halo = lines.clone();
        Blur.soften(halo, width, height, texture.pixels(0.007));
        int[] result = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            int argb = layer.argb()[i];
            int alpha = argb >>> 24;
            if (alpha == 0 && halo[i] < 0.02f) {
                continue;
            }
            int own = tube != 0 ? tube : alpha == 0 ? 0xFF20E3FF : bright(argb);
            int body = Rgb.mix(Rgb.scaled(Rgb.saturated(argb, 1.2), 0.2), 0xFF160A33, 0.45) | Rgb.OPAQUE;
            int lit = Rgb.mix(body, own, Math.min(halo[i] * 1.3 * strength, 0.75));
            lit = Rgb.mix(lit, Rgb.mix(own, 0xFFFFFFFF, 0.45), Math.min(lines[i] * strength, 0.95));
            int outside = Rgb.level(Math.min(halo[i] * 1.6 * strength, 0.85) * 255);
            result[i] = Rgb.withAlpha(alpha == 0 ? own : lit, Math.max(alpha, outside));
        }
        return new Bitmap(layer.size(), result);
    }

    private static int bright(int argb) {
        if (Rgb.chroma(argb) < 30) {
            return 0xFF20E3FF;
        }
        int vivid = Rgb.saturated(argb | Rgb.OPAQUE, 1.9);
        int most = Math.max(Rgb.red(vivid), Math.max(Rgb.green(vivid), Rgb.blue(vivid)));
        return Rgb.scaled(vivid, 255.0 / Math.max(most, 1));
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        texture.bloom(pixels, width, height, 0.9, 0.016);
        texture.lens(pixels, width, height, 0.45, 0.03);
    }
}
