package io.minimax4j.protocol.file;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The list of the bare form, under both names that clients look for. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileObjectList(
        @Nullable String object,
        @Nullable List<FileObject> data,
        @Nullable List<FileInfo> files,
        boolean hasMore,
        @Nullable String firstId,
        @Nullable String lastId,
        @Nullable BaseResp baseResp) {}
