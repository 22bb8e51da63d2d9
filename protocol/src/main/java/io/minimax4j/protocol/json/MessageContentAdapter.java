package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.anthropic.MessageContent;
import org.jspecify.annotations.Nullable;

/** The content of a message on the Anthropic paths: a string, or an array of blocks. */
final class MessageContentAdapter implements JsonAdapter<MessageContent> {
    @Override
    public @Nullable MessageContent fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : MessageContent.read(new AnyAdapter().fromJson(reader));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable MessageContent content) {
        new AnyAdapter().toJson(writer, content == null ? null : content.json());
    }
}
