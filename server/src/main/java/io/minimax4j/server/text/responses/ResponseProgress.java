package io.minimax4j.server.text.responses;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatEvent.Cause;
import io.minimax4j.engine.chat.ChatSink;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.responses.OutputItem;
import io.minimax4j.protocol.responses.Response;
import io.minimax4j.protocol.responses.ResponseEvent;
import io.minimax4j.protocol.responses.ResponseEvent.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One response as it comes about: what the engine says becomes items of the output, and each step an event. A response
 * that is wanted whole comes about in the same way; then nobody listens to the steps.
 */
final class ResponseProgress implements ChatSink {
    private final ResponseFrame frame;
    private final Consumer<ResponseEvent> steps;
    private final List<OutputItem> output = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable GrowingItem growing;
    private @Nullable Response whole;
    private int calls;
    private long number;

    ResponseProgress(ResponseFrame frame, Consumer<ResponseEvent> steps) {
        this.frame = frame;
        this.steps = steps;
    }

    @Override
    public void accept(ChatEvent event) {
        if (number == 0) {
            step(ResponseEvent.response("created", number, frame.begun()));
            step(ResponseEvent.response("in_progress", number, frame.begun()));
        }
        switch (event) {
            case ChatEvent.Reasoning thought -> {
                if (!(growing instanceof GrowingItem.Reasoning)) {
                    begin("_rs", GrowingItem.Reasoning::new);
                }
                grow(thought.piece());
            }
            case ChatEvent.Text said -> {
                if (!(growing instanceof GrowingItem.Message)) {
                    begin("_msg", GrowingItem.Message::new);
                }
                grow(said.piece());
            }
            case ChatEvent.CallBegun call ->
                begin("_fc_" + ++calls, place -> new GrowingItem.FunctionCall(place, call.id(), call.name()));
            case ChatEvent.CallArguments more -> grow(more.piece());
            case ChatEvent.Finished end -> finish(end);
        }
    }

    private void begin(String suffix, Function<Place, GrowingItem> kind) {
        close(Response.COMPLETED);
        GrowingItem item = kind.apply(new Place(frame.id() + suffix, output.size()));
        growing = item;
        step(ResponseEvent.item("added", number, item.place().index(), item.empty()));
        if (item instanceof GrowingItem.WithContent speaking) {
            step(ResponseEvent.part("added", number, item.place(), speaking.part("")));
        }
    }

    private void grow(String piece) {
        text.append(piece);
        step(growing.grown(number, piece));
    }

    private void close(String status) {
        GrowingItem item = growing;
        if (item == null) {
            return;
        }
        String full = text.toString();
        OutputItem done = item.whole(full, status);
        step(item.filled(number, full));
        if (item instanceof GrowingItem.WithContent speaking) {
            step(ResponseEvent.part("done", number, item.place(), speaking.part(full)));
        }
        step(ResponseEvent.item("done", number, item.place().index(), done));
        output.add(done);
        text.setLength(0);
        growing = null;
    }

    private void finish(ChatEvent.Finished end) {
        close(end.cause() == Cause.LENGTH ? Response.INCOMPLETE : Response.COMPLETED);
        whole = frame.ended(output, end);
        step(ResponseEvent.response(whole.status(), number, whole));
    }

    /** Ends a response that has begun. One that has not is no response: its failure is an ordinary reply. */
    void fail(ApiException failure) {
        if (number > 0 && whole == null) {
            step(ResponseEvent.response(Response.FAILED, number, frame.failed(output, failure)));
        }
    }

    private void step(ResponseEvent event) {
        number++;
        steps.accept(event);
    }

    Response whole() {
        if (whole == null) {
            throw new IllegalStateException("The chat engine returned without finishing its answer");
        }
        return whole;
    }
}
