package io.minimax4j.client.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One of the constants of an enum, by its name or the one that {@link FieldName} gives it. */
final class EnumForm implements ValueForm {
    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumForm(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(nameOf((Enum<?>) constant), constant);
        }
    }

    static String nameOf(Enum<?> constant) {
        try {
            FieldName name = constant.getDeclaringClass().getField(constant.name()).getAnnotation(FieldName.class);
            return name == null ? constant.name() : name.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum lacks the field of its constant " + constant.name(), e);
        }
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", new ArrayList<>(constants.keySet()));
        return schema;
    }

    /** Upper and lower case make no difference where only one constant can be meant. */
    @Override
    public Object read(@Nullable Object json, Place place) {
        if (json instanceof String text) {
            Object exact = constants.get(text);
            if (exact != null) {
                return exact;
            }
            List<Object> alike = constants.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(text.strip())).map(Map.Entry::getValue).toList();
            if (alike.size() == 1) {
                return alike.get(0);
            }
        }
        throw place.mismatch("one of " + String.join(", ", constants.keySet()), json);
    }
}
