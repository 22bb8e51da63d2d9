package io.minimax4j.server.text.legacy;

import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.chat.legacy.LegacyMessage;
import io.minimax4j.protocol.chat.legacy.LegacyMessage.FunctionCall;
import io.minimax4j.protocol.chat.legacy.LegacyUsage;
import io.minimax4j.protocol.chat.legacy.ProReply;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.server.text.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer of the form with bots. Reasoning has no place in it and is left out. */
record ProAnswer(LegacyOrder order, String id, long created) implements LegacyAnswer {
    @Override
    public Object piece(String text) {
        return delta(message(text, null));
    }

    /** A call as its own event: some clients look for it there, others in the last one. */
    @Override
    public Optional<Object> call(ToolCall call) {
        return Optional.of(delta(message("", call)));
    }

    private ProReply delta(LegacyMessage message) {
        return new ProReply(created, order.model(), "", List.of(new ProReply.Choice(null, List.of(message))), null,
                null, false, id, null, null, null);
    }

    /** The last event of a stream is the whole reply once more. */
    @Override
    public Object end(Transcript transcript) {
        return whole(transcript);
    }

    @Override
    public Object whole(Transcript transcript) {
        Map<String, Object> values = order.blanks().flatMap(blanks -> blanks.values(transcript.text())).orElse(null);
        String text = values == null ? transcript.text() : order.blanks().orElseThrow().filled(values);
        List<ToolCall> calls = transcript.calls();
        List<LegacyMessage> messages = new ArrayList<>();
        messages.add(message(text, calls.isEmpty() ? null : calls.getFirst()));
        calls.stream().skip(1).forEach(call -> messages.add(message("", call)));
        return new ProReply(created, order.model(), text,
                List.of(new ProReply.Choice(LegacyAnswer.reason(transcript), messages)),
                new LegacyUsage(transcript.end().usage().total()), false, false, id, values,
                calls.isEmpty() ? null : function(calls.getFirst()), BaseResp.OK);
    }

    private LegacyMessage message(String text, @Nullable ToolCall call) {
        return new LegacyMessage(LegacyMessage.BOT, order.bot(), text, call == null ? null : function(call));
    }

    private static FunctionCall function(ToolCall call) {
        return new FunctionCall(call.name(), call.arguments());
    }
}
