package io.minimax4j.worker;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.worker.codec.Codecs;
import io.minimax4j.worker.session.Session;
import io.minimax4j.worker.speech.Speakers;
import java.io.IOException;

/** Who does which work. */
final class Studio {
    private final Speakers speakers;

    Studio(Speakers speakers) {
        this.speakers = speakers;
    }

    /** Does what a session was opened for, to its end. */
    void work(Message.Opening order, Session session) throws MediaException, IOException, InterruptedException {
        switch (order) {
            case Message.Speak(var request) -> {
                speakers.speak(request, session);
                session.send(new Message.Done());
            }
            case Message.Encode encode -> Codecs.encode(encode, session);
            case Message.Decode decode -> Codecs.decode(decode, session);
            case Message.Probe probe -> Codecs.probe(probe, session);
            case Message.Look look -> Codecs.look(look, session);
            case Message.Watch watch -> Codecs.watch(watch, session);
            case Message.Film film -> Codecs.film(film, session);
        }
    }
}
