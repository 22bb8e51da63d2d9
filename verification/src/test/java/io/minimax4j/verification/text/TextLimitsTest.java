package io.minimax4j.verification.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.program.Program;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Limits and budgets bind an account through whichever face it comes, and each face tells them in its own words. */
final class TextLimitsTest {
    private static final Talk SUM = Talk.of("MiniMax-Text-01", "What is 12 times 34?");

    /** At a pace at which a long answer goes on for as long as the test needs it. */
    @RegisterExtension
    static final RunningServer server = RunningServer.with(launch -> launch.set("chat-tokens-per-second", "50"));

    private static Api account(String... options) {
        Outcome made = Program.command("keys", "create", "--no-limits").and((Object[]) options)
                .and("--data", server.process().data()).run();
        assertThat(made.exit()).as(made.toString()).isZero();
        return Api.of(server.process()).as(made.text().strip());
    }

    private static Reply ask(Api api, TextFace face, Talk talk) {
        return api.post(face.path(), face.request(talk, false).toString());
    }

    /** The status, the type and the platform's code, as the face tells them. */
    private static String refusal(TextFace face, Reply reply) {
        if (face == TextFace.NATIVE) {
            return reply.status() + " " + reply.code();
        }
        return reply.status() + " " + reply.json().at("/error/type").asText() + " "
                + reply.json().at("/error/message").asText().replaceAll(".*\\((\\d+)\\)$", "$1");
    }

    private static void everyFaceRefuses(Api api, Talk talk, int code, String openAi, String anthropic) {
        assertThat(refusal(TextFace.NATIVE, ask(api, TextFace.NATIVE, talk))).isEqualTo("200 " + code);
        assertThat(refusal(TextFace.OPENAI_CHAT, ask(api, TextFace.OPENAI_CHAT, talk))).isEqualTo(openAi + " " + code);
        assertThat(refusal(TextFace.OPENAI_RESPONSES, ask(api, TextFace.OPENAI_RESPONSES, talk)))
                .isEqualTo(openAi + " " + code);
        assertThat(refusal(TextFace.ANTHROPIC, ask(api, TextFace.ANTHROPIC, talk))).isEqualTo(anthropic + " " + code);
    }

    @Test
    void requestsAMinute() {
        Api api = account("--rpm", "1");
        assertThat(ask(api, TextFace.ANTHROPIC, SUM).status()).isEqualTo(200);

        everyFaceRefuses(api, SUM, 1002, "429 rate_limit_error", "429 rate_limit_error");

        for (TextFace face : TextFace.values()) {
            assertThat(Integer.parseInt(ask(api, face, SUM).header("Retry-After"))).as(face.toString()).isBetween(1,
                    60);
        }
    }

    @Test
    void tokensAMinute() {
        Api api = account("--tpm", "60");

        everyFaceRefuses(api, SUM.most(100), 1039, "429 rate_limit_error", "429 rate_limit_error");
        assertThat(ask(api, TextFace.NATIVE, SUM.most(100)).header("Retry-After"))
                .as("waiting would not help").isEmpty();

        assertThat(ask(api, TextFace.OPENAI_CHAT, SUM.most(40)).status()).isEqualTo(200);
        everyFaceRefuses(api, SUM.most(40), 1039, "429 rate_limit_error", "429 rate_limit_error");
        assertThat(Integer.parseInt(ask(api, TextFace.NATIVE, SUM.most(40)).header("Retry-After"))).isBetween(1, 60);
    }

    @Test
    void requestsAtOnce() throws IOException {
        Api api = account("--connections", "1");
        Talk longer = Talk.of("MiniMax-Text-01", "Count from 1 to 500.");
        String body = TextFace.OPENAI_CHAT.request(longer, true).toString();
        try (InputStream open = api.open(api.request(TextFace.OPENAI_CHAT.path())
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))).body()) {
            assertThat(open.read()).isPositive();

            everyFaceRefuses(api, SUM, 1041, "429 rate_limit_error", "429 rate_limit_error");
            assertThat(ask(api, TextFace.ANTHROPIC, SUM).header("Retry-After")).isEqualTo("1");
        }

        Reply afterwards = ask(api, TextFace.NATIVE, SUM);
        while (afterwards.code() == 1041) {
            Thread.onSpinWait();
            afterwards = ask(api, TextFace.NATIVE, SUM);
        }
        assertThat(afterwards.code()).isZero();
    }

    @Test
    void budget() {
        Api api = account("--budget", "40");
        Said said = TextFace.ANTHROPIC.ask(api, SUM.most(1000));
        assertThat(said.promptTokens() + said.answerTokens()).isLessThanOrEqualTo(40);
        while (ask(api, TextFace.NATIVE, SUM).code() == 0) {
            Thread.onSpinWait();
        }

        everyFaceRefuses(api, SUM, 1008, "402 insufficient_balance_error", "402 billing_error");
    }
}
