package io.minimax4j.server.text.responses;

import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.text.ConversationDraft;
import io.minimax4j.server.text.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of one input into a conversation. On this path what the assistant said and each function it called are
 * items of their own; those that follow each other are one turn, as they are on the other paths.
 */
final class InputItems {
    private final ConversationDraft draft;
    private final Caller caller;
    private final Pictures pictures;
    private final List<ToolCall> calls = new ArrayList<>();
    private @Nullable String said;
    private boolean spoken;

    InputItems(ConversationDraft draft, Caller caller, Pictures pictures) {
        this.draft = draft;
        this.caller = caller;
        this.pictures = pictures;
    }

    /** @throws ApiException 2013 that names the item, or says that there is none */
    void read(@Nullable Object input) throws InterruptedException {
        switch (input) {
            case String text -> user("input", text, List.of());
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    item("input[" + i + "]", items.get(i));
                }
                endTurn();
            }
            case null -> throw ApiException.invalid("input is missing; send a text or a list of items");
            default -> throw ApiException.invalid("input must be a text or a list of items");
        }
        if (!spoken) {
            throw ApiException.invalid("chat content is empty; input must hold at least one message of the user");
        }
    }

    private void item(String place, @Nullable Object json) throws InterruptedException {
        if (!(json instanceof Map<?, ?> item)) {
            throw ApiException.invalid(place + " must be an object with a type");
        }
        switch (item.get("type") instanceof String type ? type : "message") {
            case "message" -> message(place, item);
            case "function_call" -> call(place, item);
            case "function_call_output" -> result(place, string(item, "call_id"), item.get("output"), ".output");
            case "reasoning" -> {
                // Thought, not said.
            }
            case "item_reference" -> throw ApiException.invalid(place + " refers to an item that is not kept here; send"
                    + " the item itself");
            default -> throw ApiException.invalid(place + " is of a type that is not supported here; send message,"
                    + " function_call, function_call_output or reasoning");
        }
    }

    private void message(String place, Map<?, ?> item) throws InterruptedException {
        Object content = item.get("content");
        switch (string(item, "role")) {
            case "system", "developer" -> draft.system("", words(place + ".content", content));
            case "user" -> {
                endTurn();
                user(place, text(place + ".content", content), pictures(place + ".content", content));
            }
            case "assistant" -> {
                endTurn();
                said = words(place + ".content", content);
            }
            case "tool" -> {
                String id = string(item, "call_id");
                result(place, id.isEmpty() ? string(item, "tool_call_id") : id, content, ".content");
            }
            default -> throw ApiException.invalid("chat content has invalid message role: " + place
                    + ".role must be system, developer, user, assistant or tool");
        }
    }

    private void user(String place, String text, List<Picture> shown) {
        draft.user(place, "", text, shown);
        spoken = true;
    }

    private void call(String place, Map<?, ?> item) {
        ToolCall call = new ToolCall(string(item, "call_id"), string(item, "name"), string(item, "arguments"));
        ConversationDraft.requireArguments(place, call);
        calls.add(call);
    }

    private void result(String place, String callId, @Nullable Object output, String field)
            throws InterruptedException {
        endTurn();
        draft.toolResult(place, callId, text(place + field, output), pictures(place + field, output));
        spoken = true;
    }

    /** What the assistant said and called up to here is one turn. */
    private void endTurn() {
        if (said != null || !calls.isEmpty()) {
            draft.assistant("input", "", said == null ? "" : said, List.copyOf(calls));
            spoken = true;
        }
        said = null;
        calls.clear();
    }

    /** The text of what the system or the assistant said. A picture in it is not passed over. */
    private static String words(String place, @Nullable Object content) {
        List<?> parts = content instanceof List<?> several ? several : List.of();
        for (int i = 0; i < parts.size(); i++) {
            if (isPicture(parts.get(i))) {
                throw ApiException
                        .invalid(place + "[" + i + "] is a picture; only messages of the user and results of tools may"
                                + " hold one");
            }
        }
        return text(place, content);
    }

    private static String text(String place, @Nullable Object content) {
        return switch (content) {
            case null -> "";
            case String text -> text;
            case List<?> parts -> {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < parts.size(); i++) {
                    if (!isPicture(parts.get(i))) {
                        texts.add(partText(place + "[" + i + "]", parts.get(i)));
                    }
                }
                yield String.join("\n", texts);
            }
            default -> throw ApiException.invalid(place + " must be a text or a list of parts");
        };
    }

    private static String partText(String place, @Nullable Object part) {
        return switch (part) {
            case Map<?, ?> map when isText(map.get("type")) && map.get("text") instanceof String text -> text;
            case Map<?, ?> map when "refusal".equals(map.get("type")) -> string(map, "refusal");
            case null, default -> throw ApiException.invalid(place + " is of a type that is not supported here; send"
                    + " input_text, output_text or input_image");
        };
    }

    private static boolean isText(@Nullable Object type) {
        return "input_text".equals(type) || "output_text".equals(type) || "text".equals(type);
    }

    private static boolean isPicture(@Nullable Object part) {
        return part instanceof Map<?, ?> map && "input_image".equals(map.get("type"));
    }

    private List<Picture> pictures(String place, @Nullable Object content) throws InterruptedException {
        List<Picture> found = new ArrayList<>();
        List<?> parts = content instanceof List<?> several ? several : List.of();
        for (int i = 0; i < parts.size(); i++) {
            if (isPicture(parts.get(i))) {
                String part = place + "[" + i + "]";
                draft.requireSight(part);
                found.add(pictures.load(caller, part + ".image_url", address(part, (Map<?, ?>) parts.get(i))));
            }
        }
        return found;
    }

    private static String address(String place, Map<?, ?> part) {
        return switch (part.get("image_url")) {
            case String url -> url;
            case Map<?, ?> image when image.get("url") instanceof String url -> url;
            case null, default ->
                throw ApiException.invalid(place + ".image_url is missing; send a public URL or a data"
                        + " URL");
        };
    }

    /** Empty if there is none. */
    private static String string(Map<?, ?> item, String field) {
        return item.get(field) instanceof String text ? text : "";
    }
}
