package io.minimax4j.engine.offline.chat.schema;

import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema must be before the library may see it: of bounded size, without references to elsewhere, with readable
 * expressions, and without parts that apply themselves to the same value again and again.
 */
final class Soundness {
    private static final int MOST_PARTS = 20_000;
    private static final int DEEPEST = 120;
    private static final int MOST_APPLIED = 20_000;
    private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else",
            "dependentSchemas");

    private final Map<String, Object> root;
    private final String what;
    private final Set<String> names = new HashSet<>();
    private final List<Expression> nameExpressions = new ArrayList<>();
    private final Map<Object, Long> costs = new HashMap<>();
    private final List<Map<?, ?>> parts = new ArrayList<>();
    private int count;

    private Soundness(Map<String, Object> root, String what) {
        this.root = root;
        this.what = what;
    }

    /**
     * Refuses a schema that is not sound.
     *
     * @param what how an error names the schema
     * @throws ApiException 2013
     */
    static void require(Map<String, Object> schema, String what) {
        Soundness check = new Soundness(schema, what);
        check.walk(schema, 0);
        check.parts.forEach(part -> check.cost(part, new HashSet<>()));
        check.names();
    }

    private void walk(Object part, int depth) {
        if (++count > MOST_PARTS || depth > DEEPEST) {
            throw refusal("is too large: at most " + MOST_PARTS + " parts and " + DEEPEST + " levels");
        }
        if (part instanceof List<?> list) {
            list.forEach(item -> walk(item == null ? "" : item, depth + 1));
        } else if (part instanceof Map<?, ?> map) {
            parts.add(map);
            reference(map);
            expressions(map);
            map.forEach((name, value) -> walk(value == null ? "" : value, depth + 1));
        }
    }

    private void reference(Map<?, ?> map) {
        for (String keyword : List.of("$ref", "$dynamicRef", "$recursiveRef")) {
            if (map.get(keyword) instanceof String target) {
                if (!target.startsWith("#")) {
                    throw refusal("refers to another document, and nothing is fetched; put the part into $defs and "
                            + "refer to it as #/$defs/NAME");
                }
                if (keyword.equals("$ref") && Pointer.find(root, target).isEmpty()) {
                    throw refusal("has a $ref that leads nowhere; it must be # or #/$defs/NAME");
                }
            }
        }
    }

    private void expressions(Map<?, ?> map) {
        if (map.get("pattern") instanceof String pattern && Expression.of(pattern).isEmpty()) {
            throw refusal("has a pattern that is no regular expression");
        }
        if (map.get("properties") instanceof Map<?, ?> properties) {
            properties.keySet().forEach(name -> names.add(String.valueOf(name)));
        }
        if (map.get("required") instanceof List<?> required) {
            required.forEach(name -> names.add(String.valueOf(name)));
        }
        if (map.get("patternProperties") instanceof Map<?, ?> patterns) {
            for (Object pattern : patterns.keySet()) {
                Optional<Expression> found = Expression.of(String.valueOf(pattern));
                nameExpressions.add(found.orElseThrow(() -> refusal("has a pattern that is no regular expression")));
            }
        }
    }

    /** The library matches names itself, without a bound, so each must have been matched within one before. */
    private void names() {
        if ((long) nameExpressions.size() * names.size() > MOST_PARTS) {
            throw refusal("has too many patternProperties");
        }
        try {
            for (Expression expression : nameExpressions) {
                names.forEach(expression::accepts);
            }
        } catch (Effort.Exhausted e) {
            throw refusal("has patternProperties that take too long to match; write a simpler pattern");
        }
    }

    /** How many parts apply to one value, references followed. */
    private long cost(Object part, Set<Object> open) {
        if (!(part instanceof Map<?, ?> map)) {
            return 1;
        }
        Identity key = new Identity(map);
        Long known = costs.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            throw refusal("refers to itself without an end");
        }
        long cost = 1;
        if (map.get("$ref") instanceof String target) {
            cost += cost(Pointer.find(root, target).orElse(true), open);
        }
        for (String keyword : IN_PLACE) {
            Object applied = map.get(keyword);
            if (applied instanceof List<?> list) {
                for (Object item : list) {
                    cost += cost(item == null ? "" : item, open);
                }
            } else if (keyword.equals("dependentSchemas") && applied instanceof Map<?, ?> schemas) {
                for (Object item : schemas.values()) {
                    cost += cost(item == null ? "" : item, open);
                }
            } else if (applied != null) {
                cost += cost(applied, open);
            }
        }
        if (cost > MOST_APPLIED) {
            throw refusal("applies too many parts to one value");
        }
        open.remove(key);
        costs.put(key, cost);
        return cost;
    }

    private ApiException refusal(String why) {
        return ApiException.invalid(what + " " + why);
    }

    /** A map told apart by being itself. */
    private record Identity(Map<?, ?> map) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.map == map;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(map);
        }
    }
}
