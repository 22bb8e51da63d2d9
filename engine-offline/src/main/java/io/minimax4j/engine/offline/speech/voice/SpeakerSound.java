package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What the speakers sound like by themselves, measured over Mandarin and English. */
public final class SpeakerSound {
    private static final Map<Speaker, double[]> ROWS = rows();

    private SpeakerSound() {}

    private static Map<Speaker, double[]> rows() {
        Map<String, double[]> table = SoundTable.read("speaker-sounds.tsv");
        Map<Speaker, double[]> rows = new EnumMap<>(Speaker.class);
        for (Speaker speaker : Speaker.values()) {
            rows.put(speaker, table.getOrDefault(speaker.variant(), new double[Bands.COUNT + 2]));
        }
        return rows;
    }

    /** How breathy the speaker is, as {@link io.minimax4j.engine.offline.speech.portrait.Measured} tells it. */
    public static double breath(Speaker speaker) {
        return ROWS.get(speaker)[0];
    }

    /** How far its pitch moves, as {@link io.minimax4j.engine.offline.speech.portrait.Measured} tells it. */
    public static double spread(Speaker speaker) {
        return ROWS.get(speaker)[1];
    }

    /** The level of each band, in dB, where the speaker is played faster by a factor. */
    public static double[] levels(Speaker speaker, double factor) {
        double[] row = ROWS.get(speaker);
        return Colour.of(Arrays.copyOfRange(row, row.length - Bands.COUNT, row.length)).played(factor).gains();
    }

    /** What a profile sounds like: its speaker, played at its size, through its colour. */
    public static double[] levels(VoiceProfile profile) {
        double[] levels = levels(profile.speaker(), profile.tract());
        for (int band = 0; band < Bands.COUNT; band++) {
            levels[band] += profile.timbre().colour().gain(band);
        }
        return levels;
    }

    /** The same colour, as loud as the speaker is without it. */
    public static Colour levelled(Colour colour, Speaker speaker, double tract) {
        double[] levels = levels(speaker, tract);
        double before = 0;
        double after = 0;
        for (int band = 0; band < Bands.COUNT; band++) {
            before += Math.pow(10, levels[band] / 10);
            after += Math.pow(10, (levels[band] + colour.gain(band)) / 10);
        }
        double louder = 10 * Math.log10(after / before);
        return Colour.drawn(band -> colour.gain(band) - louder);
    }
}
