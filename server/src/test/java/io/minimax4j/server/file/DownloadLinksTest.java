package io.minimax4j.server.file;

import static io.minimax4j.server.file.DownloadLinks.Verdict.EXPIRED;
import static io.minimax4j.server.file.DownloadLinks.Verdict.FORGED;
import static io.minimax4j.server.file.DownloadLinks.Verdict.VALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.SettingStore;
import io.minimax4j.server.store.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadLinksTest {
    private static final URI ROOT = URI.create("https://media.example.com");

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Database database;
    private DownloadLinks links;

    @BeforeEach
    void open() {
        database = TestDatabase.SQLITE.open(folder);
        links = onAnotherNode();
    }

    private DownloadLinks onAnotherNode() {
        return new DownloadLinks(new SettingStore(database), clock, Duration.ofHours(9));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void link_holdsIdExpirySignatureAndName() {
        // Nine hours after 2026-03-01T12:00:00Z.
        assertThat(links.link(ROOT, file(Optional.empty())).toString())
                .matches(
                        "https://media\\.example\\.com/download/297990555456011/1772398800/[A-Za-z0-9_-]{43}/a_b\\.mp3");
    }

    @Test
    void link_worksUntilItExpires_onEveryNode() {
        String[] parts = parts(links.link(ROOT, file(Optional.empty())));
        assertThat(onAnotherNode().judge(parts[2], parts[3], parts[4])).isEqualTo(VALID);
        clock.advance(Duration.ofHours(9).minusMillis(1));
        assertThat(links.judge(parts[2], parts[3], parts[4])).isEqualTo(VALID);
        clock.advance(Duration.ofMillis(1));
        assertThat(links.judge(parts[2], parts[3], parts[4])).isEqualTo(EXPIRED);
    }

    @Test
    void link_changedInAnyPart_isForged() {
        String[] parts = parts(links.link(ROOT, file(Optional.empty())));
        assertThat(links.judge("297990555456012", parts[3], parts[4])).isEqualTo(FORGED);
        assertThat(links.judge(parts[2], "1772398801", parts[4])).isEqualTo(FORGED);
        assertThat(links.judge(parts[2], parts[3], parts[4].substring(1))).isEqualTo(FORGED);
        assertThat(links.judge(parts[2], "", "")).isEqualTo(FORGED);
        assertThat(links.judge("x", "y", "签名")).isEqualTo(FORGED);
    }

    @Test
    void link_neverOutlivesItsFile() {
        Instant soon = Instant.parse("2026-03-01T13:00:00Z");
        assertThat(parts(links.link(ROOT, file(Optional.of(soon))))[3])
                .isEqualTo(String.valueOf(soon.getEpochSecond()));
    }

    @Test
    void linkForLife_lastsAsLongAsTheFile() {
        Instant later = Instant.parse("2026-03-02T12:00:00Z");
        assertThat(parts(links.linkForLife(ROOT, file(Optional.of(later))))[3])
                .isEqualTo(String.valueOf(later.getEpochSecond()));
    }

    private static String[] parts(URI link) {
        return link.getPath().split("/");
    }

    private StoredFile file(Optional<Instant> expiresAt) {
        return new StoredFile(297_990_555_456_011L, 1, "t2a", "a b.mp3", "audio/mpeg", 3, "00", true, clock.instant(),
                expiresAt);
    }
}
