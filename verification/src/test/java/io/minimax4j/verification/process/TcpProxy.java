package io.minimax4j.verification.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A cable between a process and a port of loopback that can be cut. While it is cut nothing passes in either direction
 * and nobody is told: what was sent stays on the way, and a new connection hangs. Healed, it delivers what was on the
 * way, as a network does whose break was shorter than the patience of TCP. That is the hardest case: statements arrive
 * whose sender has been given up.
 */
public final class TcpProxy implements AutoCloseable {
    private static final int CHUNK = 64 << 10;

    private final ServerSocket listener;
    private final InetSocketAddress target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition healed = lock.newCondition();
    private final Phaser pumps = new Phaser(1);
    private boolean cut;
    private volatile boolean closed;

    private TcpProxy(int port) throws IOException {
        target = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        run("proxy-listener", this::listen);
    }

    /** In front of a port of loopback. */
    public static TcpProxy before(int port) {
        try {
            return new TcpProxy(port);
        } catch (IOException e) {
            throw new UncheckedIOException("The proxy cannot listen.", e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void cut() {
        set(true);
    }

    /** What was on the way arrives, and new connections are made again. */
    public void heal() {
        set(false);
    }

    private void set(boolean value) {
        lock.lock();
        try {
            cut = value;
            healed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitPassage() {
        lock.lock();
        try {
            while (cut && !closed) {
                healed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void run(String name, Runnable work) {
        pumps.register();
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } finally {
                pumps.arriveAndDeregister();
            }
        });
    }

    private void listen() {
        while (!closed) {
            try {
                Socket near = listener.accept();
                sockets.add(near);
                run("proxy-connect", () -> connect(near));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        awaitPassage();
        try {
            Socket far = new Socket();
            sockets.add(far);
            far.connect(target);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            run("proxy-up", () -> pump(near, far));
            run("proxy-down", () -> pump(far, near));
        } catch (IOException e) {
            end(near);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                awaitPassage();
                out.write(chunk, 0, count);
            }
        } catch (IOException e) {
            // Either side went: the other one is told below, as soon as anything passes.
        }
        awaitPassage();
        end(from);
        end(to);
    }

    private void end(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        set(false);
        sockets.forEach(this::end);
        pumps.arriveAndAwaitAdvance();
    }
}
