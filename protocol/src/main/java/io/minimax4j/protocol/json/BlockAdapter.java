package io.minimax4j.protocol.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.minimax4j.protocol.anthropic.Block;
import org.jspecify.annotations.Nullable;

/** A block of content, whose fields depend on its type. */
final class BlockAdapter implements JsonAdapter<Block> {
    @Override
    public @Nullable Block fromJson(JsonReader reader) {
        return reader.isNullValue() ? null : Block.read(new AnyAdapter().fromJson(reader));
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Block block) {
        new AnyAdapter().toJson(writer, block == null ? null : block.fields());
    }
}
