package io.minimax4j.verification.bench;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Song;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.verification.process.Folders;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** The band of a song as the JDK plays it by itself from a MIDI file: every part on a channel of its own. */
final class PlainBand {
    private static final int DRUMS = 9;
    private static final int CHANNELS = 16;
    private static final int TEMPO = 0x51;

    private PlainBand() {}

    /** How long it takes to be played, in seconds. */
    static double seconds(Song song) throws Exception {
        Path folder = Folders.temporary("midi");
        try {
            File file = folder.resolve("song.mid").toFile();
            MidiSystem.write(sequence(song), 1, file);
            long start = System.nanoTime();
            try (AudioInputStream sound = AudioSystem.getAudioInputStream(file)) {
                sound.transferTo(OutputStream.nullOutputStream());
            }
            return Figures.secondsSince(start);
        } finally {
            Folders.delete(folder);
        }
    }

    private static Sequence sequence(Song song) throws Exception {
        Sequence sequence = new Sequence(Sequence.PPQ, Tempo.QUARTER);
        int quarter = (int) Math.round(60e6 / song.form().tempo().bpm());
        byte[] micros = {(byte) (quarter >> 16), (byte) (quarter >> 8), (byte) quarter};
        sequence.createTrack().add(new MidiEvent(new MetaMessage(TEMPO, micros, micros.length), 0));
        int next = 0;
        for (Part part : song.parts()) {
            boolean drums = part.instrument() == Instrument.DRUM_KIT;
            int channel = drums ? DRUMS : next;
            if (!drums) {
                next = (next + 1 == DRUMS ? next + 2 : next + 1) % CHANNELS;
            }
            Track track = sequence.createTrack();
            if (!drums) {
                add(track, ShortMessage.PROGRAM_CHANGE, channel, part.instrument().program(), 0, 0);
            }
            for (Note note : part.notes()) {
                add(track, ShortMessage.NOTE_ON, channel, note.pitch(), note.velocity(), note.tick());
                add(track, ShortMessage.NOTE_OFF, channel, note.pitch(), 0, note.end());
            }
        }
        return sequence;
    }

    private static void add(Track track, int command, int channel, int one, int other, int tick) throws Exception {
        track.add(new MidiEvent(new ShortMessage(command, channel, one, other), tick));
    }
}
