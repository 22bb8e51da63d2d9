package io.minimax4j.verification.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.text.Said.Why;
import io.minimax4j.verification.text.Talk.Assistant;
import io.minimax4j.verification.text.Talk.Result;
import io.minimax4j.verification.text.Talk.User;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same conversation through every face: the same text, the same calls, the same counts, streamed or not. */
final class TextFacesTest {
    private static final String WEATHER = """
            {"type":"object","properties":{"city":{"type":"string","description":"Name of the city"},
            "unit":{"type":"string","enum":["celsius","fahrenheit"]}},"required":["city"]}""";

    @RegisterExtension
    static final RunningServer server = RunningServer.plain();

    private Api api;

    @BeforeEach
    void connect() {
        api = Api.of(server.process());
    }

    private static Talk weather(String model, String question) {
        return Talk.of(model, question).tool("get_weather", "Get the current weather of a city", WEATHER);
    }

    static Stream<Talk> talks() {
        Said.Call call = new Said.Call("call_function_abcdefabcdef_1", "get_weather", "{\"city\":\"Paris\"}");
        return Stream.of(
                Talk.of("MiniMax-M2.7", "What is 12 times 34?"),
                Talk.of("MiniMax-Text-01", "What is 12 times 34?"),
                Talk.of("MiniMax-M1", "我叫李雷。").then(
                        new Assistant("你好！", List.of()),
                        new User("我叫什么名字？")),
                Talk.of("MiniMax-M2.5", "Hello, who are you?").system("Your name is Ada. Answer in English."),
                Talk.of("MiniMax-Text-01", "Count from 1 to 200.").most(20),
                Talk.of("MiniMax-M2.7", "Count from 1 to 200.").most(5),
                weather("MiniMax-M2.7", "What is the weather in Paris?"),
                weather("MiniMax-Text-01", "北京和上海天气怎么样？"),
                weather("MiniMax-M2.1", "Thank you, that was all."),
                weather("MiniMax-M2.7", "What is the weather in Paris?").then(new Assistant("", List.of(call)),
                        new Result(call.id(), "{\"temperature\":21,\"sky\":\"clear\"}")));
    }

    @ParameterizedTest
    @MethodSource("talks")
    void everyFace_saysTheSame(Talk talk) {
        Said first = TextFace.NATIVE.ask(api, talk);

        assertThat(first.promptTokens()).isPositive();
        assertThat(first.answerTokens()).isPositive();
        for (TextFace face : TextFace.values()) {
            assertThat(face.ask(api, talk)).as(face + ", whole").isEqualTo(first);
            assertThat(face.stream(api, talk)).as(face + ", streamed").isEqualTo(first);
        }
    }

    @Test
    void toolCall_isTheOneThatWasAskedFor() {
        Said said = TextFace.NATIVE.ask(api, weather("MiniMax-M2.7", "What is the weather in Paris, in celsius?"));

        assertThat(said.why()).isEqualTo(Why.CALLS);
        assertThat(said.calls()).singleElement().satisfies(call -> {
            assertThat(call.id()).matches("call_function_[0-9a-z]{12}_1");
            assertThat(call.name()).isEqualTo("get_weather");
            assertThat(Reply.parse(call.arguments()))
                    .isEqualTo(Reply.parse("{\"city\":\"Paris\",\"unit\":\"celsius\"}"));
        });
    }

    @Test
    void result_becomesAnAnswer() {
        Talk asked = weather("MiniMax-M2.7", "What is the weather in Paris?");
        Said.Call call = TextFace.ANTHROPIC.ask(api, asked).calls().getFirst();
        Talk answered = asked.then(new Assistant("", List.of(call)), new Result(call.id(), "{\"temperature\":21}"));

        for (TextFace face : TextFace.values()) {
            Said said = face.ask(api, answered);
            assertThat(said.text()).as(face.toString()).contains("21");
            assertThat(said.why()).isEqualTo(Why.DONE);
        }
    }

    @Test
    void unknownModel_isToldInTheFacesOwnWords() {
        assertThat(failure(TextFace.NATIVE)).isEqualTo("200 2013");
        assertThat(failure(TextFace.OPENAI_CHAT)).isEqualTo("400 bad_request_error");
        assertThat(failure(TextFace.OPENAI_RESPONSES)).isEqualTo("400 bad_request_error");
        assertThat(failure(TextFace.ANTHROPIC)).isEqualTo("404 not_found_error");
    }

    private String failure(TextFace face) {
        Reply reply = api.post(face.path(), face.request(Talk.of("no-such-model", "Hello"), true).toString());
        return reply.status() + " "
                + (face == TextFace.NATIVE ? reply.code() : reply.json().at("/error/type").asText());
    }
}
