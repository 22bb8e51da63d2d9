package io.minimax4j.client.tool;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.schema.JsonValues;
import io.minimax4j.client.schema.RecordMismatchException;
import io.minimax4j.protocol.chat.Tool;
import io.minimax4j.protocol.chat.ToolCall;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a model may call, and how they are run. Immutable; each method below gives another one.
 *
 * <pre>{@code
 * Tools tools = Tools.of("get_weather", "Current weather of a city", WeatherQuery.class, q -> weather(q.city()))
 *         .and("get_time", "The time now", () -> LocalTime.now());
 * }</pre>
 *
 * <p>Functions run one after the other on the thread that asked. What goes wrong is told to the model, so that it may try
 * again or say so: a name that does not exist, arguments that do not fit, an exception by its message. Use
 * {@link #rethrowing()} where an exception must not reach the model.
 */
public final class Tools {
    /** How often the model is asked at most, unless told otherwise. */
    public static final int DEFAULT_ROUNDS = 8;

    private final Map<String, ToolFunction> functions;
    private final int maxRounds;
    private final boolean rethrowing;

    private Tools(Map<String, ToolFunction> functions, int maxRounds, boolean rethrowing) {
        this.functions = functions;
        this.maxRounds = maxRounds;
        this.rethrowing = rethrowing;
    }

    /** These functions. */
    public static Tools of(ToolFunction... functions) {
        return of(Arrays.asList(functions));
    }

    /**
     * These functions.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static Tools of(List<ToolFunction> functions) {
        Tools tools = new Tools(Map.of(), DEFAULT_ROUNDS, false);
        for (ToolFunction function : functions) {
            tools = tools.and(function);
        }
        return tools;
    }

    /** One function; see {@link ToolFunction#of(String, String, Class, ToolFunction.Body)}. */
    public static <A extends Record> Tools of(String name, String description, Class<A> arguments,
            ToolFunction.Body<A> body) {
        return of(ToolFunction.of(name, description, arguments, body));
    }

    /** One function without arguments. */
    public static Tools of(String name, String description, Callable<?> body) {
        return of(ToolFunction.of(name, description, body));
    }

    /**
     * These and another function.
     *
     * @throws IllegalArgumentException if there is one of that name
     */
    public Tools and(ToolFunction function) {
        Map<String, ToolFunction> more = new LinkedHashMap<>(functions);
        if (more.put(function.name(), function) != null) {
            throw new IllegalArgumentException("Two functions are called '" + function.name() + "'; rename one");
        }
        return new Tools(more, maxRounds, rethrowing);
    }

    /** These and another function; see {@link ToolFunction#of(String, String, Class, ToolFunction.Body)}. */
    public <A extends Record> Tools and(String name, String description, Class<A> arguments,
            ToolFunction.Body<A> body) {
        return and(ToolFunction.of(name, description, arguments, body));
    }

    /** These and another function without arguments. */
    public Tools and(String name, String description, Callable<?> body) {
        return and(ToolFunction.of(name, description, body));
    }

    /** The same functions, and the model is asked that often at most, at least once; 8 by default. */
    public Tools withMaxRounds(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("The most rounds are " + rounds + "; there must be 1 at least");
        }
        return new Tools(functions, rounds, rethrowing);
    }

    /** The same functions, whose exceptions are thrown as {@link ToolFailedException} and end the conversation. */
    public Tools rethrowing() {
        return new Tools(functions, maxRounds, true);
    }

    /** How often the model is asked at most. */
    public int maxRounds() {
        return maxRounds;
    }

    /** What the model is told of them, for a request. */
    public List<Tool> list() {
        return functions.values().stream().map(ToolFunction::tool).toList();
    }

    /**
     * Runs the function that a call names, for a loop of one's own.
     *
     * @throws ToolFailedException if it fails and failures are thrown
     * @throws CancelledException if the function made a call with this client that was cancelled
     * @throws InterruptedException if the function was interrupted
     */
    public ToolResult answer(ToolCall call) throws InterruptedException {
        ToolCall.Function asked = call.function();
        ToolFunction function = asked == null || asked.name() == null ? null : functions.get(asked.name());
        if (asked == null || function == null) {
            return failed(call,
                    "There is no function of that name; there are: " + String.join(", ", functions.keySet()));
        }
        return run(call, function, asked.arguments() == null ? "" : asked.arguments());
    }

    private ToolResult run(ToolCall call, ToolFunction function, String arguments) throws InterruptedException {
        try {
            return new ToolResult(call, function.call(arguments), false);
        } catch (InterruptedException | CancelledException e) {
            throw e;
        } catch (RecordMismatchException e) {
            return failed(call, "The arguments do not fit: " + e.getMessage());
        } catch (Exception e) {
            if (rethrowing) {
                throw new ToolFailedException(function.name(), e);
            }
            return failed(call, message(e));
        }
    }

    private static String message(Exception e) {
        String words = e.getMessage();
        return words == null || words.isBlank() ? e.getClass().getSimpleName() : words;
    }

    private static ToolResult failed(ToolCall call, @Nullable String why) {
        return new ToolResult(call, JsonValues.text(Map.of("error", String.valueOf(why))), true);
    }

    @Override
    public String toString() {
        return "Tools" + functions.keySet();
    }
}
