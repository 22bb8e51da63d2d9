package io.minimax4j.verification.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A kept-alive HTTP connection that spends as little as possible on itself: on a machine of two cores a comfortable
 * client would take more of them than the server that is measured.
 */
final class Connection implements AutoCloseable {
    private static final byte[] AUDIO = "\"audio\":\"".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    Connection(URI base) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 << 10);
        out = socket.getOutputStream();
    }

    /** A whole request, ready to be sent any number of times. */
    static byte[] request(String path, String key, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /** The same for a question without a body. */
    static byte[] get(String path, String key) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + key + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    void send(byte[] request) throws IOException {
        out.write(request);
    }

    /** The body of the answer; an answer that is not 200 is no figure. */
    byte[] receive() throws IOException {
        int length = head();
        return length >= 0 ? in.readNBytes(length) : chunks();
    }

    /** Reads a whole answer; returns when (of {@link System#nanoTime}) the chunk that holds the text was here. */
    long receiveUpTo(String text) throws IOException {
        int length = head();
        if (length >= 0) {
            in.readNBytes(length);
            return System.nanoTime();
        }
        long cameAt = 0;
        for (int size = size(); size > 0; size = size()) {
            String chunk = new String(in.readNBytes(size), StandardCharsets.UTF_8);
            line();
            if (cameAt == 0 && chunk.contains(text)) {
                cameAt = System.nanoTime();
            }
        }
        line();
        if (cameAt == 0) {
            throw new IOException("the stream ended without " + text);
        }
        return cameAt;
    }

    /** Reads the head of an event stream. */
    void begin() throws IOException {
        head();
    }

    /** Reads what the other side has sent by now, at least a byte of it; -1 at the end. */
    int some(byte[] buffer) throws IOException {
        return in.read(buffer);
    }

    /** Reads up to the first byte of sound in an event stream. */
    void awaitAudio() throws IOException {
        head();
        int matched = 0;
        while (matched < AUDIO.length) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("the stream ended without audio");
            }
            matched = b == AUDIO[matched] ? matched + 1 : b == AUDIO[0] ? 1 : 0;
        }
        int digit = in.read();
        if (Character.digit(digit, 16) < 0) {
            throw new IOException("the first event holds no audio");
        }
    }

    /** Reads the rest and closes. */
    void drain() throws IOException {
        socket.shutdownOutput();
        in.readAllBytes();
    }

    /** The length that the head states, -1 if the body comes in chunks. */
    private int head() throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("not 200: " + status);
        }
        int length = -1;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        return length;
    }

    private byte[] chunks() throws IOException {
        byte[] all = {};
        for (int size = size(); size > 0; size = size()) {
            int at = all.length;
            all = Arrays.copyOf(all, at + size);
            in.readNBytes(all, at, size);
            line();
        }
        line();
        return all;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the connection ended");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
