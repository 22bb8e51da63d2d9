package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.picture.PixelSize;

/** Footage with its colours led towards others. */
final class Graded implements Footage {
    private static final int GREY = 128;
    /** How far they are led: colours that a prompt names must stay what they are. */
    private static final double SHARE = 0.35;
    private static final double FARTHEST = 18;

    private final Footage footage;
    private final double blue;
    private final double red;

    /**
     * @param blue the mean of U that is wanted
     * @param red the mean of V
     */
    Graded(Footage footage, double blue, double red) {
        this.footage = footage;
        this.blue = blue;
        this.red = red;
    }

    @Override
    public PixelSize size() {
        return footage.size();
    }

    @Override
    public int framesPerSecond() {
        return footage.framesPerSecond();
    }

    @Override
    public int frames() {
        return footage.frames();
    }

    @Override
    public void draw(int number, Frame into) throws InterruptedException {
        footage.draw(number, into);
        int luma = Math.toIntExact(into.size().area());
        shift(into.planes(), luma, luma / 4, blue);
        shift(into.planes(), luma + luma / 4, luma / 4, red);
    }

    private static void shift(byte[] planes, int from, int count, double wanted) {
        int by = (int) Math.round(Math.clamp(SHARE * (wanted - GREY), -FARTHEST, FARTHEST));
        for (int i = from; i < from + count; i++) {
            planes[i] = (byte) Math.clamp((planes[i] & 0xFF) + by, 16, 240);
        }
    }
}
