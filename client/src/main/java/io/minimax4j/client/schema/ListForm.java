package io.minimax4j.client.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A list, or a set, of values of one type. */
record ListForm(ValueForm item, boolean set) implements ValueForm {

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item.schema());
        return schema;
    }

    @Override
    public Object read(@Nullable Object json, Place place) {
        if (!(json instanceof List<?> list)) {
            throw place.mismatch("a list", json);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            values.add(item.read(list.get(i), place.item(i)));
        }
        return set ? Collections.unmodifiableSet(new LinkedHashSet<>(values)) : Collections.unmodifiableList(values);
    }
}
