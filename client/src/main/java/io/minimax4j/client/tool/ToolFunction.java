package io.minimax4j.client.tool;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

import io.minimax4j.client.schema.JsonValues;
import io.minimax4j.client.schema.RecordSchema;
import io.minimax4j.protocol.chat.Tool;
import org.jspecify.annotations.Nullable;

/** A function that a model may call. */
public final class ToolFunction {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    private final Tool tool;
    private final String name;
    private final Body<String> body;

    private ToolFunction(String name, Tool tool, Body<String> body) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A function is called '" + name
                    + "'; a name has 1 to 64 letters, digits, underscores and hyphens");
        }
        this.name = name;
        this.tool = tool;
        this.body = body;
    }

    /**
     * A function whose arguments are the components of a record.
     *
     * @param name what the model calls it by: 1 to 64 letters, digits, underscores and hyphens
     * @param description what it does, and when to call it
     * @param arguments the record, of the components that {@link RecordSchema} knows
     * @param body what it does; its result goes to the model: text as it is, all else as JSON
     * @throws IllegalArgumentException if the name or the record cannot be used
     */
    public static <A extends Record> ToolFunction of(String name, String description, Class<A> arguments,
            Body<A> body) {
        RecordSchema<A> schema = RecordSchema.of(arguments);
        return new ToolFunction(name, Tool.function(name, description, schema.schema()),
                json -> body.call(schema.read(json)));
    }

    /** A function without arguments. */
    public static ToolFunction of(String name, String description, Callable<?> body) {
        return new ToolFunction(name,
                Tool.function(name, description, Map.of("type", "object", "properties", Map.of())),
                json -> body.call());
    }

    /**
     * A function whose arguments are JSON text, for which the caller has a schema. What the model sends is not checked
     * against it.
     */
    public static ToolFunction ofJson(String name, String description, Map<String, Object> schema, Body<String> body) {
        return new ToolFunction(name, Tool.function(name, description, schema), body);
    }

    /** What the model calls it by. */
    public String name() {
        return name;
    }

    /** What the model is told of it. */
    public Tool tool() {
        return tool;
    }

    /**
     * Calls it.
     *
     * @param arguments a JSON object; empty text stands for one without fields
     * @throws io.minimax4j.client.schema.RecordMismatchException if the arguments do not fit the record
     * @throws Exception whatever the function throws
     */
    String call(String arguments) throws Exception {
        Object result = body.call(arguments.isBlank() ? "{}" : arguments);
        return result instanceof String text ? text : JsonValues.text(result);
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a function does. */
    @FunctionalInterface
    public interface Body<A> {
        /** The result for the model: text as it is, all else as JSON. */
        @Nullable
        Object call(A arguments) throws Exception;
    }
}
