package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Plays a part by the JDK's synthesizer, with the sounds of the machine or those that the JDK makes.
 *
 * <p>Implementation note: the only public way to its sound without a sound card is to read a MIDI file as if it were audio. Measured:
 * it is {@value #LATENCY} samples late, always, and places notes to the sample; it is linear until its limiter acts at full scale,
 * which a part alone at this volume never reaches. The JDK keeps its sounds, 2 MB, in {@code ~/.gervill}, where it can write there.
 */
final class Synthesizer implements Player {
    /** How late its sound is: two of the synthesizer's own blocks, and its interpolation. */
    private static final int LATENCY = 603;
    private static final int FRAME = 4;
    private static final int BLOCK = 8192;
    private static final float FULL_SCALE = 32768;
    private static final int STANDARD_FILE = 1;

    @Override
    public void play(Part part, Tempo tempo, float gain, Stem stem) throws InterruptedException {
        try (AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file(part, tempo)))) {
            AudioFormat format = sound.getFormat();
            if (format.getSampleRate() != Stem.RATE || format.getFrameSize() != FRAME || format.isBigEndian()) {
                throw new IllegalStateException("the synthesizer plays as " + format);
            }
            add(sound, gain, stem);
        } catch (IOException | UnsupportedAudioFileException e) {
            throw new IllegalStateException("the synthesizer cannot play", e);
        }
    }

    private static byte[] file(Part part, Tempo tempo) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            MidiSystem.write(new PartSequence(part, tempo).sequence(), STANDARD_FILE, file);
        } catch (InvalidMidiDataException e) {
            throw new IllegalStateException("a part has what MIDI does not", e);
        }
        return file.toByteArray();
    }

    private static void add(AudioInputStream sound, float gain, Stem stem) throws IOException, InterruptedException {
        byte[] block = new byte[BLOCK * FRAME];
        float scale = gain / FULL_SCALE;
        int at = -LATENCY;
        while (at < stem.frames()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            int read = sound.readNBytes(block, 0, block.length) / FRAME;
            if (read == 0) {
                return;
            }
            for (int i = Math.max(0, -at); i < read && at + i < stem.frames(); i++) {
                int from = i * FRAME;
                stem.left()[at + i] += scale * sample(block, from);
                stem.right()[at + i] += scale * sample(block, from + 2);
            }
            at += read;
        }
    }

    private static int sample(byte[] block, int from) {
        return block[from] & 0xFF | block[from + 1] << 8;
    }
}
