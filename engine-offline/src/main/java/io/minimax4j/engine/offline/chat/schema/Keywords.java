package io.minimax4j.engine.offline.chat.schema;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes two keywords out of the library's hands: {@code pattern}, to bound it, and {@code format}, to check it. */
final class Keywords implements EvaluatorFactory {

    @Override
    public Optional<Evaluator> create(SchemaParsingContext context, String keyword, JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        return switch (keyword) {
            case "pattern" -> Expression.of(node.asString()).map(found -> new OfStrings(found::accepts));
            case "format" -> Optional.of(new OfStrings(text -> Formats.accepts(node.asString(), text)));
            default -> Optional.empty();
        };
    }

    private record OfStrings(Predicate<String> accepts) implements Evaluator {
        @Override
        public Result evaluate(EvaluationContext context, JsonNode node) {
            return !node.isString() || accepts.test(node.asString()) ? Result.success() : Result.failure("no match");
        }
    }
}
