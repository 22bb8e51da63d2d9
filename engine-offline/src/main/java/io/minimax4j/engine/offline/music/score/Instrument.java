package io.minimax4j.engine.offline.music.score;

/** Instruments by their program of General MIDI (from 0), and the MIDI pitches at which they sound like themselves. */
public enum Instrument {
    DRUM_KIT(0, 27, 87),
    PIANO(0, 28, 100), ELECTRIC_PIANO(4, 36, 96), HARPSICHORD(6, 36, 88), CELESTA(8, 60, 100), MUSIC_BOX(10, 60, 100),
    VIBRAPHONE(11, 53, 89), MARIMBA(12, 45, 96), XYLOPHONE(13, 65, 100), BELLS(14, 60, 90), DULCIMER(15, 50, 86),
    ORGAN(16, 36, 96), CHURCH_ORGAN(19, 36, 96), ACCORDION(21, 53, 89), HARMONICA(22, 60, 86),
    NYLON_GUITAR(24, 40, 84), STEEL_GUITAR(25, 40, 84), JAZZ_GUITAR(26, 40, 84), CLEAN_GUITAR(27, 40, 86),
    MUTED_GUITAR(28, 40, 80), OVERDRIVEN_GUITAR(29, 40, 86), DISTORTED_GUITAR(30, 40, 86),
    DOUBLE_BASS(32, 28, 60), FINGERED_BASS(33, 28, 60), PICKED_BASS(34, 28, 60), FRETLESS_BASS(35, 28, 60),
    SLAP_BASS(36, 28, 60), SYNTH_BASS(38, 24, 60), SUB_BASS(39, 24, 60),
    VIOLIN(40, 55, 96), VIOLA(41, 48, 84), CELLO(42, 36, 76), CONTRABASS(43, 28, 60), PIZZICATO(45, 40, 90),
    HARP(46, 36, 98), TIMPANI(47, 36, 57), STRINGS(48, 36, 92), SLOW_STRINGS(49, 36, 92), CHOIR(52, 48, 80),
    TRUMPET(56, 54, 86), TROMBONE(57, 36, 72), MUTED_TRUMPET(59, 54, 82), HORN(60, 41, 77), BRASS(61, 40, 84),
    ALTO_SAX(65, 49, 80), TENOR_SAX(66, 44, 76), OBOE(68, 58, 91), CLARINET(71, 50, 91), FLUTE(73, 60, 96),
    PAN_FLUTE(75, 60, 96), XIAO(77, 55, 84), OCARINA(79, 60, 84), SQUARE_LEAD(80, 48, 96), SAW_LEAD(81, 48, 96),
    WARM_PAD(89, 36, 84), POLY_PAD(90, 36, 88), CRYSTAL(98, 48, 96), SITAR(104, 48, 77), BANJO(105, 50, 84),
    PIPA(106, 45, 88), GUZHENG(107, 43, 88), KALIMBA(108, 53, 86), ERHU(110, 62, 91), SUONA(111, 60, 88),
    DIZI(73, 64, 96), STEEL_DRUMS(114, 55, 86);

    private final int program;
    private final int lowest;
    private final int highest;

    Instrument(int program, int lowest, int highest) {
        this.program = program;
        this.lowest = lowest;
        this.highest = highest;
    }

    public int program() {
        return program;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }
}
