package io.minimax4j.server.speech.socket;

import io.minimax4j.server.http.Router;
import io.minimax4j.server.http.Socket;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.socket.SessionLife.Edge;
import io.minimax4j.server.store.IdSource;
import java.time.Duration;
import java.util.function.Consumer;

/** {@code /ws/v1/t2a_v2} and {@code /ws/v1/t2a_v2_bidi}. */
public final class SpeechSockets {
    static final String TURNS = "/ws/v1/t2a_v2";
    static final String PIECES = "/ws/v1/t2a_v2_bidi";

    private final StyleReader styles;
    private final SpeechService speech;
    private final IdSource ids;
    private final Duration idle;
    private final Consumer<Edge> walked;

    /** @param idle how long nothing may happen on a socket before it is closed */
    public SpeechSockets(StyleReader styles, SpeechService speech, IdSource ids, Duration idle) {
        this(styles, speech, ids, idle, edge -> {});
    }

    /** @param walked told of everything that happens, after the session has moved on */
    SpeechSockets(StyleReader styles, SpeechService speech, IdSource ids, Duration idle, Consumer<Edge> walked) {
        this.styles = styles;
        this.speech = speech;
        this.ids = ids;
        this.idle = idle;
        this.walked = walked;
    }

    public void register(Router router) {
        router.socket(TURNS, socket -> serve(socket, Endpoint.TURNS));
        router.socket(PIECES, socket -> serve(socket, Endpoint.PIECES));
    }

    private void serve(Socket socket, Endpoint endpoint) throws InterruptedException {
        Frames frames = new Frames(socket, Long.toString(ids.next()),
                endpoint.isPieces() ? Long.toString(ids.next()) : null);
        try (Reciter reciter = new Reciter(endpoint, styles, speech, frames);
                Session session = new Session(endpoint, socket, frames, reciter, idle, walked)) {
            session.serve();
        }
    }
}
