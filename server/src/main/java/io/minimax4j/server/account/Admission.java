package io.minimax4j.server.account;

import io.minimax4j.server.account.UsageStore.Day;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides whether an account may have a request answered now, and keeps account of what it used. An account without
 * limits and without a budget costs no look at the database but one every few seconds: what it used is written in the
 * background. Every other request goes through the {@link Gate}.
 */
public final class Admission implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);
    private static final long BEAT_MILLIS = OpenRequest.LEASE_MILLIS / 3;

    private final Clocks clocks;
    private final TermsCache terms;
    private final Gate gate;
    private final UsageLedger ledger;
    private final Quota quota;
    private final LimitTable table;
    private final AtomicInteger open = new AtomicInteger();
    private final Queue<Leaving> late = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("admission").factory());

    /** @param table the limits of models that this server changes; the plans say the others */
    public Admission(Database database, IdSource ids, Clocks clocks, LimitTable table) {
        this.clocks = clocks;
        this.table = table;
        this.terms = new TermsCache(new TermsStore(database), clocks.steady());
        this.gate = new Gate(database, ids, clocks.steady(), table);
        this.ledger = new UsageLedger(new UsageStore(database), clocks.wall());
        this.quota = new Quota(database, clocks, table);
    }

    /** Writes usage and keeps open requests alive from now on. */
    public Admission start() {
        thread.scheduleWithFixedDelay(
                () -> guarded("Usage is written later, because the database did not take it", this::write), 1, 1,
                TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(
                () -> guarded("Requests that are being answered may be taken for dead by other servers", this::beat),
                BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    private static void guarded(String consequence, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{}", consequence, e);
        }
    }

    /** Writes what has come together, and what the database did not take before. */
    void write() {
        ledger.write();
        for (Leaving leaving = late.peek(); leaving != null; leaving = late.peek()) {
            gate.leaveAgain(leaving.request(), leaving.day(), leaving.used());
            late.remove(leaving);
            open.decrementAndGet();
        }
    }

    void beat() {
        clocks.agree().run();
        if (open.get() > 0) {
            gate.renew();
        }
    }

    /**
     * Takes a place and reserves the tokens of the demand.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1002, 1039 or 1041 over a limit, 1008 where the budget is spent
     */
    public Permit admit(Caller caller, Demand demand) {
        Optional<Gate.Entry> entry = terms.get(caller.accountId()).bind(caller)
                ? gate.enter(caller, demand)
                : Optional.empty();
        return entry.<Permit>map(Bound::new).orElseGet(() -> new Unbound(caller.accountId(), demand));
    }

    /** How many tasks of a model the caller may have that have not ended; empty for any number. */
    public OptionalLong parallel(Caller caller, String model) {
        Terms found = terms.get(caller.accountId());
        return found.bind(caller) && caller.pressed() ? found.limits(model, table).connections() : OptionalLong.empty();
    }

    /** What accounts have left; all that this server settled so far is counted. */
    Quota quota() {
        ledger.write();
        return quota;
    }

    /** Returns when everything that was settled is on disk. */
    @Override
    public void close() {
        thread.close();
        write();
    }

    /** Of an account that nothing binds: used by one thread, like every permit. */
    private final class Unbound implements Permit {
        private final long account;
        private final Demand demand;
        private boolean settled;

        Unbound(long account, Demand demand) {
            this.account = account;
            this.demand = demand;
        }

        @Override
        public long answerTokens() {
            return demand.answer();
        }

        @Override
        public void settle(long promptTokens, long answerTokens) {
            if (!settled) {
                settled = true;
                ledger.add(account, demand.model(), Usage.ofRequest(promptTokens, answerTokens));
            }
        }

        @Override
        public void close() {}
    }

    /** A request that has ended, and what it used. */
    private record Leaving(OpenRequest request, Day day, Usage used) {}

    private final class Bound implements Permit {
        private final Gate.Entry entry;
        private boolean left;

        Bound(Gate.Entry entry) {
            this.entry = entry;
            open.incrementAndGet();
        }

        @Override
        public long answerTokens() {
            return entry.answer();
        }

        @Override
        public void settle(long promptTokens, long answerTokens) {
            leave(Usage.ofRequest(promptTokens, answerTokens));
        }

        @Override
        public void close() {
            leave(Usage.NONE);
        }

        /** Also for a thread that was interrupted: a connection to the database would not be given to it. */
        private void leave(Usage used) {
            if (left) {
                return;
            }
            left = true;
            boolean interrupted = Thread.interrupted();
            OpenRequest request = entry.request();
            Leaving leaving = new Leaving(request, ledger.day(request.account(), request.model()), used);
            try {
                gate.leave(request, leaving.day(), used);
                open.decrementAndGet();
            } catch (RuntimeException e) {
                LOG.warn("Request {} of account {} is charged later, because the database did not take it",
                        request.id(), request.account(), e);
                late.add(leaving);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
