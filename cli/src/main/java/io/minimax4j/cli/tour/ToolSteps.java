package io.minimax4j.cli.tour;

import io.minimax4j.client.MiniMax;
import io.minimax4j.client.schema.Described;
import io.minimax4j.client.tool.ToolAnswer;
import io.minimax4j.client.tool.ToolResult;
import io.minimax4j.client.tool.Tools;
import io.minimax4j.protocol.chat.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A function of this program that the model calls, in Chinese and English: what it is asked and what it says counts. */
final class ToolSteps {
    private static final String MODEL = "MiniMax-M2";

    private final MiniMax client;

    ToolSteps(MiniMax client) {
        this.client = client;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("tool call, Chinese", () -> weather("北京今天天气怎么样？", "北京", 17)),
                new Tour.Step("tool call, English", () -> weather("What is the weather in Paris today?", "Paris", 23)));
    }

    private Outcome weather(String question, String city, int degrees) {
        List<String> asked = new ArrayList<>();
        Tools tools = Tools.of("get_weather", "Get the current weather of a city. 查询城市的天气", WeatherQuery.class,
                query -> {
                    asked.add(query.city());
                    return new Weather(query.city(), degrees);
                });
        ToolAnswer answer = client.chat().run(MODEL, question, tools);
        if (!asked.equals(List.of(city))) {
            throw new IllegalStateException(
                    "get_weather should be called once, for " + city + ", but was for " + asked);
        }
        if (!answer.text().contains(Integer.toString(degrees))) {
            throw new IllegalStateException("the answer should hold what the function said, " + degrees + ", but is: "
                    + answer.text());
        }
        return Outcome.text(answer.results().size() + " call, " + answer.usage().totalTokens() + " tokens", question,
                answer.results().stream().map(ToolSteps::line).collect(Collectors.joining("\n")) + "\n"
                        + answer.text());
    }

    private static String line(ToolResult result) {
        ToolCall.Function call = result.call().function();
        return (call == null ? "" : call.name() + " " + call.arguments()) + " → " + result.text();
    }

    /** What the model has to find in the question. */
    record WeatherQuery(@Described("Name of the city. 城市名称") String city) {}

    /** What the function answers. */
    record Weather(String city, int degrees) {}
}
