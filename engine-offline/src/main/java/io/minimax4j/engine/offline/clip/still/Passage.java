package io.minimax4j.engine.offline.clip.still;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.offline.clip.Footage;
import io.minimax4j.engine.picture.PixelSize;

/**
 * From one footage into another: a wide soft edge goes over the picture, and the bright parts of what comes lead. The first
 * frame is all of the one, the last all of the other.
 */
public final class Passage implements Footage {
    private static final double SOFTNESS = 0.8;
    private static final double BEGIN = 0.1;
    private static final double END = 0.9;
    private static final int BLOCK = 8;

    private final Footage before;
    private final Footage after;
    private final Frame coming;
    private final byte[] order;
    private final int[] weights = new int[256];

    /**
     * @param before as many frames of the same size as after has
     * @param guide a frame that tells which parts come first
     * @param seed from where they come
     */
    public Passage(Footage before, Footage after, Frame guide, long seed) {
        if (!before.size().equals(after.size()) || before.frames() != after.frames()) {
            throw new IllegalArgumentException("no passage from " + before.size() + " to " + after.size());
        }
        this.before = before;
        this.after = after;
        this.coming = Frame.of(after.size());
        this.order = order(guide, seed);
    }

    /** When each pixel comes, 0 first to 255 last. */
    private static byte[] order(Frame guide, long seed) {
        int width = guide.size().width();
        int height = guide.size().height();
        double angle = 2 * Math.PI * ((seed * 0x9E3779B97F4A7C15L >>> 40) / (double) (1 << 24));
        double reach = Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle));
        float[] times = new float[width * height];
        float first = Float.MAX_VALUE;
        float last = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double way = Math.cos(angle) * (2.0 * x / width - 1) + Math.sin(angle) * (2.0 * y / height - 1);
                double bright = (mean(guide, x, y) - 16) / 219.0;
                float time = (float) (0.65 * (0.5 + way / reach / 2) + 0.35 * (1 - bright));
                times[y * width + x] = time;
                first = Math.min(first, time);
                last = Math.max(last, time);
            }
        }
        byte[] order = new byte[times.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (byte) Math.round(255 * (times[i] - first) / Math.max(last - first, 1e-6f));
        }
        return order;
    }

    /** A rough mean around a pixel. */
    private static double mean(Frame frame, int x, int y) {
        int width = frame.size().width();
        int height = frame.size().height();
        int sum = 0;
        int count = 0;
        for (int dy = -BLOCK; dy <= BLOCK; dy += BLOCK / 2) {
            for (int dx = -BLOCK; dx <= BLOCK; dx += BLOCK / 2) {
                int row = Math.clamp(y + dy, 0, height - 1);
                int column = Math.clamp(x + dx, 0, width - 1);
                sum += frame.planes()[row * width + column] & 0xFF;
                count++;
            }
        }
        return (double) sum / count;
    }

    @Override
    public PixelSize size() {
        return before.size();
    }

    @Override
    public int framesPerSecond() {
        return before.framesPerSecond();
    }

    @Override
    public int frames() {
        return before.frames();
    }

    @Override
    public void draw(int number, Frame into) throws InterruptedException {
        double share = frames() == 1 ? 1 : Math.clamp((number / (frames() - 1.0) - BEGIN) / (END - BEGIN), 0, 1);
        if (share == 1) {
            after.draw(number, into);
            return;
        }
        before.draw(number, into);
        if (share > 0) {
            after.draw(number, coming);
            weigh((share + share * share * (3 - 2 * share)) / 2);
            blend(into);
        }
    }

    private void weigh(double share) {
        for (int i = 0; i < weights.length; i++) {
            double weight = Math.clamp((share * (1 + SOFTNESS) - i / 255.0) / SOFTNESS, 0, 1);
            weights[i] = (int) Math.round(256 * weight * weight * (3 - 2 * weight));
        }
    }

    private void blend(Frame into) {
        int width = size().width();
        int height = size().height();
        byte[] old = into.planes();
        byte[] fresh = coming.planes();
        int luma = width * height;
        for (int i = 0; i < luma; i++) {
            old[i] = between(old[i], fresh[i], weights[order[i] & 0xFF]);
        }
        int half = width / 2;
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < half; x++) {
                int weight = weights[order[2 * y * width + 2 * x] & 0xFF];
                int blue = luma + y * half + x;
                int red = blue + luma / 4;
                old[blue] = between(old[blue], fresh[blue], weight);
                old[red] = between(old[red], fresh[red], weight);
            }
        }
    }

    private static byte between(byte one, byte other, int weight) {
        return (byte) ((one & 0xFF) * (256 - weight) + (other & 0xFF) * weight + 128 >> 8);
    }
}
