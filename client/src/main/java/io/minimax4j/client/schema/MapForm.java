package io.minimax4j.client.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** An object whose fields are not known beforehand and are all of one type. */
record MapForm(ValueForm value) implements ValueForm {

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", value.schema());
        return schema;
    }

    @Override
    public Object read(@Nullable Object json, Place place) {
        if (!(json instanceof Map<?, ?> map)) {
            throw place.mismatch("an object", json);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((name, item) -> values.put((String) name, value.read(item, place.field((String) name))));
        return Collections.unmodifiableMap(values);
    }
}
