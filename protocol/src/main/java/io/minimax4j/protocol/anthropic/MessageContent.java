package io.minimax4j.protocol.anthropic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/** What a message, the system or a tool says: a string, or blocks. Both forms are on the wire. */
public sealed interface MessageContent {

    /** The text of it: the whole string, or the text blocks joined by line breaks. */
    String text();

    /** The blocks of it; a string is one block of text. */
    List<Block> blocks();

    /** The content as a JSON value. */
    Object json();

    static MessageContent of(String text) {
        return new Text(text);
    }

    /** Reads content from a free JSON value; null is none. */
    static @Nullable MessageContent read(@Nullable Object json) {
        if (json == null) {
            return null;
        }
        if (json instanceof String text) {
            return new Text(text);
        }
        if (!(json instanceof List<?> items)) {
            throw new JsonFormatException("content is a string or an array of blocks");
        }
        List<Block> blocks = new ArrayList<>();
        items.forEach(item -> blocks.add(Block.read(item)));
        return new Blocks(blocks);
    }

    /** Content sent as a string. */
    record Text(String text) implements MessageContent {
        @Override
        public List<Block> blocks() {
            return List.of(new Block.Text(text));
        }

        @Override
        public Object json() {
            return text;
        }
    }

    /** Content sent as an array. */
    record Blocks(List<Block> blocks) implements MessageContent {
        public Blocks {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String text() {
            return blocks.stream().filter(block -> block instanceof Block.Text)
                    .map(block -> ((Block.Text) block).text()).collect(Collectors.joining("\n"));
        }

        @Override
        public Object json() {
            return blocks.stream().map(Block::fields).toList();
        }
    }
}
