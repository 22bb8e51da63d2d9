package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.ClipTask.ClipFailure;
import io.minimax4j.protocol.video.ClipTask.ClipResult;
import io.minimax4j.protocol.video.ClipTask.ClipUsage;
import io.minimax4j.protocol.video.ClipTaskReply;
import io.minimax4j.server.file.DownloadLinks;
import io.minimax4j.server.file.FileService;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How tasks of version 2 look on the wire (contract 2.2). */
final class ClipView {
    private final FileService files;
    private final DownloadLinks links;

    ClipView(FileService files, DownloadLinks links) {
        this.files = files;
        this.links = links;
    }

    /** @param root where its link begins */
    ClipTask task(ClipRow row, URI root) {
        boolean text = row.type().equals(ClipTask.CONTEXT_IR);
        return new ClipTask(Long.toString(row.id()), row.model(), row.status(), row.createdAt().getEpochSecond(),
                row.updatedAt().getEpochSecond(), result(row, root), failure(row), row.resolution(), row.duration(),
                usage(row), row.ratio(), row.type(), text ? "text" : "video");
    }

    /** As a callback tells it. */
    ClipTaskReply told(ClipRow row) {
        return new ClipTaskReply(task(row, row.root()));
    }

    /** With a new link in each answer; empty once the clip was deleted or has expired. */
    private @Nullable ClipResult result(ClipRow row, URI root) {
        if (row.prompt() != null) {
            return new ClipResult(null, row.prompt());
        }
        if (row.file() == null) {
            return null;
        }
        try {
            return new ClipResult(links.link(root, files.find(row.accountId(), row.file())).toString(), null);
        } catch (ApiException gone) {
            return null;
        }
    }

    private static @Nullable ClipFailure failure(ClipRow row) {
        return row.failure() == null
                ? null
                : new ClipFailure(Integer.toString(row.failure().code()), row.failure().message());
    }

    private static @Nullable ClipUsage usage(ClipRow row) {
        if (row.usage() != null) {
            return Json.read(row.usage(), ClipUsage.class);
        }
        return row.status().equals(ClipTask.FAILED) ? ClipUsage.NONE : null;
    }
}
