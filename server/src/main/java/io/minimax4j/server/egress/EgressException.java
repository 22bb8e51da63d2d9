package io.minimax4j.server.egress;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;

/**
 * A request that did not come through. The message may be shown to the account that gave the address: it holds neither
 * path nor query, and nothing of what the other side said. For the same reason there is no cause.
 */
public final class EgressException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private EgressException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Refused by the policy; the text says what to change. */
    static EgressException refused(String message) {
        return new EgressException(Reason.NOT_ALLOWED, message);
    }

    static EgressException of(Reason reason, Target target) {
        return new EgressException(reason, target.origin() + ": " + reason.text());
    }

    static EgressException status(Target target, int status) {
        return new EgressException(Reason.UNEXPECTED_STATUS, target.origin() + ": answered with status " + status);
    }

    /** What a failure of the connection comes down to. */
    static EgressException of(IOException failure, Target target) {
        return failure instanceof EgressException mine ? mine : of(reasonOf(failure), target);
    }

    private static Reason reasonOf(IOException failure) {
        return switch (failure) {
            case SocketTimeoutException late -> Reason.TIMED_OUT;
            case UnknownHostException unknown -> Reason.NAME_NOT_FOUND;
            case ConnectException refused -> Reason.CONNECT_FAILED;
            case NoRouteToHostException unreachable -> Reason.CONNECT_FAILED;
            case SSLException tls -> Reason.TLS_FAILED;
            case TruncatedChunkException cut -> Reason.CONNECTION_LOST;
            case MalformedChunkCodingException malformed -> Reason.MALFORMED_REPLY;
            case MessageConstraintException malformed -> Reason.MALFORMED_REPLY;
            case ClientProtocolException malformed -> Reason.MALFORMED_REPLY;
            case ZipException malformed -> Reason.MALFORMED_REPLY;
            default -> Reason.CONNECTION_LOST;
        };
    }

    public Reason reason() {
        return reason;
    }

    /** Why, in the few words that the message ends with. */
    public enum Reason {
        /** The policy does not let the server go there; nothing was sent to that place. */
        NOT_ALLOWED("address not allowed"),
        /** No name server knows the host. */
        NAME_NOT_FOUND("host name not found"),
        /** Nothing listens there, or there is no way to it. */
        CONNECT_FAILED("connection refused or host unreachable"),
        /** No TLS, or a certificate that is not trusted or names another host. */
        TLS_FAILED("TLS failed, or the certificate is not trusted or names another host"),
        /** The call as a whole took longer than its limit. */
        TIMED_OUT("timed out"),
        /** Closed or broken before the reply was complete. */
        CONNECTION_LOST("connection lost before the reply was complete"),
        /** No HTTP, headers without end, or an encoding nobody asked for. */
        MALFORMED_REPLY("the reply is malformed"),
        /** More bytes than the call allows, as sent or unpacked. */
        TOO_LARGE("the reply is too large"),
        /** More than three. */
        TOO_MANY_REDIRECTS("too many redirects"),
        /** A download answered with something else than 2xx. */
        UNEXPECTED_STATUS("answered with an unexpected status"),
        /** The server stops. */
        CLOSED("the server is stopping");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
