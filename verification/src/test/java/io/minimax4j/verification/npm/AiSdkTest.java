package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The AI SDK with its provider for MiniMax, which speaks to {@code /anthropic/v1} and spells models in lower case. */
final class AiSdkTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static JsonNode seen;

    @BeforeAll
    static void run() {
        Outcome outcome = NpmPackage.install("ai-sdk").script("chat.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        seen = Reply.parse(outcome.text());
    }

    @Test
    void generateText_givesTextAndUsage_ofTheModelByItsProperName() {
        assertThat(seen.get("text").asText()).contains("42");
        assertThat(seen.get("finishReason").asText()).isEqualTo("stop");
        assertThat(seen.get("responseModel").asText()).isEqualTo("MiniMax-M3");
        assertThat(seen.at("/usage/inputTokens").asInt()).isPositive();
        assertThat(seen.at("/usage/outputTokens").asInt()).isPositive();
    }

    @Test
    void streamText_givesReasoningAndPieces() {
        assertThat(seen.get("pieces")).hasSizeGreaterThan(1);
        assertThat(seen.get("reasoning").asText()).isNotBlank();
        assertThat(seen.get("streamedReason").asText()).isEqualTo("stop");
    }

    @Test
    void tool_isRunBetweenSteps_wholeAndStreamed() {
        for (String calls : List.of("calls", "streamedCalls")) {
            assertThat(seen.get(calls)).hasSize(1);
            assertThat(seen.at("/" + calls + "/0/toolName").asText()).isEqualTo("get_weather");
            assertThat(seen.at("/" + calls + "/0/input/city").asText()).isEqualTo("Paris");
        }
        assertThat(seen.get("calledText").asText()).contains("23");
        assertThat(seen.get("streamedCalledText").asText()).contains("23");
    }

    @Test
    void generateObject_fillsTheSchema() {
        assertThat(seen.at("/object/name").asText()).isEqualTo("Ann");
        assertThat(seen.at("/object/age").asInt()).isEqualTo(31);
    }

    @Test
    void unknownModel_isAnErrorWithItsStatus() {
        assertThat(seen.at("/error/name").asText()).isEqualTo("AI_APICallError");
        assertThat(seen.at("/error/status").asInt()).isEqualTo(404);
        assertThat(seen.at("/error/message").asText()).contains("unknown model");
    }
}
