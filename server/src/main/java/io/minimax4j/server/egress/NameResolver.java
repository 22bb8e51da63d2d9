package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses of a host name. */
@FunctionalInterface
public interface NameResolver extends AutoCloseable {
    /**
     * All addresses of the name, in the order to try them.
     *
     * @throws UnknownHostException if it has none
     */
    List<InetAddress> resolve(String name) throws UnknownHostException, InterruptedException;

    /** Nothing to close unless it says otherwise. */
    @Override
    default void close() {}
}
