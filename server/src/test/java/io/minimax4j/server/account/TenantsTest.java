package io.minimax4j.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TenantsTest {
    private static final TermsChange NOTHING = TermsChange.NONE;

    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Database database;
    private Accounts accounts;
    private Tenants tenants;

    @BeforeEach
    void open() {
        database = kind.open(folder);
        IdSource ids = new LeasedIds(database, clock, OptionalInt.empty());
        accounts = new Accounts(database, ids, clock);
        tenants = new Tenants(database, ids, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private NewKey key(String name, String account, TermsChange change) {
        return tenants.createKey(new KeyOrder(name, Optional.ofNullable(account), change));
    }

    private static TermsChange requests(long most) {
        return new TermsChange(Optional.empty(),
                new Limits(OptionalLong.of(most), OptionalLong.empty(), OptionalLong.empty()), OptionalLong.empty(),
                false);
    }

    private static TermsChange budget(long tokens) {
        return new TermsChange(Optional.empty(), Limits.NONE, OptionalLong.of(tokens), false);
    }

    private Terms terms(String account) {
        return tenants.list().stream().filter(report -> report.account().equals(account)).findFirst().orElseThrow()
                .terms();
    }

    @Test
    void createKey_byDefault_isOfAnAccountOfItsOwnWithTheRechargedPlan() {
        NewKey alice = key("alice", null, NOTHING);
        NewKey nameless = key("", null, NOTHING);
        assertThat(accounts.authenticate(alice.secret())).contains(alice.account());
        assertThat(alice.account().name()).isEqualTo("alice");
        assertThat(nameless.account().name()).matches("account-\\d+");
        assertThat(nameless.account().id()).isNotEqualTo(alice.account().id());
        assertThat(terms("alice")).isEqualTo(new Terms(Plan.RECHARGED, Limits.NONE, OptionalLong.empty()));
    }

    @Test
    void createKey_forAnAccount_makesItOnce() {
        NewKey first = key("laptop", "team", NOTHING);
        NewKey second = key("server", "team", NOTHING);
        assertThat(second.account()).isEqualTo(first.account());
        assertThat(tenants.list()).extracting(report -> report.key().name()).containsExactly("laptop", "server");
    }

    @Test
    void createKey_nameOfAnAccountThatIsThere_asksWhetherThatWasMeant() {
        key("alice", null, NOTHING);
        assertThatThrownBy(() -> key("alice", null, NOTHING)).hasMessageContaining("--account");
    }

    @Test
    void createKey_namesThatCannotBeShown_areRefused() {
        for (String name : List.of("two\nlines", " a", "x".repeat(65))) {
            assertThatThrownBy(() -> key(name, null, NOTHING)).hasMessageContaining("name");
        }
        assertThatThrownBy(() -> key("", "", NOTHING)).hasMessageContaining("--account");
    }

    @Test
    void change_leavesWhatItDoesNotName() {
        key("team", null, requests(5));
        tenants.change("team", budget(100));
        assertThat(terms("team")).isEqualTo(new Terms(Plan.RECHARGED,
                new Limits(OptionalLong.of(5), OptionalLong.empty(), OptionalLong.empty()), OptionalLong.of(100)));
        assertThatThrownBy(() -> tenants.change("nobody", budget(1))).hasMessageContaining("no account 'nobody'");
    }

    @Test
    void change_ofThePlan_putsOwnLimitsAway_andABudgetCanGo() {
        key("team", null, requests(5));
        tenants.change("team", budget(100));
        tenants.change("team", TermsChange.of(Plan.FREE, Limits.NONE, OptionalLong.empty()));
        assertThat(terms("team")).isEqualTo(new Terms(Plan.FREE, Limits.NONE, OptionalLong.of(100)));
        tenants.change("team", new TermsChange(Optional.empty(), Limits.NONE, OptionalLong.empty(), true));
        assertThat(terms("team")).isEqualTo(new Terms(Plan.FREE, Limits.NONE, OptionalLong.empty()));
    }

    @Test
    void budget_raised_keepsWhatWasSpent_andAFirstOneBeginsAtNothing() {
        try (AccountNode node = new AccountNode(database, clock)) {
            long team = key("team", null, budget(100)).account().id();
            node.admit(team, 10, 20, true).settle(10, 20);
            tenants.change("team", budget(200));
            assertThat(tenants.list().getFirst().spent()).isEqualTo(30);

            NewKey first = accounts.createFirst().orElseThrow();
            node.admit(first.account().id(), 10, 20, true).settle(10, 20);
            tenants.change("default", budget(50));
            assertThat(tenants.list().getLast().spent()).isZero();
        }
    }

    @Test
    void firstAccount_isMadeWhetherOthersWereOrderedBeforeOrNot_andStaysTheFirst() {
        key("alice", null, NOTHING);
        NewKey first = accounts.createFirst().orElseThrow();
        assertThat(first.account().name()).isEqualTo("default");
        tenants.change("default", requests(5));
        assertThat(accounts.createFirst()).isEmpty();
        assertThat(accounts.ensureKey("my-key")).isEqualTo(first.account());
    }

    @Test
    void revoke_stopsTheKeyForGood() {
        NewKey alice = key("alice", null, NOTHING);
        tenants.revoke(alice.id());
        assertThat(accounts.authenticate(alice.secret())).isEmpty();
        assertThat(tenants.list()).singleElement()
                .satisfies(report -> assertThat(report.key().revokedAt()).contains(clock.instant()));
        assertThatThrownBy(() -> tenants.revoke(alice.id())).hasMessageContaining("no key " + alice.id());
    }
}
