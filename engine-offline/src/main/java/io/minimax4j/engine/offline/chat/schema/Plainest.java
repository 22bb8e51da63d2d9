package io.minimax4j.engine.offline.chat.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value that says least among those a shape allows: null, an empty text, an empty list, zero, and where these are
 * not allowed the nearest that is.
 */
public final class Plainest {
    private static final int DEEPEST = 24;
    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final Set<String> SAYS_LITTLE = Set.of("unknown", "none", "other", "neutral", "n/a", "na", "null",
            "unspecified", "any", "default", "not specified", "未知", "其他", "无", "中性", "不详", "默认", "未指定");

    private final LocalDate today;
    private int parts;

    /** For one value; dates that must be given are this day. */
    public Plainest(LocalDate today) {
        this.today = today;
    }

    /** The value; empty if none is found, as for a shape that holds itself without an end. */
    public Optional<Value> of(Shape shape) {
        return of(shape, 0);
    }

    /** A value that may be null. */
    public record Value(@Nullable Object json) {}

    private Optional<Value> of(Shape shape, int depth) {
        if (depth > DEEPEST || ++parts > MOST_PARTS) {
            return Optional.empty();
        }
        if (shape.allowsNull()) {
            return Optional.of(new Value(null));
        }
        if (!shape.choices().isEmpty()) {
            return Optional.of(new Value(choice(shape.choices())));
        }
        for (Shape way : shape.alternatives()) {
            Optional<Value> value = of(way, depth + 1);
            if (value.isPresent()) {
                return value;
            }
        }
        if (!shape.alternatives().isEmpty()) {
            return Optional.empty();
        }
        return shape.fallback().map(Value::new).or(() -> typed(shape, depth));
    }

    private static Object choice(List<Object> choices) {
        return choices.stream().filter(choice -> SAYS_LITTLE.contains(String.valueOf(choice).toLowerCase(Locale.ROOT)))
                .findFirst().orElse(choices.getFirst());
    }

    private Optional<Value> typed(Shape shape, int depth) {
        return switch (shape.type()) {
            case "object" -> object(shape, depth);
            case "array" -> list(shape, depth);
            case "boolean" -> Optional.of(new Value(false));
            case "integer" -> number(shape, true).map(Value::new);
            case "number" -> number(shape, false).map(Value::new);
            case "null" -> Optional.of(new Value(null));
            default -> text(shape).map(Value::new);
        };
    }

    private Optional<Value> object(Shape shape, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        Map<String, Shape> properties = shape.properties();
        for (String name : shape.required()) {
            Shape property = properties.get(name);
            Optional<Value> value = property == null ? Optional.of(new Value("")) : of(property, depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            object.put(name, value.get().json());
        }
        return Optional.of(new Value(object));
    }

    private Optional<Value> list(Shape shape, int depth) {
        int least = shape.count("minItems", 0);
        if (least > LONGEST_LIST) {
            return Optional.empty();
        }
        List<Object> list = new ArrayList<>();
        List<Shape> first = shape.firstItems();
        while (list.size() < least) {
            Optional<Value> item = of(list.size() < first.size() ? first.get(list.size()) : shape.items(), depth + 1);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            list.add(item.get().json());
        }
        return Optional.of(new Value(list));
    }

    private static Optional<Object> number(Shape shape, boolean whole) {
        BigDecimal step = shape.number("multipleOf").filter(value -> value.signum() > 0)
                .orElse(whole ? BigDecimal.ONE : BigDecimal.ZERO);
        BigDecimal least = shape.number("minimum").or(() -> shape.number("exclusiveMinimum")).orElse(null);
        BigDecimal most = shape.number("maximum").or(() -> shape.number("exclusiveMaximum")).orElse(null);
        List<BigDecimal> tried = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        if (least != null) {
            tried.add(least);
            if (step.signum() > 0) {
                BigDecimal up = least.divide(step, 0, RoundingMode.CEILING).multiply(step);
                tried.addAll(List.of(up, up.add(step)));
            }
            tried.add(most == null ? least.add(BigDecimal.ONE) : least.add(most).divide(BigDecimal.TWO));
        }
        if (most != null) {
            tried.add(most);
            tried.add(step.signum() > 0
                    ? most.divide(step, 0, RoundingMode.FLOOR).multiply(step)
                    : most.subtract(BigDecimal.ONE));
            if (step.signum() > 0) {
                tried.add(most.divide(step, 0, RoundingMode.FLOOR).subtract(BigDecimal.ONE).multiply(step));
            }
        }
        return tried.stream()
                .filter(value -> shape.acceptsNumber(value)
                        && (!whole || value.signum() == 0 || value.stripTrailingZeros().scale() <= 0))
                .findFirst().map(Plainest::json);
    }

    /** A number as JSON reading would give it. */
    public static Object json(BigDecimal value) {
        if (value.signum() == 0) {
            return 0L;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0 || plain.precision() - plain.scale() > 100) {
            return plain;
        }
        BigInteger exact = plain.toBigIntegerExact();
        return exact.bitLength() < Long.SIZE ? (Object) exact.longValue() : exact;
    }

    private Optional<Object> text(Shape shape) {
        List<String> tried = new ArrayList<>(List.of("", formatted(shape.format())));
        shape.examples().stream().filter(String.class::isInstance).map(String.class::cast).forEach(tried::add);
        if (!shape.pattern().isEmpty()) {
            Sample.of(shape.pattern()).ifPresent(tried::add);
            tried.addAll(
                    List.of("0", "1", "a", "A", "-", "00", "000", "0000", "00000", "000000", "aa", "AA", "a1", "A1",
                            "2000-01-01", "00:00", "#000000", "+10000000000", "en", "en-US", "USD"));
        }
        int least = shape.count("minLength", 0);
        if (least <= LONGEST_TEXT) {
            tried.add("-".repeat(least));
            tried.add("a".repeat(least));
            tried.add("0".repeat(least));
        }
        return tried.stream().filter(shape::acceptsText).findFirst().map(Object.class::cast);
    }

    private String formatted(String format) {
        return switch (format) {
            case "date" -> today.toString();
            case "date-time" -> today + "T00:00:00Z";
            case "time" -> "00:00:00Z";
            case "email", "idn-email" -> "nobody@example.com";
            case "uri", "iri", "url" -> "https://example.com";
            case "hostname", "idn-hostname" -> "example.com";
            case "ipv4" -> "0.0.0.0";
            case "ipv6" -> "::";
            case "uuid" -> "00000000-0000-0000-0000-000000000000";
            case "duration" -> "PT0S";
            default -> "";
        };
    }
}
