package io.minimax4j.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole server on a free port, with engines that play scripts, and a caller with a key. */
public final class TestServer implements AutoCloseable {
    public static final String KEY = "test-key-1";
    public static final String CHAT = "/v1/text/chatcompletion_v2";
    public static final String SPEECH = "/v1/t2a_v2";
    public static final String HELLO = """
            {"model":"MiniMax-Text-01","messages":[{"role":"user","content":"Hello"}]}""";
    public static final String HELLO_STREAMED = HELLO.replace("{\"model\"", "{\"stream\":true,\"model\"");

    public final ScriptedChat chat = new ScriptedChat();
    public final ScriptedEmbedding embedding = new ScriptedEmbedding();
    public final ScriptedSpeech speech = new ScriptedSpeech();
    public final ScriptedVoices voices = new ScriptedVoices();
    public final ScriptedPainter pictures = new ScriptedPainter();
    public final ScriptedClips clips = new ScriptedClips();
    public final ScriptedMusic music = new ScriptedMusic();
    public final PlainToolbox media = new PlainToolbox();
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestServer(ServerConfig config) {
        server = Server.start(config, new Engines(chat, embedding, speech, voices, pictures, clips, music, media),
                Optional.of(KEY));
    }

    public static TestServer start(Path data) {
        return start(data, config -> config);
    }

    public static TestServer start(Path data, UnaryOperator<ServerConfig> changes) {
        return new TestServer(changes.apply(ServerConfig.defaults().with(Settings.DATA, data).with(Settings.PORT, 0)));
    }

    public URI uri() {
        return server.uri();
    }

    public int port() {
        return server.uri().getPort();
    }

    /** A request without a key. */
    public HttpRequest.Builder bare(String path) {
        return HttpRequest.newBuilder(server.uri().resolve(path));
    }

    public HttpRequest.Builder request(String path) {
        return bare(path).header("Authorization", "Bearer " + KEY);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** The id of a file that is uploaded first. */
    public long upload(String purpose, String name, byte[] content) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--b5\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose
                + "\r\n--b5\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--b5--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> reply = send(request("/v1/files/upload")
                .header("Content-Type", "multipart/form-data; boundary=b5")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        Matcher id = Pattern.compile("\"file_id\":(\\d+)").matcher(reply.body());
        if (!id.find()) {
            throw new AssertionError("no file_id in " + reply.body());
        }
        return Long.parseLong(id.group(1));
    }

    /** What anybody gets who follows a link. */
    public byte[] fetch(String link) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofByteArray()).body();
    }

    /** A request with the key of another account. */
    public HttpResponse<String> postAs(String key, String path, String json) throws IOException, InterruptedException {
        return send(bare(path).header("Authorization", "Bearer " + key).POST(BodyPublishers.ofString(json)));
    }

    /** The body with what differs from run to run made the same: the trace id and the time. */
    public static String settled(HttpResponse<String> reply) {
        String traceId = reply.headers().firstValue("Trace-Id").orElseThrow();
        return reply.body().replace(traceId, "TRACE").replaceAll("\"created\":\\d{10}", "\"created\":NOW");
    }

    public static int code(HttpResponse<String> reply) {
        Matcher code = Pattern.compile("\"status_code\":(\\d+)").matcher(reply.body());
        if (!code.find()) {
            throw new AssertionError("no status_code in " + reply.statusCode() + " " + reply.body());
        }
        return Integer.parseInt(code.group(1));
    }

    /** A connection on which a test writes and reads the bytes itself. */
    public Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** The bytes of a POST with a key. */
    public static byte[] rawPost(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + KEY
                + "\r\nContent-Length: " + body.length + "\r\n\r\n" + json).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }
}
