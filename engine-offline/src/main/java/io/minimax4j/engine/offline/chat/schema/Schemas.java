package io.minimax4j.engine.offline.chat.schema;

import dev.harrel.jsonschema.Dialect;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.InvalidSchemaException;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.JsonSchemaException;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Compiles schemas, and keeps those compiled last: clients send the same ones with every turn. */
public final class Schemas {
    private static final int KEPT = 256;
    /** Nodes of a schema are read as long as it is kept; its size is bounded already. */
    private static final long STEPS = Long.MAX_VALUE;

    private final Map<Map<String, Object>, Schema> kept = new ConcurrentHashMap<>();

    /**
     * The compiled schema.
     *
     * @param what how an error names it
     * @throws ApiException 2013 if it is no schema that can be used
     */
    public Schema of(Map<String, Object> source, String what) {
        Schema known = kept.get(source);
        if (known != null) {
            return known;
        }
        Schema compiled = compile(source, what);
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        kept.put(source, compiled);
        return compiled;
    }

    private static Schema compile(Map<String, Object> source, String what) {
        Soundness.require(source, what);
        Map<String, Object> plain = new LinkedHashMap<>(source);
        Dialect dialect = dialect(plain.remove("$schema"));
        plain.remove("$id");
        plain.remove("id");
        Validator validator = new ValidatorFactory().withDefaultDialect(dialect).withDialect(dialect)
                .withEvaluatorFactory(new Keywords()).withJsonNodeFactory(new Nodes())
                .createValidator();
        try {
            URI address = validator.registerSchema((JsonNode) new PlainNode(plain, "", new Effort(STEPS)));
            return new Schema(what, source, validator, address);
        } catch (InvalidSchemaException e) {
            throw ApiException.invalid(what + " is not a valid JSON Schema" + place(e));
        } catch (JsonSchemaException | IllegalArgumentException | Effort.Exhausted | StackOverflowError e) {
            throw ApiException.invalid(what + " is not a JSON Schema that can be read; draft-07 and 2020-12 can");
        }
    }

    /** The keyword at fault; its place holds names that the user chose, and is left out. */
    private static String place(InvalidSchemaException e) {
        return e.getErrors().stream().map(error -> error.getInstanceLocation()).filter(at -> !at.isEmpty())
                .map(at -> at.substring(at.lastIndexOf('/') + 1)).filter(KeywordNames.ALL::contains).findFirst()
                .map(keyword -> ": look at " + keyword).orElse("");
    }

    private static Dialect dialect(@Nullable Object named) {
        String name = String.valueOf(named);
        if (name.contains("draft-07")) {
            return new Dialects.Draft7Dialect();
        }
        if (name.contains("draft-06")) {
            return new Dialects.Draft6Dialect();
        }
        if (name.contains("draft-04")) {
            return new Dialects.Draft4Dialect();
        }
        return name.contains("2019-09") ? new Dialects.Draft2019Dialect() : new Dialects.Draft2020Dialect();
    }

    /** Reads what the library itself brings along: the schemas of schemas. */
    private static final class Nodes implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof JsonNode known ? known : new PlainNode(node, "", new Effort(STEPS));
        }

        @Override
        public JsonNode create(String json) {
            try {
                return wrap(Json.readObject(json.getBytes(StandardCharsets.UTF_8)));
            } catch (JsonFormatException e) {
                throw new IllegalArgumentException("not a JSON object", e);
            }
        }
    }
}
