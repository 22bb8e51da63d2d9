package io.minimax4j.server.account;

import io.minimax4j.server.account.AccountStore.KeyRow;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.store.Sha256;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The accounts and keys of a server for whoever runs it. It works on the database alone, beside servers that run: they
 * notice a revoked key within {@link KeyCache#LIFE}, and new terms within {@link TermsCache#LIFE}. Every failure is an
 * {@link IllegalArgumentException} that says what to do.
 */
public final class Tenants {
    private static final int LONGEST_NAME = 64;
    /** Of an account that is made without a word about its limits. */
    private static final Terms USUAL = new Terms(Plan.RECHARGED, Limits.NONE, OptionalLong.empty());

    private final Database database;
    private final IdSource ids;
    private final InstantSource clock;
    private final AccountStore accounts;
    private final TermsStore terms;

    public Tenants(Database database, IdSource ids, InstantSource clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.accounts = new AccountStore(database);
        this.terms = new TermsStore(database);
    }

    /** Makes a key, and its account if there is none. */
    public NewKey createKey(KeyOrder order) {
        requireName(order.name());
        order.account().ifPresent(Tenants::requireAccountName);
        Account fresh = new Account(ids.next(), nameFor(order));
        long keyId = ids.next();
        String secret = Secret.random();
        return database.together(() -> {
            Account account = accountFor(order, fresh);
            accounts.insert(new KeyRow(keyId, account.id(), order.name(), Sha256.hex(secret), clock.millis()));
            return new NewKey(account, keyId, secret);
        });
    }

    private String nameFor(KeyOrder order) {
        return order.account().orElseGet(() -> order.name().isEmpty() ? "account-" + ids.next() : order.name());
    }

    private Account accountFor(KeyOrder order, Account fresh) {
        Optional<Account> known = accounts.lock(fresh.name());
        if (known.isEmpty()) {
            accounts.insert(fresh, clock.millis());
            terms.put(fresh.id(), new Standing(order.change().applyTo(USUAL), 0));
        } else if (order.account().isEmpty()) {
            throw new IllegalArgumentException("there is an account '" + fresh.name() + "' already: add a key to it"
                    + " with --account, or choose another --name");
        } else {
            change(known.get(), order.change());
        }
        return known.orElse(fresh);
    }

    /** Agrees something else with the account of that name. */
    public void change(String name, TermsChange change) {
        database.together(() -> change(accounts.lock(name).orElseThrow(() -> new IllegalArgumentException(
                "there is no account '" + name + "'; './minimax keys list' shows the accounts")), change));
    }

    private void change(Account account, TermsChange change) {
        if (!change.equals(TermsChange.NONE)) {
            Standing before = terms.lock(account.id()).orElse(Standing.FREE);
            boolean firstBudget = before.terms().budget().isEmpty();
            terms.put(account.id(), new Standing(change.applyTo(before.terms()), firstBudget ? 0 : before.spent()));
        }
    }

    /** Every key there is. */
    public List<KeyReport> list() {
        return accounts.reports();
    }

    /** The key stops working for ever. */
    public void revoke(long keyId) {
        if (!accounts.revoke(keyId, clock.millis())) {
            throw new IllegalArgumentException("there is no key " + keyId + " that is not revoked already;"
                    + " './minimax keys list' shows the keys");
        }
    }

    private static void requireName(String name) {
        boolean clean = name.codePoints().noneMatch(Character::isISOControl) && name.equals(name.strip());
        if (name.length() > LONGEST_NAME || !clean) {
            throw new IllegalArgumentException("a name has at most " + LONGEST_NAME
                    + " characters, none of them a control character, and no blanks around it");
        }
    }

    private static void requireAccountName(String name) {
        requireName(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("--account needs the name of an account");
        }
    }
}
