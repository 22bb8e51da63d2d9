package io.minimax4j.client;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The server's end of a WebSocket (RFC 6455), frame by frame, so that a test can split, ping, close and break it. */
final class SocketPeer {
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final WireServer.Wire wire;
    private final DataInputStream in;
    private final BlockingQueue<String> controls;

    private SocketPeer(WireServer.Wire wire, BlockingQueue<String> controls) {
        this.wire = wire;
        this.in = new DataInputStream(wire.in());
        this.controls = controls;
    }

    /** A connection that is upgraded and then played by the script. */
    static WireServer.Script upgraded(Script script) {
        return upgraded(new LinkedBlockingQueue<>(), script);
    }

    /** The same; pings and closes of the client are noted. */
    static WireServer.Script upgraded(BlockingQueue<String> controls, Script script) {
        return (request, wire) -> {
            byte[] sha = MessageDigest.getInstance("SHA-1")
                    .digest((request.header("Sec-WebSocket-Key") + MAGIC).getBytes(StandardCharsets.US_ASCII));
            wire.send("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(sha) + "\r\n\r\n");
            script.play(new SocketPeer(wire, controls));
        };
    }

    /** What to do with the socket. */
    @FunctionalInterface
    interface Script {
        void play(SocketPeer peer) throws Exception;
    }

    /** The next text of the client; pings are answered on the way. Null when the client says farewell or hangs up. */
    String receive() throws IOException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int head;
            try {
                head = in.readUnsignedByte();
            } catch (EOFException e) {
                controls.add("hung up");
                return null;
            }
            byte[] payload = payload();
            switch (head & 0xF) {
                case PING -> {
                    controls.add("ping");
                    frame(0x80 | PONG, payload);
                }
                case PONG -> controls.add("pong " + new String(payload, StandardCharsets.UTF_8));
                case CLOSE -> {
                    controls.add("close " + (payload.length < 2 ? 0 : ByteBuffer.wrap(payload).getShort()));
                    return null;
                }
                default -> text.append(new String(payload, StandardCharsets.UTF_8));
            }
            if ((head & 0x80) != 0 && (head & 0xF) < CLOSE) {
                return text.toString();
            }
        }
    }

    private byte[] payload() throws IOException {
        int second = in.readUnsignedByte();
        long length = second & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        if ((second & 0x80) == 0) {
            throw new IOException("a client masks its frames");
        }
        byte[] mask = in.readNBytes(4);
        byte[] payload = in.readNBytes((int) length);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return payload;
    }

    void send(String text) throws IOException {
        frame(0x80 | TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One text in so many frames. */
    void sendSplit(String text, int pieces) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < pieces; i++) {
            int from = (int) ((long) bytes.length * i / pieces);
            int to = (int) ((long) bytes.length * (i + 1) / pieces);
            frame((i == pieces - 1 ? 0x80 : 0) | (i == 0 ? TEXT : 0), Arrays.copyOfRange(bytes, from, to));
        }
    }

    void ping(String content) throws IOException {
        frame(0x80 | PING, content.getBytes(StandardCharsets.UTF_8));
    }

    void close(int status) throws IOException {
        frame(0x80 | CLOSE, ByteBuffer.allocate(2).putShort((short) status).array());
    }

    void standStill() throws InterruptedException {
        wire.standStill();
    }

    /** Reads on until the client is gone. */
    void awaitEnd() throws IOException {
        while (receive() != null) {
            // what it says is of no interest
        }
    }

    static String control(BlockingQueue<String> controls) throws InterruptedException {
        return controls.poll(10, TimeUnit.SECONDS);
    }

    private void frame(int head, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 10);
        frame.put((byte) head);
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else if (payload.length < 65_536) {
            frame.put((byte) 126).putShort((short) payload.length);
        } else {
            frame.put((byte) 127).putLong(payload.length);
        }
        byte[] bytes = new byte[frame.put(payload).position()];
        frame.flip().get(bytes);
        wire.send(bytes);
    }
}
