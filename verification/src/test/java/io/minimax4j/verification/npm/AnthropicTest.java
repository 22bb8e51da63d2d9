package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Anthropic's library for JavaScript on {@code /anthropic}. Its script does all of it once; each test looks at a part. */
final class AnthropicTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static JsonNode seen;

    @BeforeAll
    static void run() {
        Outcome outcome = NpmPackage.install("anthropic").script("messages.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        seen = Reply.parse(outcome.text());
    }

    private static String text(String message) {
        return block(message, "text").path("text").asText();
    }

    /** The first block of the type; missing if there is none. */
    private static JsonNode block(String message, String type) {
        return StreamSupport.stream(seen.path(message).path("content").spliterator(), false)
                .filter(block -> block.path("type").asText().equals(type)).findFirst()
                .orElseGet(() -> seen.path("nothing"));
    }

    @Test
    void message_isAnswered_withEitherKind_ofKey() {
        assertThat(seen.at("/message/id").asText()).matches("[0-9a-f]{32}").isEqualTo(seen.get("requestId").asText());
        assertThat(seen.at("/message/model").asText()).isEqualTo("MiniMax-M3");
        assertThat(seen.at("/message/stop_reason").asText()).isEqualTo("end_turn");
        assertThat(text("message")).contains("42");
        assertThat(text("bearer")).contains("42");
    }

    @Test
    void thinking_comesWhenAskedFor_andIsTakenBack() {
        assertThat(block("message", "thinking").isMissingNode()).isTrue();
        assertThat(block("thinking", "thinking").get("thinking").asText()).isNotBlank();
        assertThat(block("thinking", "thinking").get("signature").asText()).matches("[0-9a-f]{64}");
        assertThat(text("thinking")).contains("42");
        assertThat(text("history")).isNotBlank();
    }

    @Test
    void stream_isPutTogetherByTheLibrary() {
        List<String> events = StreamSupport.stream(seen.get("events").spliterator(), false)
                .map(event -> (event.get("type").asText() + " " + event.at("/content_block/type").asText()
                        + event.at("/delta/type").asText()).strip())
                .distinct().toList();

        // The library keeps the ping to itself.
        assertThat(events).containsExactly("message_start", "content_block_start thinking",
                "content_block_delta thinking_delta", "content_block_delta signature_delta", "content_block_stop",
                "content_block_start text", "content_block_delta text_delta", "message_delta", "message_stop");
        assertThat(block("streamed", "thinking").get("signature").asText()).matches("[0-9a-f]{64}");
        assertThat(text("streamed")).contains("42");
        assertThat(seen.at("/streamed/stop_reason").asText()).isEqualTo("end_turn");
        assertThat(seen.at("/streamed/usage/output_tokens").asInt()).isPositive();
    }

    @Test
    void tool_isCalledAndItsResultAnswered() {
        for (String message : List.of("call", "streamedCall")) {
            assertThat(seen.path(message).path("stop_reason").asText()).isEqualTo("tool_use");
            assertThat(block(message, "tool_use").path("name").asText()).isEqualTo("get_weather");
            assertThat(block(message, "tool_use").at("/input/city").asText()).isEqualTo("Paris");
        }
        assertThat(text("result")).contains("23");
        assertThat(seen.at("/result/stop_reason").asText()).isEqualTo("end_turn");
    }

    @Test
    void form_ofTheAnswer_isKept() {
        assertThat(seen.at("/person/parsed_output/name").asText()).isEqualTo("Ann");
        assertThat(seen.at("/person/parsed_output/age").asInt()).isEqualTo(31);
    }

    @Test
    void picture_isTaken() {
        assertThat(text("picture")).isNotBlank();
    }

    @Test
    void count_isWhatTheUsageSays() {
        assertThat(seen.get("pictureTokens")).isEqualTo(seen.at("/picture/usage/input_tokens"));
        assertThat(seen.get("callTokens")).isEqualTo(seen.at("/call/usage/input_tokens"));
    }

    @Test
    void models_arePagedThroughAndFound() {
        List<String> ids = StreamSupport.stream(seen.get("models").spliterator(), false).map(JsonNode::asText).toList();

        assertThat(ids).contains("MiniMax-M3", "MiniMax-M2.7", "MiniMax-M1", "MiniMax-Text-01")
                .doesNotHaveDuplicates().hasSizeGreaterThan(6);
        assertThat(seen.at("/model/id").asText()).isEqualTo("MiniMax-M2.7");
        assertThat(seen.at("/model/created_at").asText()).isEqualTo("2026-03-18T02:00:00Z");
    }

    @Test
    void failures_areOfTheLibrarysClasses() {
        assertFailure("key", "AuthenticationError", 401, "authentication_error", "(2049)");
        assertFailure("model", "NotFoundError", 404, "not_found_error", "unknown model");
        assertFailure("request", "BadRequestError", 400, "invalid_request_error", "max_tokens is 0");
        assertFailure("streamed", "BadRequestError", 400, "invalid_request_error", "chat content is empty");
        assertFailure("batches", "NotFoundError", 404, "null", "404 page not found");
    }

    private static void assertFailure(String attempt, String name, int status, String type, String words) {
        JsonNode failure = seen.at("/errors/" + attempt);
        assertThat(failure.path("name").asText()).isEqualTo(name);
        assertThat(failure.path("status").asInt()).isEqualTo(status);
        assertThat(failure.path("type").asText()).isEqualTo(type);
        assertThat(failure.path("message").asText()).contains(words);
        assertThat(failure.path("requestId").asText()).matches("[0-9a-f]{32}");
    }
}
