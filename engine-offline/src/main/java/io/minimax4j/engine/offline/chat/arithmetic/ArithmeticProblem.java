package io.minimax4j.engine.offline.chat.arithmetic;

/** A calculation that has no result, or none within bounds. */
public final class ArithmeticProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    ArithmeticProblem(Kind kind) {
        super(kind.name(), null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Why there is no result. */
    public enum Kind {
        DIVISION_BY_ZERO, NEGATIVE_ROOT, TOO_LARGE, TOO_DEEP, NOT_UNDERSTOOD
    }
}
