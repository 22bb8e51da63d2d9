package io.minimax4j.server.account;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.account.AccountStore.KeyOwner;
import io.minimax4j.server.account.AccountStore.KeyRow;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.store.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes accounts and keys, and tells who presents one. Keys are long and random, so a plain SHA-256 keeps them: there
 * is nothing to guess that a slow hash would protect, and every request is checked. A key set by hand is the exception
 * and the choice of the one who sets it.
 */
public final class Accounts {
    private static final int LONGEST_KEY = 512;

    private final AccountStore store;
    private final IdSource ids;
    private final InstantSource clock;
    private final KeyCache cache;

    public Accounts(Database database, IdSource ids, InstantSource clock) {
        this.store = new AccountStore(database);
        this.ids = ids;
        this.clock = clock;
        this.cache = new KeyCache(clock);
    }

    /** On the first start: an account and its key. Empty when there is an account already. */
    public Optional<NewKey> createFirst() {
        return store.first().isPresent() ? Optional.empty() : createFirst(Secret.random());
    }

    /** Empty when another node was faster. */
    private Optional<NewKey> createFirst(String secret) {
        Account account = new Account(ids.next(), "default");
        KeyRow key = row(account, secret);
        return store.insertFirst(account, key)
                ? Optional.of(new NewKey(account, key.id(), secret))
                : Optional.empty();
    }

    /** A new account with its first key. */
    public NewKey create(String name) {
        return create(name, Secret.random());
    }

    private NewKey create(String name, String secret) {
        Account account = new Account(ids.next(), name);
        KeyRow key = row(account, secret);
        store.insert(account, key);
        return new NewKey(account, key.id(), secret);
    }

    /** Another key for the account. */
    public NewKey addKey(Account account) {
        String secret = Secret.random();
        KeyRow key = row(account, secret);
        store.insert(key);
        return new NewKey(account, key.id(), secret);
    }

    /**
     * Makes this very key valid: for the first account, which is created if there is none. A key that exists stays with
     * its account.
     */
    public Account ensureKey(String secret) {
        requireUsable(secret);
        Optional<NewKey> made = store.first().isPresent() ? Optional.empty() : createFirst(secret);
        if (made.isPresent()) {
            return made.get().account();
        }
        if (!store.insert(row(store.first().orElseThrow(), secret))) {
            store.restore(Sha256.hex(secret));
        }
        return authenticate(secret).orElseThrow();
    }

    private static void requireUsable(String secret) {
        boolean printable = secret.chars().allMatch(character -> character > ' ' && character < 0x7f);
        if (secret.isEmpty() || secret.length() > LONGEST_KEY || !printable) {
            throw new IllegalArgumentException("The key cannot travel in a header: use 1 to " + LONGEST_KEY
                    + " visible ASCII characters without spaces.");
        }
    }

    /** The account that the key belongs to; empty for an unknown or revoked key. */
    public Optional<Account> authenticate(String presented) {
        String hash = Sha256.hex(presented);
        Optional<Account> known = cache.get(hash);
        return known.isPresent() ? known : load(hash);
    }

    private Optional<Account> load(String hash) {
        Optional<KeyOwner> owner = store.owner(hash).filter(found -> equal(found.hash(), hash));
        owner.ifPresent(found -> cache.put(hash, found));
        return owner.map(KeyOwner::account);
    }

    /** The index compares hashes byte by byte already, which tells nothing about a key; this one tells even less. */
    private static boolean equal(String stored, String presented) {
        return MessageDigest.isEqual(stored.getBytes(StandardCharsets.US_ASCII),
                presented.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The account that a request's headers name: {@code Authorization: Bearer} wins over {@code x-api-key}. Without a
     * usable key this fails with 1004, with an unknown one with 2049.
     *
     * @param field the header that is asked for when there is no key
     */
    public Account authorize(@Nullable String authorization, @Nullable String apiKey, String field) {
        return authenticate(Credential.of(authorization, apiKey, field))
                .orElseThrow(() -> new ApiException(ErrorCode.INVALID_KEY));
    }

    public List<ApiKey> keys(Account account) {
        return store.keys(account.id());
    }

    /** The key stops working: here at once, on other nodes within {@link KeyCache#LIFE}. False if there is none. */
    public boolean revoke(Account account, long keyId) {
        boolean revoked = store.revoke(account.id(), keyId, clock.millis());
        cache.forget(keyId);
        return revoked;
    }

    private KeyRow row(Account account, String secret) {
        return new KeyRow(ids.next(), account.id(), "", Sha256.hex(secret), clock.millis());
    }
}
