package io.minimax4j.protocol.file;

import java.util.List;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** The files of an account, newest first. */
@Json(naming = Json.Naming.LowerUnderscore)
public record FileList(
        @Nullable List<FileInfo> files,
        @Nullable BaseResp baseResp) {}
