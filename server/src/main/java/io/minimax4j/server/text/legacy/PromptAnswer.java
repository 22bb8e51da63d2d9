package io.minimax4j.server.text.legacy;

import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.chat.legacy.LegacyUsage;
import io.minimax4j.protocol.chat.legacy.PromptReply;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.server.text.Transcript;
import java.util.List;
import java.util.Optional;

/** An answer of the form with a prompt. Nothing can be called in it. */
record PromptAnswer(LegacyOrder order, String id, long created) implements LegacyAnswer {
    @Override
    public Object piece(String text) {
        return new PromptReply(created, order.model(), "", List.of(new PromptReply.Choice(null, null, null, text)),
                null, null, null, null, null);
    }

    @Override
    public Optional<Object> call(ToolCall call) {
        return Optional.empty();
    }

    @Override
    public Object end(Transcript transcript) {
        return reply(transcript, new PromptReply.Choice(null, 0, LegacyAnswer.reason(transcript), ""));
    }

    @Override
    public Object whole(Transcript transcript) {
        return reply(transcript,
                new PromptReply.Choice(transcript.text(), 0, LegacyAnswer.reason(transcript), null));
    }

    private PromptReply reply(Transcript transcript, PromptReply.Choice choice) {
        return new PromptReply(created, order.model(), transcript.text(), List.of(choice),
                new LegacyUsage(transcript.end().usage().total()), false, false, id, BaseResp.SUCCESS);
    }
}
