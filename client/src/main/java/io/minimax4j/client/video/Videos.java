package io.minimax4j.client.video;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.Start;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Endpoint;
import io.minimax4j.client.transport.Pages;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.video.ClipRequest;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.ClipTaskDeleted;
import io.minimax4j.protocol.video.ClipTaskList;
import io.minimax4j.protocol.video.ClipTaskReply;
import io.minimax4j.protocol.video.TemplateRequest;
import io.minimax4j.protocol.video.VideoRequest;
import io.minimax4j.protocol.video.VideoTaskReply;
import org.jspecify.annotations.Nullable;

/**
 * Makes clips in the background. Every start gives a {@link Task} that waits, is saved and resumed; it is never made twice
 * on its own: where it is not known whether it was made, the exception says so. Every method throws an
 * {@code io.minimax4j.client.error.MiniMaxException} of its cause.
 */
public final class Videos {
    static final String VIDEO = "video";
    static final String CLIP = "clip";
    static final String TEMPLATE = "template";
    static final String TEXT = "enrichment";

    private static final String QUERY = "/v2/query/video_generation";
    private static final int PAGE = 50;
    private static final Shape<VideoTaskReply> STARTED = new Shape<>(VideoTaskReply.class, VideoTaskReply::baseResp,
            reply -> reply.taskId() != null && !reply.taskId().isBlank());
    private static final Shape<ClipTaskReply> STATUS = new Shape<>(ClipTaskReply.class, reply -> null,
            reply -> reply.task() != null && reply.task().status() != null);
    private static final Shape<ClipTaskList> LIST = new Shape<>(ClipTaskList.class, list -> null,
            list -> list.items() != null);
    private static final Shape<ClipTaskDeleted> DELETED = new Shape<>(ClipTaskDeleted.class, deleted -> null,
            deleted -> deleted.taskId() != null || deleted.status() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.videos()}. */
    public Videos(Transport transport) {
        this.transport = transport;
    }

    /** Has a clip of version 1 made. */
    public Task<Clip> start(VideoOrder order) {
        return start(order.request());
    }

    /** Has a clip of version 1 made, as the API takes it. */
    public Task<Clip> start(VideoRequest request) {
        return video(start("Start of a clip with " + request.model(), "/v1/video_generation", request));
    }

    /** Has a clip of version 2 made. */
    public Task<Clip> start(ClipOrder order) {
        return start(order.request());
    }

    /** Has a clip of version 2 made, as the API takes it. */
    public Task<Clip> start(ClipRequest request) {
        return clip(start("Start of a clip with " + request.model(), "/v2/video_generation", request));
    }

    /** Has a clip of a template made. */
    public Task<Clip> start(TemplateOrder order) {
        return start(order.request());
    }

    /** Has a clip of a template made, as the API takes it. */
    public Task<Clip> start(TemplateRequest request) {
        return template(start("Start of a clip of template " + request.templateId(), "/v1/video_template_generation",
                request));
    }

    /** Has the text of an order made richer, as a clip of version 2 would be made from it. */
    public Task<String> enrich(ClipOrder order) {
        return enrich(order.promptRequest());
    }

    /** Has a text made richer, as the API takes it. */
    public Task<String> enrich(ClipRequest request) {
        return text(start("Start of a richer text with " + request.model(), "/v2/h3_context_ir", request));
    }

    /** Has a clip of version 2 in 768P, at most seven days old, made anew in 2K. */
    public Task<Clip> remake(String clipId) {
        return remake(new ClipRequest(ClipModel.H3.text(), null, clipId, "2K", null, null, null, null, null));
    }

    /** Has a clip made anew in 2K, as the API takes it. */
    public Task<Clip> remake(ClipRequest request) {
        return clip(start("Start of a clip anew with " + request.model(), "/v2/video_regeneration", request));
    }

    private String start(String action, String path, Object request) {
        Ask ask = Ask.post(action, path, Content.json(request));
        return String.valueOf(Start.once(() -> transport.call(ask, STARTED)).taskId());
    }

    /** A clip of version 1 as a task, by its id. Nothing is asked yet. */
    public Task<Clip> video(String id) {
        return task(VIDEO, id, new VideoQueries(transport));
    }

    /** A clip of version 2 as a task, by its id. Nothing is asked yet. */
    public Task<Clip> clip(String id) {
        return task(CLIP, id, ClipQueries.ofClips(this, transport));
    }

    /** A clip of a template as a task, by its id. Nothing is asked yet. */
    public Task<Clip> template(String id) {
        return task(TEMPLATE, id, new TemplateQueries(transport));
    }

    /** The making of a richer text as a task, by its id. Nothing is asked yet. */
    public Task<String> text(String id) {
        return task(TEXT, id, ClipQueries.ofTexts(this, transport));
    }

    private <R> Task<R> task(String kind, String id, VideoSource.Queries<R> queries) {
        return new Task<>(new VideoSource<>(new SavedTask(kind, id), transport.toString(), queries),
                transport.timing());
    }

    /**
     * Takes up a clip of any version that {@link Task#save()} wrote down, here or in another process. Nothing is asked
     * yet.
     *
     * @throws IllegalArgumentException if the string is no saved clip
     */
    public Task<Clip> resume(String saved) {
        SavedTask task = SavedTask.of(saved);
        return switch (task.kind()) {
            case VIDEO -> video(task.id());
            case CLIP -> clip(task.id());
            case TEMPLATE -> template(task.id());
            default -> throw new IllegalArgumentException("The saved task is a " + task.kind() + ", not a clip");
        };
    }

    /** For the client itself: a saved task of this family, whatever it yields; empty if it is of another. */
    public Optional<Task<?>> taskOf(SavedTask task) {
        return switch (task.kind()) {
            case VIDEO, CLIP, TEMPLATE -> Optional.of(resume(task.text()));
            case TEXT -> Optional.of(text(task.id()));
            default -> Optional.empty();
        };
    }

    /** How a task of version 2 stands, with what it used; of the last seven days. */
    public ClipTask get(String id) {
        return get(id, null);
    }

    ClipTask get(String id, @Nullable Duration within) {
        Ask ask = Ask.get("Query of clip " + id, QUERY + "/" + Endpoint.encode(id)).within(within);
        return transport.call(ask, STATUS).task();
    }

    /** The tasks of version 2 of the last seven days, newest first, fetched page by page while they are looked at. */
    public Stream<ClipTask> list() {
        return list(ClipFilter.ALL);
    }

    /** Those that pass a filter. */
    public Stream<ClipTask> list(ClipFilter filter) {
        return Pages.stream(page -> page(filter, page == null ? 1 : Integer.parseInt(page)));
    }

    private Pages.Page<ClipTask> page(ClipFilter filter, int number) {
        ClipTaskList list = list(filter, number, PAGE);
        List<ClipTask> items = list.items() == null ? List.of() : list.items();
        boolean more = list.total() == null ? items.size() >= PAGE : (long) number * PAGE < list.total();
        return new Pages.Page<>(items, more ? Integer.toString(number + 1) : null);
    }

    /**
     * One page of them.
     *
     * @param number from 1
     * @param size how many a page holds
     */
    public ClipTaskList list(ClipFilter filter, int number, int size) {
        Ask ask = Ask.get("List of clips", QUERY).query("page_num", number).query("page_size", size);
        ask = with(ask, "filter.status", filter.status());
        ask = with(ask, "filter.model", filter.model());
        return transport.call(with(ask, "filter.task_type", filter.taskType()), LIST);
    }

    private static Ask with(Ask ask, String name, @Nullable String value) {
        return value == null ? ask : ask.query(name, value);
    }

    /**
     * Deletes a task of version 2 that has succeeded or failed, or ends one that still waits. One that is being made stays,
     * and the exception says so.
     */
    public ClipTaskDeleted delete(String id) {
        Ask ask = Ask.delete("Deletion of clip " + id, "/v2/video_generation/" + Endpoint.encode(id));
        return transport.call(ask, DELETED);
    }
}
