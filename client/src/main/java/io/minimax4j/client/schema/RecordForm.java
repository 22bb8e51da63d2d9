package io.minimax4j.client.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.minimax4j.client.schema.ValueForm.Absent;
import org.jspecify.annotations.Nullable;

/** An object with the fields of a record. Fields that the record does not have are passed over. */
final class RecordForm implements ValueForm {
    private final Constructor<?> constructor;
    private final @Nullable String description;
    private final Map<String, Field> fields;

    private RecordForm(Constructor<?> constructor, @Nullable String description, Map<String, Field> fields) {
        this.constructor = constructor;
        this.description = description;
        this.fields = fields;
    }

    /** The form of a record, the types of whose components the forms know. */
    static RecordForm of(Class<?> type, Forms forms) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = nameOf(component);
            Described described = component.getAnnotation(Described.class);
            Field field = new Field(forms.of(component), described == null ? null : described.value());
            if (fields.put(name, field) != null) {
                throw new IllegalArgumentException(type.getName() + " has two components that are called \"" + name
                        + "\" in JSON; give one of them another name");
            }
        }
        Described described = type.getAnnotation(Described.class);
        return new RecordForm(constructor(type), described == null ? null : described.value(), fields);
    }

    static String nameOf(RecordComponent component) {
        FieldName name = component.getAnnotation(FieldName.class);
        return name == null ? component.getName() : name.value();
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            if (constructor.trySetAccessible() || constructor.canAccess(null)) {
                return constructor;
            }
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " has no canonical constructor", e);
        }
        throw closed(type);
    }

    static IllegalArgumentException closed(Class<?> type) {
        return new IllegalArgumentException(type.getName() + " cannot be reached from here: make it public in an"
                + " exported package, or write \"opens " + type.getPackageName() + ";\" into the module-info of "
                + type.getModule().getName());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields.forEach((name, field) -> {
            properties.put(name, field.schema());
            if (field.form().absent() == null) {
                required.add(name);
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (description != null) {
            schema.put("description", description);
        }
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }

    @Override
    public Object read(@Nullable Object json, Place place) {
        if (!(json instanceof Map<?, ?> map)) {
            throw place.mismatch("an object", json);
        }
        List<@Nullable Object> values = new ArrayList<>();
        fields.forEach((name, field) -> values.add(field.read(map, name, place.field(name))));
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw place.refused("the record refuses these values: " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass().getName(), e);
        }
    }

    /** One component: its form, and what it means. */
    private record Field(ValueForm form, @Nullable String description) {
        Map<String, Object> schema() {
            Map<String, Object> schema = form.schema();
            if (description != null) {
                schema.put("description", description);
            }
            return schema;
        }

        @Nullable
        Object read(Map<?, ?> object, String name, Place place) {
            if (object.containsKey(name)) {
                return form.read(object.get(name), place);
            }
            Absent absent = form.absent();
            if (absent == null) {
                throw place.refused("it is missing");
            }
            return absent.value();
        }
    }
}
