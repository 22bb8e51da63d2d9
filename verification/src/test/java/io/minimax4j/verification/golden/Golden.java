package io.minimax4j.verification.golden;

import io.minimax4j.verification.Repository;
import io.minimax4j.verification.wire.Reply;
import io.minimax4j.verification.wire.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** One file of {@code resources/golden}. */
public record Golden(String text) {

    public static Golden of(String name) {
        try {
            return new Golden(Files.readString(
                    Repository.verification().resolve("src/test/resources/golden").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON without the line break that ends the file. */
    String json() {
        return text.stripTrailing();
    }

    public String shape() {
        return Shape.of(Reply.parse(json()));
    }

    /** The JSON of each event of a stream. */
    List<String> events() {
        return Stream.of(text.split("\n\n")).map(event -> event.substring("data: ".length()).strip()).toList();
    }

    public List<String> eventShapes() {
        return events().stream().map(event -> Shape.of(Reply.parse(event))).toList();
    }
}
