package io.minimax4j.client;

import java.util.Optional;

import io.minimax4j.client.schema.Described;
import io.minimax4j.client.tool.ToolAnswer;
import io.minimax4j.client.tool.Tools;

/** What the page of the client shows of functions; {@link ReadmeExampleTest} runs it. */
public final class ToolsExample {
    private ToolsExample() {}

    public static void main(String... args) {
        // readme: begin
        record WeatherQuery(@Described("Name of the city") String city, Optional<Integer> days) {}
        record Weather(String city, int degrees) {}

        Tools tools = Tools.of("get_weather", "Current weather of a city", WeatherQuery.class,
                query -> new Weather(query.city(), 25));
        try (MiniMax minimax = MiniMax.create()) {
            ToolAnswer answer = minimax.chat().run("MiniMax-M2", "What is the weather in Paris?", tools);
            System.out.println(answer.text());
            System.out.println(answer.usage().totalTokens() + " tokens in " + answer.rounds() + " rounds");
        }
        // readme: end
    }
}
