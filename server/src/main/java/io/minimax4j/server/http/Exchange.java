package io.minimax4j.server.http;

import io.minimax4j.server.account.Account;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request and its reply, for the one thread that handles it. A caller who went away shows as a
 * {@link ClientGoneException} from any method that reads or writes; let it pass.
 */
public interface Exchange {
    String method();

    /** The path as it was routed: decoded, without doubled slashes. */
    String path();

    /** The first query parameter of that name, null if there is none. */
    @Nullable
    String query(String name);

    /** All query parameters of that name, in their order. */
    List<String> queries(String name);

    /** The first header of that name, in any case; null if there is none. */
    @Nullable
    String header(String name);

    /** What stands at <code>{name}</code> of the route's pattern, decoded. */
    String pathParameter(String name);

    /** 32 lower-case hex digits, also in the reply's headers. */
    String traceId();

    /** Who calls. Only on routes that need a key. */
    Account account();

    /** Where links in the reply begin: {@code public-url}, or scheme and host of the request; no slash at the end. */
    URI root();

    /**
     * The whole body as a record of the protocol.
     *
     * @throws io.minimax4j.protocol.error.ApiException 2013 that says what is wrong and where, or that it is too large
     */
    <T> T readJson(Class<T> type);

    /** The body as it comes; a read waits for the caller. */
    InputStream body();

    /**
     * Gives the parts of a multipart body to the sink as they come, in the caller's order.
     *
     * @throws io.minimax4j.protocol.error.ApiException 2013 if the body is not multipart, or breaks its form or limits
     * @throws IOException of the sink
     */
    void multipart(MultipartSink sink) throws IOException;

    /** Replies with a record of the protocol as JSON and status 200. */
    void reply(Object record);

    /** Replies with a record of the protocol as JSON. */
    void reply(int status, Object record);

    /**
     * Sends a blank in front of a JSON reply that takes long, which JSON allows. A caller who went away is noticed by it, and
     * proxies do not take the connection for dead. Status and headers are out then: only for native paths, which tell
     * failures with status 200 as well, and content that is sent afterwards must be JSON.
     */
    void keepWaiting();

    /**
     * Replies with bytes, as fast as the caller takes them, and closes their stream.
     *
     * @throws IOException of the content's stream
     */
    void send(Content content) throws IOException;

    /** A reply of events. Nothing is sent before the first one, so an error up to then is an ordinary reply. */
    SseStream sse();
}
