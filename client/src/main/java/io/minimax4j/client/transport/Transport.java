package io.minimax4j.client.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import javax.net.ssl.SSLContext;

import io.minimax4j.client.error.Answer;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.MiniMaxException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests and hands out replies.
 *
 * <p>The JDK's client works on threads of this object, daemons all, which {@link #close()} ends. The calling thread
 * waits itself, so that it can be interrupted and give up on time: the JDK's own timeout ends with the headers.
 * Redirects are not followed, since the key would travel along; a download, which carries no key, follows them by hand.
 */
public final class Transport implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("io.minimax4j.client");
    private static final int MOST_REDIRECTS = 5;

    private final Endpoint endpoint;
    private final Limits limits;
    private final Timing timing;
    private final @Nullable SSLContext tls;
    private final Retries retries;
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons());
    private final HttpClient http;
    private final ReentrantLock opening = new ReentrantLock();
    private final Set<Cancellable> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable HttpClient sockets;
    private volatile boolean closed;

    public Transport(Endpoint endpoint, Limits limits, Timing timing, @Nullable SSLContext tls) {
        this.endpoint = endpoint;
        this.limits = limits;
        this.timing = timing;
        this.tls = tls;
        this.retries = new Retries(limits.retries(), timing);
        this.http = client(threads, endpoint.encrypted() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
    }

    private HttpClient client(Executor executor, HttpClient.Version version) {
        HttpClient.Builder builder = HttpClient.newBuilder().executor(executor).connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER).version(version);
        return (tls == null ? builder : builder.sslContext(tls)).build();
    }

    /** Whose tasks run at once, on the thread that reads the network: see {@link TextSocket}. */
    private HttpClient sockets() {
        opening.lock();
        try {
            HttpClient made = sockets == null ? client(Runnable::run, HttpClient.Version.HTTP_1_1) : sockets;
            sockets = made;
            return made;
        } finally {
            opening.unlock();
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "minimax-client-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** How often a call may be repeated. */
    public int retries() {
        return limits.retries();
    }

    /** Time and chance, for what waits between calls. */
    public Timing timing() {
        return timing;
    }

    /** The failure that a reply of that status and body tells, where it came inside another reply. */
    public Failure failure(String action, int status, byte[] body, @Nullable String traceId) {
        ErrorBody error = ErrorBody.of(body);
        String text = error.text() == null ? null : redact(error.text());
        String trace = error.traceId() == null ? traceId : error.traceId();
        return Failure.answered(action, toString(), new Answer(status, error.code(), text, trace, null));
    }

    /** Foreign words with the key struck out, should a server repeat it. */
    public String redact(String text) {
        return endpoint.redact(text);
    }

    /** Asks for one JSON reply. */
    public <T> T call(Ask ask, Shape<T> shape) {
        return call(ask, reply -> reply.read(shape));
    }

    /**
     * Asks, and reads the reply with the function given. Where both the call and its failure allow it, the call is
     * repeated; so the function must have handed nothing to the caller when it throws.
     */
    public <T> T call(Ask ask, Function<Reply, T> reader) {
        return repeat(ask, budget -> send(ask, budget), reader);
    }

    /** Fetches a link that a reply gave: without the key, and following redirects. */
    public <T> T fetch(String action, URI link, Function<Reply, T> reader) {
        return fetch(action, link, Map.of(), reader);
    }

    /** The same with headers, such as those that ask for a part. */
    <T> T fetch(String action, URI link, Map<String, String> headers, Function<Reply, T> reader) {
        Ask ask = new Ask(action, "GET", link.getRawPath(), headers, Content.NONE, Patience.TRANSFER, true, null);
        return repeat(ask, budget -> follow(ask, link, budget), reader);
    }

    /** Opens a WebSocket on a path. A handshake that is refused counts as a call that is. */
    public TextSocket socket(String action, String path) {
        Ask ask = Ask.get(action, path);
        Budget budget = new Budget(timing.nanos(), limits, ask.patience());
        for (int tries = 0;; tries++) {
            try {
                return handshake(ask, budget);
            } catch (MiniMaxException e) {
                pause(ask, e, tries, budget);
            }
        }
    }

    private TextSocket handshake(Ask ask, Budget budget) {
        URI address = endpoint.socket(ask.path());
        TextSocket socket = new TextSocket(Origin.of(ask.action(), address, endpoint), limits, timing, open::remove);
        open.add(socket);
        if (closed) {
            socket.close();
        }
        socket.open(sockets().newWebSocketBuilder().connectTimeout(limits.connect())
                .header("Authorization", endpoint.authorization())
                .buildAsync(address, new SocketListener(socket)), budget);
        return socket;
    }

    /** Does that after a time, on a thread of this client, unless it is closed by then. */
    public void later(Duration time, Runnable work) {
        CompletableFuture.delayedExecutor(time.toNanos(), TimeUnit.NANOSECONDS, task -> {
            if (!threads.isShutdown()) {
                threads.execute(task);
            }
        }).execute(work);
    }

    private <T> T repeat(Ask ask, Function<Budget, Reply> sender, Function<Reply, T> reader) {
        Budget budget = new Budget(timing.nanos(), limits.within(ask.within()), ask.patience());
        for (int tries = 0;; tries++) {
            try {
                return read(sender.apply(budget), reader);
            } catch (MiniMaxException e) {
                pause(ask, e, tries, budget);
            }
        }
    }

    private void pause(Ask ask, MiniMaxException e, int tries, Budget budget) {
        try {
            retries.pauseOrThrow(ask, e, tries, budget);
        } catch (InterruptedException interrupt) {
            throw Breakage.of(ask.action(), endpoint.toString(), new InterruptedIOException());
        }
    }

    private static <T> T read(Reply reply, Function<Reply, T> reader) {
        try {
            return reader.apply(reply);
        } catch (RuntimeException e) {
            reply.close();
            throw e;
        }
    }

    private Reply send(Ask ask, Budget budget) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint.resolve(ask.path()))
                .header("Authorization", endpoint.authorization())
                .method(ask.method(), new WatchedPublisher(ask.content().publisher(), budget::touch));
        if (!ask.content().type().isEmpty()) {
            request.header("Content-Type", ask.content().type());
        }
        ask.headers().forEach(request::header);
        Reply reply = exchange(ask.action(), request.build(), budget);
        if (reply.status() < 200 || reply.status() > 299) {
            throw reply.refused();
        }
        return reply;
    }

    private Reply follow(Ask ask, URI link, Budget budget) {
        URI at = link;
        for (int hops = 0;; hops++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(at);
            ask.headers().forEach(request::header);
            Reply reply = exchange(ask.action(), request.build(), budget);
            if (reply.status() == 200 || reply.status() == 206) {
                return reply;
            }
            String next = reply.headers().firstValue("Location").orElse("");
            if (reply.status() < 300 || reply.status() > 399 || next.isEmpty() || hops == MOST_REDIRECTS) {
                throw reply.refused();
            }
            reply.close();
            at = target(at, next, reply);
        }
    }

    private static URI target(URI from, String location, Reply reply) {
        try {
            URI to = from.resolve(location);
            if (from.getScheme().equals(to.getScheme()) || "https".equals(to.getScheme())) {
                return to;
            }
        } catch (IllegalArgumentException e) {
            // told below, without quoting the address, which may be signed
        }
        throw reply.malformed("a redirect to an address that is not followed", null);
    }

    private Reply exchange(String action, HttpRequest request, Budget budget) {
        Origin origin = Origin.of(action, request.uri(), endpoint);
        long started = timing.nanos().getAsLong();
        Exchange exchange = new Exchange(http, request, budget, open::remove);
        try {
            Reply reply = new Reply(origin, timing.clock(), start(exchange).await(), exchange.body());
            log(request, reply.status() + " " + reply.traceId(), started);
            return reply;
        } catch (IOException e) {
            log(request, e.getClass().getSimpleName(), started);
            throw Breakage.of(action, origin.host(), e);
        }
    }

    private Exchange start(Exchange exchange) throws IOException {
        open.add(exchange);
        if (closed) {
            exchange.cancel();
            throw new IOException("the client is closed");
        }
        exchange.start();
        return exchange;
    }

    private void log(HttpRequest request, String outcome, long started) {
        if (LOG.isLoggable(Level.DEBUG)) {
            long millis = TimeUnit.NANOSECONDS.toMillis(timing.nanos().getAsLong() - started);
            String path = request.uri().getRawPath();
            LOG.log(Level.DEBUG, request.method() + " " + path + " " + outcome + " " + millis + " ms");
        }
    }

    /** Breaks off what is under way and ends the threads. */
    @Override
    public void close() {
        closed = true;
        open.forEach(Cancellable::cancel);
        shutdown(http);
        HttpClient made = sockets;
        if (made != null) {
            shutdown(made);
        }
        threads.shutdown();
    }

    /** Before release 21 there is no way to end the JDK's client; there its thread ends when the client is collected. */
    private static void shutdown(HttpClient http) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(http);
        } catch (NoSuchMethodException e) {
            // release 17 to 20
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.DEBUG, "closing the JDK's client failed", e);
        }
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
