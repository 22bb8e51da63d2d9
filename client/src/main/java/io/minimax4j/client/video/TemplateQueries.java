package io.minimax4j.client.video;

import java.time.Duration;
import java.util.Optional;

import io.minimax4j.client.task.TaskState;
import io.minimax4j.client.task.TaskWord;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.video.TemplateStatus;
import org.jspecify.annotations.Nullable;

/** How a clip of a template stands: it yields a link. */
final class TemplateQueries implements VideoSource.Queries<Clip> {
    private static final Shape<TemplateStatus> STATUS = new Shape<>(TemplateStatus.class,
            status -> TaskWord.of(status.status()).failed() ? null : status.baseResp(),
            status -> status.status() != null && !status.status().isBlank());

    private final Transport transport;

    TemplateQueries(Transport transport) {
        this.transport = transport;
    }

    @Override
    public TaskState<Clip> state(String id, @Nullable Duration within) {
        Ask ask = Ask.get("Query of the template's clip " + id, "/v1/query/video_template_generation")
                .query("task_id", id).within(within);
        TemplateStatus status = transport.call(ask, STATUS);
        String what = "The template's clip " + id;
        return TaskWord.of(status.status()).state(what, transport.toString(), status.baseResp(), transport::redact,
                () -> Clip.linked(transport, what, Optional.ofNullable(status.videoUrl())
                        .orElseThrow(() -> TaskWord.without(what, transport.toString()).apply("no link"))));
    }
}
