package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.Cluster;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.S3Server;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.process.TcpProxy;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.BatchResults;
import io.minimax4j.verification.wire.Batches;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real nodes on one PostgreSQL and one S3 service that share batches, and what happens when one of them goes. */
final class ClusterTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int LINES = 400;
    /** A batch of 400 lines is cut so that no part has more than six of them. */
    private static final int LEAST_PARTS = LINES / 6;
    private static final Pattern ATTEMPTS = Pattern
            .compile("(?m)^minimax4j_tasks_attempts_total\\{kind=\"batch-part\"[^}]*} ([0-9.E]+)$");

    private static S3Server s3;

    @BeforeAll
    static void startStorage() {
        s3 = S3Server.start();
    }

    @AfterAll
    static void stopStorage() {
        s3.close();
    }

    /** Slow enough that a batch outlives what the tests do to its nodes. */
    private static Cluster paced() {
        return Cluster.over(s3)
                .with(launch -> QuickStart.of(launch).quickTakeover().set("chat-tokens-per-second", "60"));
    }

    @Test
    void threeNodes_raceForBatchesOfThreeAccounts_everyLineIsAnsweredOnce() {
        try (Cluster cluster = Cluster.over(s3).with(launch -> QuickStart.of(launch).quickTakeover())) {
            List<ServerProcess> nodes = List.of(cluster.start("a"), cluster.start("b"), cluster.start("c"));
            List<String> keys = List.of(Launch.KEY, "key-of-the-second", "key-of-the-third");
            keys.stream().skip(1).forEach(key -> Storage.addAccount(nodes.getFirst(), key));
            List<String> ids = new ArrayList<>();
            for (int account = 0; account < 3; account++) {
                for (ServerProcess node : nodes) {
                    ids.add(new Batches(Api.of(node).as(keys.get(account))).start(BatchFiles.sums(LINES)));
                }
            }

            for (int i = 0; i < ids.size(); i++) {
                Api other = Api.of(nodes.get((i + 1) % 3)).as(keys.get(i / 3));
                complete(other, ids.get(i), LINES);
            }
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    /** None of the nodes can do by itself all that an account may have done at once. */
    private static Cluster narrow() {
        return paced().with(launch -> launch.set("parallel-tasks", "6").set("account-parallel-tasks", "16"));
    }

    @Test
    void twoNodes_raceForOneBatch_bothWorkOnItAndEveryLineIsAnsweredOnce() {
        try (Cluster cluster = narrow()) {
            List<ServerProcess> nodes = List.of(cluster.start("a"), cluster.start("b"));

            String id = new Batches(Api.of(nodes.get(0))).start(BatchFiles.sums(LINES));

            complete(Api.of(nodes.get(1)), id, LINES);
            requireAllAtWork(nodes);
        }
    }

    @Test
    void threeNodes_shareOneBatch_everyOneOfThemWorksOnIt() {
        try (Cluster cluster = narrow()) {
            List<ServerProcess> nodes = List.of(cluster.start("a"), cluster.start("b"), cluster.start("c"));

            String id = new Batches(Api.of(nodes.get(0))).start(BatchFiles.sums(LINES));

            complete(Api.of(nodes.get(2)), id, LINES);
            requireAllAtWork(nodes);
        }
    }

    /** Each has made attempts at parts of the batch; together they were at least as many as a part each. */
    private static void requireAllAtWork(List<ServerProcess> nodes) {
        assertThat(nodes).extracting(ClusterTest::parts).allMatch(parts -> parts > 0);
        assertThat(nodes.stream().mapToLong(ClusterTest::parts).sum()).isGreaterThanOrEqualTo(LEAST_PARTS);
    }

    /** What the node itself counts, as an operator sees it. */
    private static long parts(ServerProcess node) {
        Matcher attempts = ATTEMPTS.matcher(Api.of(node).get("/metrics").text());
        assertThat(attempts.find()).as("attempts at parts in the metrics").isTrue();
        return (long) Double.parseDouble(attempts.group(1));
    }

    private static JsonNode complete(Api api, String id, int lines) {
        JsonNode batch = new Batches(api).awaitEnd(id);
        assertThat(batch.get("status").asText()).as(batch.toString()).isEqualTo("completed");
        BatchResults.read(api, batch).requireAllSums(lines);
        return batch;
    }

    @Test
    void nodeKilled_theOtherFinishesItsWork() {
        try (Cluster cluster = paced()) {
            ServerProcess doomed = cluster.start("a");
            ServerProcess heir = cluster.start("b");
            String id = new Batches(Api.of(doomed)).start(BatchFiles.sums(LINES));
            new Batches(Api.of(heir)).awaitDone(id, 20);

            doomed.kill();

            complete(Api.of(heir), id, LINES);
        }
    }

    /** What the lost node finished in the dark reaches the database when the cable is mended, and is refused there. */
    @Test
    void nodeCutOffFromTheDatabase_comesBackTooLate_everyLineIsAnsweredOnce() {
        try (Cluster cluster = paced();
                TcpProxy cable = TcpProxy.before(cluster.database().port())) {
            ServerProcess lost = cluster.startBehind(cable, "a");
            String id = new Batches(Api.of(lost)).start(BatchFiles.sums(LINES));
            new Batches(Api.of(lost)).awaitDone(id, 10);
            ServerProcess heir = cluster.start("b");
            new Batches(Api.of(heir)).awaitDone(id, 60);

            cable.cut();
            JsonNode before = complete(Api.of(heir), id, LINES);
            cable.heal();

            JsonNode seenByTheLost = new Batches(Api.of(lost)).awaitEnd(id);
            assertThat(seenByTheLost).isEqualTo(before);
            String next = new Batches(Api.of(lost)).start(BatchFiles.sums(5));
            complete(Api.of(lost), next, 5);
            assertThat(complete(Api.of(heir), id, LINES)).isEqualTo(before);
        }
    }

    /** The lease is so long that only a node which hands its work on can be the reason. */
    @Test
    void nodeTerminated_handsItsWorkOnAtOnce() {
        try (Cluster cluster = Cluster.over(s3)
                .with(launch -> launch.set("task-lease", "10m").set("chat-tokens-per-second", "60"))) {
            ServerProcess leaving = cluster.start("a");
            String id = new Batches(Api.of(leaving)).start(BatchFiles.sums(LINES));
            new Batches(Api.of(leaving)).awaitDone(id, 10);
            ServerProcess heir = cluster.start("b");

            leaving.terminate();
            assertThat(leaving.awaitExit()).isZero();

            Batches batches = new Batches(Api.of(heir));
            batches.await(id, "finished by the other node", Batches::ended, SOON);
            complete(Api.of(heir), id, LINES);
        }
    }

    /**
     * The worked example of docs/scale-out.md: nodes A, B and C with the settings as the page has them, but for the names
     * of hosts, keys and passwords. One of them is taken away.
     */
    @Test
    void exampleOfTheScaleOutPage_works() throws IOException {
        Properties settings = settings("docs/scale-out.md");
        assertThat(settings("docs/scale-out.zh-CN.md")).isEqualTo(settings);
        try (Cluster cluster = Cluster.over(s3)) {
            ServerProcess a = cluster.startAsWritten(settings, "a");
            ServerProcess b = cluster.startAsWritten(settings, "b");
            ServerProcess c = cluster.startAsWritten(settings, "c");
            long file = new Batches(Api.of(a)).upload(BatchFiles.sums(LINES));
            String id = new Batches(Api.of(b)).create(file).json().get("id").asText();

            b.kill();

            JsonNode batch = complete(Api.of(c), id, LINES);
            String link = Api.of(a).get("/v1/files/retrieve?file_id=" + batch.get("output_file_id").asText()).json()
                    .at("/file/download_url").asText();
            assertThat(link).startsWith("https://minimax.example.com/");
            assertThat(Api.of(c).as("").get(link.substring("https://minimax.example.com".length())).status())
                    .isEqualTo(200);
            assertThat(new Batches(Api.of(a)).get(id)).isEqualTo(batch);
        }
    }

    /** The block of settings of the page. */
    private static Properties settings(String page) throws IOException {
        String text = Files.readString(Repository.root().resolve(page));
        int start = text.indexOf("```properties\n") + "```properties\n".length();
        Properties settings = new Properties();
        settings.load(new StringReader(text.substring(start, text.indexOf("```", start))));
        assertThat(settings).containsKeys("host", "database", "blobs", "s3-endpoint", "public-url");
        return settings;
    }
}
