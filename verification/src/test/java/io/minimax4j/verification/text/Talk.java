package io.minimax4j.verification.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.minimax4j.verification.wire.Reply;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation, to be written down as a face wants it.
 *
 * @param tools functions as name, description and schema; empty for none
 * @param most tokens of the answer; 0 for no limit of ours
 */
record Talk(String model, String system, List<Turn> turns, List<Tool> tools, int most) {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    sealed interface Turn {}

    record User(String text) implements Turn {}

    record Assistant(String text, List<Said.Call> calls) implements Turn {}

    record Result(String callId, String text) implements Turn {}

    record Tool(String name, String description, String schema) {}

    static Talk of(String model, String question) {
        return new Talk(model, "", List.of(new User(question)), List.of(), 0);
    }

    Talk system(String text) {
        return new Talk(model, text, turns, tools, most);
    }

    Talk most(int tokens) {
        return new Talk(model, system, turns, tools, tokens);
    }

    Talk tool(String name, String description, String schema) {
        List<Tool> more = new ArrayList<>(tools);
        more.add(new Tool(name, description, schema));
        return new Talk(model, system, turns, more, most);
    }

    Talk then(Turn... next) {
        List<Turn> more = new ArrayList<>(turns);
        more.addAll(List.of(next));
        return new Talk(model, system, more, tools, most);
    }

    /** As the native path and OpenAI's chat have it. */
    ObjectNode chat(boolean streamed) {
        ObjectNode request = JSON.objectNode().put("model", model).put("stream", streamed);
        ArrayNode messages = request.putArray("messages");
        if (!system.isEmpty()) {
            messages.addObject().put("role", "system").put("content", system);
        }
        for (Turn turn : turns) {
            switch (turn) {
                case User user -> messages.addObject().put("role", "user").put("content", user.text());
                case Assistant said -> {
                    ObjectNode message = messages.addObject().put("role", "assistant").put("content", said.text());
                    for (Said.Call call : said.calls()) {
                        message.withArray("tool_calls").addObject().put("id", call.id()).put("type", "function")
                                .putObject("function").put("name", call.name()).put("arguments", call.arguments());
                    }
                }
                case Result result -> messages.addObject().put("role", "tool").put("tool_call_id", result.callId())
                        .put("content", result.text());
            }
        }
        for (Tool tool : tools) {
            request.withArray("tools").addObject().put("type", "function").putObject("function")
                    .put("name", tool.name()).put("description", tool.description())
                    .set("parameters", schema(tool));
        }
        if (most > 0) {
            request.put("max_completion_tokens", most);
        }
        return request;
    }

    ObjectNode responses(boolean streamed) {
        ObjectNode request = JSON.objectNode().put("model", model).put("stream", streamed);
        ArrayNode input = request.putArray("input");
        if (!system.isEmpty()) {
            request.put("instructions", system);
        }
        for (Turn turn : turns) {
            switch (turn) {
                case User user -> input.addObject().put("type", "message").put("role", "user").put("content",
                        user.text());
                case Assistant said -> {
                    if (!said.text().isEmpty()) {
                        input.addObject().put("type", "message").put("role", "assistant").put("content", said.text());
                    }
                    said.calls().forEach(call -> input.addObject().put("type", "function_call")
                            .put("call_id", call.id()).put("name", call.name()).put("arguments", call.arguments()));
                }
                case Result result -> input.addObject().put("type", "function_call_output")
                        .put("call_id", result.callId()).put("output", result.text());
            }
        }
        for (Tool tool : tools) {
            request.withArray("tools").addObject().put("type", "function").put("name", tool.name())
                    .put("description", tool.description()).set("parameters", schema(tool));
        }
        if (most > 0) {
            request.put("max_output_tokens", most);
        }
        return request;
    }

    ObjectNode anthropic(boolean streamed) {
        ObjectNode request = JSON.objectNode().put("model", model).put("stream", streamed);
        if (!system.isEmpty()) {
            request.put("system", system);
        }
        ArrayNode messages = request.putArray("messages");
        for (Turn turn : turns) {
            switch (turn) {
                case User user -> messages.addObject().put("role", "user").put("content", user.text());
                case Assistant said -> {
                    ArrayNode content = messages.addObject().put("role", "assistant").putArray("content");
                    if (!said.text().isEmpty()) {
                        content.addObject().put("type", "text").put("text", said.text());
                    }
                    said.calls().forEach(call -> content.addObject().put("type", "tool_use").put("id", call.id())
                            .put("name", call.name()).set("input", Reply.parse(call.arguments())));
                }
                case Result result -> messages.addObject().put("role", "user").putArray("content").addObject()
                        .put("type", "tool_result").put("tool_use_id", result.callId()).put("content", result.text());
            }
        }
        for (Tool tool : tools) {
            request.withArray("tools").addObject().put("name", tool.name()).put("description", tool.description())
                    .set("input_schema", schema(tool));
        }
        if (most > 0) {
            request.put("max_tokens", most);
        }
        return request;
    }

    private static JsonNode schema(Tool tool) {
        return Reply.parse(tool.schema());
    }
}
