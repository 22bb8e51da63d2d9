package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.http.Face.ErrorReply;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content.Source;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** An exchange on the library's request and response. */
final class JettyExchange implements Exchange {
    private static final long DISCARDED = 16 << 20;

    private final Request request;
    private final String path;
    private final String traceId;
    private final ListenerSettings settings;
    private final Reply reply;
    private Map<String, String> pathParameters = Map.of();
    private @Nullable Account account;
    private @Nullable Fields queryParameters;
    private @Nullable InputStream body;
    private @Nullable JettySse sse;

    JettyExchange(Request request, String path, String traceId, ListenerSettings settings, Reply reply) {
        this.request = request;
        this.path = path;
        this.traceId = traceId;
        this.settings = settings;
        this.reply = reply;
    }

    void routed(Map<String, String> parameters) {
        pathParameters = parameters;
    }

    void authorized(Account caller) {
        account = caller;
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public @Nullable String query(String name) {
        return queries(name).stream().findFirst().orElse(null);
    }

    @Override
    public List<String> queries(String name) {
        if (request.getHttpURI().getQuery() == null) {
            return List.of();
        }
        if (queryParameters == null) {
            queryParameters = parsedQuery();
        }
        return queryParameters.getValuesOrEmpty(name);
    }

    private Fields parsedQuery() {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw ApiException.invalid("the query of the URL is not percent-encoded UTF-8");
        }
    }

    @Override
    public @Nullable String header(String name) {
        return request.getHeaders().get(name);
    }

    @Override
    public String pathParameter(String name) {
        String encoded = pathParameters.get(name);
        if (encoded == null) {
            throw new IllegalArgumentException("The route has no parameter " + name);
        }
        return decoded(encoded);
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiException.invalid("the path of the URL is not percent-encoded UTF-8");
        }
    }

    @Override
    public String traceId() {
        return traceId;
    }

    @Override
    public Account account() {
        if (account == null) {
            throw new IllegalStateException("This route is open: nobody is known here");
        }
        return account;
    }

    @Override
    public URI root() {
        return settings.publicUrl().orElseGet(() -> RootAddress.of(request));
    }

    @Override
    public <T> T readJson(Class<T> type) {
        return JsonBody.read(body(), request.getLength(), settings.maxJsonBytes(), type);
    }

    @Override
    public InputStream body() {
        if (body == null) {
            body = new PacedBody(Source.asInputStream(request), System::nanoTime);
        }
        return body;
    }

    @Override
    public void multipart(MultipartSink sink) throws IOException {
        MultipartBody.read(request.getHeaders().get(HttpHeader.CONTENT_TYPE), body(), sink);
    }

    @Override
    public void reply(Object record) {
        reply(200, record);
    }

    @Override
    public void reply(int status, Object record) {
        reply.json(status, Json.write(record));
    }

    @Override
    public void keepWaiting() {
        reply.blank();
    }

    @Override
    public void send(Content content) throws IOException {
        reply.content(content);
    }

    @Override
    public SseStream sse() {
        if (sse == null) {
            sse = new JettySse(reply);
        }
        return sse;
    }

    /**
     * Takes what is left of the body, up to a limit: a caller who is in the midst of sending looks at the reply only
     * afterwards, and closing the connection before that would make the reply vanish. One who asked first whether to
     * send and was not told to will not.
     */
    void discardRest() {
        if (body == null && request.getHeaders().contains(HttpHeader.EXPECT)) {
            return;
        }
        try {
            if (body().read() >= 0) {
                body().skip(DISCARDED);
            }
        } catch (ApiException | IOException e) {
            throw new ClientGoneException(e);
        }
    }

    /** Says with the reply to come when to try again. */
    void retryAfter(Duration pause) {
        reply.retryAfter(pause);
    }

    /** Tells the caller of a failure as far as that is still possible; false if it is not. */
    boolean fail(ErrorReply error) {
        if (!reply.isBegun()) {
            reply(error.status(), error.body());
            return true;
        }
        if (sse != null && sse.isBegun() && !reply.isEnded()) {
            sse.event(error.event(), error.body());
            reply.end();
            return true;
        }
        return false;
    }
}
