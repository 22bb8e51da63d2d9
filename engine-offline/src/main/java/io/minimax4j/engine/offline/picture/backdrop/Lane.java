package io.minimax4j.engine.offline.picture.backdrop;

/**
 * A river or a way that winds from the horizon to the beholder.
 *
 * @param from where it begins, as a share of the picture's width
 * @param to where it leaves the picture
 * @param swing how far it winds, as a share of the width
 * @param half half its width at the lower edge, as a share of the picture's width
 */
record Lane(double from, double to, double swing, double half) {
    /** Its middle, as a share of the picture's width, from 0 at the horizon to 1 at the lower edge. */
    double middle(double near) {
        return from + (to - from) * near * near
                + swing * Math.sin(near * 7.5 - near * near * 3) * near * (1.15 - near * 0.6);
    }

    double half(double near) {
        return half * (0.02 + 0.98 * Math.pow(near, 1.6));
    }

    /** How far inside it is, in shares of the width; negative outside. */
    double inside(double share, double near) {
        return half(near) - Math.abs(share - middle(near));
    }
}
