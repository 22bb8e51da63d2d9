package io.minimax4j.verification.npm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** OpenAI's library for JavaScript on chat completions, responses, models and embeddings. */
final class OpenAiChatTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private static JsonNode run(String script) {
        Outcome outcome = NpmPackage.install("openai").script(script)
                .with("KEY", server.process().key()).with("BASE", server.process().http()).run();

        assertThat(outcome.exit()).as(outcome.toString()).isZero();
        return Reply.parse(outcome.text());
    }

    @Test
    void completions_wholeStreamedAndParsed_areWhatTheLibraryExpects() {
        JsonNode seen = run("chat.mjs");

        String content = seen.at("/whole/choices/0/message/content").asText();
        assertThat(content).startsWith("<think>\n").contains("\n</think>\n").contains("8");
        assertThat(seen.at("/whole/choices/0/finish_reason").asText()).isEqualTo("stop");
        assertThat(seen.at("/whole/usage/total_tokens").asInt()).isPositive();
        String answer = seen.at("/split/choices/0/message/content").asText();
        String reasoning = seen.at("/split/choices/0/message/reasoning_content").asText();
        assertThat(content).isEqualTo("<think>\n" + reasoning + "\n</think>\n" + answer);
        assertThat(seen.at("/split/choices/0/message/reasoning_details/0/text").asText()).isEqualTo(reasoning);
        assertThat(seen.at("/quiet/choices/0/message/content").asText()).isNotEmpty().doesNotContain("<think>");
        assertThat(seen.at("/cut/choices/0/finish_reason").asText()).isEqualTo("length");

        assertThat(seen.at("/stream/content").asText()).isEqualTo(content);
        assertThat(seen.at("/stream/roles")).isNotEmpty().allMatch(role -> role.asText().equals("assistant"));
        assertThat(seen.at("/stream/usage")).isNotEmpty().allMatch(JsonNode::isNull);
        assertThat(seen.at("/stream/reasons").toString()).isEqualTo("[\"stop\"]");
        assertThat(seen.at("/splitStream/content").asText()).isEqualTo(answer);
        assertThat(seen.at("/splitStream/reasoning").asText()).isEqualTo(reasoning);
        assertThat(seen.at("/splitStream/empty").asInt()).isEqualTo(1);
        assertThat(seen.at("/helper/content").asText()).isEqualTo(content);
        assertThat(seen.at("/helper/usage/total_tokens")).isEqualTo(seen.at("/whole/usage/total_tokens"));
        assertThat(seen.at("/next/choices/0/message/content").asText()).contains("6");
    }

    @Test
    void answerOfAForm_isParsedByTheLibrary() {
        JsonNode seen = run("parse.mjs");

        for (JsonNode book : seen) {
            assertThat(book.get("title").isTextual()).as(book.toString()).isTrue();
            assertThat(book.get("pages").asInt()).isEqualTo(412);
        }
        assertThat(seen).hasSize(2);
    }

    @Test
    void tools_areCalledAndTheirResultsAnswered() {
        JsonNode seen = run("tools.mjs");

        assertThat(seen.at("/asked/finish_reason").asText()).isEqualTo("tool_calls");
        assertThat(seen.at("/asked/message/tool_calls/0/function/name").asText()).isEqualTo("get_weather");
        assertThat(city(seen.at("/asked/message/tool_calls/0/function/arguments"))).isEqualTo("Paris");
        assertThat(seen.at("/answer/finish_reason").asText()).isEqualTo("stop");
        assertThat(seen.at("/answer/message/content").asText()).contains("21");
        assertThat(city(seen.at("/streamed/message/tool_calls/0/function/arguments"))).isEqualTo("Paris");
        assertThat(seen.at("/ran").toString()).isEqualTo("[{\"city\":\"Paris\"}]");
        assertThat(seen.at("/runner").asText()).contains("21");
        assertThat(city(call(seen.at("/response")).get("arguments"))).isEqualTo("Paris");
        assertThat(seen.at("/responseAnswer").asText()).contains("21");
        assertThat(city(call(seen.at("/responseStreamed")).get("arguments"))).isEqualTo("Paris");
    }

    private static String city(JsonNode arguments) {
        return Reply.parse(arguments.asText()).at("/city").asText();
    }

    private static JsonNode call(JsonNode output) {
        for (JsonNode item : output) {
            if (item.get("type").asText().equals("function_call")) {
                return item;
            }
        }
        throw new AssertionError("No function_call in " + output);
    }

    @Test
    void responsesAndModels_areWhatTheLibraryExpects() {
        JsonNode seen = run("responses.mjs");

        assertThat(seen.at("/whole/status").asText()).isEqualTo("completed");
        assertThat(seen.at("/whole/output_text").asText()).contains("8");
        assertThat(seen.at("/whole/metadata/who").asText()).isEqualTo("sdk");
        assertThat(seen.at("/whole/output")).hasSize(1);
        assertThat(seen.at("/thought/output/0/type").asText()).isEqualTo("reasoning");
        assertThat(seen.at("/thought/usage/output_tokens_details/reasoning_tokens").asInt()).isPositive();
        assertThat(seen.at("/cut/status").asText()).isEqualTo("incomplete");
        assertThat(seen.at("/cut/incomplete_details/reason").asText()).isEqualTo("max_output_tokens");
        assertThat(seen.get("types")).extracting(JsonNode::asText).containsExactly("response.created",
                "response.in_progress", "response.output_item.added", "response.content_part.added",
                "response.reasoning_text.delta", "response.reasoning_text.done", "response.content_part.done",
                "response.output_item.done", "response.output_item.added", "response.content_part.added",
                "response.output_text.delta", "response.output_text.done", "response.content_part.done",
                "response.output_item.done", "response.completed");
        for (int i = 0; i < seen.get("numbers").size(); i++) {
            assertThat(seen.get("numbers").get(i).asInt()).isEqualTo(i);
        }
        assertThat(seen.at("/completed/output_text").asText()).isEqualTo(seen.get("deltas").asText()).contains("8");
        assertThat(seen.at("/helper/output_text")).isEqualTo(seen.get("deltas"));
        assertThat(seen.at("/helper/output/0/content/0/text"))
                .isEqualTo(seen.at("/completed/output/0/content/0/text"));
        assertThat(seen.at("/tokens/input_tokens").asInt()).isPositive();
        assertThat(seen.get("models")).extracting(model -> model.get("id").asText()).contains("MiniMax-M3",
                "MiniMax-M2.7");
        assertThat(seen.at("/model/created").asLong()).isEqualTo(1_773_799_200);
    }

    @Test
    void embeddings_packedAndPlain_areTheSame() {
        JsonNode seen = run("embeddings.mjs");

        assertThat(seen.get("count").asInt()).isEqualTo(2);
        assertThat(seen.get("tokens").asInt()).isPositive();
        assertThat(seen.get("plain")).hasSize(1536);
        assertThat(seen.get("packed")).hasSize(1536);
        for (int i = 0; i < 1536; i++) {
            assertThat(seen.get("packed").get(i).floatValue()).isEqualTo(seen.get("plain").get(i).floatValue());
        }
    }

    @Test
    void failures_areTheLibrarysOwnClasses() {
        JsonNode seen = run("errors.mjs");

        assertFailure(seen.get("key"), "AuthenticationError", 401, "(2049)");
        assertFailure(seen.get("several"), "BadRequestError", 400, "(2013)");
        assertFailure(seen.get("model"), "BadRequestError", 400, "(2013)");
        assertFailure(seen.get("retrieve"), "NotFoundError", 404, "(2013)");
        assertFailure(seen.get("previous"), "BadRequestError", 400, "(2013)");
        assertFailure(seen.get("file"), "NotFoundError", 404, "(2013)");
        assertFailure(seen.get("batch"), "NotFoundError", 404, "(2013)");
    }

    private static void assertFailure(JsonNode failure, String name, int status, String code) {
        assertThat(failure.get("name").asText()).as(failure.toString()).isEqualTo(name);
        assertThat(failure.get("status").asInt()).isEqualTo(status);
        assertThat(failure.get("message").asText()).endsWith(code);
    }
}
