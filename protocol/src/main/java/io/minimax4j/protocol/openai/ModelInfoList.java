package io.minimax4j.protocol.openai;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The models of {@code GET /v1/models}. There is no {@code base_resp} here. */
@Json
public record ModelInfoList(@Nullable String object, @Nullable List<ModelInfo> data) {
    public static ModelInfoList of(List<ModelInfo> models) {
        return new ModelInfoList("list", List.copyOf(models));
    }
}
