package io.minimax4j.server.callback;

import io.minimax4j.server.callback.Callbacks.Subscription;
import io.minimax4j.server.callback.Delivery.State;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressException;
import io.minimax4j.server.egress.EgressPost;
import io.minimax4j.server.egress.EgressReply;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Lane;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.TaskKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the pushes of one task, one after another: a later one never passes one that is still being tried. Between pushes
 * it sleeps, and it ends when the task it tells of is forgotten.
 */
final class SenderKind implements TaskKind {
    static final String NAME = "callback";
    private static final Logger LOG = LoggerFactory.getLogger(SenderKind.class);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST_REPLY_BYTES = 64 << 10;
    private static final int HANDSHAKES = 3;
    private static final Duration LOOK_AGAIN = Duration.ofDays(1);

    private final CallbackStore store;
    private final Egress egress;
    private final Handshake handshake;
    private final Signatures signatures;
    private final Breakers breakers;
    private final CallbackLimits limits;
    private final InstantSource clock;

    SenderKind(CallbackStore store, Egress egress, Handshake handshake, Signatures signatures, CallbackLimits limits,
            InstantSource clock) {
        this.store = store;
        this.egress = egress;
        this.handshake = handshake;
        this.signatures = signatures;
        this.breakers = new Breakers(clock);
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Lane lane() {
        return Lane.CALLBACK;
    }

    @Override
    public Outcome run(Attempt attempt) throws InterruptedException {
        Optional<Subscription> found = store.find(attempt.task().parentId());
        if (found.isEmpty()) {
            return Outcome.done(null);
        }
        Subscription subscription = found.get();
        if (!subscription.verified()) {
            Optional<Outcome> refused = verify(attempt, subscription);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return sendAll(attempt, subscription);
    }

    /** For addresses that were not asked when the task was accepted: the task goes on, whatever they answer. */
    private Optional<Outcome> verify(Attempt attempt, Subscription subscription) throws InterruptedException {
        Optional<String> problem = Optional.empty();
        for (int i = 0; i < HANDSHAKES; i++) {
            problem = handshake.with(subscription.url());
            if (problem.isEmpty()) {
                attempt.write(() -> store.verified(subscription.taskId()));
                return Optional.empty();
            }
        }
        String why = problem.orElseThrow();
        LOG.warn("Nothing is pushed about {}: its address failed the handshake: {}", subscription.subject(), why);
        return Optional.of(Outcome.done(null, () -> store.refused(subscription.taskId(), why)));
    }

    private Outcome sendAll(Attempt attempt, Subscription subscription) throws InterruptedException {
        for (Optional<Delivery> next = store.next(subscription.taskId()); next.isPresent(); next = store
                .next(subscription.taskId())) {
            if (attempt.stopping()) {
                throw new InterruptedException("asked to stop before a push");
            }
            Instant now = clock.instant();
            Instant earliest = latest(next.get().nextAt(), breakers.openUntil(subscription.url()));
            if (earliest.isAfter(now)) {
                return Outcome.asleep(earliest);
            }
            send(attempt, subscription, next.get());
        }
        return Outcome.asleep(clock.instant().plus(LOOK_AGAIN));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void send(Attempt attempt, Subscription subscription, Delivery delivery) throws InterruptedException {
        byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>(Handshake.HEADERS);
        headers.putAll(signatures.headers(subscription.accountId(), delivery.name(), body));
        try {
            EgressReply reply = egress
                    .post(new EgressPost(subscription.url(), headers, body, LIMIT, MOST_REPLY_BYTES));
            if (reply.isSuccess()) {
                breakers.succeeded(subscription.url());
                Instant now = clock.instant();
                attempt.write(() -> store.tried(delivery, State.DELIVERED, now, now, reply.status(), null));
            } else {
                failed(attempt, delivery, reply.status(), "the receiver answered with status " + reply.status());
            }
        } catch (EgressException e) {
            failed(attempt, delivery, null, e.getMessage());
        }
    }

    private void failed(Attempt attempt, Delivery delivery, @Nullable Integer status,
            String error) {
        breakers.failed(delivery.url());
        Instant now = clock.instant();
        Instant next = now.plus(limits.pauseAfter(delivery.tries() + 1));
        boolean last = next.isAfter(delivery.dueSince().plus(limits.retryFor()));
        if (last) {
            LOG.warn("Push {} about {} is given up after {} tries: {}", delivery.name(), delivery.subject(),
                    delivery.tries() + 1, error);
        }
        attempt.write(() -> store.tried(delivery, last ? State.FAILED : State.PENDING, next, null, status, error));
    }
}
