package io.minimax4j.server.video;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.Limits;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.account.TermsChange;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tests of clips do again and again on the wire, and what they see on the disk. */
public final class Wire {
    private static final Pattern TASK = Pattern.compile("\"task_id\":\"(\\d+)\"");

    private Wire() {}

    /** The id of a task that must have been accepted. */
    public static String accepted(HttpResponse<String> reply) {
        Matcher task = TASK.matcher(reply.body());
        assertThat(task.find()).as(reply.body()).isTrue();
        return task.group(1);
    }

    /** Asks until the answer is wanted. */
    public static String await(TestServer server, String path, Predicate<String> wanted) throws Exception {
        return awaitAs(TestServer.KEY, server, path, wanted);
    }

    /** {@link #await} with the key of another account. */
    public static String awaitAs(String key, TestServer server, String path, Predicate<String> wanted)
            throws Exception {
        String body = "";
        while (!wanted.test(body)) {
            Thread.onSpinWait();
            body = server.send(server.bare(path).header("Authorization", "Bearer " + key)).body();
        }
        return body;
    }

    /** The first group of a pattern that must be found. */
    public static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** The key of a new account. */
    public static String otherKey(Path data, Optional<Plan> plan) {
        TermsChange terms = plan.map(one -> TermsChange.of(one, Limits.NONE, OptionalLong.empty()))
                .orElse(TermsChange.NONE);
        try (KeyDatabase database = KeyDatabase.open(ServerConfig.defaults().with(Settings.DATA, data))) {
            return database.tenants().createKey(new KeyOrder("", Optional.empty(), terms)).secret();
        }
    }

    /** Waits until the account's files are as many, since those of a task go when it has ended; one may go meanwhile. */
    public static void awaitFiles(Path data, int count) throws IOException {
        while (files(data.resolve("files")).size() != count) {
            Thread.onSpinWait();
        }
    }

    /** The files of a folder and those below it. */
    public static List<String> files(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                found.add(file.getFileName().toString());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.remove("lock");
        return found;
    }
}
