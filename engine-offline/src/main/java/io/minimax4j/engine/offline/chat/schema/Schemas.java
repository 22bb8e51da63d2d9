package io.minimax4j.engine.offline.chat.schema;

import dev.harrel.jsonschema.Dialect;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Compiles schemas, and keeps those compiled last: clients send the same ones with every turn. */
public final class Schemas {
    private static final int KEPT = 256;
    /** Nodes of a schema are read as long as it is kept; its size is bounded already. */
    private static final long STEPS_OF_SCHEMA = 5_000_000;
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
                .withDisabledSchemaValidation(true).createValidator();
        try {
            requireValid(plain, dialect, what);
            URI address = validator.registerSchema((JsonNode) new PlainNode(plain, "", new Effort(STEPS)));
            return new Schema(what, source, validator, address);
        } catch (JsonSchemaException | IllegalArgumentException | Effort.Exhausted | StackOverflowError e) {
            throw ApiException.invalid(what + " is not a JSON Schema that can be read; draft-07 and 2020-12 can");
        }
    }

    /** The schemas of schemas are read once: reading them takes most of the time of compiling. */
    private static void requireValid(Map<String, Object> schema, Dialect dialect, String what) {
        List<Error> errors = MetaSchemas.of(dialect).validate(URI.create(dialect.getMetaSchema()),
                (JsonNode) new PlainNode(schema, "", new Effort(STEPS_OF_SCHEMA))).getErrors();
        if (!errors.isEmpty()) {
            throw ApiException.invalid(what + " is not a valid JSON Schema" + place(errors));
        }
    }

    /** The keyword at fault; its place holds names that the user chose, and is left out. */
    private static String place(List<Error> errors) {
        return errors.stream().map(Error::getInstanceLocation).filter(at -> !at.isEmpty())
                .map(at -> at.substring(at.lastIndexOf('/') + 1)).filter(KeywordNames.ALL::contains).findFirst()
                .map(keyword -> ": look at " + keyword).orElse("");
    }

    /** Validators of schemas, with their documents loaded, after which they only read. */
    private static final class MetaSchemas {
        private static final Map<String, Validator> LOADED = new ConcurrentHashMap<>();

        static Validator of(Dialect dialect) {
            return LOADED.computeIfAbsent(dialect.getMetaSchema(), _ -> load(dialect));
        }

        private static Validator load(Dialect dialect) {
            Validator validator = new ValidatorFactory().withDefaultDialect(dialect).withDialect(dialect)
                    .withJsonNodeFactory(new Nodes()).createValidator();
            Map<String, Object> every = Map.of("type", "object", "properties", Map.of("a", Map.of("type", "string")),
                    "required", List.of("a"), "items", Map.of("format", "date"), "title", "t", "minimum", 1);
            validator.validate(URI.create(dialect.getMetaSchema()),
                    (JsonNode) new PlainNode(every, "", new Effort(STEPS)));
            return validator;
        }
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
