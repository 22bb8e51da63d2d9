package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Level;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.speech.Modification;
import java.util.ArrayList;
import java.util.List;

/** The last stage of an utterance: what a caller asks to be done to its sound. */
public final class Mastering {
    /** An echo may be silent for so long before it comes back. */
    private static final double PATIENCE = 0.4;
    private static final double WHOLE = 100;

    private Mastering() {}

    /**
     * The stage for all sound of one utterance: speech, pauses and interjections, in order, with one end. What was heard at
     * a time is heard at the same time behind it; the sound becomes longer only at its end, by an effect that rings out and
     * by the mark. It holds back up to 70 ms while the pitch is moved, else nothing.
     *
     * @param watermark whether the rhythm follows that marks the sound as made by a machine
     * @param sampleRate 8,000 Hz or more
     * @return the listener itself if there is nothing to do
     */
    public static Stage of(Modification modification, boolean watermark, int sampleRate, Stage listener) {
        Stage marked = watermark ? new RhythmMark(sampleRate, listener) : listener;
        List<Shape> shapes = shapes(modification, sampleRate);
        Stage shaped = shapes.isEmpty()
                ? marked
                : new Shaped(shapes, tail(modification), PATIENCE, sampleRate, new Level(1, marked));
        return modification.pitch() == 0
                ? shaped
                : new PitchMove(modification.pitch() / WHOLE, sampleRate,
                        shapes.isEmpty() ? new Level(1, shaped) : shaped);
    }

    private static List<Shape> shapes(Modification modification, int sampleRate) {
        List<Shape> shapes = new ArrayList<>();
        if (modification.timbre() != 0) {
            shapes.add(Timbre.of(modification.timbre() / WHOLE, sampleRate));
        }
        if (modification.intensity() != 0) {
            shapes.add(new Intensity(modification.intensity() / WHOLE, sampleRate));
        }
        switch (modification.effect()) {
            case NONE -> {
                // It is heard as it is.
            }
            case SPACIOUS_ECHO -> shapes.add(new SpaciousEcho(sampleRate));
            case AUDITORIUM_ECHO -> shapes.add(new AuditoriumEcho(sampleRate));
            case LOFI_TELEPHONE -> shapes.add(Telephone.of(sampleRate));
            case ROBOTIC -> shapes.add(Robot.of(PitchMove.factor(modification.pitch() / WHOLE), sampleRate));
        }
        return shapes;
    }

    private static double tail(Modification modification) {
        return switch (modification.effect()) {
            case NONE -> 0;
            case SPACIOUS_ECHO -> SpaciousEcho.TAIL;
            case AUDITORIUM_ECHO -> AuditoriumEcho.TAIL;
            case LOFI_TELEPHONE -> Telephone.TAIL;
            case ROBOTIC -> Robot.TAIL;
        };
    }
}
