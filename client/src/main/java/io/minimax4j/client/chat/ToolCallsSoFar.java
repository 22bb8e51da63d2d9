package io.minimax4j.client.chat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Tool calls come in pieces: id and name once, the arguments bit by bit, put together by index. Servers differ: some
 * repeat id and name in every piece, some send a call at once, some give no index, or 0 to every call. So a piece with an
 * id of its own belongs to the call of that id, or begins one.
 */
final class ToolCallsSoFar {
    private final List<ToolCall> calls = new ArrayList<>();

    void add(@Nullable ReplyMessage delta) {
        if (delta == null || delta.toolCalls() == null) {
            return;
        }
        for (ToolCall piece : delta.toolCalls()) {
            int place = place(piece);
            if (place < 0) {
                calls.add(piece);
            } else {
                calls.set(place, join(calls.get(place), piece));
            }
        }
    }

    /** The call that the piece continues, -1 if it begins one. */
    private int place(ToolCall piece) {
        if (!empty(piece.id())) {
            int same = last(call -> piece.id().equals(call.id()));
            return same >= 0 ? same : last(call -> empty(call.id()) && sameIndex(call, piece));
        }
        if (piece.index() != null) {
            return last(call -> sameIndex(call, piece));
        }
        return beginsByName(piece) ? -1 : calls.size() - 1;
    }

    /** A piece with neither id nor index but a name begins a call where the one before it is complete. */
    private boolean beginsByName(ToolCall piece) {
        if (calls.isEmpty() || piece.function() == null || empty(piece.function().name())) {
            return calls.isEmpty();
        }
        ToolCall.Function before = calls.get(calls.size() - 1).function();
        return before != null && whole(text(before.arguments()))
                && !text(before.arguments()).equals(text(piece.function().arguments()));
    }

    private static boolean sameIndex(ToolCall call, ToolCall piece) {
        return piece.index() != null && piece.index().equals(call.index());
    }

    private int last(Predicate<ToolCall> wanted) {
        for (int i = calls.size() - 1; i >= 0; i--) {
            if (wanted.test(calls.get(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    /** The calls that nothing more can come for: those before the last one, and at the end all. */
    List<ToolCall> complete(boolean end) {
        if (end) {
            return list();
        }
        return calls.stream().limit(Math.max(0, calls.size() - 1))
                .takeWhile(call -> call.function() != null && whole(text(call.function().arguments()))).toList();
    }

    List<ToolCall> list() {
        return List.copyOf(calls);
    }

    private static ToolCall join(ToolCall call, ToolCall piece) {
        return new ToolCall(either(call.id(), piece.id()), either(call.type(), piece.type()),
                join(call.function(), piece.function()), call.index());
    }

    private static ToolCall.@Nullable Function join(ToolCall.@Nullable Function one, ToolCall.@Nullable Function more) {
        if (one == null || more == null) {
            return one == null ? more : one;
        }
        return new ToolCall.Function(either(one.name(), more.name()),
                joined(text(one.arguments()), text(more.arguments())));
    }

    /** Complete arguments that come once more are the same, not more. */
    private static String joined(String arguments, String more) {
        return more.equals(arguments) && whole(arguments) ? arguments : arguments + more;
    }

    private static boolean whole(String arguments) {
        try {
            Json.readObject(arguments.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (JsonFormatException e) {
            return false;
        }
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return empty(one) ? other : one;
    }

    private static boolean empty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
