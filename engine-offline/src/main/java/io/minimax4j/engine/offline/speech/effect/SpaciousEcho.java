package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Biquad;

/** A valley: the voice comes back again and again, farther and duller each time, with a little air around it. */
final class SpaciousEcho implements Shape {
    /** For how long it may ring out, in seconds. */
    static final double TAIL = 2.4;
    /** After how long the voice comes back, in seconds. */
    static final double RETURN = 0.32;
    private static final float KEPT = 0.5f;
    private static final float DIRECT = 0.85f;
    private static final float ECHO = 0.55f;
    private static final float AIR = 0.25f;

    private final Delay way;
    private final Biquad dull;
    private final Biquad thin;
    private final Room air;

    SpaciousEcho(int sampleRate) {
        this.way = new Delay(RETURN, sampleRate);
        this.dull = Biquad.lowPass(3800, 0.6, sampleRate);
        this.thin = Biquad.highPass(140, 0.7, sampleRate);
        this.air = new Room(0.9, 5000, sampleRate);
    }

    @Override
    public float next(float sample) {
        float back = (float) thin.next(dull.next(way.read()));
        way.write(sample + KEPT * back);
        return DIRECT * sample + ECHO * back + AIR * air.next(sample + back);
    }
}
