package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.file.Path;

/**
 * What is taken from a reference clip: how lively it is, and its colours.
 *
 * @param pace 0.7 calm to 1.4 lively
 * @param blue the mean of U
 * @param red the mean of V
 */
record Sample(double pace, double blue, double red) {
    private static final PixelSize SMALL = new PixelSize(64, 36);
    private static final int FRAMES_PER_SECOND = 4;
    private static final int MOST_SECONDS = 16;
    private static final long MOST_PIXELS = 4096L * 2304;
    /** The mean change from frame to frame, in steps of luma, of a clip that is neither calm nor lively. */
    private static final double USUAL_CHANGE = 8;

    static Sample of(Path clip, MediaToolbox toolbox) throws MediaException, InterruptedException {
        Meter meter = new Meter();
        FrameLimits limits = new FrameLimits(SMALL, FRAMES_PER_SECOND, FRAMES_PER_SECOND * MOST_SECONDS, MOST_PIXELS);
        toolbox.frames(clip, limits, meter::take);
        return meter.sample();
    }

    private static final class Meter {
        private final byte[] before = new byte[Frame.bytes(SMALL)];
        private int frames;
        private double change;
        private double blue;
        private double red;

        void take(Frame frame) {
            byte[] planes = frame.planes();
            int luma = Math.toIntExact(SMALL.area());
            if (frames > 0) {
                double sum = 0;
                for (int i = 0; i < luma; i++) {
                    sum += Math.abs((planes[i] & 0xFF) - (before[i] & 0xFF));
                }
                change += sum / luma;
            }
            blue += mean(planes, luma, luma / 4);
            red += mean(planes, luma + luma / 4, luma / 4);
            System.arraycopy(planes, 0, before, 0, planes.length);
            frames++;
        }

        private static double mean(byte[] planes, int from, int count) {
            double sum = 0;
            for (int i = from; i < from + count; i++) {
                sum += planes[i] & 0xFF;
            }
            return sum / count;
        }

        Sample sample() throws MediaException {
            if (frames == 0) {
                throw new MediaException(MediaException.Kind.BAD_INPUT, "a clip without frames");
            }
            double usual = change / Math.max(1, frames - 1) / USUAL_CHANGE;
            return new Sample(Math.clamp(Math.sqrt(usual), 0.7, 1.4), blue / frames, red / frames);
        }
    }
}
