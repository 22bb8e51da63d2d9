package io.minimax4j.engine.offline.music.play;

/** Recorded sound of two channels at 44,100 Hz, full scale 1, both arrays as long as the song. */
public record Stem(float[] left, float[] right) {
    public static final int RATE = 44_100;

    public Stem {
        if (left.length != right.length) {
            throw new IllegalArgumentException("channels of " + left.length + " and " + right.length + " samples");
        }
    }

    public static Stem silent(int frames) {
        return new Stem(new float[frames], new float[frames]);
    }

    public int frames() {
        return left.length;
    }
}
