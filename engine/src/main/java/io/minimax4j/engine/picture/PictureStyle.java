package io.minimax4j.engine.picture;

/**
 * A style that is asked for by name, beside what the prompt says.
 *
 * @param weight how much of it, more than 0 up to 1
 */
public record PictureStyle(Kind kind, double weight) {
    public PictureStyle {
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("no style has the weight " + weight);
        }
    }

    public enum Kind {
        COMIC, LIVELY, MEDIEVAL, WATERCOLOUR
    }
}
