package io.minimax4j.verification.music;

/** The spectrum of a sound in thirds of octaves, in dB. */
public final class Colour {
    private static final int SIZE = 4096;
    private static final double LOWEST = 50;
    private static final int BANDS = 24;

    private final double[] bands = new double[BANDS];
    private final double centroid;

    public Colour(float[] mono) {
        Fourier fourier = new Fourier(SIZE);
        double weighted = 0;
        double sum = 1e-12;
        int frames = 0;
        for (int start = 0; start + SIZE <= mono.length; start += SIZE) {
            fourier.take(mono, start);
            for (int bin = 5; bin < SIZE / 2; bin++) {
                double hertz = (double) bin * Heard.RATE / SIZE;
                double power = fourier.power(bin) + 1e-9;
                int band = (int) Math.floor(3 * Math.log(hertz / LOWEST) / Math.log(2));
                if (band >= 0 && band < BANDS) {
                    bands[band] += power;
                }
                weighted += hertz * Math.sqrt(power);
                sum += Math.sqrt(power);
            }
            frames++;
        }
        for (int i = 0; i < BANDS; i++) {
            bands[i] = 10 * Math.log10(bands[i] / Math.max(1, frames) + 1e-9);
        }
        centroid = weighted / sum;
    }

    /** Where the middle of the spectrum lies, in Hz. */
    public double centroid() {
        return centroid;
    }

    /** How far the shapes of two spectra are apart, in dB in the mean; loudness does not count. */
    public double distance(Colour other) {
        double shift = 0;
        for (int i = 0; i < BANDS; i++) {
            shift += (bands[i] - other.bands[i]) / BANDS;
        }
        double sum = 0;
        for (int i = 0; i < BANDS; i++) {
            sum += Math.abs(bands[i] - other.bands[i] - shift) / BANDS;
        }
        return sum;
    }
}
