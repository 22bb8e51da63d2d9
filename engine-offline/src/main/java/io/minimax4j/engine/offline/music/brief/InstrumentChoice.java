package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Style;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The instruments that a prompt names. */
final class InstrumentChoice {
    private InstrumentChoice() {}

    static List<Instrument> of(Wish wish, Style style, Mood mood) {
        Set<Instrument> named = new LinkedHashSet<>();
        for (Sense sense : wish.instruments) {
            if (sense instanceof Sense.Playing playing && !wish.unwanted.contains(playing.instrument())) {
                named.add(playing.instrument());
            } else if (sense instanceof Sense.PlayingOne one) {
                one(one.family(), wish, style, mood, named);
            }
        }
        return new ArrayList<>(named);
    }

    /** Those that are not to play, where some were named. */
    static List<Instrument> unwanted(Wish wish, List<Instrument> named) {
        return wish.alone && !named.isEmpty()
                ? Stream.of(Instrument.values()).filter(one -> !named.contains(one)).toList()
                : List.copyOf(wish.unwanted);
    }

    /** A name such as "guitar" adds none where one of its kind is named more closely. */
    private static void one(Family family, Wish wish, Style style, Mood mood, Set<Instrument> named) {
        boolean known = wish.instruments.stream().anyMatch(sense -> sense instanceof Sense.Playing playing
                && family.members().contains(playing.instrument()) && !wish.unwanted.contains(playing.instrument()));
        if (known || family.members().stream().anyMatch(named::contains)) {
            return;
        }
        Instrument usual = family.in(style, mood.energy());
        List<Instrument> open = family.members().stream().filter(one -> !wish.unwanted.contains(one)
                && (!wish.acoustic || !electric(one))).toList();
        if (open.contains(usual)) {
            named.add(usual);
        } else if (!open.isEmpty()) {
            named.add(open.getFirst());
        }
    }

    /** Whether neither drums nor anything electric is to play; who names such an instrument wants it all the same. */
    static boolean acoustic(Wish wish, List<Instrument> named) {
        return wish.acoustic && named.stream().noneMatch(InstrumentChoice::electric);
    }

    private static boolean electric(Instrument instrument) {
        return switch (instrument) {
            case DRUM_KIT, ELECTRIC_PIANO, ORGAN, CLEAN_GUITAR, MUTED_GUITAR, OVERDRIVEN_GUITAR, DISTORTED_GUITAR,
                    FINGERED_BASS, PICKED_BASS, SLAP_BASS, SYNTH_BASS, SUB_BASS, SQUARE_LEAD, SAW_LEAD, WARM_PAD,
                    POLY_PAD,
                    CRYSTAL ->
                true;
            default -> false;
        };
    }
}
