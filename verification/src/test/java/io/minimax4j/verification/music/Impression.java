package io.minimax4j.verification.music;

/**
 * Figures by which styles are told apart.
 *
 * @param tempo from 75 to 150 beats a minute
 * @param centroid of the spectrum, in Hz
 * @param density how often something begins clearly, a second
 * @param struck how much of the sound is struck rather than held, 0 to 1
 * @param crest how far loud moments are above the middle ones, in dB
 */
public record Impression(double tempo, double centroid, double density, double struck, double crest, Colour colour) {
    private static final double MIDDLE_TEMPO = 106;

    public static Impression of(Heard song) {
        float[] mono = song.mono();
        Beat beat = new Beat(mono);
        Colour colour = new Colour(mono);
        return new Impression(beat.tempo(MIDDLE_TEMPO), colour.centroid(), beat.density(), Strokes.share(mono),
                song.crest(), colour);
    }

    /**
     * Whether a figure is clearly another: the tempo by 12 %, the centroid by a quarter, one onset a second, a tenth of the sound
     * that is struck, 2.5 dB of crest, or 4 dB in the mean of the spectrum's bands.
     */
    public boolean differs(Impression other) {
        return apart(tempo, other.tempo) > 0.12 || apart(centroid, other.centroid) > 0.25
                || Math.abs(density - other.density) > 1 || Math.abs(struck - other.struck) > 0.1
                || Math.abs(crest - other.crest) > 2.5 || distance(other) > 4;
    }

    /** Of the spectra, in dB. */
    public double distance(Impression other) {
        return colour.distance(other.colour);
    }

    private static double apart(double one, double other) {
        return Math.abs(one - other) / Math.min(one, other);
    }

    @Override
    public String toString() {
        return "%.0f bpm, %.0f Hz, %.1f/s, %.2f struck, %.1f dB of crest".formatted(tempo, centroid, density, struck,
                crest);
    }
}
