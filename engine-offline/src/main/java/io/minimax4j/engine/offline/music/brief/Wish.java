package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a prompt says, before anything is chosen. */
final class Wish {
    /** In the order of their mention. */
    final Map<Style, Double> styles = new LinkedHashMap<>();
    final Set<Style> unwantedStyles = EnumSet.noneOf(Style.class);
    final List<Sense.Feeling> feelings = new ArrayList<>();
    /** Tempi that a kind of a style has. */
    final Map<Style, Sense.Speed> speeds = new EnumMap<>(Style.class);
    final List<Double> paces = new ArrayList<>();
    /** Senses of {@link Sense.Playing} and {@link Sense.PlayingOne}. */
    final List<Sense> instruments = new ArrayList<>();
    final Set<Instrument> unwanted = EnumSet.noneOf(Instrument.class);
    final Set<Voice> voices = new LinkedHashSet<>();
    final Set<Voice> unwantedVoices = EnumSet.noneOf(Voice.class);
    Sense.@Nullable Speed tempo;
    @Nullable
    Metre metre;
    Metre unwantedMetre = Metre.FOUR_FOUR;
    double swing;
    @Nullable
    Mode mode;
    boolean duet;
    /** Whether two of the same kind sing. */
    boolean alike;
    boolean acoustic;
    /** Whether nobody plays but those who are named. */
    boolean alone;
}
