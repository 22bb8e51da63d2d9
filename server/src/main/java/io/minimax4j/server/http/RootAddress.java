package io.minimax4j.server.http;

import java.net.URI;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The address that a caller reached this server by, for links that the same caller will follow. */
final class RootAddress {
    private RootAddress() {}

    static URI of(Request request) {
        return URI.create(scheme(request) + "://" + authority(request));
    }

    /**
     * The official command line turns a link that begins with {@code http://} into {@code https://}, which then meets a
     * certificate it does not trust. It compares the case, and no one else cares about it.
     */
    private static String scheme(Request request) {
        if (request.isSecure()) {
            return "https";
        }
        String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
        return agent != null && agent.startsWith("mmx-cli/") ? "HTTP" : "http";
    }

    private static String authority(Request request) {
        String host = Request.getServerName(request);
        int port = Request.getServerPort(request);
        int usual = request.isSecure() ? 443 : 80;
        return (host == null ? "localhost" : host) + (port == usual || port <= 0 ? "" : ":" + port);
    }
}
