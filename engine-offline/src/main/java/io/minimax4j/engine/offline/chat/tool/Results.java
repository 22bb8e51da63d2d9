package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.reading.Kind;
import io.minimax4j.engine.offline.chat.reading.Mention;
import io.minimax4j.engine.offline.chat.reading.Passage;
import io.minimax4j.engine.offline.chat.schema.Shape;
import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the tools returned since the user spoke last, and how it is told. */
final class Results {
    private static final int DEEPEST = 12;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE_OF_ITEMS = 120;
    private static final List<String> ERRORS = List.of("error", "errors", "error_message", "errormessage", "exception",
            "错误");
    private static final Set<String> FREE_TEXT = Set.of("body", "message", "content", "text", "note", "description",
            "summary", "details", "内容", "正文");

    private final Tongue tongue;
    private final List<Result> results = new ArrayList<>();

    private record Result(String name, Map<String, Object> arguments, String text, @Nullable Object json) {}

    Results(List<Turn> turns, int asked, Tongue tongue) {
        this.tongue = tongue;
        Map<String, ToolCall> calls = new LinkedHashMap<>();
        turns.forEach(turn -> turn.calls().forEach(call -> calls.put(call.id(), call)));
        Map<String, Turn> answers = new LinkedHashMap<>();
        for (Turn turn : turns.subList(asked + 1, turns.size())) {
            if (turn.speaker() == Speaker.TOOL) {
                answers.put(turn.callId().isEmpty() ? "#" + answers.size() : turn.callId(), turn);
            }
        }
        calls.keySet().stream().filter(answers::containsKey)
                .forEach(id -> results.add(result(answers.get(id), calls.get(id))));
        answers.forEach((id, turn) -> {
            if (!calls.containsKey(id)) {
                results.add(result(turn, null));
            }
        });
    }

    private static Result result(Turn turn, @Nullable ToolCall call) {
        String name = turn.name().isEmpty() && call != null ? call.name() : turn.name();
        return new Result(name, call == null ? Map.of() : Arguments.read(call.arguments()), turn.text(),
                json(turn.text()));
    }

    private static @Nullable Object json(String text) {
        String plain = text.strip();
        boolean object = plain.startsWith("{") && plain.endsWith("}");
        if (!object && !(plain.startsWith("[") && plain.endsWith("]"))) {
            return null;
        }
        try {
            return Json.readObject(("{\"it\":" + plain + "}").getBytes(StandardCharsets.UTF_8)).get("it");
        } catch (JsonFormatException e) {
            return null;
        }
    }

    /** Everything returned, result by result in the order of the calls. */
    String told() {
        return results.stream().map(this::told).collect(Collectors.joining("\n\n"));
    }

    private String told(Result result) {
        String title = title(result);
        Optional<String> error = error(result.json());
        if (error.isPresent()) {
            return tongue.say(title + " failed: " + error.get(), title + " 失败：" + error.get());
        }
        if (result.json() == null) {
            boolean alone = results.size() == 1;
            return result.text().isBlank()
                    ? tongue.say(title + " returned nothing.", title + " 没有返回内容。")
                    : alone ? result.text().strip() : title + tongue.say(": ", "：") + result.text().strip();
        }
        List<String> lines = new ArrayList<>();
        lines(result.json(), 0, lines);
        return tongue.say("Result of " + title + ":", title + " 的结果：") + "\n" + String.join("\n", lines);
    }

    private String title(Result result) {
        String said = result.arguments().entrySet().stream()
                .filter(entry -> isScalar(entry.getValue()) && scalar(entry.getValue()).length() <= 60)
                .map(entry -> words(entry.getKey()) + tongue.say(": ", "：") + scalar(entry.getValue()))
                .collect(Collectors.joining(tongue.say(", ", "，")));
        String name = result.name().isEmpty() ? tongue.say("the tool", "工具") : result.name();
        return said.isEmpty() ? name : tongue.say(name + " (" + said + ")", name + "（" + said + "）");
    }

    private static Optional<String> error(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            boolean named = ERRORS.contains(String.valueOf(entry.getKey()).toLowerCase(Locale.ROOT));
            Object value = entry.getValue();
            if (named && value != null && !Boolean.FALSE.equals(value) && !"".equals(value)
                    && !(value instanceof List<?> list && list.isEmpty())) {
                return Optional.of(errorText(value, map));
            }
        }
        boolean failed = Boolean.FALSE.equals(map.get("success")) || Boolean.FALSE.equals(map.get("ok"))
                || Boolean.TRUE.equals(map.get("isError")) || Boolean.TRUE.equals(map.get("is_error"))
                || map.get("status") instanceof String status
                        && Set.of("error", "failed", "failure").contains(status.toLowerCase(Locale.ROOT));
        return failed ? Optional.of(errorText(true, map)) : Optional.empty();
    }

    private static String errorText(Object value, Map<?, ?> map) {
        if (value instanceof Map<?, ?> inner && inner.get("message") != null) {
            return scalar(inner.get("message"));
        }
        Object message = value instanceof Boolean ? map.get("message") : null;
        return message != null
                ? scalar(message)
                : value instanceof Boolean ? Json.text(map) : isScalar(value) ? scalar(value) : Json.text(value);
    }

    private void lines(@Nullable Object json, int depth, List<String> lines) {
        String indent = "  ".repeat(depth);
        if (lines.size() > MOST_LINES || depth > DEEPEST) {
            lines.add(indent + "- " + Json.text(json == null ? Map.of() : json));
            return;
        }
        if (json instanceof Map<?, ?> map) {
            map.forEach((name, value) -> member(words(String.valueOf(name)), value, depth, lines));
            if (map.isEmpty()) {
                lines.add(indent + tongue.say("- nothing", "- 空"));
            }
        } else if (json instanceof List<?> list) {
            items(list, depth, lines);
        }
    }

    private void member(String name, @Nullable Object value, int depth, List<String> lines) {
        String start = "  ".repeat(depth) + "- " + name + tongue.say(":", "：");
        String space = tongue.say(" ", "");
        if (isScalar(value)) {
            lines.add(start + space + scalar(value));
        } else if (value instanceof List<?> list && list.stream().allMatch(Results::isScalar)
                && joined(list).length() <= LONGEST_LINE_OF_ITEMS) {
            lines.add(start + space + (list.isEmpty() ? tongue.say("none", "无") : joined(list)));
        } else if (value instanceof Map<?, ?> map && map.isEmpty()) {
            lines.add(start + space + tongue.say("none", "无"));
        } else {
            lines.add(start);
            lines(value, depth + 1, lines);
        }
    }

    private void items(List<?> list, int depth, List<String> lines) {
        String indent = "  ".repeat(depth);
        if (list.isEmpty()) {
            lines.add(indent + tongue.say("- none", "- 无"));
        }
        int number = 0;
        for (Object item : list) {
            number++;
            if (isScalar(item)) {
                lines.add(indent + number + ". " + scalar(item));
            } else if (item instanceof Map<?, ?> map && map.values().stream().allMatch(Results::isScalar)) {
                lines.add(indent + number + ". " + map.entrySet().stream()
                        .map(entry -> words(String.valueOf(entry.getKey())) + tongue.say(": ", "：")
                                + scalar(entry.getValue()))
                        .collect(Collectors.joining(tongue.say(", ", "，"))));
            } else {
                lines.add(indent + number + ".");
                lines(item, depth + 1, lines);
            }
        }
    }

    private String joined(List<?> list) {
        return list.stream().map(Results::scalar).collect(Collectors.joining(tongue.say(", ", "、")));
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }

    private static boolean isScalar(@Nullable Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }

    private static String scalar(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    /** What a result says about a parameter of a later call: a member of the same name, an address, or all of it for a text. */
    Optional<Object> value(String name, @Nullable Shape shape) {
        for (Result result : results) {
            Optional<Object> member = member(result.json(), name, 0).filter(value -> fits(value, shape));
            if (member.isPresent()) {
                return member;
            }
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        String all = results.stream().map(Result::text).collect(Collectors.joining("\n"));
        if (wanted.contains("email") || wanted.equals("to") || wanted.equals("recipient")) {
            Optional<Object> address = Passage.of(all, LocalDate.EPOCH).first(Kind.EMAIL).map(Mention::value);
            if (address.isPresent()) {
                return address;
            }
        }
        return FREE_TEXT.contains(wanted) && fits("", shape) ? Optional.of(told()) : Optional.empty();
    }

    private static boolean fits(Object value, @Nullable Shape shape) {
        if (shape == null || !isScalar(value)) {
            return false;
        }
        return switch (shape.type()) {
            case "string" -> value instanceof String;
            case "integer", "number" -> value instanceof Number;
            case "boolean" -> value instanceof Boolean;
            default -> false;
        };
    }

    private static Optional<Object> member(@Nullable Object json, String name, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (json instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (name.equalsIgnoreCase(String.valueOf(entry.getKey())) && entry.getValue() != null
                        && isScalar(entry.getValue())) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        List<?> inner = json instanceof Map<?, ?> map
                ? List.copyOf(map.values().stream().filter(value -> value != null).toList())
                : json instanceof List<?> list ? list : List.of();
        return inner.stream().flatMap(value -> member(value, name, depth + 1).stream()).map(Object.class::cast)
                .findFirst();
    }
}
