package io.minimax4j.server.egress;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes the HTTP client of one exchange. A client serves a single exchange: a connection that was checked for one
 * target, or was opened under yesterday's rules, is never there for another. All that HTTP clients do of themselves is
 * off: redirects, repeats, cookies, credentials, unpacking, upgrades, proxies.
 */
final class Dialer {
    private static final Http1Config REPLY_LIMITS = Http1Config.custom().setMaxLineLength(8_192).setMaxHeaderCount(100)
            .setMaxEmptyLineCount(4).build();
    private static final RequestConfig PLAIN = RequestConfig.custom().setRedirectsEnabled(false)
            .setAuthenticationEnabled(false).setContentCompressionEnabled(false).setProtocolUpgradeEnabled(false)
            .setExpectContinueEnabled(false).build();

    private final TlsSocketStrategy tls;

    Dialer(SSLContext trust) {
        this.tls = new DefaultClientTlsStrategy(trust, HostnameVerificationPolicy.BOTH, new DefaultHostnameVerifier());
    }

    CloseableHttpClient client(Line line, CheckedTarget checked, Duration limit) {
        return HttpClients.custom().setConnectionManager(connections(line, checked, limit))
                .setDefaultRequestConfig(PLAIN).setUserAgent("minimax4j").disableRedirectHandling()
                .disableAutomaticRetries().disableCookieManagement().disableAuthCaching().disableConnectionState()
                .disableContentCompression().setConnectionReuseStrategy((_, _, _) -> false).build();
    }

    private BasicHttpClientConnectionManager connections(Line line, CheckedTarget checked, Duration limit) {
        var connections = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(_ -> line.socket(), null, checked,
                        scheme -> scheme.equals("https") ? tls : null),
                ManagedHttpClientConnectionFactory.builder().http1Config(REPLY_LIMITS).build());
        Timeout whole = timeout(limit);
        connections.setConnectionConfig(ConnectionConfig.custom().setSocketTimeout(whole)
                .setConnectTimeout(timeout(limit.dividedBy(checked.addresses().size()))).build());
        connections.setTlsConfig(TlsConfig.custom().setHandshakeTimeout(whole).build());
        connections.setSocketConfig(SocketConfig.custom().setSoTimeout(whole).build());
        return connections;
    }

    /** Zero would stand for no limit at all. */
    private static Timeout timeout(Duration limit) {
        return Timeout.of(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
    }
}
