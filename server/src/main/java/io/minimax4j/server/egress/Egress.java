package io.minimax4j.server.egress;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.egress.EgressException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * The way out to addresses that users gave. Each call reads the address once, asks once for the host's addresses,
 * judges them all by the {@link EgressPolicy}, and connects to one of those it judged. Every redirect goes through the same.
 * Names are judged anew in every call, so what was allowed when a task was accepted may be refused when it runs.
 *
 * <p>Calls block and may be made from any thread. An interrupt of the caller closes the connection at once. Every call
 * has a limit for its whole time, and connections are never used twice.
 */
public final class Egress implements AutoCloseable {
    private static final int MAX_REDIRECTS = 3;
    private static final int FETCHES_PER_ACCOUNT = 8;
    private static final Duration CHECK_LIMIT = Duration.ofSeconds(5);

    private final EgressPolicy policy;
    private final NameResolver names;
    private final Dialer dialer;
    private final Calls calls = new Calls();
    private final FetchSlots slots = new FetchSlots(FETCHES_PER_ACCOUNT);

    /**
     * @param names closed with this
     * @param trust whose certificates are trusted
     */
    public Egress(EgressPolicy policy, NameResolver names, SSLContext trust) {
        this.policy = policy;
        this.names = names;
        this.dialer = new Dialer(trust);
    }

    /** With the names and the trusted certificates of this machine. */
    public static Egress open(EgressPolicy policy) {
        try {
            return new Egress(policy, new SystemNames(), SSLContext.getDefault());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no TLS; use a complete JDK", e);
        }
    }

    /**
     * Judges an address when a request brings it, so that the caller learns early what is wrong. Nothing is sent.
     *
     * @param field of the request, which the message names
     * @throws ApiException 2013 that says what is wrong with the address and what to do, and repeats nothing of it
     */
    public Target check(String field, String url) throws InterruptedException {
        try {
            Target target = policy.target(url);
            return calls.run(target, CHECK_LIMIT, _ -> checked(target)).target();
        } catch (IOException e) {
            throw ApiException.invalid(field + ": " + e.getMessage());
        }
    }

    /**
     * Reads an address without asking for its host's addresses: what to keep things by, such as a count per host.
     *
     * @throws EgressException if its form alone rules it out
     */
    public Target target(String url) throws EgressException {
        return policy.target(url);
    }

    /**
     * Sends a message and reads the reply, whatever its status. A redirect is not followed, nothing is repeated.
     *
     * @throws EgressException if no reply came back; also if the policy refuses the address
     */
    public EgressReply post(EgressPost post) throws EgressException, InterruptedException {
        Target target = policy.target(post.url());
        try {
            return calls.run(target, post.limit(), line -> post(line, target, post));
        } catch (IOException e) {
            throw EgressException.of(e, target);
        }
    }

    private EgressReply post(Line line, Target target, EgressPost post) throws IOException, InterruptedException {
        ClassicHttpRequest request = request(Method.POST, target);
        post.headers().forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(post.body(), null));
        try (Exchange exchange = exchange(line, target, request, post.limit())) {
            return exchange.reply(post.maxReplyBytes());
        }
    }

    /**
     * Downloads, through three redirects at most, none of them from https to http. The reader gets the body of a 2xx
     * reply.
     *
     * @throws ApiException 1041 if the account has too many downloads running
     * @throws EgressException if the download fails; also if the policy refuses the address or a redirect
     * @throws IOException what the reader threw
     */
    public <T> T fetch(EgressFetch fetch, FetchReader<T> reader) throws IOException, InterruptedException {
        Target target = policy.target(fetch.url());
        slots.take(fetch.accountId());
        try {
            return calls.run(target, fetch.limit(), line -> fetch(line, target, fetch, reader));
        } finally {
            slots.free(fetch.accountId());
        }
    }

    private <T> T fetch(Line line, Target first, EgressFetch fetch, FetchReader<T> reader)
            throws IOException, InterruptedException {
        Target target = first;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            try (Exchange exchange = exchange(line, target, request(Method.GET, target), fetch.limit())) {
                Optional<String> location = exchange.redirect();
                if (location.isEmpty()) {
                    return read(exchange, target, fetch, reader);
                }
                target = policy.redirect(target, location.get());
            }
        }
        throw EgressException.of(Reason.TOO_MANY_REDIRECTS, first);
    }

    private static <T> T read(Exchange exchange, Target target, EgressFetch fetch, FetchReader<T> reader)
            throws IOException, InterruptedException {
        if (!exchange.isSuccess()) {
            throw EgressException.status(target, exchange.status());
        }
        return reader.read(Fetched.of(exchange.body(fetch.maxBytes())));
    }

    private static ClassicHttpRequest request(Method method, Target target) {
        ClassicHttpRequest request = new BasicClassicHttpRequest(method, target.pathAndQuery());
        request.setHeader("Connection", "close");
        request.setHeader("Accept-Encoding", "identity");
        return request;
    }

    private Exchange exchange(Line line, Target target, ClassicHttpRequest request, Duration limit)
            throws IOException, InterruptedException {
        CheckedTarget checked = checked(target);
        return Exchange.open(dialer.client(line, checked, limit), target, request);
    }

    /** The one lookup of a target, and the judgement on what it found. */
    private CheckedTarget checked(Target target) throws IOException, InterruptedException {
        Optional<InetAddress> literal = target.literal();
        List<InetAddress> addresses = literal.isPresent() ? List.of(literal.get()) : resolve(target);
        policy.requireOpen(target, addresses);
        return new CheckedTarget(target, addresses);
    }

    private List<InetAddress> resolve(Target target) throws EgressException, InterruptedException {
        try {
            return names.resolve(target.host());
        } catch (UnknownHostException e) {
            throw EgressException.of(e, target);
        }
    }

    /** Ends the calls that run; those who made them get an exception that says so. */
    @Override
    public void close() {
        calls.close();
        names.close();
    }
}
