package io.minimax4j.engine.offline.music.hearing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Music written by hand, played by the synthesizer of the JDK: of it everything is known that is to be heard. */
final class Played {
    static final int QUARTER = 480;

    private final double bpm;
    private final Sequence sequence;
    private final Track track;
    private final List<int[]> lead = new ArrayList<>();
    private int end;

    Played(double bpm) {
        this.bpm = bpm;
        try {
            this.sequence = new Sequence(Sequence.PPQ, QUARTER);
            this.track = sequence.createTrack();
            int micros = (int) Math.round(60e6 / bpm);
            track.add(new MidiEvent(new MetaMessage(0x51,
                    new byte[]{(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros}, 3), 0));
        } catch (InvalidMidiDataException e) {
            throw new IllegalStateException(e);
        }
    }

    Played program(int channel, int program) {
        return message(ShortMessage.PROGRAM_CHANGE, channel, program, 0, 0);
    }

    /** Channel 9 has the drums. Beats are counted from 0. */
    Played note(int channel, double beat, double beats, int pitch, int velocity) {
        int from = (int) Math.round(beat * QUARTER);
        int to = from + (int) Math.round(beats * QUARTER) - 4;
        end = Math.max(end, to);
        return message(ShortMessage.NOTE_ON, channel, pitch, velocity, from)
                .message(ShortMessage.NOTE_OFF, channel, pitch, 0, to);
    }

    /** A note of what leads, as {@link #note}, and remembered. */
    Played lead(int channel, double beat, double beats, int pitch, int velocity) {
        lead.add(new int[]{(int) Math.round(beat * QUARTER), (int) Math.round(beats * QUARTER), pitch});
        return note(channel, beat, beats, pitch, velocity);
    }

    /** Tick, length and pitch of each note of what leads. */
    List<int[]> lead() {
        return lead;
    }

    double bpm() {
        return bpm;
    }

    private Played message(int command, int channel, int first, int second, int tick) {
        try {
            track.add(new MidiEvent(new ShortMessage(command, channel, first, second), tick));
            return this;
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** One channel at {@link Measures#RATE}, with half a second to ring out. */
    float[] samples() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            MidiSystem.write(sequence, 0, file);
            try (AudioInputStream sound = AudioSystem
                    .getAudioInputStream(new ByteArrayInputStream(file.toByteArray()))) {
                int frames = (int) ((end / (double) QUARTER * 60 / bpm + 0.5) * sound.getFormat().getSampleRate());
                return halved(sound.readNBytes(4 * frames));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsupportedAudioFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From two channels at 44,100 Hz, low byte first. */
    private static float[] halved(byte[] pcm) {
        float[] samples = new float[pcm.length / 8];
        for (int i = 0; i < samples.length; i++) {
            int sum = 0;
            for (int part = 0; part < 4; part++) {
                int at = 8 * i + 2 * part;
                sum += pcm[at] & 0xff | pcm[at + 1] << 8;
            }
            samples[i] = sum / 4f / 32768;
        }
        return samples;
    }
}
