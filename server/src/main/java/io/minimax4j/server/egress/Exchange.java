package io.minimax4j.server.egress;

import io.minimax4j.server.egress.EgressException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;

/** One request and its reply, on a connection of its own, which closes with it. */
final class Exchange implements AutoCloseable {
    private final CloseableHttpClient client;
    private final Target target;
    private final ClassicHttpResponse reply;

    private Exchange(CloseableHttpClient client, Target target, ClassicHttpResponse reply) {
        this.client = client;
        this.target = target;
        this.reply = reply;
    }

    /** Sends the request and reads the reply's headers. */
    static Exchange open(CloseableHttpClient client, Target target, ClassicHttpRequest request)
            throws EgressException {
        try {
            HttpHost host = new HttpHost(target.scheme(), target.host(), explicitPort(target));
            return new Exchange(client, target, client.executeOpen(host, request, null));
        } catch (IOException e) {
            client.close(CloseMode.IMMEDIATE);
            throw EgressException.of(e, target);
        } catch (RuntimeException e) {
            client.close(CloseMode.IMMEDIATE);
            throw e;
        }
    }

    /** A Host header names a port only where it is not the scheme's own. */
    private static int explicitPort(Target target) {
        return target.port() == Target.standardPort(target.scheme()) ? -1 : target.port();
    }

    int status() {
        return reply.getCode();
    }

    boolean isSuccess() {
        return status() / 100 == 2;
    }

    /** Where a redirect leads; empty for any other reply. */
    Optional<String> redirect() {
        return switch (status()) {
            case 301, 302, 303, 307, 308 ->
                Optional.ofNullable(reply.getFirstHeader("Location")).map(Header::getValue);
            default -> Optional.empty();
        };
    }

    /** At most so many bytes; more are left on the line. */
    EgressReply reply(int maxBytes) throws IOException {
        byte[] most = body(Long.MAX_VALUE).readNBytes(maxBytes + 1);
        boolean truncated = most.length > maxBytes;
        return new EgressReply(status(), truncated ? Arrays.copyOf(most, maxBytes) : most, truncated);
    }

    /** The body, unpacked; fails as too large when there is more than allowed, packed or unpacked. */
    InputStream body(long maxBytes) throws IOException {
        HttpEntity entity = reply.getEntity();
        if (entity == null) {
            return new ByteArrayInputStream(new byte[0]);
        }
        if (entity.getContentLength() > maxBytes) {
            throw EgressException.of(Reason.TOO_LARGE, target);
        }
        InputStream packed = new CappedStream(entity.getContent(), target, maxBytes);
        return switch (encoding(entity)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new CappedStream(unzipped(packed), target, maxBytes);
            default -> throw EgressException.of(Reason.MALFORMED_REPLY, target);
        };
    }

    private static String encoding(HttpEntity entity) {
        return Optional.ofNullable(entity.getContentEncoding()).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private InputStream unzipped(InputStream packed) throws EgressException {
        try {
            return new GZIPInputStream(packed);
        } catch (IOException e) {
            throw EgressException.of(e, target);
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
