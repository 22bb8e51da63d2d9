package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Tempo;
import org.jspecify.annotations.Nullable;

/**
 * A section as its players see it.
 *
 * @param start first tick
 * @param end the tick after its last; in the last section the last bar is not counted, which is for the final chord
 * @param layers the energy that decides who plays: that of the section, or more where a last chorus gets another layer
 * @param level of the groove, 1 (thin) to 3 (full)
 * @param next what follows, unless it is the last
 */
record Scene(Section section, int start, int end, double layers, int level, Groove groove, Metre metre,
        @Nullable Scene next) {
    private static final int ROOM = 9;
    private static final int MUD = 52;

    double energy() {
        return section.energy();
    }

    boolean has(Chair chair) {
        return layers >= chair.from();
    }

    int ticksPerBar() {
        return metre.ticksPerBar();
    }

    int bars() {
        return (end - start) / ticksPerBar();
    }

    /** Where chords around a pitch go so that whoever sings has room: lower, or higher if that would be mud. */
    int beside(int centre) {
        if (!section.sung()) {
            return centre;
        }
        int singer = section.phrases().getFirst().voice().middle();
        if (Math.abs(centre - singer) >= ROOM) {
            return centre;
        }
        return singer - ROOM >= MUD ? singer - ROOM : singer + ROOM;
    }

    boolean building() {
        return section.kind() == SectionKind.BUILD_UP;
    }

    /** How loud somebody is at a tick, as a factor of velocities; it rises with the energy, and through a build-up. */
    double loudness(int tick) {
        double loudness = 0.5 + 0.5 * Math.clamp(energy(), 0, 1);
        if (building() && end > start) {
            loudness *= 0.88 + 0.2 * (tick - start) / (end - start);
        }
        return loudness;
    }

    /** The tick of a step, counted in sixteenths. */
    int tick(int step) {
        return start + step * Tempo.SIXTEENTH;
    }
}
