package io.minimax4j.protocol.batch;

import java.util.Map;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * Starts a batch over an uploaded file.
 *
 * @param inputFileId a file of purpose {@code batch}
 * @param endpoint the path that every line names; {@code /v1/text/chatcompletion_v2} if absent
 * @param completionWindow only {@code 24h}, which is the default
 * @param callbackUrl where each change of status is posted to
 * @param metadata at most 16 pairs; a key has 64 characters at most, a value 512
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record BatchRequest(
        @Nullable FileId inputFileId,
        @Nullable String endpoint,
        @Nullable String completionWindow,
        @Nullable String callbackUrl,
        @Nullable Map<String, Object> metadata) {}
