package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.Comparator;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/**
 * A part as MIDI. Notes take turns on all channels, so that each bends, trembles and swells for itself.
 *
 * <p>Implementation note: pitch is moved by bends alone and never by the modulation wheel, since what that does is up to the sounds of
 * the machine. A channel is bent back only when it is taken again, so that what rings out keeps its pitch.
 */
final class PartSequence {
    private static final int DRUMS = 9;
    private static final int[] CHANNELS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15};
    /** Loud chords stay below the synthesizer's limiter, which is there for a whole band. */
    private static final int VOLUME = 48;
    private static final int DRUM_VOLUME = 64;
    private static final int CONTROL_VOLUME = 7;
    private static final int CONTROL_PAN = 10;
    private static final int CONTROL_EXPRESSION = 11;
    private static final int CONTROL_REVERB = 91;
    private static final int CONTROL_CHORUS = 93;
    private static final int META_TEMPO = 0x51;
    private static final int MIDDLE = 64;
    private static final int UNBENT = 8192;
    private static final double BEND_CENTS = 200;
    /** How often a note's bend and expression are set anew, in seconds. */
    private static final double STEP = 0.012;
    private static final int MICROS_PER_MINUTE = 60_000_000;

    private final Part part;
    private final Tempo tempo;
    private final Expression expression;
    private final Sequence sequence;
    private final Track track;
    private final int[] bends = new int[16];
    private final int[] swells = new int[16];

    PartSequence(Part part, Tempo tempo) throws InvalidMidiDataException {
        this.part = part;
        this.tempo = tempo;
        this.expression = Expression.of(part.instrument());
        this.sequence = new Sequence(Sequence.PPQ, Tempo.QUARTER);
        this.track = sequence.createTrack();
    }

    Sequence sequence() throws InvalidMidiDataException {
        int micros = (int) Math.round(MICROS_PER_MINUTE / tempo.bpm());
        track.add(new MidiEvent(
                new MetaMessage(META_TEMPO, new byte[]{(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros}, 3),
                0));
        boolean drums = part.instrument() == Instrument.DRUM_KIT;
        if (drums) {
            open(DRUMS, DRUM_VOLUME);
        } else {
            for (int channel : CHANNELS) {
                open(channel, VOLUME);
                send(0, ShortMessage.PROGRAM_CHANGE, channel, part.instrument().program(), 0);
            }
        }
        List<Note> notes = part.notes().stream().sorted(Comparator.comparingInt(Note::tick)).toList();
        for (int i = 0; i < notes.size(); i++) {
            if (drums) {
                sound(notes.get(i), DRUMS);
            } else {
                shape(notes.get(i), i, CHANNELS[i % CHANNELS.length]);
            }
        }
        return sequence;
    }

    private void open(int channel, int volume) throws InvalidMidiDataException {
        send(0, ShortMessage.CONTROL_CHANGE, channel, CONTROL_VOLUME, volume);
        send(0, ShortMessage.CONTROL_CHANGE, channel, CONTROL_PAN,
                Math.clamp(Math.round(MIDDLE + part.pan() * (MIDDLE - 1)), 0, 127));
        send(0, ShortMessage.CONTROL_CHANGE, channel, CONTROL_REVERB, 0);
        send(0, ShortMessage.CONTROL_CHANGE, channel, CONTROL_CHORUS, 0);
        bends[channel] = UNBENT;
        swells[channel] = 127;
    }

    private void sound(Note note, int channel) throws InvalidMidiDataException {
        send(note.tick(), ShortMessage.NOTE_ON, channel, note.pitch(), note.velocity());
        send(note.end(), ShortMessage.NOTE_OFF, channel, note.pitch(), 0);
    }

    private void shape(Note note, int number, int channel) throws InvalidMidiDataException {
        double length = tempo.seconds(note.length());
        set(note.tick(), channel, note, number, 0, length);
        sound(note, channel);
        if (!expression.moves(length)) {
            return;
        }
        for (double second = STEP; second < length; second += STEP) {
            int tick = note.tick() + (int) Math.round(second / length * note.length());
            set(tick, channel, note, number, second, length);
        }
    }

    private void set(int tick, int channel, Note note, int number, double second, double length)
            throws InvalidMidiDataException {
        double cents = expression.cents(note, number, second, length);
        int bend = Math.clamp(Math.round(UNBENT + cents / BEND_CENTS * UNBENT), 0, 2 * UNBENT - 1);
        if (bend != bends[channel]) {
            bends[channel] = bend;
            send(tick, ShortMessage.PITCH_BEND, channel, bend & 0x7F, bend >> 7);
        }
        int swell = Math.clamp(Math.round(127 * Math.sqrt(expression.level(second, length))), 1, 127);
        if (swell != swells[channel]) {
            swells[channel] = swell;
            send(tick, ShortMessage.CONTROL_CHANGE, channel, CONTROL_EXPRESSION, swell);
        }
    }

    private void send(int tick, int command, int channel, int first, int second) throws InvalidMidiDataException {
        track.add(new MidiEvent(new ShortMessage(command, channel, first, second), tick));
    }
}
