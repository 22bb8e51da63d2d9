package io.minimax4j.server.speech.socket;

import io.minimax4j.protocol.speech.SocketEvent;
import io.minimax4j.protocol.speech.SocketReply;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.speech.AudioPieces;
import io.minimax4j.server.speech.Channel;
import io.minimax4j.server.speech.Passage;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.Spoken;
import io.minimax4j.server.speech.Style;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.TextRules;
import org.jspecify.annotations.Nullable;

/** Speaks the texts of one session in the style it was started with, and holds its connection. */
final class Reciter implements AutoCloseable {
    private final Endpoint endpoint;
    private final StyleReader styles;
    private final SpeechService speech;
    private final Frames frames;
    private @Nullable Account account;
    private @Nullable Style style;
    private @Nullable Permit connection;

    Reciter(Endpoint endpoint, StyleReader styles, SpeechService speech, Frames frames) {
        this.endpoint = endpoint;
        this.styles = styles;
        this.speech = speech;
        this.frames = frames;
    }

    /**
     * Takes the style and a connection; before anything is recited, and once. Each text is a request, while pieces are one
     * together: how they are cut into sentences is not the caller's choice.
     *
     * @throws io.minimax4j.protocol.error.ApiException if the start is not in order, or 1002 or 1041 over a limit
     */
    void begin(Account caller, SocketEvent start) {
        Style wanted = styles.read(caller.id(), start.request(null), Channel.SOCKET);
        connection = endpoint.isPieces()
                ? speech.begin(Caller.of(caller), wanted.model())
                : speech.connect(Caller.of(caller), wanted.model());
        account = caller;
        style = wanted;
    }

    /** A text that is a synthesis of its own. */
    void turn(String text) throws InterruptedException {
        recite(Passage.of(TextRules.order(style(), text, "text")));
    }

    /** A sentence of a text that comes in pieces. */
    void sentence(String text) throws InterruptedException {
        Passage passage = TextRules.passage(style(), text);
        frames.say(SocketReply.SENTENCE_START);
        recite(passage);
        frames.say(SocketReply.SENTENCE_END);
    }

    private void recite(Passage passage) throws InterruptedException {
        Sent sent = new Sent();
        AudioPieces pieces = new AudioPieces(passage.order().subtitles(), (hex, subtitle) -> {
            sent.bytes += hex.length() / 2;
            frames.audio(hex, subtitle);
        }, System::nanoTime);
        Spoken spoken = endpoint.isPieces()
                ? speech.speakPart(caller().id(), passage, pieces)
                : speech.speakInSession(Caller.of(caller()), passage, pieces);
        pieces.end();
        frames.end(spoken.info(sent.bytes));
    }

    /** The size that is told is that of the pieces together: there is no other file here. */
    private static final class Sent {
        private long bytes;
    }

    private Style style() {
        if (style == null) {
            throw new IllegalStateException("The session has no style yet");
        }
        return style;
    }

    private Account caller() {
        if (account == null) {
            throw new IllegalStateException("The session has not begun");
        }
        return account;
    }

    /** Gives the connection back, before the goodbye is said: whoever reads that may open another. */
    @Override
    public void close() {
        if (connection != null) {
            if (endpoint.isPieces()) {
                connection.settle(0, 0);
            }
            connection.close();
        }
    }
}
