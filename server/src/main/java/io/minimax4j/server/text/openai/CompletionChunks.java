package io.minimax4j.server.text.openai;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.openai.CompletionChunk;
import io.minimax4j.server.text.ReplyFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the events of one answer into chunks, one each. Reasoning inside the content is closed by what comes after it. */
final class CompletionChunks {
    private final Completion completion;
    private boolean inThought;
    private int calls;

    CompletionChunks(Completion completion) {
        this.completion = completion;
    }

    CompletionChunk chunk(ChatEvent event) {
        return switch (event) {
            case ChatEvent.Reasoning thought -> thought(thought.piece());
            case ChatEvent.Text said -> delta(said.piece(), null);
            case ChatEvent.CallBegun begun -> delta("", ReplyFields.begun(begun.id(), begun.name(), calls++));
            case ChatEvent.CallArguments more -> delta("", ReplyFields.more(more.piece(), calls - 1));
            case ChatEvent.Finished end -> completion.chunk(ReplyFields.reason(end.cause()),
                    Completion.message(endOfThought(), null, null));
        };
    }

    private CompletionChunk thought(String piece) {
        if (completion.split()) {
            return completion.chunk(null, Completion.message("", piece, null));
        }
        String content = inThought ? piece : ThoughtMarks.BEGIN + piece;
        inThought = true;
        return completion.chunk(null, Completion.message(content, null, null));
    }

    private CompletionChunk delta(String text, @Nullable ToolCall call) {
        return completion.chunk(null, Completion.message(endOfThought() + text, null,
                call == null ? null : List.of(call)));
    }

    private String endOfThought() {
        String mark = inThought ? ThoughtMarks.END : "";
        inThought = false;
        return mark;
    }
}
