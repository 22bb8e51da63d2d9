package io.minimax4j.worker;

import io.minimax4j.engine.media.pipe.Envelope;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.media.pipe.MessageInput;
import io.minimax4j.engine.media.pipe.MessageOutput;
import io.minimax4j.worker.codec.Ffmpeg;
import io.minimax4j.worker.speech.Speakers;
import java.io.IOException;

/**
 * The program: greets, then reads messages until its input ends, and ends with it at once. It keeps nothing that would
 * have to be saved.
 */
public final class WorkerMain {
    private static final long SIGN_MILLIS = 500;

    private WorkerMain() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException {
        Signals.ignoreInterrupt();
        StandardStreams streams = StandardStreams.seize();
        MessageOutput out = new MessageOutput(streams.out());
        Speakers speakers = Speakers.open();
        Ffmpeg.unpackTo();
        out.send(0, new Message.Hello(Message.Hello.VERSION));
        Thread.ofPlatform().daemon().name("sign-of-life").start(() -> giveSigns(out));
        Dispatcher dispatcher = new Dispatcher(new Studio(speakers), out);
        Thread.ofPlatform().daemon().name("warm-up").start(() -> new WarmUp(speakers, out).run());
        read(new MessageInput(streams.in()), dispatcher);
    }

    private static void read(MessageInput in, Dispatcher dispatcher) {
        int status = 0;
        try {
            for (Envelope next = in.read(); next != null; next = in.read()) {
                dispatcher.dispatch(next);
            }
        } catch (IOException | RuntimeException e) {
            System.err.println("broken pipe from the supervisor: " + e);
            status = 1;
        }
        // Not exit: native code may be in the middle of something, and nothing is to be tidied up.
        Runtime.getRuntime().halt(status);
    }

    private static void giveSigns(MessageOutput out) {
        try {
            while (true) {
                Thread.sleep(SIGN_MILLIS);
                out.send(0, new Message.Alive());
            }
        } catch (IOException | InterruptedException e) {
            // The supervisor is gone; the reader sees it too.
        }
    }
}
