package io.minimax4j.server.video.template;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.TemplateStatus;
import io.minimax4j.protocol.video.VideoStatus;
import io.minimax4j.server.file.DownloadLinks;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskState;
import io.minimax4j.server.video.VideoView;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How tasks of templates look on the wire. There is no word for waiting: such a task is still {@code Preparing}. */
final class TemplateView {
    private final FileService files;
    private final DownloadLinks links;

    TemplateView(FileService files, DownloadLinks links) {
        this.files = files;
        this.links = links;
    }

    TemplateStatus status(Task task, URI root) {
        String word = VideoView.word(task.state());
        return status(task, root, word.equals(VideoStatus.QUEUEING) ? VideoStatus.PREPARING : word);
    }

    TemplateStatus told(Task task) {
        return status(task, TemplateOrdered.read(task.input()).root(),
                VideoView.toldWord(VideoView.word(task.state())));
    }

    private TemplateStatus status(Task task, URI root, String word) {
        return new TemplateStatus(Long.toString(task.id()), word, link(task, root), VideoView.outcome(task));
    }

    /** A new one in each answer. */
    private @Nullable String link(Task task, URI root) {
        if (task.state() != TaskState.SUCCESS || task.output() == null) {
            return null;
        }
        try {
            return links.link(root, files.find(task.accountId(), Long.parseLong(task.output()))).toString();
        } catch (ApiException gone) {
            return null;
        }
    }
}
