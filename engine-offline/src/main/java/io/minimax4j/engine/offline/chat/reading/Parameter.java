package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.schema.Shape;
import java.util.Locale;

/**
 * Something to be filled in.
 *
 * @param name as the schema calls it
 * @param words its name in separate words and its description, in small letters
 */
record Parameter(String name, Shape shape, boolean required, Role role, String words) {

    static Parameter of(String name, Shape shape, boolean required) {
        String description = shape.description();
        Shape inner = shape.type().equals("array") ? shape.items() : shape;
        Role role = Role.of(name, description + " " + inner.description(), inner.format());
        if (role == Role.OTHER || role == Role.ORIGIN || role == Role.DESTINATION) {
            role = limited(name, inner, role);
        }
        return new Parameter(name, shape, required, role,
                String.join(" ", Role.tokens(name)) + " " + description.toLowerCase(Locale.ROOT));
    }

    /** A choice between currencies or languages is one, whatever its name. */
    private static Role limited(String name, Shape shape, Role role) {
        boolean source = Role.tokens(name).stream().anyMatch(token -> token.matches("from|source|base|origin"));
        if (!shape.choices().isEmpty() && shape.choices().stream().allMatch(value -> String.valueOf(value).length() == 3
                && Names.CURRENCIES.code(String.valueOf(value)).isPresent())) {
            return source ? Role.CURRENCY_FROM : Role.CURRENCY_TO;
        }
        return role;
    }

    boolean isNumeric() {
        return shape.type().equals("integer") || shape.type().equals("number");
    }

    /** The same with another shape, such as one of several ways to take it. */
    Parameter with(Shape other) {
        return new Parameter(name, other, required, role, words);
    }

    Parameter as(Role other) {
        return new Parameter(name, shape, required, other, words);
    }
}
