package io.minimax4j.engine.offline.clip.camera;

/**
 * Where a camera is and looks, as what it does to the picture. Positive pans and trucks move what is seen to the right and
 * down, which is the camera turning or going left and up.
 *
 * @param panX by what share of the width everything is moved
 * @param panY by what share of the height
 * @param truckX by what share of the width the nearest is moved; what is farther moves less
 * @param truckY by what share of the height
 * @param zoom natural logarithm of how much larger everything is
 * @param dolly natural logarithm of how much larger the nearest is; what is farther grows less
 * @param follow by what share of the width the nearest has passed a figure that is followed
 * @param followed for how many seconds it was
 */
public record View(double panX, double panY, double truckX, double truckY, double zoom, double dolly, double follow,
        double followed) {
    /** As the stage was built. */
    public static final View FRONT = new View(0, 0, 0, 0, 0, 0, 0, 0);

    /** How much even the farthest takes part in a move, so that a move shows wherever the camera looks. */
    private static final double FARTHEST = 0.2;

    /** What share of a move of the camera is seen at a depth, 0 far to 1 near. */
    public static double part(double depth) {
        return FARTHEST + (1 - FARTHEST) * depth;
    }

    /** How much larger than at first something at a depth is seen. */
    public double scale(double depth) {
        return Math.exp(zoom + dolly * part(depth));
    }

    View plus(View other, double times) {
        return new View(panX + times * other.panX, panY + times * other.panY, truckX + times * other.truckX,
                truckY + times * other.truckY, zoom + times * other.zoom, dolly + times * other.dolly,
                follow + times * other.follow, followed + times * other.followed);
    }

    View minus(View other) {
        return plus(other, -1);
    }
}
