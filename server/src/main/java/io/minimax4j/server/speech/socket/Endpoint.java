package io.minimax4j.server.speech.socket;

/** The two kinds of sockets for speech. */
enum Endpoint {
    /** Each text is a synthesis. */
    TURNS(SessionLife.TURNS),
    /** Text comes in pieces. */
    PIECES(SessionLife.PIECES);

    private final SessionLife life;

    Endpoint(SessionLife life) {
        this.life = life;
    }

    SessionLife life() {
        return life;
    }

    boolean isPieces() {
        return this == PIECES;
    }
}
