package io.minimax4j.server.text;

import static io.minimax4j.server.PlainMedia.dataUrl;
import static io.minimax4j.server.PlainMedia.png;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.chat.OfflineChatConfig;
import io.minimax4j.engine.offline.chat.OfflineChatEngine;
import io.minimax4j.engine.offline.chat.picture.MeasuredPictures;
import io.minimax4j.engine.offline.embedding.OfflineEmbeddingEngine;
import io.minimax4j.server.Engines;
import io.minimax4j.server.PlainToolbox;
import io.minimax4j.server.ScriptedClips;
import io.minimax4j.server.ScriptedMusic;
import io.minimax4j.server.ScriptedPainter;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.ScriptedVoices;
import io.minimax4j.server.Server;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine that the server comes with, through the wire. */
class OfflineChatTest {
    private static final Pattern DELTA = Pattern.compile("\"delta\":\\{\"content\":\"([^\"]*)\"");

    @Test
    void deltas_joinedAreTheWholeAnswer(@TempDir Path data) throws Exception {
        ServerConfig config = ServerConfig.defaults().with(Settings.DATA, data).with(Settings.PORT, 0);
        Engines engines = new Engines(new OfflineChatEngine(OfflineChatConfig.paced(0)), new OfflineEmbeddingEngine(),
                new ScriptedSpeech(), new ScriptedVoices(), new ScriptedPainter(), new ScriptedClips(),
                new ScriptedMusic(),
                new PlainToolbox());
        try (Server server = Server.start(config, engines, Optional.of("k"));
                HttpClient client = HttpClient.newHttpClient()) {
            String question = """
                    {"model":"minimax-m2.7","stream":true,
                    "messages":[{"role":"user","content":"What is 12 times 12?"}]}""";
            HttpRequest request = HttpRequest.newBuilder(server.uri().resolve(TestServer.CHAT))
                    .header("Authorization", "Bearer k").POST(BodyPublishers.ofString(question)).build();
            String events = client.send(request, BodyHandlers.ofString()).body();
            String said = DELTA.matcher(events).results().map(found -> found.group(1)).collect(Collectors.joining());

            assertThat(said).contains("144");
            assertThat(events).contains("\"reasoning_content\":\"", "\"message\":{\"content\":\"" + said + "\"",
                    "\"model\":\"MiniMax-M2.7\"")
                    .endsWith("\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}\n\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/text/chatcompletion_v2 | "messages":[{"role":"user","content":[{"type":"text","text":"Describe the picture"},{"type":"image_url","image_url":{"url":"PICTURE"}}]}]
            /v1/chat/completions       | "messages":[{"role":"user","content":[{"type":"text","text":"Describe the picture"},{"type":"image_url","image_url":{"url":"PICTURE"}}]}]
            /v1/responses              | "input":[{"role":"user","content":[{"type":"input_text","text":"Describe the picture"},{"type":"input_image","image_url":"PICTURE"}]}]
            /anthropic/v1/messages     | "max_tokens":500,"messages":[{"role":"user","content":[{"type":"text","text":"Describe the picture"},{"type":"image","source":{"type":"url","url":"PICTURE"}}]}]""")
    void picture_isDescribedByWhatIsMeasured_onEveryFace(String path, String fields, @TempDir Path data)
            throws Exception {
        PlainToolbox toolbox = new PlainToolbox();
        ScriptedPainter painter = new ScriptedPainter();
        ServerConfig config = ServerConfig.defaults().with(Settings.DATA, data).with(Settings.PORT, 0);
        OfflineChatEngine chat = new OfflineChatEngine(OfflineChatConfig.paced(0),
                new MeasuredPictures(toolbox, painter));
        Engines engines = new Engines(chat, new OfflineEmbeddingEngine(), new ScriptedSpeech(), new ScriptedVoices(),
                painter, new ScriptedClips(), new ScriptedMusic(), toolbox);
        try (Server server = Server.start(config, engines, Optional.of("k"));
                HttpClient client = HttpClient.newHttpClient()) {
            String whole = "{\"model\":\"MiniMax-M3\"," + fields + "}";

            assertThat(post(client, server, path, whole.replace("PICTURE", dataUrl(png(5, 4, 0xabcdef)))))
                    .contains("PNG, 5 × 4 pixels", "5x4, abcdef: Describe the picture", "what can be measured");
            assertThat(post(client, server, path, whole.replace("PICTURE", "data:;base64,R0lGODlhgALgAfcAAA==")))
                    .contains("GIF, 640 × 480 pixels, 13 bytes", "That is what the file says");
        }
    }

    private static String post(HttpClient client, Server server, String path, String json) throws Exception {
        return client.send(HttpRequest.newBuilder(server.uri().resolve(path)).header("Authorization", "Bearer k")
                .POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString()).body();
    }
}
