package io.minimax4j.engine.offline.chat.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ToolboxTest {
    private static final Tool WEATHER = tool("get_weather", "Get the weather of a city",
            "{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}},\"required\":[\"city\"]}");

    private static Tool tool(String name, String description, String schema) {
        return new Tool(name, description, Json.readObject(schema.getBytes(StandardCharsets.UTF_8)));
    }

    private static Turn user(String text) {
        return new Turn(Speaker.USER, "", text);
    }

    private static Turn calls(ToolCall... calls) {
        return new Turn(Speaker.ASSISTANT, "", "", List.of(), List.of(calls), "");
    }

    private static Turn result(String id, String name, String text) {
        return new Turn(Speaker.TOOL, name, text, List.of(), List.of(), id);
    }

    private static List<ChatEvent> events(ToolUse use, long maxTokens, List<Tool> tools, Turn... turns)
            throws InterruptedException {
        List<ChatEvent> events = new ArrayList<>();
        Prepared.ENGINE.chat(
                new Conversation(Prepared.MODEL, true, List.of(turns), tools, use, Optional.empty(), maxTokens),
                events::add);
        return events;
    }

    private static String text(List<ChatEvent> events) {
        return events.stream().map(event -> event instanceof ChatEvent.Text piece ? piece.piece() : "")
                .collect(Collectors.joining());
    }

    private static String reasoning(List<ChatEvent> events) {
        return events.stream().map(event -> event instanceof ChatEvent.Reasoning piece ? piece.piece() : "")
                .collect(Collectors.joining());
    }

    private static ChatEvent.Finished end(List<ChatEvent> events) {
        return (ChatEvent.Finished) events.getLast();
    }

    @Test
    void a_call_comes_with_an_id_of_the_platforms_form_and_ends_with_tool_calls() throws InterruptedException {
        List<ChatEvent> events = events(ToolUse.AUTO, 1000, List.of(WEATHER),
                user("What's the weather in Paris and Rome?"));
        List<ToolCall> calls = Prepared.calls(events);
        assertThat(calls).extracting(ToolCall::arguments).containsExactly("{\"city\":\"Paris\"}",
                "{\"city\":\"Rome\"}");
        assertThat(calls.get(0).id()).matches("call_function_[0-9a-z]{12}_1");
        assertThat(calls.get(1).id()).isEqualTo(calls.get(0).id().replaceFirst("1$", "2"));
        assertThat(text(events)).isEmpty();
        assertThat(reasoning(events)).contains("get_weather").contains("weather");
        assertThat(end(events).cause()).isEqualTo(Cause.TOOL_CALLS);
    }

    @Test
    void ids_are_the_same_for_the_same_conversation_and_differ_from_turn_to_turn() throws InterruptedException {
        Turn first = user("Weather in Paris?");
        String id = Prepared.calls(events(ToolUse.AUTO, 1000, List.of(WEATHER), first)).getFirst().id();
        assertThat(Prepared.calls(events(ToolUse.AUTO, 1000, List.of(WEATHER), first)).getFirst().id()).isEqualTo(id);
        List<ToolCall> next = Prepared.calls(events(ToolUse.AUTO, 1000, List.of(WEATHER), first,
                calls(new ToolCall(id, "get_weather", "{\"city\":\"Paris\"}")), result(id, "get_weather", "18"),
                user("Weather in Paris?")));
        assertThat(next.getFirst().id()).isNotEqualTo(id);
    }

    @Test
    void no_tool_is_called_where_none_may_be() throws InterruptedException {
        List<ChatEvent> events = events(ToolUse.NONE, 1000, List.of(WEATHER), user("What's the weather in Paris?"));
        assertThat(Prepared.calls(events)).isEmpty();
        assertThat(end(events).cause()).isEqualTo(Cause.STOP);
    }

    @Test
    void a_required_call_is_made_even_for_small_talk_and_satisfies_the_schema() throws InterruptedException {
        Tool strict = tool("report", "",
                "{\"type\":\"object\",\"properties\":{\"level\":{\"enum\":[\"high\",\"none\"]},"
                        + "\"score\":{\"type\":\"integer\",\"minimum\":3},\"code\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},"
                        + "\"day\":{\"type\":\"string\",\"format\":\"date\"},\"tags\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}}},"
                        + "\"required\":[\"level\",\"score\",\"code\",\"day\",\"tags\"]}");
        List<ToolCall> calls = Prepared.calls(events(ToolUse.REQUIRED, 1000, List.of(strict), user("Hello!")));
        assertThat(calls).hasSize(1);
        Map<String, Object> arguments = Json.readObject(calls.getFirst().arguments().getBytes(StandardCharsets.UTF_8));
        assertThat(arguments).containsEntry("level", "none").containsEntry("score", 3L).containsEntry("code", "AA")
                .containsEntry("day", "2026-01-15");
        assertThat((List<?>) arguments.get("tags")).hasSize(1);
    }

    @Test
    void a_missing_value_is_asked_for_in_the_users_language() throws InterruptedException {
        assertThat(text(events(ToolUse.AUTO, 1000, List.of(WEATHER), user("What's the weather like?"))))
                .contains("get_weather").contains("city").endsWith("?");
        assertThat(text(events(ToolUse.AUTO, 1000, List.of(WEATHER), user("今天天气怎么样？")))).contains("还需要知道")
                .contains("city");
    }

    @Test
    void results_become_an_answer_that_names_tool_and_fields() throws InterruptedException {
        List<ChatEvent> events = events(ToolUse.AUTO, 1000, List.of(WEATHER), user("What's the weather in Paris?"),
                calls(new ToolCall("c1", "get_weather", "{\"city\":\"Paris\"}")),
                result("c1", "get_weather",
                        "{\"temperature_c\":18.50,\"sky\":\"clear\",\"hours\":[{\"at\":\"10:00\",\"t\":17},{\"at\":\"11:00\",\"t\":18}],\"tags\":[\"dry\",\"mild\"]}"));
        assertThat(text(events)).isEqualTo("""
                Result of get_weather (city: Paris):
                - temperature c: 18.50
                - sky: clear
                - hours:
                  1. at: 10:00, t: 17
                  2. at: 11:00, t: 18
                - tags: dry, mild""");
        assertThat(end(events).cause()).isEqualTo(Cause.STOP);
    }

    @Test
    void results_are_told_in_the_order_asked_and_in_chinese_to_a_chinese_user() throws InterruptedException {
        List<ChatEvent> events = events(ToolUse.AUTO, 1000, List.of(WEATHER), user("北京和上海的天气"),
                calls(new ToolCall("a", "get_weather", "{\"city\":\"北京\"}"),
                        new ToolCall("b", "get_weather", "{\"city\":\"上海\"}")),
                result("b", "get_weather", "晴，12度"), result("a", "get_weather", "{\"温度\":3}"));
        assertThat(text(events)).isEqualTo("get_weather（city：北京） 的结果：\n- 温度：3\n\nget_weather（city：上海）：晴，12度");
    }

    @Test
    void an_error_in_a_result_is_said_to_be_one() throws InterruptedException {
        for (String failure : List.of("{\"error\":\"city not found\"}", "{\"error\":{\"message\":\"city not found\"}}",
                "{\"success\":false,\"message\":\"city not found\"}")) {
            List<ChatEvent> events = events(ToolUse.AUTO, 1000, List.of(WEATHER), user("Weather in Atlantis?"),
                    calls(new ToolCall("a", "get_weather", "{\"city\":\"Atlantis\"}")),
                    result("a", "get_weather", failure));
            assertThat(text(events)).isEqualTo("get_weather (city: Atlantis) failed: city not found");
        }
    }

    @Test
    void a_plain_result_is_passed_on() throws InterruptedException {
        assertThat(text(events(ToolUse.AUTO, 1000, List.of(WEATHER), user("Weather in Paris?"),
                calls(new ToolCall("a", "get_weather", "{\"city\":\"Paris\"}")),
                result("a", "get_weather", "Sunny, 18 °C."))))
                .isEqualTo("Sunny, 18 °C.");
    }

    @Test
    void every_limit_is_met_to_the_token_within_calls_too() throws InterruptedException {
        Turn asked = user("What's the weather in Paris and Rome?");
        List<ChatEvent> whole = events(ToolUse.AUTO, 1000, List.of(WEATHER), asked);
        long all = end(whole).usage().completion();
        for (long limit = 1; limit <= all + 1; limit++) {
            List<ChatEvent> cut = events(ToolUse.AUTO, limit, List.of(WEATHER), asked);
            assertThat(end(cut).cause()).isEqualTo(limit < all ? Cause.LENGTH : Cause.TOOL_CALLS);
            assertThat(end(cut).usage().completion()).isEqualTo(Math.min(limit, all));
            assertThat(Prepared.calls(cut).size()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void tools_calls_and_results_count_as_prompt() {
        Conversation bare = Conversation.plain(Prepared.MODEL, List.of(user("hello world")), 100);
        Conversation offered = new Conversation(Prepared.MODEL, true, List.of(user("hello world")), List.of(WEATHER),
                ToolUse.AUTO,
                Optional.empty(), 100);
        Conversation called = new Conversation(Prepared.MODEL, true, List.of(user("hello world"),
                calls(new ToolCall("id", "get_weather", "{}")), result("id", "get_weather", "18")), List.of(WEATHER),
                ToolUse.AUTO,
                Optional.empty(), 100);
        assertThat(Prepared.ENGINE.promptTokens(bare)).isEqualTo(8);
        // 3 for the tool, 2 for the name, 6 for the description, the rest for the schema
        assertThat(Prepared.ENGINE.promptTokens(offered)).isBetween(8 + 3 + 2 + 6 + 10L, 8 + 3 + 2 + 6 + 30L);
        assertThat(Prepared.ENGINE.promptTokens(called)).isGreaterThan(Prepared.ENGINE.promptTokens(offered) + 6 + 4);
    }

    @Test
    void a_broken_schema_of_a_tool_is_refused_with_2013() {
        for (String schema : List.of("{\"type\":\"objekt\"}",
                "{\"properties\":{\"a\":{\"$ref\":\"https://example.com/a\"}}}",
                "{\"properties\":{\"a\":{\"$ref\":\"#/$defs/none\"}}}", "{\"properties\":{\"a\":{\"pattern\":\"(\"}}}",
                "{\"allOf\":[{\"$ref\":\"#\"}]}")) {
            assertThatExceptionOfType(ApiException.class).as(schema)
                    .isThrownBy(() -> events(ToolUse.AUTO, 100, List.of(tool("thing", "", schema)), user("hi")))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS))
                    .withMessageContaining("tool thing");
        }
    }

    @Test
    @Timeout(20)
    void hostile_schemas_and_requests_are_dealt_with_soon() throws InterruptedException {
        String spaces = "play ".repeat(3000) + "weather in " + "A".repeat(3000) + " and ".repeat(3000);
        String slow = "{\"type\":\"object\",\"properties\":{\"query\":{\"type\":\"string\",\"pattern\":\"^(a+)+$\"}},\"required\":[\"query\"]}";
        String deep = "{\"type\":\"object\",\"properties\":{\"x\":{\"$ref\":\"#\"},\"y\":{\"$ref\":\"#\"}},\"required\":[\"x\"]}";
        StringBuilder doubled = new StringBuilder("{\"type\":\"object\",\"$defs\":{");
        for (int i = 0; i < 25; i++) {
            doubled.append("\"d").append(i).append("\":{\"allOf\":[{\"$ref\":\"#/$defs/d").append(i + 1)
                    .append("\"},{\"$ref\":\"#/$defs/d")
                    .append(i + 1).append("\"}]},");
        }
        doubled.append("\"d25\":{}},\"properties\":{\"q\":{\"$ref\":\"#/$defs/d0\"}}}");
        for (String schema : List.of(slow, deep, doubled.toString())) {
            for (String request : List.of("search weather " + "a".repeat(2000) + "!", spaces, "搜索天气".repeat(2000),
                    "\"".repeat(4000), "1 ".repeat(4000))) {
                for (ToolUse use : List.of(ToolUse.AUTO, ToolUse.REQUIRED)) {
                    try {
                        events(use, 500, List.of(tool("search_weather", "Search the weather", schema)), user(request));
                    } catch (ApiException e) {
                        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS);
                    }
                }
            }
        }
    }
}
