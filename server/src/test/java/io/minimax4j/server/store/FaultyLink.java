package io.minimax4j.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to a server that fails when a test says so. */
final class FaultyLink implements AutoCloseable {
    private static final byte[] BUSY = "HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final int target;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile long cutAfter;
    private volatile boolean silent;

    FaultyLink(URI target) {
        this.target = target.getPort();
        try {
            listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** So many of the next requests are answered with 503. */
    void beBusy(int requests) {
        busy.set(requests);
    }

    /** So many of the next connections end after that many bytes of answers. */
    void cut(int connections, long afterBytes) {
        cutAfter = afterBytes;
        cuts.set(connections);
    }

    int cutsLeft() {
        return cuts.get();
    }

    /** Nothing is answered any more. */
    void fallSilent() {
        silent = true;
    }

    private void accept() {
        try {
            while (true) {
                Socket near = keep(listener.accept());
                Socket far = keep(new Socket("127.0.0.1", target));
                Thread.ofVirtual().start(() -> pump(near, far, this::request));
                Thread.ofVirtual().start(() -> pump(far, near, new Answers()));
            }
        } catch (IOException closed) {
            closeAll();
        }
    }

    private Socket keep(Socket socket) {
        open.add(socket);
        return socket;
    }

    private static void pump(Socket from, Socket to, Passage passage) {
        byte[] bytes = new byte[16 * 1024];
        try (from; to) {
            InputStream in = from.getInputStream();
            int count = in.read(bytes);
            while (count > 0 && passage.pass(bytes, count, from.getOutputStream(), to.getOutputStream())) {
                count = in.read(bytes);
            }
        } catch (IOException ended) {
            // Both sides are closed: that is what an end looks like to them.
        }
    }

    private boolean request(byte[] bytes, int count, OutputStream back, OutputStream on) throws IOException {
        if (silent) {
            return true;
        }
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            back.write(BUSY);
            return false;
        }
        on.write(bytes, 0, count);
        return true;
    }

    private interface Passage {
        boolean pass(byte[] bytes, int count, OutputStream back, OutputStream on) throws IOException;
    }

    /** Counts what one connection answered since the cut was ordered. */
    private final class Answers implements Passage {
        private long passed;

        @Override
        public boolean pass(byte[] bytes, int count, OutputStream back, OutputStream on) throws IOException {
            if (cuts.get() == 0) {
                on.write(bytes, 0, count);
                return true;
            }
            int left = (int) Math.min(count, cutAfter - passed);
            on.write(bytes, 0, left);
            passed += left;
            if (passed < cutAfter) {
                return true;
            }
            cuts.decrementAndGet();
            return false;
        }
    }

    private void closeAll() {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        closeAll();
    }
}
