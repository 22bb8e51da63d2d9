package io.minimax4j.server.speech.socket;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SocketReply;
import io.minimax4j.protocol.speech.SocketReply.SocketAudio;
import io.minimax4j.protocol.speech.Subtitle;
import io.minimax4j.server.http.Socket;
import org.jspecify.annotations.Nullable;

/** What a session says, each message with the ids of the session (contract 2.2). */
final class Frames {
    private static final SocketAudio NO_AUDIO = new SocketAudio("", null);

    private final Socket socket;
    private final @Nullable String connectId;
    private volatile String sessionId;

    /** @param connectId null where it is not told */
    Frames(Socket socket, String sessionId, @Nullable String connectId) {
        this.socket = socket;
        this.sessionId = sessionId;
        this.connectId = connectId;
    }

    /** The session has the name that its client chose. */
    void rename(String chosen) {
        sessionId = chosen;
    }

    /** An event that has nothing but its name. */
    void say(String event) {
        send(event, null, null, null, BaseResp.SUCCESS);
    }

    void audio(String hex, @Nullable Subtitle subtitle) {
        send(SocketReply.CONTINUED, new SocketAudio(hex, subtitle), false, null, BaseResp.SUCCESS);
    }

    /** The end of a synthesis. It brings no audio: some clients would miss it there, others play it twice. */
    void end(ExtraInfo info) {
        send(SocketReply.CONTINUED, NO_AUDIO, true, info, BaseResp.SUCCESS);
    }

    /**
     * A text that is not spoken, and nothing else happens.
     *
     * @param turn whether this is the end of the text's turn; other syntheses may be under way if not
     */
    void skipped(ErrorCode code, String reason, boolean turn) {
        send(SocketReply.CONTINUED, NO_AUDIO, turn, null, new BaseResp(code.code(), code.message() + ", " + reason));
    }

    /** Nothing is said after it. */
    void failed(ApiException failure) {
        socket.failed(failure.code());
        send(SocketReply.FAILED, null, null, null, new BaseResp(failure.code().code(), failure.detail()));
    }

    private void send(String event, @Nullable SocketAudio audio, @Nullable Boolean last, @Nullable ExtraInfo info,
            BaseResp outcome) {
        socket.send(new SocketReply(sessionId, connectId, event, socket.traceId(), audio, last, info, outcome));
    }
}
