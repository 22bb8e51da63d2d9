package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event of a streamed response. Which fields are there goes by the type; absent ones are not written. Every item has at
 * most one part of content, number 0.
 *
 * @param type also the name of the event
 * @param sequenceNumber counted from 0
 * @param logprobs always empty; clients expect it beside text
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record ResponseEvent(
        @Nullable String type,
        long sequenceNumber,
        @Nullable Response response,
        @Nullable String itemId,
        @Nullable Integer outputIndex,
        @Nullable Integer contentIndex,
        @Nullable OutputItem item,
        @Nullable OutputPart part,
        @Nullable String delta,
        @Nullable String text,
        @Nullable List<Object> logprobs,
        @Nullable String name,
        @Nullable String arguments) {

    /** The response as a whole: {@code created}, {@code in_progress} and how it ended. */
    public static ResponseEvent response(String type, long number, Response response) {
        return new ResponseEvent("response." + type, number, response, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** An item: {@code added} or {@code done}. */
    public static ResponseEvent item(String type, long number, int index, OutputItem item) {
        return new ResponseEvent("response.output_item." + type, number, null, null, index, null, item, null, null,
                null, null, null, null);
    }

    /** The content of an item: {@code added} or {@code done}. */
    public static ResponseEvent part(String type, long number, Place place, OutputPart part) {
        return new ResponseEvent("response.content_part." + type, number, null, place.item(), place.index(), 0, null,
                part, null, null, null, null, null);
    }

    public static ResponseEvent textDelta(long number, Place place, String piece) {
        return new ResponseEvent("response.output_text.delta", number, null, place.item(), place.index(), 0, null, null,
                piece, null, List.of(), null, null);
    }

    public static ResponseEvent textDone(long number, Place place, String text) {
        return new ResponseEvent("response.output_text.done", number, null, place.item(), place.index(), 0, null, null,
                null, text, List.of(), null, null);
    }

    public static ResponseEvent reasoningDelta(long number, Place place, String piece) {
        return new ResponseEvent("response.reasoning_text.delta", number, null, place.item(), place.index(), 0, null,
                null, piece, null, null, null, null);
    }

    public static ResponseEvent reasoningDone(long number, Place place, String text) {
        return new ResponseEvent("response.reasoning_text.done", number, null, place.item(), place.index(), 0, null,
                null, null, text, null, null, null);
    }

    public static ResponseEvent argumentsDelta(long number, Place place, String piece) {
        return new ResponseEvent("response.function_call_arguments.delta", number, null, place.item(), place.index(),
                null, null, null, piece, null, null, null, null);
    }

    public static ResponseEvent argumentsDone(long number, Place place, String name, String arguments) {
        return new ResponseEvent("response.function_call_arguments.done", number, null, place.item(), place.index(),
                null, null, null, null, null, null, name, arguments);
    }

    /** An item, by its id and by where it stands in the output. */
    public record Place(String item, int index) {}
}
