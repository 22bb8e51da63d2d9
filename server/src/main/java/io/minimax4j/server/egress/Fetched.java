package io.minimax4j.server.egress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The bytes of a download. What they are is told by looking at them: what the other side says of them is ignored. */
public final class Fetched {
    private static final int HEAD = 512;

    private final byte[] head;
    private final InputStream stream;

    private Fetched(byte[] head, InputStream stream) {
        this.head = head;
        this.stream = stream;
    }

    static Fetched of(InputStream body) throws IOException {
        byte[] head = body.readNBytes(HEAD);
        return new Fetched(head, new SequenceInputStream(new ByteArrayInputStream(head), body));
    }

    /** The first 512 bytes, or all there are if fewer. */
    public byte[] head() {
        return head.clone();
    }

    /** All bytes, the first ones included; every call returns the same stream. */
    public InputStream stream() {
        return stream;
    }
}
