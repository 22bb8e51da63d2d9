package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Style;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that mean any of several instruments, of which the style takes one. */
enum Family {
    GUITARS(Instrument.STEEL_GUITAR, Instrument.NYLON_GUITAR, Instrument.CLEAN_GUITAR, Instrument.JAZZ_GUITAR,
            Instrument.MUTED_GUITAR, Instrument.OVERDRIVEN_GUITAR, Instrument.DISTORTED_GUITAR),
    ACOUSTIC_GUITARS(Instrument.STEEL_GUITAR, Instrument.NYLON_GUITAR),
    ELECTRIC_GUITARS(Instrument.CLEAN_GUITAR, Instrument.JAZZ_GUITAR, Instrument.MUTED_GUITAR,
            Instrument.OVERDRIVEN_GUITAR, Instrument.DISTORTED_GUITAR),
    BASSES(Instrument.FINGERED_BASS, Instrument.PICKED_BASS, Instrument.FRETLESS_BASS, Instrument.SLAP_BASS,
            Instrument.DOUBLE_BASS, Instrument.SYNTH_BASS, Instrument.SUB_BASS),
    KEYBOARDS(Instrument.PIANO, Instrument.ELECTRIC_PIANO, Instrument.ORGAN),
    ORGANS(Instrument.ORGAN, Instrument.CHURCH_ORGAN),
    SYNTHS(Instrument.SAW_LEAD, Instrument.SQUARE_LEAD, Instrument.WARM_PAD, Instrument.POLY_PAD, Instrument.CRYSTAL,
            Instrument.SYNTH_BASS, Instrument.SUB_BASS),
    PADS(Instrument.WARM_PAD, Instrument.POLY_PAD),
    BOWED(Instrument.STRINGS, Instrument.SLOW_STRINGS, Instrument.VIOLIN, Instrument.VIOLA, Instrument.CELLO,
            Instrument.CONTRABASS),
    SAXOPHONES(Instrument.TENOR_SAX, Instrument.ALTO_SAX),
    HORNS(Instrument.BRASS, Instrument.TRUMPET, Instrument.TROMBONE, Instrument.HORN, Instrument.MUTED_TRUMPET),
    WOODWINDS(Instrument.FLUTE, Instrument.CLARINET, Instrument.OBOE),
    FLUTES(Instrument.FLUTE, Instrument.DIZI, Instrument.XIAO, Instrument.PAN_FLUTE, Instrument.OCARINA),
    PERCUSSION(Instrument.DRUM_KIT, Instrument.TIMPANI),
    CHINESE_ONES(Instrument.GUZHENG, Instrument.ERHU, Instrument.DIZI, Instrument.PIPA, Instrument.XIAO,
            Instrument.DULCIMER, Instrument.SUONA);

    private final List<Instrument> members;

    Family(Instrument... members) {
        this.members = List.of(members);
    }

    static @Nullable Family of(String name) {
        return Arrays.stream(values()).filter(family -> family.name().equals(name)).findFirst().orElse(null);
    }

    /** All that are unwanted where the name is. */
    List<Instrument> members() {
        return members;
    }

    /** The one that the name means in a style. */
    Instrument in(Style style, double energy) {
        return switch (this) {
            case GUITARS -> guitar(style, energy);
            case ELECTRIC_GUITARS -> electricGuitar(style, energy);
            case ACOUSTIC_GUITARS -> switch (style) {
                case BOSSA_NOVA, CLASSICAL, JAZZ -> Instrument.NYLON_GUITAR;
                default -> Instrument.STEEL_GUITAR;
            };
            case BASSES -> bass(style);
            case KEYBOARDS -> switch (style) {
                case RNB, FUNK, LOFI, HIP_HOP -> Instrument.ELECTRIC_PIANO;
                default -> Instrument.PIANO;
            };
            case ORGANS ->
                style == Style.CLASSICAL || style == Style.AMBIENT ? Instrument.CHURCH_ORGAN : Instrument.ORGAN;
            case SYNTHS -> switch (style) {
                case ELECTRONIC, HIP_HOP, POP, METAL -> Instrument.SAW_LEAD;
                case AMBIENT, LOFI, BALLAD, RNB -> Instrument.WARM_PAD;
                default -> Instrument.POLY_PAD;
            };
            case BOWED -> energy < 0.35 ? Instrument.SLOW_STRINGS : Instrument.STRINGS;
            case SAXOPHONES -> switch (style) {
                case POP, BALLAD, RNB, BOSSA_NOVA, FUNK -> Instrument.ALTO_SAX;
                default -> Instrument.TENOR_SAX;
            };
            case FLUTES -> style == Style.CHINESE ? Instrument.DIZI : Instrument.FLUTE;
            default -> members.getFirst();
        };
    }

    private static Instrument guitar(Style style, double energy) {
        return switch (style) {
            case ROCK, METAL, BLUES, FUNK, JAZZ, REGGAE, ELECTRONIC, HIP_HOP, RNB -> electricGuitar(style, energy);
            case LOFI -> Instrument.JAZZ_GUITAR;
            case BOSSA_NOVA, CLASSICAL -> Instrument.NYLON_GUITAR;
            default -> Instrument.STEEL_GUITAR;
        };
    }

    private static Instrument electricGuitar(Style style, double energy) {
        return switch (style) {
            case METAL -> Instrument.DISTORTED_GUITAR;
            case ROCK -> energy > 0.75 ? Instrument.DISTORTED_GUITAR : Instrument.OVERDRIVEN_GUITAR;
            case BLUES -> Instrument.OVERDRIVEN_GUITAR;
            case JAZZ, LOFI, BOSSA_NOVA -> Instrument.JAZZ_GUITAR;
            default -> Instrument.CLEAN_GUITAR;
        };
    }

    private static Instrument bass(Style style) {
        return switch (style) {
            case JAZZ, BOSSA_NOVA, FOLK, CLASSICAL, CHINESE -> Instrument.DOUBLE_BASS;
            case ROCK, METAL -> Instrument.PICKED_BASS;
            case FUNK -> Instrument.SLAP_BASS;
            case ELECTRONIC -> Instrument.SYNTH_BASS;
            case HIP_HOP -> Instrument.SUB_BASS;
            default -> Instrument.FINGERED_BASS;
        };
    }
}
