package io.minimax4j.verification.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Multipart;
import io.minimax4j.verification.wire.Reply;
import io.minimax4j.verification.wire.Shape;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a running server answers has the keys and types of the contract, in its order: no more, no fewer. */
final class LiveRepliesTest {
    private static final String REASONING = """
            {"model":"MiniMax-M2.7","messages":[{"role":"user","content":"Hello there"}],"stream":%s}""";

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private Api api;

    @BeforeEach
    void call() {
        api = Api.of(server.process());
    }

    private static void like(Reply reply, String golden) {
        assertThat(Shape.of(reply.json())).isEqualTo(Golden.of(golden).shape());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("Trace-Id")).matches("[0-9a-f]{32}");
        assertThat(reply.header("Minimax-Request-Id")).isEqualTo(reply.header("Trace-Id"));
        assertThat(reply.header("x-mm-request-id")).isEqualTo(reply.header("Trace-Id"));
    }

    @Test
    void chat_reasoningModel() {
        Reply reply = api.post("/v1/text/chatcompletion_v2", REASONING.formatted(false));

        like(reply, "chat/reply.json");
        assertThat(reply.json().get("id").asText()).matches("[0-9a-f]{32}");
        JsonNode usage = reply.json().get("usage");
        assertThat(usage.get("total_tokens").asInt())
                .isEqualTo(usage.get("prompt_tokens").asInt() + usage.get("completion_tokens").asInt());
    }

    @Test
    void chat_plainModel_hasNoReasoning() {
        Reply reply = api.post("/v1/text/chatcompletion_v2",
                REASONING.formatted(false).replace("MiniMax-M2.7", "MiniMax-Text-01"));

        assertThat(reply.json().at("/choices/0/message").has("reasoning_content")).isFalse();
        assertThat(reply.json().at("/choices/0/message/content").asText()).isNotEmpty();
    }

    @Test
    void chat_streamed_isDeltasFinishAggregateAndNoMore() {
        Reply reply = api.post("/v1/text/chatcompletion_v2", REASONING.formatted(true));

        assertThat(reply.header("Content-Type")).startsWith("text/event-stream");
        assertThat(reply.text()).doesNotContain("[DONE]");
        List<JsonNode> events = reply.events();
        List<String> golden = Golden.of("chat/stream.sse").eventShapes();
        List<String> shapes = events.stream().map(Shape::of).toList();
        assertThat(shapes.subList(0, shapes.size() - 2)).isSubsetOf(golden.get(0), golden.get(1))
                .contains(golden.get(0), golden.get(1));
        assertThat(shapes.get(shapes.size() - 2)).isEqualTo(golden.get(2));
        assertThat(shapes.getLast()).isEqualTo(golden.get(3));
        assertThat(joined(events, "/choices/0/delta/content"))
                .isEqualTo(events.getLast().at("/choices/0/message/content").asText());
        assertThat(joined(events, "/choices/0/delta/reasoning_content"))
                .isEqualTo(events.getLast().at("/choices/0/message/reasoning_content").asText());
        assertThat(events).extracting(event -> event.get("id").asText()).containsOnly(events.get(0).get("id").asText());
    }

    private static String joined(List<JsonNode> events, String pointer) {
        return events.stream().map(event -> event.at(pointer).asText("")).reduce("", String::concat);
    }

    @Test
    void chat_refused() {
        like(api.post("/v1/text/chatcompletion_v2", "{\"model\":\"MiniMax-M2.7\",\"messages\":[]}"),
                "chat/error.json");
    }

    @Test
    void speech_hex() {
        Reply reply = api.post("/v1/t2a_v2", "{\"model\":\"speech-2.8-hd\",\"text\":\"Hello there.\"}");

        like(reply, "speech/reply.json");
        String audio = reply.json().at("/data/audio").asText();
        assertThat(audio).matches("([0-9a-f]{2})+");
        assertThat(audio.length() / 2).isEqualTo(reply.json().at("/extra_info/audio_size").asInt());
        assertThat(reply.json().get("trace_id").asText()).isEqualTo(reply.header("Trace-Id"));
    }

    @Test
    void speech_streamed_isPiecesAndOneEnd() {
        Reply reply = api.post("/v1/t2a_v2", "{\"model\":\"speech-2.8-hd\",\"text\":\"Hello there.\",\"stream\":true,"
                + "\"stream_options\":{\"exclude_aggregated_audio\":true}}");

        List<String> shapes = reply.events().stream().map(Shape::of).toList();
        List<String> golden = Golden.of("speech/stream.sse").eventShapes();
        assertThat(shapes.size()).isGreaterThan(1);
        assertThat(shapes.subList(0, shapes.size() - 1)).containsOnly(golden.get(0));
        assertThat(shapes.getLast()).isEqualTo(golden.get(1));
        assertThat(reply.events().getLast().at("/data/audio").asText()).isEmpty();
    }

    @Test
    void files_everyCall() {
        byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
        Reply uploaded = api.upload("retrieval", "a.txt", bytes);
        long id = uploaded.json().at("/file/file_id").asLong();

        like(uploaded, "files/upload.json");
        like(api.get("/v1/files/list"), "files/list.json");
        like(api.get("/v1/files/retrieve?file_id=" + id), "files/retrieve.json");
        like(api.post("/v1/files/delete", "{\"file_id\":" + id + "}"), "files/delete.json");
    }

    @Test
    void files_bareForms() {
        Reply uploaded = api.upload("/v1/files",
                Multipart.file("batch", "a.jsonl", "{}\n".getBytes()));
        String id = uploaded.json().get("id").asText();

        like(uploaded, "files/bare-upload.json");
        like(api.get("/v1/files"), "files/bare-list.json");
        like(api.send(api.request("/v1/files/" + id).DELETE()), "files/bare-delete.json");
    }

    @Test
    void voices_ofTheSystem() {
        Reply reply = api.post("/v1/get_voice", "{\"voice_type\":\"system\"}");

        like(reply, "voices/system.json");
    }
}
