package io.minimax4j.server.callback;

import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.callback.CallbackDeliveryList;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.callback.Delivery.State;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.http.PageSize;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.TaskService;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that want to be told of changes, and the log of what they were told. A change that is announced in a
 * transaction is delivered at least once if that transaction comes about, and never if it does not.
 */
public final class Callbacks {

    private final CallbackStore store;
    private final TaskService tasks;
    private final IdSource ids;
    private final CallbackLimits limits;
    private final Egress egress;
    private final Handshake handshake;
    private final Signatures signatures;

    public Callbacks(Database database, TaskService tasks, Egress egress, IdSource ids, InstantSource clock,
            CallbackLimits limits) {
        this.store = new CallbackStore(database);
        this.tasks = tasks;
        this.ids = ids;
        this.limits = limits;
        this.egress = egress;
        this.handshake = new Handshake(egress);
        this.signatures = new Signatures(store, clock);
        tasks.register(new SenderKind(store, egress, handshake, signatures, limits, tasks.clock()));
    }

    /**
     * Challenges an address, before anything is accepted.
     *
     * @throws ApiException 2013 if it does not answer well, 1041 if too many pushes of the account wait already
     */
    public void verify(long accountId, String url) {
        requireRoom(accountId);
        try {
            handshake.with(url).ifPresent(problem -> {
                throw ApiException.invalid("callback_url: " + problem);
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException(ErrorCode.SERVICE_FAILED, "the server is stopping; try again", e);
        }
    }

    /**
     * Judges an address that is challenged after its task was accepted. Nothing is sent.
     *
     * @throws ApiException 2013 if the policy for outgoing requests closes it, 1041 if too many pushes of the account wait
     *                      already
     */
    public void check(long accountId, String url) throws InterruptedException {
        requireRoom(accountId);
        egress.check("callback_url", url);
    }

    private void requireRoom(long accountId) {
        if (store.pending(accountId) >= limits.pendingPerAccount()) {
            throw new ApiException(ErrorCode.CONNECTION_LIMIT, ErrorCode.CONNECTION_LIMIT.message() + ": "
                    + limits.pendingPerAccount() + " callbacks of the account wait for their receivers; see"
                    + " /v1/callbacks/deliveries, and leave callback_url out until they are taken");
        }
    }

    /** Has a task's changes pushed, from the next one on. An address that was not asked before is challenged at once. */
    public void subscribe(Subscription subscription) {
        store.together(() -> {
            NewTask sender = NewTask.of(subscription.accountId(), SenderKind.NAME, "").partOf(subscription.taskId());
            store.insert(subscription, tasks.accept(subscription.verified() ? sender.sleeping() : sender).id());
            return true;
        });
    }

    /** Pushes a record of the protocol to whoever wants to know of the task. */
    public void announce(long taskId, Object record) {
        store.find(taskId).ifPresent(subscription -> store.together(() -> {
            store.insert(ids.next(), subscription, Json.text(record), tasks.clock().instant());
            store.sender(taskId).ifPresent(tasks::wake);
            return true;
        }));
    }

    CallbackDeliveryList list(long accountId, Filter filter) {
        int limit = PageSize.of(filter.limit());
        long before = filter.after() == null || filter.after().isBlank() ? Long.MAX_VALUE : id(filter.after());
        List<Delivery> found = store.list(accountId, before, state(filter.status()), filter.subject(), limit + 1);
        List<CallbackDelivery> page = found.stream().limit(limit).map(Callbacks::view).toList();
        return new CallbackDeliveryList("list", page, page.isEmpty() ? null : page.getFirst().id(),
                page.isEmpty() ? null : page.getLast().id(), found.size() > limit, BaseResp.SUCCESS);
    }

    private static @Nullable State state(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(State.values()).filter(state -> state.name().equalsIgnoreCase(text.strip())).findFirst()
                .orElseThrow(() -> ApiException.invalid("status must be one of " + Arrays.stream(State.values())
                        .map(state -> state.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }

    CallbackDelivery get(long accountId, String id) {
        return view(find(accountId, id));
    }

    /** Sends it once more, under the same id, whatever became of it before. */
    CallbackDelivery replay(long accountId, String id) {
        Delivery delivery = find(accountId, id);
        return store.together(() -> {
            if (store.find(delivery.taskId()).isEmpty()) {
                throw ApiException.invalid("the address of this delivery failed its challenge; nothing is sent there");
            }
            // First the sender's row, then the delivery's: in the order in which the sender takes them.
            store.sender(delivery.taskId()).ifPresent(tasks::wake);
            store.again(delivery.id(), tasks.clock().instant());
            return view(store.delivery(accountId, delivery.id()).orElse(delivery));
        });
    }

    private Delivery find(long accountId, String id) {
        return store.delivery(accountId, id(id)).orElseThrow(() -> ApiException
                .invalid("no delivery has this id; GET /v1/callbacks/deliveries lists those there are"));
    }

    private static long id(String text) {
        String digits = text.strip().startsWith("msg_") ? text.strip().substring("msg_".length()) : text.strip();
        if (!digits.matches("[0-9]{1,18}")) {
            throw ApiException.invalid("the id of a delivery looks like msg_123");
        }
        return Long.parseLong(digits);
    }

    String secret(long accountId) {
        return signatures.secret(accountId);
    }

    String rotateSecret(long accountId) {
        return signatures.rotate(accountId);
    }

    private static CallbackDelivery view(Delivery delivery) {
        boolean pending = delivery.state() == State.PENDING;
        return new CallbackDelivery(delivery.name(), "callback.delivery", delivery.subject(), delivery.url(),
                delivery.state().name().toLowerCase(Locale.ROOT), delivery.tries(),
                delivery.createdAt().getEpochSecond(), pending ? delivery.nextAt().getEpochSecond() : null,
                Optional.ofNullable(delivery.deliveredAt()).map(Instant::getEpochSecond).orElse(null),
                delivery.lastStatus(), delivery.lastError(), delivery.body(), BaseResp.SUCCESS);
    }

    /**
     * An address that wants to know of a task.
     *
     * @param subject what callers know the task by
     * @param verified whether it has answered a challenge; else it is asked before the first push
     */
    public record Subscription(long taskId, long accountId, String subject, String url, boolean verified) {
        /** Leaves the address out, which may hold a secret. */
        @Override
        public String toString() {
            return "Subscription[" + subject + "]";
        }
    }

    /** Which deliveries to list, as it came. */
    record Filter(@Nullable String after, @Nullable String limit, @Nullable String status, @Nullable String subject) {}
}
