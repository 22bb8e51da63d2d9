package io.minimax4j.client;

import static io.minimax4j.client.WireServer.events;
import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.TooManyRoundsException;
import io.minimax4j.client.schema.Described;
import io.minimax4j.client.tool.ToolAnswer;
import io.minimax4j.client.tool.ToolFailedException;
import io.minimax4j.client.tool.ToolFunction;
import io.minimax4j.client.tool.ToolListener;
import io.minimax4j.client.tool.ToolResult;
import io.minimax4j.client.tool.Tools;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.Message;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.ToolCall;
import org.junit.jupiter.api.Test;

class ToolRunTest {
    private static final ChatRequest QUESTION = ChatRequest.builder("MiniMax-M2").user("北京天气？").build();
    private static final String CALL = call("{\\\"city\\\":\\\"北京\\\"}");
    private static final String ANSWER = """
            {"id":"06","choices":[{"finish_reason":"stop","index":0,"message":{"content":"北京晴，25度。","role":"assistant"}}],\
            "created":1755153114,"model":"MiniMax-M2","object":"chat.completion","usage":{"total_tokens":40,\
            "total_characters":0,"prompt_tokens":30,"completion_tokens":10},\
            "base_resp":{"status_code":0,"status_msg":""}}""";
    private static final Tools WEATHER = Tools.of("get_weather", "Current weather of a city", WeatherQuery.class,
            query -> new Weather(query.city(), 25));

    record WeatherQuery(@Described("Name of the city") String city, Optional<Integer> days) {}

    record Weather(String city, int degrees) {}

    /** A reply that calls get_weather, as the contract's sample has it. */
    private static String call(String arguments) {
        return """
                {"id":"05","choices":[{"finish_reason":"tool_calls","index":0,"message":{"content":"","role":"assistant",\
                "reasoning_content":"look it up","tool_calls":[{"id":"call_function_1","type":"function",\
                "function":{"name":"get_weather","arguments":"%s"},"index":0}]}}],"created":1755153113,\
                "model":"MiniMax-M2","object":"chat.completion","usage":{"total_tokens":20,"total_characters":0,\
                "prompt_tokens":15,"completion_tokens":5,"completion_tokens_details":{"reasoning_tokens":3}},\
                "base_resp":{"status_code":0,"status_msg":""}}""".formatted(arguments);
    }

    private static ToolAnswer run(Tools tools, String... replies) {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            for (String reply : replies) {
                server.then(json(reply));
            }
            return minimax.chat().run(QUESTION, tools);
        }
    }

    private static String result(ToolAnswer answer) {
        return answer.results().get(0).text();
    }

    @Test
    void run_callsTheFunctionAndTellsItsResult() throws Exception {
        try (WireServer server = new WireServer(json(CALL), json(ANSWER)); MiniMax minimax = Clients.of(server)) {
            ToolAnswer answer = minimax.chat().run(QUESTION, WEATHER);

            assertThat(answer.text()).isEqualTo("北京晴，25度。");
            assertThat(answer.rounds()).isEqualTo(2);
            assertThat(answer.usage().totalTokens()).isEqualTo(60);
            assertThat(answer.usage().promptTokens()).isEqualTo(45);
            assertThat(answer.usage().completionTokensDetails().reasoningTokens()).isEqualTo(3);
            assertThat(answer.messages()).extracting(Message::role).containsExactly(Role.USER, Role.ASSISTANT,
                    Role.TOOL, Role.ASSISTANT);
            String tools = "\"tools\":[{\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
                    + "\"description\":\"Current weather of a city\",\"parameters\":{\"type\":\"object\",\"properties\":{"
                    + "\"city\":{\"type\":\"string\",\"description\":\"Name of the city\"},"
                    + "\"days\":{\"type\":\"integer\"}},\"required\":[\"city\"]}}}]}";
            assertThat(server.request().text()).isEqualTo("{\"model\":\"MiniMax-M2\",\"messages\":["
                    + "{\"role\":\"user\",\"content\":\"北京天气？\"}],\"stream\":false," + tools);
            assertThat(server.request().text()).isEqualTo("{\"model\":\"MiniMax-M2\",\"messages\":["
                    + "{\"role\":\"user\",\"content\":\"北京天气？\"},"
                    + "{\"role\":\"assistant\",\"content\":\"\",\"tool_calls\":[{\"id\":\"call_function_1\","
                    + "\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
                    + "\"arguments\":\"{\\\"city\\\":\\\"北京\\\"}\"}}],\"reasoning_content\":\"look it up\"},"
                    + "{\"role\":\"tool\",\"content\":\"{\\\"city\\\":\\\"北京\\\",\\\"degrees\\\":25}\","
                    + "\"tool_call_id\":\"call_function_1\"}],\"stream\":false," + tools);
        }
    }

    @Test
    void anAnswerWithoutACall_isTheEnd() {
        ToolAnswer answer = run(WEATHER, ANSWER);

        assertThat(answer.rounds()).isEqualTo(1);
        assertThat(answer.results()).isEmpty();
        assertThat(answer.messages()).hasSize(2);
    }

    @Test
    void argumentsThatDoNotFit_areToldToTheModel() {
        ToolAnswer answer = run(WEATHER, call("{}"), ANSWER);

        assertThat(result(answer)).isEqualTo("{\"error\":\"The arguments do not fit: city: it is missing\"}");
        assertThat(answer.results().get(0).failed()).isTrue();
        assertThat(result(run(WEATHER, call("{\\\"city\\\""), ANSWER))).startsWith(
                "{\"error\":\"The arguments do not fit: no JSON object");
    }

    @Test
    void aNameThatDoesNotExist_isToldToTheModelWithThoseThatDo() {
        Tools tools = Tools.of("get_time", "The time", () -> "12:00").and("get_date", "The date", () -> "today");

        assertThat(result(run(tools, CALL, ANSWER)))
                .isEqualTo("{\"error\":\"There is no function of that name; there are: get_time, get_date\"}");
    }

    @Test
    void anException_isToldToTheModelOrThrown() {
        Tools failing = Tools.of("get_weather", "Weather", WeatherQuery.class, query -> {
            throw new IllegalStateException("the station is down");
        });

        assertThat(result(run(failing, CALL, ANSWER))).isEqualTo("{\"error\":\"the station is down\"}");
        assertThatThrownBy(() -> run(failing.rethrowing(), CALL, ANSWER)).isInstanceOf(ToolFailedException.class)
                .hasMessageContaining("get_weather").hasRootCauseMessage("the station is down");
    }

    @Test
    void callsWithoutEnd_endWithTheConversation() {
        assertThatThrownBy(() -> run(WEATHER.withMaxRounds(2), CALL, CALL)).isInstanceOfSatisfying(
                TooManyRoundsException.class, e -> {
                    assertThat(e).hasMessageContaining("after 2 rounds");
                    assertThat(e.messages()).extracting(Message::role).containsExactly(Role.USER, Role.ASSISTANT,
                            Role.TOOL, Role.ASSISTANT, Role.TOOL);
                });
    }

    @Test
    void severalCalls_areAnsweredInOrderEachUnderAnId() {
        String two = CALL.replace("\"id\":\"call_function_1\"", "\"id\":\"\"").replace("\"index\":0}]",
                "\"index\":0},{\"function\":{\"name\":\"get_time\"},\"index\":1}]");
        ToolAnswer answer = run(WEATHER.and("get_time", "The time", () -> 12), two, ANSWER);

        assertThat(answer.results()).extracting(ToolResult::text).containsExactly("{\"city\":\"北京\",\"degrees\":25}",
                "12");
        assertThat(answer.messages().subList(2, 4)).extracting(Message::toolCallId).doesNotHaveDuplicates()
                .containsExactlyElementsOf(answer.messages().get(1).toolCalls().stream().map(ToolCall::id).toList());
    }

    @Test
    void aFunctionOverJson_getsTheTextAsItCame() {
        List<String> came = new ArrayList<>();
        Tools tools = Tools.of(ToolFunction.ofJson("get_weather", "Weather", Map.of("type", "object"), came::add));

        assertThat(result(run(tools, CALL, ANSWER))).isEqualTo("true");
        assertThat(came).containsExactly("{\"city\":\"北京\"}");
    }

    @Test
    void anInterruptWhileAFunctionRuns_cancels() {
        Tools tools = Tools.of("get_weather", "Weather", WeatherQuery.class, query -> {
            throw new InterruptedException();
        });

        assertThatThrownBy(() -> run(tools, CALL, ANSWER)).isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).as("the flag is set again").isTrue();
    }

    @Test
    void anInterruptBeforeAFunction_cancelsWithoutCallingIt() {
        List<String> called = new ArrayList<>();
        Tools tools = Tools.of("get_weather", "Weather", WeatherQuery.class, query -> {
            Thread.currentThread().interrupt();
            return called.add(query.city());
        });
        String two = CALL.replace("\"index\":0}]", "\"index\":0},{\"id\":\"b\",\"type\":\"function\","
                + "\"function\":{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\\\"上海\\\"}\"},\"index\":1}]");

        assertThatThrownBy(() -> run(tools, two, ANSWER)).isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(called).containsExactly("北京");
    }

    @Test
    void runStreamed_tellsPiecesAndCallsAsTheyCome() {
        String calling = "data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"look it up\",\"role\":\"assistant\"}}]}\n\n"
                + "data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"id\":\"call_1\",\"type\":\"function\","
                + "\"function\":{\"name\":\"get_weather\",\"arguments\":\"{\\\"city\\\":\"},\"index\":0}]}}]}\n\n"
                + "data: {\"choices\":[{\"finish_reason\":\"tool_calls\",\"index\":0,\"delta\":{\"tool_calls\":[{"
                + "\"function\":{\"arguments\":\"\\\"北京\\\"}\"},\"index\":0}]}}]}\n\n";
        String answering = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"25\"}}]}\n\n"
                + "data: {\"choices\":[{\"finish_reason\":\"stop\",\"index\":0,\"delta\":{\"content\":\"度\"}}]}\n\n";
        List<String> heard = new ArrayList<>();
        ToolListener listener = new ToolListener() {
            @Override
            public void text(String piece) {
                heard.add("text " + piece);
            }

            @Override
            public void reasoning(String piece) {
                heard.add("reasoning " + piece);
            }

            @Override
            public void calling(ToolCall call) {
                heard.add("calling " + call.function().arguments());
            }

            @Override
            public void called(ToolResult result) {
                heard.add("called " + result.text());
            }
        };
        try (WireServer server = new WireServer(events(calling), events(answering));
                MiniMax minimax = Clients.of(server)) {
            ToolAnswer answer = minimax.chat().run(QUESTION, WEATHER, listener);

            assertThat(answer.text()).isEqualTo("25度");
            assertThat(heard).containsExactly("reasoning look it up", "calling {\"city\":\"北京\"}",
                    "called {\"city\":\"北京\",\"degrees\":25}", "text 25", "text 度");
            assertThat(answer.messages().get(1).reasoningContent()).isEqualTo("look it up");
        }
    }

    @Test
    void wrongTools_areRefusedWhereTheyAreMade() {
        assertThatThrownBy(() -> WEATHER.and("get_weather", "again", () -> "")).hasMessageContaining("get_weather");
        assertThatThrownBy(() -> Tools.of("get weather", "x", () -> "")).hasMessageContaining("get weather");
        assertThatThrownBy(() -> WEATHER.withMaxRounds(0)).hasMessageContaining("0");
    }
}
