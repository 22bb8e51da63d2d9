package io.minimax4j.client.schema;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A value that may be missing or null: null or an empty Optional in Java. */
record OptionalForm(ValueForm value, boolean wrapped) implements ValueForm {

    @Override
    public Map<String, Object> schema() {
        return value.schema();
    }

    @Override
    public @Nullable Object read(@Nullable Object json, Place place) {
        Object read = json == null ? null : value.read(json, place);
        return wrapped ? Optional.ofNullable(read) : read;
    }

    @Override
    public Absent absent() {
        return wrapped ? new Absent(Optional.empty()) : Absent.NULL;
    }
}
