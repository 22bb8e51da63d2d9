package io.minimax4j.engine.offline.chat.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a schema as one fills it in: references are followed, {@code allOf} is merged, alternatives are listed. It
 * is an approximation that fits what people write for tools; whether a value is right, {@link Schema} says.
 */
public final class Shape {
    private static final int MOST_HOPS = 32;
    private static final List<String> JOINED_MAPS = List.of("properties", "$defs", "definitions");

    private final Map<String, Object> root;
    private final Map<String, Object> part;

    private Shape(Map<String, Object> root, Map<String, Object> part) {
        this.root = root;
        this.part = part;
    }

    static Shape of(Map<String, Object> root) {
        return new Shape(root, settled(root, root, MOST_HOPS));
    }

    private Shape at(Object part) {
        return new Shape(root, part instanceof Map<?, ?> map ? settled(root, named(map), MOST_HOPS) : Map.of());
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    /** The part with its reference and its {@code allOf} merged in. */
    private static Map<String, Object> settled(Map<String, Object> root, Map<String, Object> part, int hops) {
        Map<String, Object> merged = part;
        if (part.get("$ref") instanceof String target && hops > 0) {
            Map<String, Object> own = new LinkedHashMap<>(part);
            own.remove("$ref");
            Object found = Pointer.find(root, target).orElse(Map.of());
            merged = found instanceof Map<?, ?> map ? joined(settled(root, named(map), hops - 1), own) : own;
        }
        if (merged.get("allOf") instanceof List<?> all && hops > 0) {
            Map<String, Object> own = new LinkedHashMap<>(merged);
            own.remove("allOf");
            Map<String, Object> sum = new LinkedHashMap<>();
            for (Object item : all) {
                sum = item instanceof Map<?, ?> map ? joined(sum, settled(root, named(map), hops - 1)) : sum;
            }
            merged = joined(sum, own);
        }
        return merged;
    }

    private static Map<String, Object> joined(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> sum = new LinkedHashMap<>(one);
        other.forEach((keyword, value) -> {
            Object before = sum.get(keyword);
            if (JOINED_MAPS.contains(keyword) && before instanceof Map<?, ?> map && value instanceof Map<?, ?> more) {
                Map<String, Object> all = named(map);
                all.putAll(named(more));
                sum.put(keyword, all);
            } else if (keyword.equals("required") && before instanceof List<?> list && value instanceof List<?> more) {
                Set<Object> all = new LinkedHashSet<>(list);
                all.addAll(more);
                sum.put(keyword, List.copyOf(all));
            } else {
                sum.put(keyword, value);
            }
        });
        return sum;
    }

    /** The types it names; empty if it names none. */
    public List<String> types() {
        return switch (part.get("type")) {
            case String type -> List.of(type);
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case null, default -> List.of();
        };
    }

    /** The type to fill in: the first named that is not null, or what its other keywords tell of. */
    public String type() {
        Optional<String> named = types().stream().filter(type -> !type.equals("null")).findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        if (types().contains("null")) {
            return "null";
        }
        if (part.containsKey("properties") || part.containsKey("required")) {
            return "object";
        }
        if (part.containsKey("items") || part.containsKey("prefixItems")) {
            return "array";
        }
        if (part.containsKey("minimum") || part.containsKey("maximum") || part.containsKey("multipleOf")) {
            return "number";
        }
        return choices().stream().findFirst().map(Shape::typeOf).orElse("string");
    }

    private static String typeOf(Object value) {
        return switch (value) {
            case Boolean _ -> "boolean";
            case Number _ -> "number";
            case List<?> _ -> "array";
            case Map<?, ?> _ -> "object";
            default -> "string";
        };
    }

    /** Whether null may stand in its place. */
    public boolean allowsNull() {
        boolean listed = part.get("enum") instanceof List<?> list ? list.contains(null) : !part.containsKey("const");
        return listed && types().contains("null")
                || alternatives().stream().anyMatch(each -> each.types().equals(List.of("null")));
    }

    public Map<String, Shape> properties() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        if (part.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> {
                if (!Boolean.FALSE.equals(property)) {
                    shapes.put(String.valueOf(name), at(property == null ? Map.of() : property));
                }
            });
        }
        return shapes;
    }

    public Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        if (part.get("required") instanceof List<?> required) {
            required.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    /** The shape of what a list holds. */
    public Shape items() {
        Object items = part.get("items");
        return at(items instanceof Map ? items : Map.of());
    }

    /** The shapes of the first items of a list, where each has its own. */
    public List<Shape> firstItems() {
        Object first = part.get("items") instanceof List<?> list ? list : part.get("prefixItems");
        return first instanceof List<?> list
                ? list.stream().map(item -> at(item == null ? Map.of() : item)).toList()
                : List.of();
    }

    /** The shape of the members of a map whose names are free; empty if there may be none. */
    public Optional<Shape> members() {
        return part.get("additionalProperties") instanceof Map<?, ?> members
                && !part.containsKey("patternProperties") && !part.containsKey("propertyNames")
                        ? Optional.of(at(members))
                        : Optional.empty();
    }

    /** The ways it may be taken, each with what holds for all; empty if there is only one. */
    public List<Shape> alternatives() {
        for (String keyword : List.of("anyOf", "oneOf")) {
            if (part.get(keyword) instanceof List<?> list && !list.isEmpty()) {
                Map<String, Object> own = new LinkedHashMap<>(part);
                own.remove(keyword);
                List<Shape> found = new ArrayList<>();
                for (Object item : list) {
                    if (item instanceof Map<?, ?> map) {
                        found.add(new Shape(root, joined(own, settled(root, named(map), MOST_HOPS))));
                    }
                }
                return found;
            }
        }
        return List.of();
    }

    /** The values it is limited to, null left out; empty if it is not. */
    public List<Object> choices() {
        if (part.containsKey("const") && part.get("const") != null) {
            return List.of(part.get("const"));
        }
        List<Object> values = new ArrayList<>();
        if (part.get("enum") instanceof List<?> list) {
            list.stream().filter(value -> value != null).forEach(values::add);
        }
        return values;
    }

    public boolean isConstant() {
        return part.get("const") != null;
    }

    /** The value to take where nothing else is known. */
    public Optional<Object> fallback() {
        return Optional.ofNullable(part.get("default"));
    }

    /** Values given as examples. */
    public List<Object> examples() {
        List<Object> values = new ArrayList<>();
        if (part.get("examples") instanceof List<?> list) {
            list.stream().filter(value -> value != null).forEach(values::add);
        } else if (part.get("example") != null) {
            values.add(part.get("example"));
        }
        return values;
    }

    public String description() {
        return part.get("description") instanceof String text
                ? text
                : part.get("title") instanceof String text ? text : "";
    }

    public String format() {
        return part.get("format") instanceof String text ? text : "";
    }

    public String pattern() {
        return part.get("pattern") instanceof String text ? text : "";
    }

    /** A number that a keyword holds. */
    public Optional<BigDecimal> number(String keyword) {
        return part.get(keyword) instanceof Number number
                ? Optional.of(new BigDecimal(number.toString()))
                : Optional.empty();
    }

    /** A whole number that a keyword holds, kept within what can be counted. */
    public int count(String keyword, int otherwise) {
        return number(keyword).map(value -> value.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())
                .orElse(otherwise);
    }

    /** Whether a text is allowed by its length, pattern and format. */
    public boolean acceptsText(String text) {
        int length = text.codePointCount(0, text.length());
        if (length < count("minLength", 0) || length > count("maxLength", Integer.MAX_VALUE)) {
            return false;
        }
        try {
            return (format().isEmpty() || Formats.accepts(format(), text))
                    && (pattern().isEmpty()
                            || Expression.of(pattern()).map(found -> found.accepts(text)).orElse(false));
        } catch (Effort.Exhausted e) {
            return false;
        }
    }

    /** The stretches of a text that its pattern allows. */
    public List<String> matches(String text) {
        return pattern().isEmpty()
                ? List.of()
                : Expression.of(pattern()).map(found -> found.in(text)).orElse(List.of()).stream()
                        .filter(this::acceptsText).toList();
    }

    /** Whether a number is allowed by its bounds. */
    public boolean acceptsNumber(BigDecimal value) {
        boolean low = number("minimum").map(least -> value.compareTo(least) >= 0).orElse(true)
                && number("exclusiveMinimum").map(least -> value.compareTo(least) > 0).orElse(true);
        boolean high = number("maximum").map(most -> value.compareTo(most) <= 0).orElse(true)
                && number("exclusiveMaximum").map(most -> value.compareTo(most) < 0).orElse(true);
        return low && high && number("multipleOf").filter(step -> step.signum() > 0)
                .map(step -> value.remainder(step).signum() == 0).orElse(true);
    }
}
