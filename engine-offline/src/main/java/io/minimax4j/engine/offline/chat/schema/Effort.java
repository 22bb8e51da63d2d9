package io.minimax4j.engine.offline.chat.schema;

/** How much work is left. Not for several threads. */
final class Effort {
    private long left;

    Effort(long steps) {
        this.left = steps;
    }

    /**
     * Takes one step.
     *
     * @throws Exhausted if none is left
     */
    void step() {
        if (--left < 0) {
            throw new Exhausted();
        }
    }

    /** The work takes more than its bound. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("more work than is allowed", null, false, false);
        }
    }
}
