package io.minimax4j.server.video;

import io.minimax4j.engine.clip.ClipEngine;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.callback.Callbacks.Subscription;
import io.minimax4j.server.callback.Callbacks;
import io.minimax4j.server.computing.Workbench;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.media.MediaIntake;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskService;
import io.minimax4j.server.task.TaskState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What clips of all versions are made with, and how a request for one becomes a task. */
public final class Studio {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    private final ClipEngine engine;
    private final FileService files;
    private final MediaKeeper media;
    private final Filming filming;
    private final Work work;

    /** The machinery of tasks, and where they compute. */
    public record Work(Database database, TaskService tasks, Callbacks callbacks, Admission admission, IdSource ids,
            Workbench cameras) {}

    public Studio(ClipEngine engine, FileService files, MediaIntake intake, Work work, VideoLimits limits) {
        this.engine = engine;
        this.files = files;
        this.media = new MediaKeeper(intake, files, limits);
        this.filming = new Filming(work.cameras(), files, work.ids(), limits);
        this.work = work;
    }

    public ClipEngine engine() {
        return engine;
    }

    public FileService files() {
        return files;
    }

    public MediaKeeper media() {
        return media;
    }

    public Filming filming() {
        return filming;
    }

    public Work work() {
        return work;
    }

    /** What a request becomes. */
    @FunctionalInterface
    public interface Acceptance {
        /** @param media of the request, for the acceptance to fill */
        Task accept(KeptMedia media) throws InterruptedException;
    }

    /**
     * Takes an order: it is charged as one request of its model if it is accepted. Its media are let in meanwhile, and
     * thrown away if it is not.
     *
     * @throws io.minimax4j.protocol.error.ApiException 2013 for a callback address or a medium that cannot be used or where
     *                                              the account's files have no room, 1002, 1008 or 1041 over a limit
     */
    public Task order(Account account, String model, @Nullable String callbackUrl, Acceptance acceptance)
            throws InterruptedException {
        Optional<String> callback = callback(callbackUrl);
        if (callback.isPresent()) {
            work.callbacks().check(account.id(), callback.get());
        }
        files.requireRoom(account);
        try (Permit permit = work.admission().admit(Caller.of(account), new Demand(model, 0, 0, true));
                KeptMedia kept = media.begin(account)) {
            Task task = acceptance.accept(kept);
            kept.handOver();
            permit.settle(0, 0);
            return task;
        }
    }

    /** Accepts a task and subscribes its callback; {@code more} is part of the same transaction. */
    public Task accept(NewTask order, @Nullable String callbackUrl, Consumer<Task> more) {
        return work.database().together(() -> {
            Task task = work.tasks().accept(order);
            callback(callbackUrl).ifPresent(url -> work.callbacks().subscribe(new Subscription(task.id(),
                    task.accountId(), Long.toString(task.id()), url, false)));
            more.accept(task);
            return task;
        });
    }

    /**
     * Follows a task whose owner is told when it begins and ends: what was kept for it goes with its end.
     *
     * @param media the references to it
     * @param told what is said of the task now
     */
    public void follow(TaskChange change, Function<Task, List<String>> media, Function<Task, Record> told) {
        Task task = change.after();
        if (!change.moved() || change.before() == null) {
            return;
        }
        if (task.state().ended()) {
            this.media.discard(media.apply(task));
        }
        if (task.state().ended() || task.state() == TaskState.PROCESSING) {
            work.callbacks().announce(task.id(), told.apply(task));
        }
    }

    private static Optional<String> callback(@Nullable String url) {
        return Optional.ofNullable(url).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The task of the account with that id and of that kind; empty if there is none, or the id is none. */
    public Optional<Task> find(Account account, String kind, @Nullable String taskId) {
        return Optional.ofNullable(taskId).map(String::strip).filter(text -> DIGITS.matcher(text).matches())
                .flatMap(text -> work.tasks().find(Long.parseLong(text)))
                .filter(task -> task.accountId() == account.id() && task.kind().equals(kind));
    }
}
