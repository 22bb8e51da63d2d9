package io.minimax4j.server.account;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.store.LeasedIds;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a server has to let requests in, over a database that it may share with others. Its clock is a test's. */
final class AccountNode implements AutoCloseable {
    static final String MODEL = "MiniMax-M3";

    final Admission admission;
    final Tenants tenants;
    private final Database database;

    AccountNode(Database database, InstantSource clock) {
        this.database = database;
        IdSource ids = new LeasedIds(database, clock, OptionalInt.empty());
        this.tenants = new Tenants(database, ids, clock);
        this.admission = new Admission(database, ids, new Clocks(clock, clock, () -> {}), LimitTable.EMPTY);
    }

    /** A new account without a plan, with limits of its own and a budget. */
    long account(Limits limits, OptionalLong budget) {
        return tenants.createKey(new KeyOrder("", Optional.empty(),
                TermsChange.of(Plan.NONE, limits, budget))).account().id();
    }

    Permit admit(long account, long prompt, long answer, boolean fixed) {
        return admission.admit(new Caller(account, true), new Demand(MODEL, prompt, answer, fixed));
    }

    Permit admitInBackground(long account, long prompt, long answer) {
        return admission.admit(Caller.inBackground(account), new Demand(MODEL, prompt, answer, true));
    }

    long spent(long account) {
        return new TermsStore(database).find(account).orElseThrow().spent();
    }

    Window window(long account) {
        return new LimitStore(database).window(account, MODEL).orElseThrow();
    }

    int open(long account) {
        return new LimitStore(database).open(account).size();
    }

    Usage used(long account) {
        admission.quota();
        Map<String, Usage> all = new UsageStore(database).since(account, "2000-01-01");
        return all.getOrDefault(MODEL, Usage.NONE);
    }

    @Override
    public void close() {
        admission.close();
    }
}
