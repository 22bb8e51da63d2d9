package io.minimax4j.worker.codec;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Credit;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.worker.session.Session;

/** The codec work of a session, from its opening to its end. */
public final class Codecs {
    static {
        Ffmpeg.load();
    }

    private Codecs() {}

    /** Answers samples with bytes until the input is finished. */
    public static void encode(Message.Encode order, Session session) throws MediaException, InterruptedException {
        try (Encoder encoder = new Encoder(order.input(), order.output(), order.streamed())) {
            session.send(new Message.Done());
            Message.Following next = session.take();
            while (next instanceof Message.Samples samples) {
                session.send(new Message.Encoded(encoder.encode(samples)));
                next = session.take();
            }
            if (!(next instanceof Message.Finish)) {
                throw new MediaException(Kind.INTERNAL, "an encoder cannot do with " + next);
            }
            session.send(new Message.Tail(encoder.finish()));
        }
    }

    /** Sends the samples of a file, and that it is done. */
    public static void decode(Message.Decode order, Session session) throws MediaException {
        try (InputFile file = new InputFile(order.path());
                DecodedSound sound = new DecodedSound(order, session);
                Decoder decoder = new Decoder(file, sound)) {
            decoder.decode();
        }
        session.send(new Message.Done());
    }

    /** Writes frames and samples to a file until the input is finished, and gives room for more as they are taken. */
    public static void film(Message.Film order, Session session) throws MediaException, InterruptedException {
        try (ClipWriter writer = ClipWriter.open(order, session)) {
            session.send(new Message.Done());
            int taken = 0;
            Message.Following next = session.take();
            while (!(next instanceof Message.Finish)) {
                switch (next) {
                    case Message.Pixels pixels -> writer.add(pixels);
                    case Message.Samples samples -> writer.add(samples);
                    default -> throw new MediaException(Kind.INTERNAL, "a clip cannot do with " + next);
                }
                taken += Credit.cost(next);
                if (taken >= Message.Pixels.MAX) {
                    session.send(new Message.Grant(taken));
                    taken = 0;
                }
                next = session.take();
            }
            writer.finish();
        }
        session.send(new Message.Done());
    }

    /** Sends the pixels of a picture, and that it is done. */
    public static void look(Message.Look order, Session session) throws MediaException {
        PictureReader.read(order, session);
        session.send(new Message.Done());
    }

    /** Sends the frames of a clip, and that it is done. */
    public static void watch(Message.Watch order, Session session) throws MediaException {
        try (InputFile file = new InputFile(order.path()); ClipReader reader = new ClipReader(file, order, session)) {
            reader.read();
        }
        session.send(new Message.Done());
    }

    /** Sends what a file's headers say. */
    public static void probe(Message.Probe order, Session session) throws MediaException {
        session.send(new Message.Info(Headers.read(order.path())));
    }
}
