package io.minimax4j.server.text.responses;

import io.minimax4j.protocol.responses.OutputItem;
import io.minimax4j.protocol.responses.OutputPart;
import io.minimax4j.protocol.responses.Response;
import io.minimax4j.protocol.responses.ResponseEvent;
import io.minimax4j.protocol.responses.ResponseEvent.Place;
import java.util.List;

/** An item of the output to which pieces are still added. Each kind tells its growth in events of its own. */
sealed interface GrowingItem {
    Place place();

    /** As it is when the first piece has not come. */
    OutputItem empty();

    OutputItem whole(String text, String status);

    ResponseEvent grown(long number, String piece);

    /** That its text is whole. */
    ResponseEvent filled(long number, String text);

    /** A kind whose text is a part of its content. */
    sealed interface WithContent extends GrowingItem {
        OutputPart part(String text);
    }

    record Reasoning(Place place) implements WithContent {
        @Override
        public OutputItem empty() {
            return OutputItem.reasoning(place.item(), List.of());
        }

        @Override
        public OutputItem whole(String text, String status) {
            return OutputItem.reasoning(place.item(), List.of(part(text)));
        }

        @Override
        public OutputPart part(String text) {
            return OutputPart.reasoning(text);
        }

        @Override
        public ResponseEvent grown(long number, String piece) {
            return ResponseEvent.reasoningDelta(number, place, piece);
        }

        @Override
        public ResponseEvent filled(long number, String text) {
            return ResponseEvent.reasoningDone(number, place, text);
        }
    }

    record Message(Place place) implements WithContent {
        @Override
        public OutputItem empty() {
            return OutputItem.message(place.item(), Response.IN_PROGRESS, List.of());
        }

        @Override
        public OutputItem whole(String text, String status) {
            return OutputItem.message(place.item(), status, List.of(part(text)));
        }

        @Override
        public OutputPart part(String text) {
            return OutputPart.text(text);
        }

        @Override
        public ResponseEvent grown(long number, String piece) {
            return ResponseEvent.textDelta(number, place, piece);
        }

        @Override
        public ResponseEvent filled(long number, String text) {
            return ResponseEvent.textDone(number, place, text);
        }
    }

    record FunctionCall(Place place, String callId, String name) implements GrowingItem {
        @Override
        public OutputItem empty() {
            return whole("", Response.IN_PROGRESS);
        }

        @Override
        public OutputItem whole(String text, String status) {
            return OutputItem.functionCall(place.item(), status, callId, name, text);
        }

        @Override
        public ResponseEvent grown(long number, String piece) {
            return ResponseEvent.argumentsDelta(number, place, piece);
        }

        @Override
        public ResponseEvent filled(long number, String text) {
            return ResponseEvent.argumentsDone(number, place, name, text);
        }
    }
}
