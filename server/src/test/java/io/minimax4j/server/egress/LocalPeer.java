package io.minimax4j.server.egress;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The other side: a server on 127.0.0.1 that counts connections and writes the bytes a test gave it, path by path. */
final class LocalPeer implements AutoCloseable {
    /** Writes what it likes; the connection closes when it returns. */
    interface Answer {
        void write(InputStream in, OutputStream out) throws Exception;
    }

    /** What a caller sent. */
    record Heard(String head, String body) {}

    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    LocalPeer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1")));
    }

    LocalPeer(ServerSocket listener) {
        this.listener = listener;
        threads.submit(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    List<Heard> heard() {
        return heard;
    }

    LocalPeer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    LocalPeer on(String path, String reply) {
        return on(path, (_, out) -> out.write(reply.getBytes(StandardCharsets.ISO_8859_1)));
    }

    LocalPeer redirect(String path, String location) {
        return on(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    static String ok(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private Void accept() throws IOException {
        while (true) {
            Socket socket = listener.accept();
            connections.incrementAndGet();
            threads.submit(() -> serve(socket));
        }
    }

    private Void serve(Socket socket) throws Exception {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String head = head(in);
            byte[] body = in.readNBytes(length(head));
            heard.add(new Heard(head, new String(body, StandardCharsets.UTF_8)));
            String path = head.split(" ")[1].replaceFirst("\\?.*", "");
            answers.getOrDefault(path, (_, out) -> out.write(ok("reached").getBytes(StandardCharsets.US_ASCII)))
                    .write(in, socket.getOutputStream());
        }
        return null;
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The caller left");
            }
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static int length(String head) {
        return head.lines().filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring(16))).findFirst().orElse(0);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
