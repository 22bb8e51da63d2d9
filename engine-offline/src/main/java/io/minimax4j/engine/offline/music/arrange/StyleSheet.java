package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a style is played.
 *
 * @param second the energy from which on grooves are played at their second level
 * @param third likewise
 * @param seats the places of its band
 * @param leads who may play the tune
 * @param fills bars of a drummer before something new; letters of {@link Drum}s
 * @param turns smaller ones
 * @param cymbal what is struck where a section begins
 * @param cymbalFrom from which energy on
 * @param roll the drum that builds up
 * @param loose seconds by which players are early or late at most
 * @param late seconds by which they lie behind the beat
 * @param soft whether its last chord is rolled rather than struck
 * @param grooves at least three
 */
record StyleSheet(double second, double third, List<Seat> seats, List<Instrument> leads, List<Pattern> fills,
        List<Pattern> turns,
        @Nullable Drum cymbal,
        double cymbalFrom, Drum roll, double loose, double late, boolean soft, List<Groove> grooves) {
    StyleSheet {
        seats = List.copyOf(seats);
        leads = List.copyOf(leads);
        fills = List.copyOf(fills);
        turns = List.copyOf(turns);
        grooves = List.copyOf(grooves);
    }

    /** 1 (thin) to 3 (full). */
    int level(double energy) {
        if (energy < second) {
            return 1;
        }
        return energy < third ? 2 : 3;
    }

    /**
     * A chair, and who may sit there.
     *
     * @param chair with the first of them
     */
    record Seat(Chair chair, List<Instrument> players) {
        Seat {
            players = List.copyOf(players);
        }
    }
}
