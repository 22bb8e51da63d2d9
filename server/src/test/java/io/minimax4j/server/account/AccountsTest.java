package io.minimax4j.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AccountsTest {
    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Database database;
    private Accounts accounts;

    @BeforeEach
    void open() {
        database = kind.open(folder);
        accounts = onAnotherNode();
    }

    private Accounts onAnotherNode() {
        IdSource ids = new LeasedIds(database, clock, OptionalInt.empty());
        return new Accounts(database, ids, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void createFirst_onAFreshDatabase_makesOneAccountWithARandomKey() {
        NewKey key = accounts.createFirst().orElseThrow();
        assertThat(key.secret()).matches("mm-[A-Za-z0-9_-]{43}");
        assertThat(accounts.authenticate(key.secret())).contains(key.account());
        assertThat(accounts.createFirst()).isEmpty();
    }

    @Test
    void nodesThatStartTheFirstTimeTogether_makeOneAccount() throws Exception {
        List<Callable<Account>> starts = IntStream.range(0, 6)
                .<Callable<Account>>mapToObj(i -> () -> onAnotherNode().ensureKey("my-key")).toList();
        Set<Account> made = new HashSet<>();
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Account> start : nodes.invokeAll(starts)) {
                made.add(start.get());
            }
        }
        assertThat(made).hasSize(1);
    }

    @Test
    void secret_isNowhereInTheDatabaseNorInItsText() {
        NewKey key = accounts.createFirst().orElseThrow();
        List<String> stored = database.read(handle -> handle.select("SELECT hash FROM api_key")
                .mapTo(String.class).list());
        assertThat(stored).singleElement().asString().matches("[0-9a-f]{64}");
        assertThat(key.toString()).doesNotContain(key.secret());
    }

    @Test
    void authenticate_unknownKey_isEmpty() {
        accounts.createFirst();
        assertThat(accounts.authenticate("mm-guess")).isEmpty();
        assertThat(accounts.authenticate("")).isEmpty();
    }

    @Test
    void authorize_unknownKey_is2049() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> accounts.authorize("Bearer mm-guess", null, "Authorization"))
                .withMessage("invalid api key")
                .satisfies(e -> assertThat(e.code().code()).isEqualTo(2049));
    }

    @Test
    void ensureKey_onAFreshDatabase_makesTheAccount() {
        Account account = accounts.ensureKey("my-key");
        assertThat(accounts.authorize(null, "my-key", "Authorization")).isEqualTo(account);
        assertThat(accounts.createFirst()).isEmpty();
    }

    @Test
    void ensureKey_againAndBesideOthers_staysWithTheFirstAccount() {
        Account first = accounts.createFirst().orElseThrow().account();
        assertThat(accounts.ensureKey("my-key")).isEqualTo(first);
        assertThat(accounts.ensureKey("my-key")).isEqualTo(first);
        assertThat(accounts.keys(first)).hasSize(2);
    }

    @Test
    void ensureKey_thatWasRevoked_isValidAgain() {
        Account account = accounts.ensureKey("my-key");
        accounts.revoke(account, accounts.keys(account).getFirst().id());
        assertThat(accounts.ensureKey("my-key")).isEqualTo(account);
        assertThat(accounts.authenticate("my-key")).contains(account);
    }

    @Test
    void ensureKey_thatCannotTravelInAHeader_isRefused() {
        for (String key : List.of("", "two words", "钥匙", "line\nbreak", "x".repeat(513))) {
            assertThatThrownBy(() -> accounts.ensureKey(key)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void revoke_worksHereAtOnceAndElsewhereWithinSeconds() {
        NewKey key = accounts.createFirst().orElseThrow();
        Accounts elsewhere = onAnotherNode();
        assertThat(elsewhere.authenticate(key.secret())).isPresent();
        assertThat(accounts.authenticate(key.secret())).isPresent();

        assertThat(accounts.revoke(key.account(), key.id())).isTrue();

        assertThat(accounts.authenticate(key.secret())).isEmpty();
        assertThat(elsewhere.authenticate(key.secret())).as("still cached").isPresent();
        clock.advance(Duration.ofSeconds(5));
        assertThat(elsewhere.authenticate(key.secret())).isEmpty();
        assertThat(accounts.revoke(key.account(), key.id())).as("a second time").isFalse();
    }

    @Test
    void revoke_keyOfAnotherAccount_isRefused() {
        NewKey mine = accounts.create("mine");
        NewKey theirs = accounts.create("theirs");
        assertThat(accounts.revoke(mine.account(), theirs.id())).isFalse();
        assertThat(accounts.authenticate(theirs.secret())).isPresent();
    }

    @Test
    void authenticate_knownKey_doesNotAskTheDatabaseEachTime() {
        NewKey key = accounts.createFirst().orElseThrow();
        assertThat(accounts.authenticate(key.secret())).isPresent();
        database.close();
        assertThat(accounts.authenticate(key.secret())).isPresent();
    }

    @Test
    void addKey_bothKeysWork() {
        NewKey first = accounts.createFirst().orElseThrow();
        NewKey second = accounts.addKey(first.account());
        assertThat(accounts.authenticate(first.secret())).isEqualTo(accounts.authenticate(second.secret()))
                .contains(first.account());
        assertThat(accounts.keys(first.account())).extracting(ApiKey::id).containsExactly(first.id(), second.id());
    }
}
