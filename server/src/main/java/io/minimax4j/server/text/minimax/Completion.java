package io.minimax4j.server.text.minimax;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.protocol.chat.ChatChunk;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.chat.FinishReason;
import io.minimax4j.protocol.chat.ReplyMessage;
import io.minimax4j.protocol.chat.Role;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.server.text.ReplyFields;
import io.minimax4j.server.text.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer as the wire shows it: whole, or as deltas, then a chunk with the reason of the end, then an aggregate that
 * repeats the whole and alone carries usage and outcome. Nothing here is ever found sensitive.
 *
 * @param id the trace id, which is the id of the answer as well
 * @param created seconds since 1970, the same in all chunks
 */
record Completion(String id, String model, long created) {
    private static final String NAME = "MiniMax AI";
    private static final String NO_AUDIO = "";

    ChatReply reply(Transcript transcript) {
        ChatReply.Choice choice = new ChatReply.Choice(ReplyFields.reason(transcript.end().cause()), 0,
                message(transcript));
        return new ChatReply(id, List.of(choice), created, model, ChatChunk.AGGREGATE,
                ReplyFields.usage(transcript.end().usage()),
                false, false, 0, 0, 0, BaseResp.OK);
    }

    /** @param soFar what was said up to the event, and the event itself */
    ChatChunk chunk(ChatEvent event, Transcript soFar) {
        int call = soFar.callCount() - 1;
        return switch (event) {
            case ChatEvent.Reasoning thought -> delta(message("", thought.piece(), null), null);
            case ChatEvent.Text said -> delta(message(said.piece(), null, null), null);
            case ChatEvent.CallBegun begun -> delta(message("", null,
                    List.of(ReplyFields.begun(begun.id(), begun.name(), call))), null);
            case ChatEvent.CallArguments more -> delta(message("", null,
                    List.of(ReplyFields.more(more.piece(), call))), null);
            case ChatEvent.Finished end -> delta(message("", null, null), ReplyFields.reason(end.cause()));
        };
    }

    ChatChunk aggregate(Transcript transcript) {
        ChatChunk.Choice choice = new ChatChunk.Choice(ReplyFields.reason(transcript.end().cause()), 0, null,
                message(transcript));
        return new ChatChunk(id, List.of(choice), created, model, ChatChunk.AGGREGATE,
                ReplyFields.usage(transcript.end().usage()),
                false, false, 0, 0, 0, BaseResp.OK);
    }

    private ChatChunk delta(ReplyMessage delta, @Nullable FinishReason reason) {
        return new ChatChunk(id, List.of(new ChatChunk.Choice(reason, 0, delta, null)), created, model,
                ChatChunk.DELTA, null, null, false, 0, 0, null, null);
    }

    private static ReplyMessage message(Transcript transcript) {
        String reasoning = transcript.reasoning();
        return message(transcript.text(), reasoning.isEmpty() ? null : reasoning, ReplyFields.calls(transcript));
    }

    private static ReplyMessage message(String content, @Nullable String reasoning, @Nullable List<ToolCall> calls) {
        return new ReplyMessage(content, Role.ASSISTANT, NAME, NO_AUDIO, reasoning, null, calls);
    }
}
