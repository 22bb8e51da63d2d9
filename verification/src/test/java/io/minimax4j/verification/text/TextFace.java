package io.minimax4j.verification.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A face of the server: how it wants to be asked, and how its answers are read, whole and from the events of a stream. */
enum TextFace {
    NATIVE("/v1/text/chatcompletion_v2") {
        @Override
        ObjectNode request(Talk talk, boolean streamed) {
            return talk.chat(streamed);
        }
    },
    OPENAI_CHAT("/v1/chat/completions") {
        @Override
        ObjectNode request(Talk talk, boolean streamed) {
            ObjectNode request = talk.chat(streamed).put("reasoning_split", true);
            request.putObject("stream_options").put("include_usage", true);
            return request;
        }
    },
    OPENAI_RESPONSES("/v1/responses") {
        @Override
        ObjectNode request(Talk talk, boolean streamed) {
            return talk.responses(streamed);
        }

        @Override
        Said whole(JsonNode reply) {
            StringBuilder reasoning = new StringBuilder();
            StringBuilder text = new StringBuilder();
            List<Said.Call> calls = new ArrayList<>();
            for (JsonNode item : reply.get("output")) {
                switch (item.get("type").asText()) {
                    case "reasoning" -> reasoning.append(item.at("/content/0/text").asText());
                    case "message" -> text.append(item.at("/content/0/text").asText());
                    default -> calls.add(new Said.Call(item.get("call_id").asText(), item.get("name").asText(),
                            item.get("arguments").asText()));
                }
            }
            boolean cut = reply.get("status").asText().equals("incomplete");
            Said.Why why = cut ? Said.Why.LENGTH : calls.isEmpty() ? Said.Why.DONE : Said.Why.CALLS;
            return new Said(reasoning.toString(), text.toString(), calls, why,
                    reply.at("/usage/input_tokens").asLong(), reply.at("/usage/output_tokens").asLong());
        }

        @Override
        Said streamed(List<JsonNode> events) {
            Said whole = whole(events.getLast().get("response"));
            String text = deltas(events, "response.output_text.delta");
            String reasoning = deltas(events, "response.reasoning_text.delta");
            return new Said(reasoning, text, whole.calls(), whole.why(), whole.promptTokens(), whole.answerTokens());
        }

        private String deltas(List<JsonNode> events, String type) {
            StringBuilder all = new StringBuilder();
            events.stream().filter(event -> event.get("type").asText().equals(type))
                    .forEach(event -> all.append(event.get("delta").asText()));
            return all.toString();
        }
    },
    ANTHROPIC("/anthropic/v1/messages") {
        @Override
        ObjectNode request(Talk talk, boolean streamed) {
            return talk.anthropic(streamed);
        }

        @Override
        Said whole(JsonNode reply) {
            StringBuilder reasoning = new StringBuilder();
            StringBuilder text = new StringBuilder();
            List<Said.Call> calls = new ArrayList<>();
            for (JsonNode block : reply.get("content")) {
                switch (block.get("type").asText()) {
                    case "thinking" -> reasoning.append(block.get("thinking").asText());
                    case "text" -> text.append(block.get("text").asText());
                    default -> calls.add(new Said.Call(block.get("id").asText(), block.get("name").asText(),
                            block.get("input").toString()));
                }
            }
            return new Said(reasoning.toString(), text.toString(), calls, why(reply.get("stop_reason").asText()),
                    reply.at("/usage/input_tokens").asLong(), reply.at("/usage/output_tokens").asLong());
        }

        @Override
        Said streamed(List<JsonNode> events) {
            StringBuilder reasoning = new StringBuilder();
            StringBuilder text = new StringBuilder();
            Map<Integer, Said.Call> calls = new TreeMap<>();
            JsonNode end = null;
            for (JsonNode event : events) {
                int index = event.path("index").asInt();
                JsonNode block = event.path("content_block");
                JsonNode delta = event.path("delta");
                if (block.path("type").asText().equals("tool_use")) {
                    calls.put(index, new Said.Call(block.get("id").asText(), block.get("name").asText(), ""));
                }
                reasoning.append(delta.path("thinking").asText());
                text.append(delta.path("text").asText());
                calls.computeIfPresent(index, (_, call) -> new Said.Call(call.id(), call.name(),
                        call.arguments() + delta.path("partial_json").asText()));
                end = event.get("type").asText().equals("message_delta") ? event : end;
            }
            return new Said(reasoning.toString(), text.toString(), List.copyOf(calls.values()),
                    why(end.at("/delta/stop_reason").asText()), end.at("/usage/input_tokens").asLong(),
                    end.at("/usage/output_tokens").asLong());
        }

        private Said.Why why(String reason) {
            return switch (reason) {
                case "end_turn" -> Said.Why.DONE;
                case "max_tokens" -> Said.Why.LENGTH;
                case "tool_use" -> Said.Why.CALLS;
                default -> throw new AssertionError("Unknown reason: " + reason);
            };
        }
    };

    private final String path;

    TextFace(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    abstract ObjectNode request(Talk talk, boolean streamed);

    /** Two faces have the same wire here. */
    Said whole(JsonNode reply) {
        return chat(reply.at("/choices/0"), reply.at("/choices/0/message"), reply.get("usage"));
    }

    /** The last event carries the usage. */
    Said streamed(List<JsonNode> events) {
        return chatStream(events.subList(0, events.size() - 1), events.getLast().get("usage"));
    }

    Said ask(Api api, Talk talk) {
        Reply reply = api.post(path, request(talk, false).toString());
        if (reply.status() != 200) {
            throw new AssertionError(this + ": " + reply);
        }
        return whole(reply.json());
    }

    Said stream(Api api, Talk talk) {
        Reply reply = api.post(path, request(talk, true).toString());
        List<JsonNode> events = new ArrayList<>();
        for (String event : reply.text().split("\n\n")) {
            String data = event.substring(event.indexOf("data: ") + "data: ".length());
            if (!data.equals("[DONE]")) {
                events.add(Reply.parse(data));
            }
        }
        return streamed(events);
    }

    private static Said chat(JsonNode choice, JsonNode message, JsonNode usage) {
        List<Said.Call> calls = StreamSupport.stream(message.path("tool_calls").spliterator(), false)
                .map(call -> new Said.Call(call.get("id").asText(), call.at("/function/name").asText(),
                        call.at("/function/arguments").asText()))
                .toList();
        return new Said(message.path("reasoning_content").asText(), message.path("content").asText(), calls,
                reason(choice.get("finish_reason").asText()), usage.get("prompt_tokens").asLong(),
                usage.get("completion_tokens").asLong());
    }

    private static Said chatStream(List<JsonNode> events, JsonNode usage) {
        StringBuilder reasoning = new StringBuilder();
        StringBuilder text = new StringBuilder();
        Map<Integer, Said.Call> calls = new TreeMap<>();
        Said.Why why = null;
        for (JsonNode event : events) {
            JsonNode choice = event.at("/choices/0");
            reasoning.append(choice.at("/delta/reasoning_content").asText());
            text.append(choice.at("/delta/content").asText());
            for (JsonNode call : choice.at("/delta/tool_calls")) {
                calls.merge(call.get("index").asInt(), new Said.Call(call.path("id").asText(),
                        call.at("/function/name").asText(), call.at("/function/arguments").asText()),
                        (one, more) -> new Said.Call(one.id(), one.name(), one.arguments() + more.arguments()));
            }
            why = choice.path("finish_reason").isTextual() ? reason(choice.get("finish_reason").asText()) : why;
        }
        return new Said(reasoning.toString(), text.toString(), List.copyOf(calls.values()), why,
                usage.get("prompt_tokens").asLong(), usage.get("completion_tokens").asLong());
    }

    private static Said.Why reason(String reason) {
        return switch (reason) {
            case "stop" -> Said.Why.DONE;
            case "length" -> Said.Why.LENGTH;
            case "tool_calls" -> Said.Why.CALLS;
            default -> throw new AssertionError("Unknown reason: " + reason);
        };
    }
}
