package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Instrument;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which instruments are alike to an arranger. */
final class Families {
    private static final Set<Instrument> FRETTED = EnumSet.of(Instrument.NYLON_GUITAR, Instrument.STEEL_GUITAR,
            Instrument.JAZZ_GUITAR, Instrument.CLEAN_GUITAR, Instrument.MUTED_GUITAR, Instrument.OVERDRIVEN_GUITAR,
            Instrument.DISTORTED_GUITAR, Instrument.BANJO);
    private static final Set<Instrument> BASSES = EnumSet.range(Instrument.DOUBLE_BASS, Instrument.SUB_BASS);
    private static final Set<Instrument> CARPETS = EnumSet.of(Instrument.STRINGS, Instrument.SLOW_STRINGS,
            Instrument.CHOIR, Instrument.WARM_PAD, Instrument.POLY_PAD, Instrument.BRASS, Instrument.CHURCH_ORGAN);
    private static final Set<Instrument> SINGERS = EnumSet.of(Instrument.HARMONICA, Instrument.VIOLIN, Instrument.VIOLA,
            Instrument.CELLO, Instrument.TRUMPET, Instrument.TROMBONE, Instrument.MUTED_TRUMPET, Instrument.HORN,
            Instrument.ALTO_SAX, Instrument.TENOR_SAX, Instrument.OBOE, Instrument.CLARINET, Instrument.FLUTE,
            Instrument.PAN_FLUTE, Instrument.XIAO, Instrument.OCARINA, Instrument.SQUARE_LEAD, Instrument.SAW_LEAD,
            Instrument.ERHU, Instrument.SUONA, Instrument.DIZI);
    private static final Map<Instrument, Instrument> ACOUSTIC = acoustic();

    private Families() {}

    static boolean fretted(Instrument instrument) {
        return FRETTED.contains(instrument);
    }

    static boolean bass(Instrument instrument) {
        return BASSES.contains(instrument) || instrument == Instrument.CONTRABASS;
    }

    /** What holds chords under the others. */
    static boolean carpet(Instrument instrument) {
        return CARPETS.contains(instrument);
    }

    /** What plays one note at a time, and so tunes. */
    static boolean singer(Instrument instrument) {
        return SINGERS.contains(instrument);
    }

    static boolean electric(Instrument instrument) {
        return ACOUSTIC.containsKey(instrument);
    }

    /** The nearest that needs no electricity. */
    static Instrument acoustic(Instrument instrument) {
        return ACOUSTIC.getOrDefault(instrument, instrument);
    }

    private static Map<Instrument, Instrument> acoustic() {
        Map<Instrument, Instrument> nearest = new EnumMap<>(Instrument.class);
        nearest.put(Instrument.ELECTRIC_PIANO, Instrument.PIANO);
        nearest.put(Instrument.ORGAN, Instrument.ACCORDION);
        nearest.put(Instrument.JAZZ_GUITAR, Instrument.NYLON_GUITAR);
        nearest.put(Instrument.CLEAN_GUITAR, Instrument.STEEL_GUITAR);
        nearest.put(Instrument.MUTED_GUITAR, Instrument.STEEL_GUITAR);
        nearest.put(Instrument.OVERDRIVEN_GUITAR, Instrument.STEEL_GUITAR);
        nearest.put(Instrument.DISTORTED_GUITAR, Instrument.STEEL_GUITAR);
        nearest.put(Instrument.FINGERED_BASS, Instrument.DOUBLE_BASS);
        nearest.put(Instrument.PICKED_BASS, Instrument.DOUBLE_BASS);
        nearest.put(Instrument.FRETLESS_BASS, Instrument.DOUBLE_BASS);
        nearest.put(Instrument.SLAP_BASS, Instrument.DOUBLE_BASS);
        nearest.put(Instrument.SYNTH_BASS, Instrument.DOUBLE_BASS);
        nearest.put(Instrument.SUB_BASS, Instrument.CONTRABASS);
        nearest.put(Instrument.SQUARE_LEAD, Instrument.CLARINET);
        nearest.put(Instrument.SAW_LEAD, Instrument.VIOLIN);
        nearest.put(Instrument.WARM_PAD, Instrument.SLOW_STRINGS);
        nearest.put(Instrument.POLY_PAD, Instrument.STRINGS);
        nearest.put(Instrument.CRYSTAL, Instrument.CELESTA);
        return nearest;
    }
}
