package io.minimax4j.client.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the form of each Java type that a record is made of. */
final class Forms {
    private static final Set<Class<?>> BOXED = Set.of(Boolean.class, Byte.class, Short.class, Integer.class, Long.class,
            Float.class, Double.class);
    private static final String KNOWN = "; records are made of texts, numbers, booleans, enums, dates and times, URI,"
            + " UUID, other records, List, Set and Map<String, ...> of these, and Optional";

    private final Deque<Class<?>> open = new ArrayDeque<>();

    static RecordForm ofRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record" + KNOWN);
        }
        return new Forms().record(type);
    }

    /** The form of a component; a boxed type and one that is marked as nullable may be missing. */
    ValueForm of(RecordComponent component) {
        String where = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        ValueForm form = of(component.getGenericType(), where);
        boolean optional = BOXED.contains(component.getType()) || nullable(component)
                || nullable(component.getAnnotatedType());
        return optional && form.absent() == null ? new OptionalForm(form, false) : form;
    }

    /** By its name, so that the annotation of any library does. */
    private static boolean nullable(AnnotatedElement element) {
        return Stream.of(element.getAnnotations()).map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals("Nullable"));
    }

    private ValueForm of(Type type, String where) {
        if (type instanceof Class<?> named) {
            return ofClass(named, where);
        }
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() instanceof Class<?> raw) {
            return ofGeneric(raw, parameterized.getActualTypeArguments(), where);
        }
        throw unknown(type, where);
    }

    private ValueForm ofClass(Class<?> type, String where) {
        ScalarForm scalar = ScalarForm.of(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isEnum()) {
            return new EnumForm(type);
        }
        if (type == Object.class) {
            return new AnyForm();
        }
        if (type.isRecord() && type.getTypeParameters().length == 0) {
            return record(type);
        }
        throw unknown(type, where);
    }

    private ValueForm ofGeneric(Class<?> raw, Type[] arguments, String where) {
        Type last = arguments[arguments.length - 1];
        if (raw == List.class || raw == Collection.class || raw == Set.class) {
            return new ListForm(of(last, where), raw == Set.class);
        }
        if (raw == Map.class && arguments[0] == String.class) {
            return new MapForm(of(last, where));
        }
        if (raw == Optional.class) {
            return new OptionalForm(of(last, where), true);
        }
        throw unknown(raw, where);
    }

    private RecordForm record(Class<?> type) {
        if (open.contains(type)) {
            throw new IllegalArgumentException(type.getName()
                    + " contains itself; the schemas of the platform have no such form. Use a record of fewer levels.");
        }
        open.push(type);
        RecordForm form = RecordForm.of(type, this);
        open.pop();
        return form;
    }

    private static IllegalArgumentException unknown(Type type, String where) {
        return new IllegalArgumentException(where + " is of type " + type.getTypeName() + KNOWN);
    }
}
