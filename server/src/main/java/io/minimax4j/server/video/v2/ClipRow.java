package io.minimax4j.server.video.v2;

import io.minimax4j.server.task.Task;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task as its account sees it.
 *
 * @param ratio by its name; {@code adaptive} until the clip is made, empty for one that has the ratio of its base
 * @param root where links begin that callbacks tell: the address that the request came by
 * @param usage as JSON
 */
record ClipRow(long id, long accountId, String model, String type, String status, @Nullable String resolution,
        @Nullable Integer duration, String ratio, URI root, @Nullable Long file, @Nullable String prompt,
        @Nullable String usage, Task.@Nullable Failure failure, Instant createdAt, Instant updatedAt) {}
