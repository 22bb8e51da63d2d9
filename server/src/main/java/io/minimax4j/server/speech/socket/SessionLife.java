package io.minimax4j.server.speech.socket;

import static io.minimax4j.server.speech.socket.Stage.CLOSED;
import static io.minimax4j.server.speech.socket.Stage.DRAINING;
import static io.minimax4j.server.speech.socket.Stage.LEAVING;
import static io.minimax4j.server.speech.socket.Stage.OPEN;
import static io.minimax4j.server.speech.socket.Stage.STARTED;

import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;

/**
 * The life of a session on either endpoint. What a client does that is not listed is refused and ends the session; what
 * happens otherwise and is not listed changes nothing, as does anything that happens to a session that has ended.
 *
 * @param order the code that refuses an event in the wrong place; one that does not exist is 2202 everywhere
 */
record SessionLife(ErrorCode order, List<Edge> edges) {

    /** {@code /ws/v1/t2a_v2}. A second {@code task_finish} is harmless and heeded no more than the first. */
    static final SessionLife TURNS = new SessionLife(ErrorCode.SOCKET_EVENT, List.of(
            new Edge(OPEN, Happening.START, Deed.BEGIN, STARTED),
            new Edge(OPEN, Happening.IDLE, Deed.TIME_OUT, CLOSED),
            new Edge(OPEN, Happening.STOP, Deed.LEAVE, CLOSED),
            new Edge(OPEN, Happening.FAILED, Deed.FAIL, CLOSED),
            new Edge(STARTED, Happening.TEXT, Deed.QUEUE, STARTED),
            new Edge(STARTED, Happening.EMPTY, Deed.SKIP_EMPTY, STARTED),
            new Edge(STARTED, Happening.OVERLONG, Deed.SKIP_OVERLONG, STARTED),
            new Edge(STARTED, Happening.CROWDED, Deed.TURN_AWAY, STARTED),
            new Edge(STARTED, Happening.FINISH, Deed.DRAIN, DRAINING),
            new Edge(STARTED, Happening.IDLE, Deed.TIME_OUT, CLOSED),
            new Edge(STARTED, Happening.STOP, Deed.WIND_UP, LEAVING),
            new Edge(STARTED, Happening.FAILED, Deed.FAIL, CLOSED),
            new Edge(DRAINING, Happening.FINISH, Deed.NOTHING, DRAINING),
            new Edge(DRAINING, Happening.SPOKEN_OUT, Deed.FINISH, CLOSED),
            new Edge(DRAINING, Happening.FAILED, Deed.FAIL, CLOSED),
            new Edge(LEAVING, Happening.TEXT, Deed.TURN_AWAY, LEAVING),
            new Edge(LEAVING, Happening.EMPTY, Deed.TURN_AWAY, LEAVING),
            new Edge(LEAVING, Happening.OVERLONG, Deed.TURN_AWAY, LEAVING),
            new Edge(LEAVING, Happening.CROWDED, Deed.TURN_AWAY, LEAVING),
            new Edge(LEAVING, Happening.FINISH, Deed.DRAIN, DRAINING),
            new Edge(LEAVING, Happening.WOUND_UP, Deed.LEAVE, CLOSED),
            new Edge(LEAVING, Happening.FAILED, Deed.FAIL, CLOSED)));

    /** {@code /ws/v1/t2a_v2_bidi}. */
    static final SessionLife PIECES = new SessionLife(ErrorCode.SOCKET_ORDER, List.of(
            new Edge(OPEN, Happening.START, Deed.BEGIN, STARTED),
            new Edge(OPEN, Happening.IDLE, Deed.TIME_OUT, CLOSED),
            new Edge(OPEN, Happening.STOP, Deed.LEAVE, CLOSED),
            new Edge(OPEN, Happening.FAILED, Deed.FAIL, CLOSED),
            new Edge(STARTED, Happening.TEXT, Deed.GATHER, STARTED),
            new Edge(STARTED, Happening.OVERLONG, Deed.RETURN_OVERLONG, STARTED),
            new Edge(STARTED, Happening.CROWDED, Deed.TURN_AWAY, STARTED),
            new Edge(STARTED, Happening.FLUSH, Deed.FLUSH, STARTED),
            new Edge(STARTED, Happening.CANCEL, Deed.CANCEL, STARTED),
            new Edge(STARTED, Happening.FINISH, Deed.DRAIN, DRAINING),
            new Edge(STARTED, Happening.IDLE, Deed.TIME_OUT, CLOSED),
            new Edge(STARTED, Happening.STOP, Deed.WIND_UP, LEAVING),
            new Edge(STARTED, Happening.FAILED, Deed.FAIL, CLOSED),
            new Edge(DRAINING, Happening.FINISH, Deed.NOTHING, DRAINING),
            new Edge(DRAINING, Happening.CANCEL, Deed.CANCEL_AND_DRAIN, DRAINING),
            new Edge(DRAINING, Happening.SPOKEN_OUT, Deed.FINISH, CLOSED),
            new Edge(DRAINING, Happening.FAILED, Deed.FAIL, CLOSED),
            new Edge(LEAVING, Happening.TEXT, Deed.TURN_AWAY, LEAVING),
            new Edge(LEAVING, Happening.OVERLONG, Deed.TURN_AWAY, LEAVING),
            new Edge(LEAVING, Happening.CROWDED, Deed.TURN_AWAY, LEAVING),
            new Edge(LEAVING, Happening.FLUSH, Deed.FLUSH, LEAVING),
            new Edge(LEAVING, Happening.CANCEL, Deed.CANCEL_AND_WIND_UP, LEAVING),
            new Edge(LEAVING, Happening.FINISH, Deed.DRAIN, DRAINING),
            new Edge(LEAVING, Happening.WOUND_UP, Deed.LEAVE, CLOSED),
            new Edge(LEAVING, Happening.FAILED, Deed.FAIL, CLOSED)));

    Edge edge(Stage stage, Happening happening) {
        return edges.stream().filter(edge -> edge.from() == stage && edge.happening() == happening).findFirst()
                .orElseGet(() -> unlisted(stage, happening));
    }

    private static Edge unlisted(Stage stage, Happening happening) {
        return stage == CLOSED || !happening.ofClient()
                ? new Edge(stage, happening, Deed.NOTHING, stage)
                : new Edge(stage, happening, Deed.REFUSE, CLOSED);
    }

    record Edge(Stage from, Happening happening, Deed deed, Stage to) {}
}
