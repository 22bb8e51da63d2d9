package io.minimax4j.client.schema;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Any JSON value as it is: Map, List, String, Long, BigInteger, BigDecimal, Boolean or null. */
record AnyForm() implements ValueForm {

    @Override
    public Map<String, Object> schema() {
        return new LinkedHashMap<>();
    }

    @Override
    public @Nullable Object read(@Nullable Object json, Place place) {
        return json;
    }
}
