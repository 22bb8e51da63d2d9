package io.minimax4j.server.egress;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The sockets of one call. Whoever cuts the line ends the call, wherever it waits; nothing is dialled after that. */
final class Line {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Socket> sockets = new ArrayList<>();
    private boolean cut;

    /** A socket that is not connected yet. It goes straight out, whatever proxy the process was told to use. */
    Socket socket() throws IOException {
        Socket socket = new Socket(Proxy.NO_PROXY);
        lock.lock();
        try {
            if (!cut) {
                sockets.add(socket);
                return socket;
            }
        } finally {
            lock.unlock();
        }
        socket.close();
        throw new SocketException("cut");
    }

    void cut() {
        for (Socket socket : taken()) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is closed all the same.
            }
        }
    }

    private List<Socket> taken() {
        lock.lock();
        try {
            cut = true;
            List<Socket> all = List.copyOf(sockets);
            sockets.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }
}
