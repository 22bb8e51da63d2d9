package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.ClipRequest;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.ClipTaskDeleted;
import io.minimax4j.protocol.video.ClipTaskList;
import io.minimax4j.protocol.video.ClipTaskReply;
import io.minimax4j.protocol.video.VideoTaskReply;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.file.DownloadLinks;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.video.KeptMedia;
import io.minimax4j.server.video.MediaKeeper;
import io.minimax4j.server.video.Studio;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The tasks of version 2. What can be known of a request at once, its media included, is refused at once. */
public final class ClipService {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final Duration WINDOW = Duration.ofDays(7);

    private final Studio studio;
    private final ClipStore store;
    private final ClipView view;

    public ClipService(Studio studio, DownloadLinks links) {
        this.studio = studio;
        this.store = new ClipStore(studio.work().database());
        this.view = new ClipView(studio.files(), links);
        studio.work().tasks().register(new ClipKind(studio, store, view));
    }

    VideoTaskReply generate(Account account, URI root, ClipRequest request) throws InterruptedException {
        return accept(account, root, request, ClipPlan.generation(request, studio.engine().models()));
    }

    VideoTaskReply enrich(Account account, URI root, ClipRequest request) throws InterruptedException {
        return accept(account, root, request, ClipPlan.contextIr(request, studio.engine().models()));
    }

    VideoTaskReply regenerate(Account account, URI root, ClipRequest request) throws InterruptedException {
        return accept(account, root, request, ClipPlan.regeneration(request, studio.engine().models()));
    }

    private VideoTaskReply accept(Account account, URI root, ClipRequest request, ClipPlan plan)
            throws InterruptedException {
        Task made = studio.order(account, plan.model().id(), request.callbackUrl(), media -> {
            Taken taken = taken(account, plan, media);
            ClipRequest kept = new ClipRequest(plan.model().id(), taken.content(), null, request.resolution(),
                    request.duration(), request.ratio(), null, request.aigcWatermark(), request.extra());
            return studio.accept(NewTask.of(account.id(), ClipKind.NAME, Json.text(kept)), request.callbackUrl(),
                    task -> begin(task, root, plan, taken.seconds()));
        });
        return new VideoTaskReply(Long.toString(made.id()), null);
    }

    private Taken taken(Account account, ClipPlan plan, KeptMedia media) throws InterruptedException {
        if (!plan.type().equals(ClipTask.REGENERATION)) {
            return Taken.of(plan, media);
        }
        if (plan.source() == null) {
            return Taken.ofBase(plan.content(), media);
        }
        ClipRow source = source(account, plan.source());
        String reference = MediaKeeper.reference(source.file());
        return Taken.ofClip(prompt(source), media.keep("source_task_id", reference, MediaRules.OWN));
    }

    private ClipRow source(Account account, String id) {
        ClipRow row = find(account, "source_task_id", id);
        if (!row.status().equals(ClipTask.SUCCEEDED) || !row.type().equals(ClipTask.GENERATION)
                || !"768P".equals(row.resolution()) || row.file() == null) {
            throw ApiException.invalid("source_task_id must be a task that has made a clip in 768P");
        }
        return row;
    }

    private String prompt(ClipRow source) {
        Task task = studio.work().tasks().find(source.id()).orElseThrow();
        return Content.of(Json.read(task.input(), ClipRequest.class).content(), Content.LONGEST_PROMPT).prompt();
    }

    private void begin(Task task, URI root, ClipPlan plan, int seconds) {
        ClipRow row = new ClipRow(task.id(), task.accountId(), plan.model().id(), plan.type(), ClipTask.QUEUED,
                plan.resolution(), seconds, plan.ratio() == null ? "" : plan.ratio().word(), root, null, null, null,
                null, task.times().created(), task.times().updated());
        store.insert(row);
        requireRoom(row);
        studio.work().callbacks().announce(task.id(), view.told(row));
    }

    /** Exact on any number of nodes: tasks of an account are accepted one after the other. */
    private void requireRoom(ClipRow row) {
        OptionalLong most = studio.work().admission().parallel(new Caller(row.accountId(), true), row.model());
        if (most.isPresent() && store.open(row.accountId(), row.model()) > most.getAsLong()) {
            throw new ApiException(ErrorCode.CONNECTION_LIMIT, ErrorCode.CONNECTION_LIMIT.message()
                    + ": the account may have " + most.getAsLong() + " tasks of " + row.model()
                    + " that have not ended; wait until one has, or cancel one that is queued");
        }
    }

    private Instant since() {
        return studio.work().tasks().clock().instant().minus(WINDOW);
    }

    private ClipRow find(Account account, String field, String id) {
        return (DIGITS.matcher(id.strip()).matches()
                ? store.find(account.id(), Long.parseLong(id.strip()), since())
                : Optional.<ClipRow>empty())
                .orElseThrow(() -> ApiException.invalid("invalid " + field
                        + ": the account has accepted no such task in the last 7 days"));
    }

    /** @throws ApiException 2013 if the account has no such task of the last 7 days */
    ClipTaskReply get(Account account, URI root, String id) {
        return new ClipTaskReply(view.task(find(account, "task_id", id), root));
    }

    ClipTaskList list(Account account, URI root, ClipFilter filter) {
        Instant since = since();
        return new ClipTaskList(
                store.list(account.id(), filter, since).stream().map(row -> view.task(row, root)).toList(),
                store.count(account.id(), filter, since));
    }

    /**
     * Cancels a task that waits, or deletes one that has ended, and its clip.
     *
     * @throws ApiException 2013 for one that is running or cancelled
     */
    ClipTaskDeleted delete(Account account, String id) {
        ClipRow row = find(account, "task_id", id);
        String shown = Long.toString(row.id());
        if (studio.work().tasks().find(row.id()).filter(studio.work().tasks()::cancelWaiting).isPresent()) {
            return new ClipTaskDeleted(shown, ClipTask.CANCELLED, ClipTask.CANCELLED);
        }
        return store.together(() -> {
            ClipRow now = store.find(row.id()).orElse(row);
            if (!now.status().equals(ClipTask.SUCCEEDED) && !now.status().equals(ClipTask.FAILED)) {
                throw ApiException
                        .invalid("the task is " + now.status() + "; only tasks that are queued are cancelled, and"
                                + " only those that have succeeded or failed deleted");
            }
            store.delete(now.id());
            studio.files().discard(now.file() == null ? List.of() : List.of(now.file()));
            return new ClipTaskDeleted(shown, ClipTaskDeleted.DELETED, ClipTaskDeleted.DELETED);
        });
    }
}
