package io.minimax4j.engine.offline.picture.thing.living;

/**
 * How a body on two legs is built, in shares of its height.
 *
 * @param head half the height of the head
 * @param shoulder how far below the top the shoulders are
 * @param shoulders half the width of the shoulders
 * @param waist half its width
 * @param hip how far below the top the hips are
 * @param hips half their width
 * @param arm the width of an arm
 * @param leg the width of a leg
 */
record Stature(double head, double shoulder, double shoulders, double waist, double hip, double hips, double arm,
        double leg) {
    static final Stature MAN = new Stature(0.098, 0.252, 0.108, 0.078, 0.56, 0.078, 0.052, 0.076);
    static final Stature WOMAN = new Stature(0.1, 0.258, 0.086, 0.058, 0.56, 0.076, 0.042, 0.066);
    static final Stature CHILD = new Stature(0.14, 0.33, 0.086, 0.074, 0.66, 0.074, 0.05, 0.066);
    static final Stature OLD = new Stature(0.106, 0.272, 0.102, 0.092, 0.58, 0.09, 0.052, 0.072);
    static final double SOLE = 0.03;

    /** Of the upper arm and of the forearm. */
    double armLength() {
        return (hip - shoulder) * 0.5;
    }

    /** Of the thigh and of the shin. */
    double legLength() {
        return (1 - SOLE - hip) / 2;
    }
}
