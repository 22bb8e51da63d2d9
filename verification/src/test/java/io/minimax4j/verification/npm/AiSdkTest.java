package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.ClipFacts;
import io.minimax4j.verification.media.Eye;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Clips;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The AI SDK with its provider for MiniMax, which speaks to {@code /anthropic/v1} and spells models in lower case. */
final class AiSdkTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.thatFilms();

    private static JsonNode seen;
    private static JsonNode filmed;

    @TempDir
    static Path folder;

    @BeforeAll
    static void run() throws IOException {
        Outcome outcome = NpmPackage.install("ai-sdk").script("chat.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        seen = Reply.parse(outcome.text());
        Outcome film = NpmPackage.install("ai-sdk").script("video.mjs")
                .with("KEY", server.process().key()).with("BASE", server.process().http())
                .with("PICTURE", Files.write(folder.resolve("card.png"), TestCard.of(320, 400, 1).file("png"))).run();
        assertThat(film.exit()).as(film.toString()).isZero();
        filmed = Reply.parse(film.text());
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

    @Test
    void video_ofText_isAClipOfItsLength() {
        ClipFacts clip = Eye.facts(new Clips(Api.of(server.process()))
                .download(filmed.at("/text/url").asText(), folder.resolve("text.mp4")));

        assertThat(clip.size()).isEqualTo("480x480");
        assertThat(clip.seconds()).isCloseTo(5, Offset.offset(0.001));
        assertThat(filmed.at("/text/metadata/duration").asInt()).isEqualTo(5);
        assertThat(filmed.at("/text/metadata/ratio").asText()).isEqualTo("1:1");
        assertThat(filmed.at("/text/metadata/usage/outputSeconds").asInt()).isEqualTo(5);
        assertThat(filmed.at("/text/warnings")).isEmpty();
    }

    @Test
    void video_ofAPicture_hasItsRatio() {
        ClipFacts clip = Eye.facts(new Clips(Api.of(server.process()))
                .download(filmed.at("/picture/url").asText(), folder.resolve("picture.mp4")));

        assertThat((double) clip.width() / clip.height()).isCloseTo(0.8, Offset.offset(0.03));
        assertThat(clip.seconds()).isCloseTo(4, Offset.offset(0.001));
    }

    @Test
    void video_withoutWords_isAnErrorWithItsStatus() {
        assertThat(filmed.at("/error/name").asText()).isEqualTo("AI_APICallError");
        assertThat(filmed.at("/error/status").asInt()).isEqualTo(400);
        assertThat(filmed.at("/error/message").asText()).contains("text", "(2013)");
    }
}
