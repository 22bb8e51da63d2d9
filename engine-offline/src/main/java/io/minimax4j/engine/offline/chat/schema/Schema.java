package io.minimax4j.engine.offline.chat.schema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import io.minimax4j.protocol.error.ApiException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sound schema, compiled. Serves many threads. */
public final class Schema {
    private static final long STEPS = 200_000;

    private final String what;
    private final Shape shape;
    private final Validator validator;
    private final URI address;

    Schema(String what, Map<String, Object> source, Validator validator, URI address) {
        this.what = what;
        this.shape = Shape.of(source);
        this.validator = validator;
        this.address = address;
    }

    /** How it looks, to fill it in. */
    public Shape shape() {
        return shape;
    }

    /** Whether a value satisfies it. */
    public boolean accepts(Object value) {
        return objections(value).isEmpty();
    }

    /** Where in a value the first thing is that it refuses, as the names down to it; empty if it satisfies the schema. */
    public Optional<List<String>> objection(Object value) {
        return objections(value).stream().map(Error::getInstanceLocation)
                .map(place -> List.of(place.replaceFirst("^/", "").split("/")))
                .reduce((one, other) -> other.size() > one.size() ? other : one);
    }

    private List<Error> objections(Object value) {
        JsonNode node = new PlainNode(value, "", new Effort(STEPS));
        try {
            return validator.validate(address, node).getErrors();
        } catch (Effort.Exhausted | StackOverflowError e) {
            throw ApiException
                    .invalid(what + " takes too long to check; write simpler patterns and fewer alternatives");
        }
    }
}
