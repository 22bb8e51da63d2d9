package io.minimax4j.engine.offline.speech.interjection;

/** A shape of the mouth of a grown man: its resonances, and how much of what is high it lets out. */
enum Mouth {
    OPEN(760, 1280, 2550, 9000), MIDDLE(520, 1450, 2500, 6000), ROUND(470, 900, 2400, 3500),
    NARROW(320, 820, 2300, 2500),
    CLOSED(260, 1050, 2200, 700);

    private final double[] resonances;
    private final double dullness;

    Mouth(double first, double second, double third, double dullness) {
        this.resonances = new double[]{first, second, third, 3500, 4500};
        this.dullness = dullness;
    }

    static int resonances() {
        return 5;
    }

    /** The frequency of a resonance on the way to another shape, in Hz. */
    double resonance(int index, Mouth other, double way) {
        return resonances[index] * Math.pow(other.resonances[index] / resonances[index], way);
    }

    /** Above it less and less is let out, in Hz. */
    double dullness(Mouth other, double way) {
        return dullness * Math.pow(other.dullness / dullness, way);
    }
}
