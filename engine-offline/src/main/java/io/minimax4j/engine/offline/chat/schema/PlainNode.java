package io.minimax4j.engine.offline.chat.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of plain maps, lists, strings, numbers and booleans, as the schema library reads it. All nodes of one
 * value share an {@link Effort}, which ends a check that would take too long.
 */
final class PlainNode implements JsonNode {
    private final @Nullable Object value;
    private final String pointer;
    private final Effort effort;
    private final SimpleType type;
    private @Nullable List<JsonNode> items;
    private @Nullable Map<String, JsonNode> members;

    PlainNode(@Nullable Object value, String pointer, Effort effort) {
        this.pointer = pointer;
        this.effort = effort;
        this.value = value instanceof Number number ? decimal(number) : value;
        this.type = typeOf(this.value);
    }

    private static BigDecimal decimal(Number number) {
        return switch (number) {
            case BigDecimal exact -> exact;
            case BigInteger whole -> new BigDecimal(whole);
            case Double _,Float _ -> new BigDecimal(number.toString());
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    private static SimpleType typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> SimpleType.NULL;
            case Boolean _ -> SimpleType.BOOLEAN;
            case BigDecimal number ->
                number.signum() == 0 || number.stripTrailingZeros().scale() <= 0
                        ? SimpleType.INTEGER
                        : SimpleType.NUMBER;
            case List<?> _ -> SimpleType.ARRAY;
            case Map<?, ?> _ -> SimpleType.OBJECT;
            default -> SimpleType.STRING;
        };
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        effort.step();
        return type;
    }

    @Override
    public boolean asBoolean() {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public String asString() {
        return String.valueOf(value);
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return value instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    @Override
    public List<JsonNode> asArray() {
        if (items == null) {
            List<JsonNode> wrapped = new ArrayList<>();
            if (value instanceof List<?> list) {
                for (Object item : list) {
                    wrapped.add(new PlainNode(item, pointer + "/" + wrapped.size(), effort));
                }
            }
            items = Collections.unmodifiableList(wrapped);
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        if (members == null) {
            Map<String, JsonNode> wrapped = new LinkedHashMap<>();
            if (value instanceof Map<?, ?> map) {
                map.forEach((name, member) -> wrapped.put(String.valueOf(name),
                        new PlainNode(member, pointer + "/" + JsonNode.encodeJsonPointer(String.valueOf(name)),
                                effort)));
            }
            members = Collections.unmodifiableMap(wrapped);
        }
        return members;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof PlainNode node) || type != node.type) {
            return false;
        }
        effort.step();
        return switch (type) {
            case INTEGER, NUMBER -> asNumber().compareTo(node.asNumber()) == 0;
            case ARRAY -> asArray().equals(node.asArray());
            case OBJECT -> asObject().equals(node.asObject());
            default -> Objects.equals(value, node.value);
        };
    }

    @Override
    public int hashCode() {
        return switch (type) {
            case INTEGER, NUMBER -> asNumber().stripTrailingZeros().hashCode();
            case ARRAY -> asArray().hashCode();
            case OBJECT -> asObject().hashCode();
            default -> Objects.hashCode(value);
        };
    }
}
