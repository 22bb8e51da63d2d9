package io.minimax4j.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.net.ServerSocketFactory;

/**
 * A server that plays bytes written by hand: one script per request, in order. It can send half a character, stand
 * still, hang up or reset, which a well-behaved HTTP server cannot.
 */
final class WireServer implements AutoCloseable {
    private final ServerSocket listener;
    private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ended = new CountDownLatch(1);

    WireServer(Script... scripts) {
        this(ServerSocketFactory.getDefault(), scripts);
    }

    /** A server whose connections such a factory makes: encrypted ones, for example. */
    WireServer(ServerSocketFactory factory, Script... scripts) {
        try {
            listener = factory.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.scripts.addAll(List.of(scripts));
        start("wire-accept", this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    int port() {
        return listener.getLocalPort();
    }

    void then(Script script) {
        scripts.add(script);
    }

    /** The next request that came, waiting for it. */
    Request request() throws InterruptedException {
        Request request = requests.poll(10, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }

    /** How many requests came that {@link #request()} has not given out. */
    int unread() {
        return requests.size();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                start("wire-connection", () -> serve(socket));
            }
        } catch (IOException e) {
            ended.countDown();
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            Request request = Request.read(in);
            if (request == null) {
                return;
            }
            requests.add(request);
            Script script = scripts.poll(10, TimeUnit.SECONDS);
            if (script != null) {
                script.play(request, new Wire(socket, in, ended));
            }
        } catch (Exception e) {
            // the other side hung up, which is what some tests are about
        } finally {
            sockets.remove(socket);
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            ended.countDown();
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to do with a request. */
    @FunctionalInterface
    interface Script {
        void play(Request request, Wire wire) throws Exception;
    }

    /** A reply with a length, then the end of the connection. */
    static Script reply(int status, String contentType, String body, String... headers) {
        return reply(status, contentType, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Script reply(int status, String contentType, byte[] body, String... headers) {
        return (request, wire) -> {
            wire.send("HTTP/1.1 " + status + " X\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length
                    + "\r\nConnection: close\r\n"
                    + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList())
                    + "\r\n");
            wire.send(body);
        };
    }

    static Script json(String body, String... headers) {
        return reply(200, "application/json", body, headers);
    }

    /** An event stream of those bytes, ended by the end of the connection. */
    static Script events(String bytes, String... headers) {
        return (request, wire) -> {
            wire.openEvents(headers);
            wire.send(bytes);
        };
    }

    /** The connection, for a script to write to. */
    record Wire(Socket socket, InputStream in, CountDownLatch ended) {
        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        void openEvents(String... headers) throws IOException {
            send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n"
                    + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList()) + "\r\n");
        }

        /** Says nothing more until the test is over. */
        void standStill() throws InterruptedException {
            ended.await();
        }

        /** Waits until the other side has closed the connection. */
        void awaitHangUp() throws IOException {
            while (in.read() >= 0) {
                // bytes that come after the request are of no interest
            }
        }

        /** Ends the connection with a reset instead of a farewell. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }

    /** A request as it came. */
    record Request(String method, String path, Map<String, String> headers, byte[] body) {
        static Request read(InputStream in) throws IOException {
            String start = line(in);
            if (start.isEmpty()) {
                return null;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String[] pair = line.split(":", 2);
                headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1].strip());
            }
            String[] words = start.split(" ");
            return new Request(words[0], words[1], headers, body(in, headers));
        }

        String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
            if (!"chunked".equals(headers.get("transfer-encoding"))) {
                return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
            }
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
                body.write(in.readNBytes(size));
                line(in);
            }
            line(in);
            return body.toByteArray();
        }

        private static String line(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
                if (b != '\r') {
                    line.write(b);
                }
            }
            return line.toString(StandardCharsets.UTF_8);
        }
    }
}
