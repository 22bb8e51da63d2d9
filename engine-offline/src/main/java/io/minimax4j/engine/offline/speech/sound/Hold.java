package io.minimax4j.engine.offline.speech.sound;

/** Holds sound back until something was told of it, but no more of it than so much. */
public final class Hold implements Stage {
    private final int most;
    private final Stage next;
    private final float[] held;
    private int length;

    /**
     * @param most how many frames it holds
     */
    public Hold(int most, Stage next) {
        this.most = most;
        this.next = next;
        this.held = new float[most];
    }

    @Override
    public void take(float[] samples, int taken) throws InterruptedException {
        if (taken >= most) {
            release();
            next.take(samples, taken);
            return;
        }
        int excess = length + taken - most;
        if (excess > 0) {
            next.take(held, excess);
            length -= excess;
            System.arraycopy(held, excess, held, 0, length);
        }
        System.arraycopy(samples, 0, held, length, taken);
        length += taken;
    }

    /** Hands on what is held. */
    public void release() throws InterruptedException {
        if (length > 0) {
            next.take(held, length);
            length = 0;
        }
    }

    @Override
    public void end() throws InterruptedException {
        release();
        next.end();
    }
}
