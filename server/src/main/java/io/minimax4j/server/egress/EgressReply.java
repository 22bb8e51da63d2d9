package io.minimax4j.server.egress;

/**
 * What the other side answered. A redirect is an answer like any other: it is not followed.
 *
 * @param body unpacked, at most as many bytes as were asked for
 * @param truncated whether there was more
 */
public record EgressReply(int status, byte[] body, boolean truncated) {
    /** 2xx. */
    public boolean isSuccess() {
        return status / 100 == 2;
    }

    @Override
    public String toString() {
        return "EgressReply[" + status + ", " + body.length + " bytes]";
    }
}
