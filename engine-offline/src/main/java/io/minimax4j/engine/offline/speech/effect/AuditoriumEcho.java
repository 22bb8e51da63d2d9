package io.minimax4j.engine.offline.speech.effect;

/** A large hall: the walls answer at once, from everywhere, and long. */
final class AuditoriumEcho implements Shape {
    /** For how long it may ring out, in seconds. */
    static final double TAIL = 2.2;
    private static final double REVERBERATION = 1.9;
    private static final double FIRST_WALL = 0.022;
    private static final float DIRECT = 0.75f;
    private static final float HALL = 0.6f;

    private final Delay wall;
    private final Room hall;

    AuditoriumEcho(int sampleRate) {
        this.wall = new Delay(FIRST_WALL, sampleRate);
        this.hall = new Room(REVERBERATION, 5000, sampleRate);
    }

    @Override
    public float next(float sample) {
        float late = wall.read();
        wall.write(sample);
        return DIRECT * sample + HALL * hall.next(late);
    }
}
