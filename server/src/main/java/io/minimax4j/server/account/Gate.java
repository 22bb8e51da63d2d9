package io.minimax4j.server.account;

import io.minimax4j.server.account.UsageStore.Day;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Lets requests of bound accounts in and out. Each way is one transaction under the lock of the account's terms, on
 * whatever node: so all limits and the budget are judged together, on the same state, and hold exactly.
 *
 * <p>What a request may take is reserved when it enters; when it leaves, what it used takes the place of that. The rest
 * goes back to the budget, and to the window it came from, if that is still open. A request of a node that died is found
 * by the next one of its account, and what it held goes back whole.
 */
final class Gate {
    private final Database database;
    private final IdSource ids;
    private final InstantSource clock;
    private final LimitTable table;
    private final TermsStore terms;
    private final LimitStore limits;
    private final UsageStore usage;
    private final long holder;

    /**
     * @param clock that all nodes agree on
     * @param table what this server says of models in place of the plans
     */
    Gate(Database database, IdSource ids, InstantSource clock, LimitTable table) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.table = table;
        this.terms = new TermsStore(database);
        this.limits = new LimitStore(database);
        this.usage = new UsageStore(database);
        this.holder = ids.next();
    }

    /**
     * A request that came in.
     *
     * @param answer the most tokens it may answer with
     */
    record Entry(OpenRequest request, long answer) {}

    /**
     * Lets a request in; empty if nothing binds it any more. A refusal leaves nothing behind.
     *
     * @throws io.minimax4j.protocol.error.ApiException if there is no room for it
     */
    Optional<Entry> enter(Caller caller, Demand demand) {
        long id = ids.next();
        return database.together(() -> terms.lock(caller.accountId()).filter(found -> found.terms().bind(caller))
                .map(found -> enter(id, caller, demand, found)));
    }

    private Entry enter(long id, Caller caller, Demand demand, Standing found) {
        long now = clock.millis();
        List<OpenRequest> all = limits.open(caller.accountId());
        Standing standing = found;
        for (OpenRequest dead : all.stream().filter(request -> request.isDead(now)).toList()) {
            limits.remove(dead.id());
            standing = release(dead, 0, standing);
        }
        List<OpenRequest> open = all.stream().filter(request -> !request.isDead(now)).toList();
        Window window = limits.window(caller.accountId(), demand.model()).filter(last -> last.isOpen(now))
                .orElse(new Window(now, 0, 0));
        long answer = room(standing, demand, window, open, now).answer(demand, caller.pressed());
        return reserve(id, caller, demand, new Granted(standing, window, answer, now));
    }

    private Room room(Standing standing, Demand demand, Window window, List<OpenRequest> open, long now) {
        long sameModel = open.stream()
                .filter(request -> request.window().isPresent() && request.model().equals(demand.model())).count();
        return new Room(standing, standing.terms().limits(demand.model(), table), window, sameModel,
                open.stream().mapToLong(OpenRequest::budgetTokens).sum(), now);
    }

    private record Granted(Standing standing, Window window, long answer, long now) {}

    private Entry reserve(long id, Caller caller, Demand demand, Granted granted) {
        long tokens = demand.prompt() + granted.answer();
        boolean budgeted = granted.standing().terms().budget().isPresent();
        OpenRequest request = new OpenRequest(id, caller.accountId(), demand.model(), holder,
                caller.pressed() && demand.isConnection()
                        ? OptionalLong.of(granted.window().began())
                        : OptionalLong.empty(),
                caller.pressed() ? tokens : 0, budgeted ? tokens : 0, granted.now() + OpenRequest.LEASE_MILLIS);
        if (caller.pressed() && demand.isRequest()) {
            limits.put(caller.accountId(), demand.model(), granted.window().with(tokens));
        }
        if (budgeted) {
            terms.spent(caller.accountId(), granted.standing().after(tokens).spent());
        }
        limits.insert(request);
        return new Entry(request, granted.answer());
    }

    /**
     * Lets a request out with what it used. One that was taken for dead meanwhile has nothing reserved any more; what it
     * used is charged all the same.
     */
    void leave(OpenRequest request, Day day, Usage used) {
        database.together(() -> {
            Standing standing = terms.lock(request.account()).orElse(Standing.FREE);
            leave(limits.remove(request.id()) ? request : request.withoutReservations(), day, used, standing);
        });
    }

    /**
     * {@link #leave} once more after it failed, which may have been after all was on disk: one that is not held any more is
     * charged nothing, so that nothing is charged twice.
     */
    void leaveAgain(OpenRequest request, Day day, Usage used) {
        database.together(() -> {
            Standing standing = terms.lock(request.account()).orElse(Standing.FREE);
            if (limits.remove(request.id())) {
                leave(request, day, used, standing);
            }
        });
    }

    private void leave(OpenRequest held, Day day, Usage used, Standing standing) {
        release(held, used.tokens(), standing);
        if (used.requests() > 0) {
            usage.add(Map.of(day, used));
        }
    }

    private Standing release(OpenRequest request, long used, Standing standing) {
        limits.change(request, used - request.windowTokens());
        if (standing.terms().budget().isEmpty()) {
            return standing;
        }
        Standing after = standing.after(used - request.budgetTokens());
        terms.spent(request.account(), after.spent());
        return after;
    }

    /** Tells that the requests of this node are alive. */
    void renew() {
        limits.renew(holder, clock.millis() + OpenRequest.LEASE_MILLIS);
    }
}
