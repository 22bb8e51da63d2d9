package io.minimax4j.client.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbackHttpHandlerTest {
    private static final String BODY = "{\"test\": 2432232314}";

    private final List<CallbackEvent> events = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CallbackReceiver receiver = new CallbackReceiver(new Signature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                events::add, () -> Instant.ofEpochSecond(1614265330), 100);
        server.createContext("/callback", new CallbackHttpHandler(receiver));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private HttpResponse<String> send(String method, BodyPublisher body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/callback"))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aChallenge_isAnswered() throws Exception {
        HttpResponse<String> reply = send("POST", BodyPublishers.ofString("{\"challenge\":\"3f0c\"}"));

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"challenge\":\"3f0c\"}");
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void whatIsSigned_reachesTheHandler() throws Exception {
        HttpResponse<String> reply = send("POST", BodyPublishers.ofString(BODY), "webhook-id",
                "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp", "1614265330", "webhook-signature",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(events).extracting(CallbackEvent::json).containsExactly(BODY);
    }

    @Test
    void theRest_isRefused() throws Exception {
        assertThat(send("POST", BodyPublishers.ofString(BODY)).statusCode()).isEqualTo(401);
        assertThat(send("POST", BodyPublishers.ofByteArray(new byte[CallbackReceiver.LARGEST_BODY + 1])).statusCode())
                .isEqualTo(413);
        HttpResponse<String> got = send("GET", BodyPublishers.noBody());
        assertThat(got.statusCode()).isEqualTo(405);
        assertThat(got.headers().firstValue("Allow")).contains("POST");
        assertThat(send("HEAD", BodyPublishers.noBody()).statusCode()).isEqualTo(405);
        assertThat(events).isEmpty();
    }
}
