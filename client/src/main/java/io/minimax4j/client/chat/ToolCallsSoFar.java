package io.minimax4j.client.chat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.ToolCall;
import org.jspecify.annotations.Nullable;

/** Tool calls come in pieces by index: id and name once, the arguments bit by bit. */
final class ToolCallsSoFar {
    private final SortedMap<Integer, ToolCall> calls = new TreeMap<>();

    void add(@Nullable ReplyMessage delta) {
        if (delta == null || delta.toolCalls() == null) {
            return;
        }
        for (int place = 0; place < delta.toolCalls().size(); place++) {
            ToolCall piece = delta.toolCalls().get(place);
            calls.merge(piece.index() == null ? place : piece.index(), piece, ToolCallsSoFar::join);
        }
    }

    boolean isEmpty() {
        return calls.isEmpty();
    }

    List<ToolCall> list() {
        return List.copyOf(calls.values());
    }

    private static ToolCall join(ToolCall call, ToolCall piece) {
        return new ToolCall(either(call.id(), piece.id()), either(call.type(), piece.type()),
                join(call.function(), piece.function()), call.index());
    }

    private static ToolCall.@Nullable Function join(ToolCall.@Nullable Function one, ToolCall.@Nullable Function more) {
        if (one == null || more == null) {
            return one == null ? more : one;
        }
        return new ToolCall.Function(either(one.name(), more.name()), text(one.arguments()) + text(more.arguments()));
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null || one.isEmpty() ? other : one;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
