package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of tasks of version 2, and how many there are on all pages. */
@Json
public record ClipTaskList(@Nullable List<ClipTask> items, @Nullable Long total) {}
