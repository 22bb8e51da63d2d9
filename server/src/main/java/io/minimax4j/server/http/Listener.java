package io.minimax4j.server.http;

import io.minimax4j.server.account.Accounts;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open port: plain HTTP and TLS side by side, told apart by the first byte of a connection. Each request is handled
 * on a virtual thread of its own; a few platform threads only accept and watch connections.
 */
public final class Listener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final long IDLE_MILLIS = TimeUnit.SECONDS.toMillis(60);
    private static final int MAX_HEADER_BYTES = 16 << 10;
    private static final int MAX_PLATFORM_THREADS = 32;
    /** How many connections may wait to be accepted: with Java's 50, a burst of callers finds some of them reset. */
    private static final int BACKLOG = 1024;
    /** How long an interrupted request has to tell its caller. */
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final ListenerSettings settings;
    private final Server server;
    private final ServerConnector connector;
    private final Running running = new Running();
    private final Sockets sockets;
    private int port;

    private Listener(ListenerSettings settings, TlsIdentity identity) {
        this.settings = settings;
        this.server = new Server(threads());
        this.connector = connector(server, identity);
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setAcceptQueueSize(BACKLOG);
        server.addConnector(connector);
        this.sockets = new Sockets(server, settings.sockets(), running);
    }

    /** Opens the port; requests are answered when this returns. */
    public static Listener start(ListenerSettings settings, TlsIdentity identity, Router router, Accounts accounts,
            Instruments instruments) {
        Listener listener = new Listener(settings, identity);
        HttpMetrics metrics = new HttpMetrics(instruments.registry(), listener.running, listener.sockets);
        listener.open(new Dispatcher(router, accounts, instruments.ids(), settings, metrics, listener.running,
                listener.sockets),
                new Malformed(instruments.ids()));
        return listener;
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_PLATFORM_THREADS);
        threads.setName("http");
        threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("request-"));
        return threads;
    }

    private static ServerConnector connector(Server server, TlsIdentity identity) {
        HttpConnectionFactory http = new HttpConnectionFactory(configuration());
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(identity.store());
        tls.setKeyStorePassword(TlsIdentity.STORE_PASSWORD);
        DetectorConnectionFactory detector = new DetectorConnectionFactory(
                new SslConnectionFactory(tls, http.getProtocol()));
        return new ServerConnector(server, 1, -1, detector, http);
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
        // A base address with a slash at its end makes a path with two; all other tricks with paths are refused.
        configuration.setUriCompliance(UriCompliance.DEFAULT.with("doubled slashes",
                UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
        return configuration;
    }

    private void open(Dispatcher dispatcher, Malformed malformed) {
        server.setHandler(dispatcher);
        server.setErrorHandler(malformed);
        try {
            server.start();
            port = connector.getLocalPort();
        } catch (Exception e) {
            stop();
            throw new ListenException("Cannot listen on " + settings.host() + " port " + settings.port()
                    + ": " + e.getMessage() + ". Choose another with --host and --port.", e);
        }
    }

    /** The port that is, or was, open. */
    public int port() {
        return port;
    }

    /** The address that local programs reach this listener by. */
    public URI uri() {
        return URI.create("http://" + HostName.reachable(settings.host()) + ":" + port());
    }

    /** Takes no more requests, lets those that run finish for a while, then interrupts them. */
    @Override
    public void close() {
        connector.shutdown();
        running.close();
        sockets.stop();
        try {
            if (!running.awaitNone(settings.drainTimeout())) {
                LOG.warn("Stopping: {} requests still ran after {} and are cancelled", running.count(),
                        settings.drainTimeout());
                running.interruptAll();
                running.awaitNone(FAREWELL);
            }
        } catch (InterruptedException e) {
            running.interruptAll();
            Thread.currentThread().interrupt();
        }
        stop();
    }

    private void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            LOG.warn("The listener did not stop cleanly; its port may stay taken until the process ends", e);
        }
    }
}
