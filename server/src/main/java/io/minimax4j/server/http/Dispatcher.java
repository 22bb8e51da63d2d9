package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.store.IdSource;
import java.util.Optional;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of every request: trace id, route, key, handler; and at each point the way out when something fails. A
 * handler that breaks costs its own request and a line in the log, nothing else.
 */
final class Dispatcher extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    /** Every library of OpenAI sends it. */
    private static final String OPENAI_CLIENT = "X-Stainless-Lang";

    private final Router router;
    private final Accounts accounts;
    private final IdSource ids;
    private final ListenerSettings settings;
    private final HttpMetrics metrics;
    private final Running running;
    private final Sockets sockets;
    private final Face nativeFace = new NativeFace();
    private final Face openAiFace = new OpenAiFace();
    private final Face anthropicFace = new AnthropicFace();

    Dispatcher(Router router, Accounts accounts, IdSource ids, ListenerSettings settings, HttpMetrics metrics,
            Running running, Sockets sockets) {
        this.router = router;
        this.accounts = accounts;
        this.ids = ids;
        this.settings = settings;
        this.metrics = metrics;
        this.running = running;
        this.sockets = sockets;
    }

    /**
     * Runs the request on a virtual thread. The first request of a connection arrives on one of the few threads of the
     * listener's pool, since the first bytes are read there to tell plain HTTP from TLS: a slow reader must not keep it.
     */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (Thread.currentThread().isVirtual()) {
            run(request, response, callback);
        } else {
            Thread.ofVirtual().name("request-first").start(() -> run(request, response, callback));
        }
        return true;
    }

    private void run(Request request, Response response, Callback callback) {
        // A handler may think for longer than the connection may be idle: only waiting for the caller counts as idle.
        request.addIdleTimeoutListener(timeout -> false);
        String traceId = ids.trace();
        Reply reply = new Reply(response, traceId);
        HttpMetrics.Sample sample = metrics.start();
        boolean upgraded = false;
        try {
            boolean admitted = running.enter();
            String path = RequestPath.of(request.getHttpURI().getCanonicalPath());
            JettyExchange exchange = new JettyExchange(request, path, traceId, settings, reply);
            upgraded = admitted && upgrade(new Sockets.Upgrade(request, response, callback), exchange, sample);
            if (!upgraded) {
                serve(exchange, reply, sample, admitted);
                reply.end();
                callback.succeeded();
            }
        } catch (ClientGoneException e) {
            sample.abandoned();
            // Of a kind that the library does not log: callers come and go.
            callback.failed(new EofException(e));
        } catch (RuntimeException | Error e) {
            callback.failed(e);
        } finally {
            if (!upgraded) {
                sample.stop(response.getStatus());
            }
            running.leave();
            Thread.interrupted();
        }
    }

    /** Opens a socket where one is asked for and allowed; false leaves the request to be answered. */
    private boolean upgrade(Sockets.Upgrade upgrade, JettyExchange exchange, HttpMetrics.Sample sample) {
        if (!sockets.allows(upgrade.request())
                || !(route(exchange.method(), exchange.path()) instanceof Router.Match.Found found)) {
            return false;
        }
        Optional<SocketHandler> handler = router.socket(found.route());
        if (handler.isEmpty()) {
            return false;
        }
        sample.route(found.route());
        return sockets.open(upgrade, found.route(), handler.get(), caller(exchange), sample);
    }

    private SocketCaller caller(JettyExchange exchange) {
        try {
            return new SocketCaller(exchange.traceId(), authorize(exchange, nativeFace), null);
        } catch (ApiException e) {
            return new SocketCaller(exchange.traceId(), null, e);
        }
    }

    private void serve(JettyExchange exchange, Reply reply, HttpMetrics.Sample sample, boolean admitted) {
        if (running.isClosed()) {
            reply.closeAfter();
        }
        if (!admitted) {
            fail(exchange, nativeFace, sample,
                    new ApiException(ErrorCode.SERVICE_FAILED, "the server is stopping; try again"));
            return;
        }
        answer(exchange, reply, sample);
        exchange.discardRest();
    }

    private void answer(JettyExchange exchange, Reply reply, HttpMetrics.Sample sample) {
        switch (route(exchange.method(), exchange.path())) {
            case Router.Match.Found found -> {
                sample.route(found.route());
                exchange.routed(found.parameters());
                handle(exchange, sample, found.route());
            }
            case Router.Match.NoMethod known -> {
                reply.allow(known.allowed());
                reply.text(405, "405 method not allowed");
            }
            case Router.Match.NoPath unknown -> reply.text(404, "404 page not found");
        }
    }

    private Router.Match route(String method, String path) {
        Router.Match match = router.match(method, path);
        return match instanceof Router.Match.NoPath ? router.match(method, RequestPath.versioned(path)) : match;
    }

    private void handle(JettyExchange exchange, HttpMetrics.Sample sample, Route route) {
        Face face = face(exchange, route);
        try {
            if (!route.open()) {
                exchange.authorized(authorize(exchange, face));
            }
            route.handler().handle(exchange);
        } catch (ClientGoneException e) {
            throw e;
        } catch (ApiException e) {
            report(exchange, route, e);
            fail(exchange, face, sample, e);
        } catch (InterruptedException e) {
            fail(exchange, face, sample, new ApiException(ErrorCode.SERVICE_FAILED,
                    "the server is stopping and gave up the request; try again", e));
        } catch (Exception | Error e) {
            LOG.error("{} {} failed with code 1000, trace {}; other requests go on", route.method(),
                    route.pattern().text(), exchange.traceId(), e);
            fail(exchange, face, sample, new ApiException(ErrorCode.UNKNOWN));
        }
    }

    private Face face(JettyExchange exchange, Route route) {
        return switch (router.dialect(route)) {
            case NATIVE -> nativeFace;
            case OPENAI -> openAiFace;
            case ANTHROPIC -> anthropicFace;
            case CALLERS -> isOpenAi(exchange) ? openAiFace : nativeFace;
        };
    }

    private boolean isOpenAi(JettyExchange exchange) {
        return switch (settings.sharedPaths()) {
            case AUTO -> exchange.header(OPENAI_CLIENT) != null;
            case OPENAI -> true;
            case NATIVE -> false;
        };
    }

    private Account authorize(JettyExchange exchange, Face face) {
        Account account = accounts.authorize(exchange.header("Authorization"), exchange.header("x-api-key"),
                face.keyField());
        String group = settings.strictGroupId() ? exchange.query("GroupId") : null;
        if (group != null && !group.equals(Long.toString(account.id()))) {
            throw new ApiException(ErrorCode.NOT_AUTHORIZED, "token not match group; leave GroupId out or send the"
                    + " account's own");
        }
        return account;
    }

    /** A failure that has a cause is ours, not the caller's. */
    private static void report(JettyExchange exchange, Route route, ApiException failure) {
        if (failure.getCause() != null) {
            LOG.warn("{} {} failed with code {}, trace {}; the caller was told", route.method(),
                    route.pattern().text(), failure.code().code(), exchange.traceId(), failure.getCause());
        }
    }

    private void fail(JettyExchange exchange, Face face, HttpMetrics.Sample sample, ApiException failure) {
        sample.failed(failure.code());
        failure.retryAfter().ifPresent(exchange::retryAfter);
        if (!exchange.fail(face.error(failure, exchange.traceId()))) {
            throw new ClientGoneException(failure);
        }
    }
}
