package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Part;

/**
 * A place in a band and who sits there.
 *
 * @param name by which patterns know it
 * @param centre the MIDI pitch around which it plays
 * @param pan -1 (left) to 1 (right)
 * @param room how much of it goes to the reverb, 0 to 1
 * @param from the energy of a section from which on it plays
 */
record Chair(String name, Part.Role role, Voicing voicing, Instrument instrument, int centre, double pan, double room,
        double from) {
    Chair with(Instrument other) {
        int fitting = Math.clamp(centre, Math.min(other.lowest() + 7, other.highest()),
                Math.max(other.highest() - 10, other.lowest()));
        return new Chair(name, role, voicing.on(other), other, fitting, pan, room, from);
    }

    Chair from(double energy) {
        return new Chair(name, role, voicing, instrument, centre, pan, room, energy);
    }

    Chair panned(double other) {
        return new Chair(name, role, voicing, instrument, centre, other, room, from);
    }
}
