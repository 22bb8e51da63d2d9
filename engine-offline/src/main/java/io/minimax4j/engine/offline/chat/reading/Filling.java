package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.schema.Plainest;
import io.minimax4j.engine.offline.chat.schema.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills the parameters of one tool from one request: each mention is used once, those with a clear mark first. What the
 * request does not say stays open.
 */
public final class Filling {
    private final Passage passage;
    private final Shape shape;
    private final Map<String, List<Object>> values = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> settledNames = new LinkedHashSet<>();

    private Filling(Passage passage, Shape shape) {
        this.passage = passage;
        this.shape = shape;
    }

    /**
     * Fills.
     *
     * @param shape an object's
     */
    public static Filling of(Passage passage, Shape shape) {
        Filling filling = new Filling(passage, shape);
        filling.fill();
        return filling;
    }

    private void fill() {
        List<Parameter> parameters = new ArrayList<>();
        shape.properties().forEach(
                (name, property) -> parameters.add(Parameter.of(name, property, shape.required().contains(name))));
        boolean attended = parameters.stream()
                .anyMatch(each -> each.role() == Role.PERSON && each.shape().type().equals("array"));
        if (attended) {
            parameters.replaceAll(each -> each.name().equalsIgnoreCase("name") ? each.as(Role.TITLE) : each);
        }
        Spotting spotting = new Spotting(passage, parameters);
        List<Parameter> inOrder = new ArrayList<>(parameters);
        inOrder.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        Map<String, List<Object>> found = new LinkedHashMap<>();
        for (Parameter parameter : inOrder) {
            List<Object> spotted = spotting.values(parameter);
            if (!spotted.isEmpty()) {
                found.put(parameter.name(), spotted);
            }
        }
        for (Parameter parameter : parameters) {
            List<Object> spotted = found.get(parameter.name());
            if (spotted != null) {
                values.put(parameter.name(), spotted);
            } else if (parameter.required()) {
                settled(parameter).ifPresentOrElse(value -> settle(parameter, value),
                        () -> open.add(parameter.name()));
            }
        }
    }

    private void settle(Parameter parameter, Object value) {
        values.put(parameter.name(), List.of(value));
        settledNames.add(parameter.name());
    }

    /** Parameters with strong marks take their mentions before those that take what is left. */
    private static int rank(Parameter parameter) {
        if (!parameter.shape().choices().isEmpty()) {
            return 0;
        }
        return switch (parameter.role()) {
            case EMAIL, URL, PATH, SQL, CODE, EXPRESSION -> 1;
            case ORIGIN, CURRENCY_FROM, LANGUAGE_FROM, START, UNIT_FROM -> 2;
            case DESTINATION, CURRENCY_TO, LANGUAGE, END, UNIT_TO -> 3;
            case DATE, TIME, MOMENT, LENGTH, PHONE, ID, TICKER, COMPANY -> 4;
            case PLACE, PERSON, SONG, ARTIST, ROOM -> 5;
            default -> parameter.isNumeric() ? 6 : 7;
        };
    }

    /** What a required parameter may be without a word about it: its one value, its default, null, a unit by convention. */
    private Optional<Object> settled(Parameter parameter) {
        Shape own = parameter.shape();
        if (own.isConstant() || own.choices().size() == 1) {
            return Optional.of(own.choices().getFirst());
        }
        if (own.fallback().isPresent()) {
            return own.fallback();
        }
        if (own.allowsNull()) {
            return Optional.of(Nothing.NULL);
        }
        String words = parameter.words();
        boolean convention = !own.choices().isEmpty() && (words.contains("unit") || words.contains("format")
                || words.contains("sort") || words.contains("mode") || words.contains("单位"));
        if (convention) {
            return Optional.of(own.choices().getFirst());
        }
        if (own.type().equals("object") && own.required().isEmpty() && !own.properties().isEmpty()) {
            return Optional.of(Map.of());
        }
        return Optional.empty();
    }

    /** Stands for null in a list of values. */
    public enum Nothing {
        NULL
    }

    /** Whether the request says nothing about any parameter. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Required parameters that are still open. */
    public Set<String> open() {
        return open;
    }

    /** The first value of each parameter that has one. */
    public Map<String, Object> first() {
        Map<String, Object> object = new LinkedHashMap<>();
        values.forEach((name, list) -> object.put(name, plain(list.getFirst())));
        return object;
    }

    private static @Nullable Object plain(Object value) {
        return value == Nothing.NULL ? null : value;
    }

    /** An object per item where one parameter got several values that stand side by side, such as two cities. */
    public List<Map<String, Object>> each() {
        Optional<Map.Entry<String, List<Object>>> several = values.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1).findFirst();
        if (several.isEmpty()) {
            return List.of(first());
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object value : several.get().getValue()) {
            Map<String, Object> object = first();
            object.put(several.get().getKey(), plain(value));
            objects.add(object);
        }
        return objects;
    }

    /** The value of a parameter, if it is one of the things that stay true from one request to the next. */
    public Optional<Object> mentioned(String name) {
        Shape property = shape.properties().get(name);
        if (property == null || !values.containsKey(name) || settledNames.contains(name)) {
            return Optional.empty();
        }
        boolean lasting = !property.choices().isEmpty() || switch (Parameter.of(name, property, true).role()) {
            case EMAIL, URL, PHONE, ORIGIN, DESTINATION, PLACE, START, END, DATE, TIME, MOMENT, CURRENCY_FROM,
                    CURRENCY_TO,
                    LANGUAGE, TICKER, COMPANY, PATH, ID ->
                true;
            default -> property.type().equals("integer") || property.type().equals("number");
        };
        return lasting ? Optional.of(values.get(name).getFirst()) : Optional.empty();
    }

    /** The value of a parameter, if the text names it; free text, which a request has and a report has not, left out. */
    public Optional<Object> named(String name) {
        Shape property = shape.properties().get(name);
        if (property == null || !values.containsKey(name) || settledNames.contains(name)) {
            return Optional.empty();
        }
        boolean free = switch (Parameter.of(name, property, true).role()) {
            case QUERY, TEXT, TITLE, CODE, SONG -> property.choices().isEmpty() && property.type().equals("string");
            default -> false;
        };
        return free ? Optional.empty() : Optional.of(values.get(name).getFirst());
    }

    /** Takes a number as its parameter's type wants it; empty if its bounds do not. */
    static Optional<Object> number(Parameter parameter, BigDecimal value) {
        boolean whole = parameter.shape().type().equals("integer");
        boolean fits = parameter.shape().acceptsNumber(value)
                && (!whole || value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
        return fits ? Optional.of(Plainest.json(value)) : Optional.empty();
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
