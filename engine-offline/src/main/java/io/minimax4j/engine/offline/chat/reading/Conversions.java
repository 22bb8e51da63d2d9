package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.arithmetic.Numerals;
import io.minimax4j.engine.offline.chat.schema.Plainest;
import io.minimax4j.engine.offline.chat.schema.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a text that stands beside a key as the type that a shape wants. */
public final class Conversions {
    private static final List<String> YES = List.of("yes", "true", "y", "是", "有", "对", "on", "1");
    private static final List<String> NO = List.of("no", "false", "n", "否", "没有", "无", "不是", "off", "0");

    private Conversions() {}

    /** The value; empty if the text is none of the type. */
    public static Optional<Object> of(String text, Shape shape, LocalDate today) {
        if (!shape.choices().isEmpty()) {
            return Meanings.of(shape.choices(), text).map(Meanings.Meant::value);
        }
        for (Shape way : shape.alternatives()) {
            Optional<Object> value = way.type().equals("null") ? Optional.empty() : of(text, way, today);
            if (value.isPresent()) {
                return value;
            }
        }
        return switch (shape.type()) {
            case "integer", "number" -> number(text, shape);
            case "boolean" -> flag(text);
            case "array" -> list(text, shape.items(), today);
            case "object", "null" -> Optional.empty();
            default -> word(text, shape, today);
        };
    }

    private static Optional<Object> number(String text, Shape shape) {
        boolean whole = shape.type().equals("integer");
        return Numerals.in(text).stream().map(Numerals.Numeral::value)
                .filter(value -> shape.acceptsNumber(value) && (!whole || isWhole(value))).findFirst()
                .map(Plainest::json);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<Object> flag(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Object> list(String text, Shape items, LocalDate today) {
        List<Object> list = new ArrayList<>();
        Arrays.stream(text.split("\\s*(?:,|，|、|;|；|/|\\band\\b|和)\\s*")).filter(item -> !item.isBlank())
                .forEach(item -> of(item, items, today).ifPresent(list::add));
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static Optional<Object> word(String text, Shape shape, LocalDate today) {
        if (shape.acceptsText(text)) {
            return Optional.of(text);
        }
        Passage passage = Passage.of(text, today);
        List<String> tried = new ArrayList<>(shape.matches(text));
        passage.first(Kind.DATE)
                .ifPresent(day -> tried.addAll(List.of(String.valueOf(day.value()), day.value() + "T00:00:00Z")));
        passage.first(Kind.EMAIL).ifPresent(address -> tried.add(address.text()));
        passage.first(Kind.URL).ifPresent(address -> tried.add(address.text()));
        return tried.stream().filter(shape::acceptsText).findFirst().map(Object.class::cast);
    }
}
