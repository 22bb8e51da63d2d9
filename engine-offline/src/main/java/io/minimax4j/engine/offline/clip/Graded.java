package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.Frame;

/**
 * Footage with its colours led towards others.
 *
 * @param blue the mean of U that is wanted
 * @param red the mean of V
 */
record Graded(Footage footage, double blue, double red) implements Retouched {
    private static final int GREY = 128;
    /** How far they are led: colours that a prompt names must stay what they are. */
    private static final double SHARE = 0.35;
    private static final double FARTHEST = 18;

    @Override
    public void retouch(Frame frame) {
        int luma = Math.toIntExact(frame.size().area());
        shift(frame.planes(), luma, luma / 4, blue);
        shift(frame.planes(), luma + luma / 4, luma / 4, red);
    }

    private static void shift(byte[] planes, int from, int count, double wanted) {
        int by = (int) Math.round(Math.clamp(SHARE * (wanted - GREY), -FARTHEST, FARTHEST));
        for (int i = from; i < from + count; i++) {
            planes[i] = (byte) Math.clamp((planes[i] & 0xFF) + by, 16, 240);
        }
    }
}
