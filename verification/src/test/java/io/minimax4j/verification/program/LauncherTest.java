package io.minimax4j.verification.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a folder of its own, with JDKs and a Maven that only say that they were called. */
class LauncherTest {
    @TempDir
    Path clone;

    private Command launcher(Path home) throws IOException {
        Path script = clone.resolve("minimax");
        Files.copy(Repository.root().resolve("minimax"), script);
        return Command.of("/bin/sh", script, "chat", "a b").with("JAVA_HOME", home).with("MINIMAX_JAVA_OPTS", "");
    }

    private Path jdk(String version) throws IOException {
        Path home = clone.resolve("jdk " + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "echo java " + version + "; for word in \"$@\"; do echo \"[$word]\"; done");
        script(home.resolve("bin/javac"), "exit 1");
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void built() throws IOException {
        Files.createDirectories(clone.resolve("cli/target/minimax"));
        Files.createFile(clone.resolve("cli/target/minimax/built"));
    }

    @Test
    void aBuiltProgram_isRunWithTheJdkOfJavaHomeAndWordsAsTheyAre() throws IOException {
        built();

        Outcome run = launcher(jdk("25.0.1")).run();

        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(run.text()).startsWith("java 25.0.1\n").contains("[io.minimax4j.cli.Main]\n[chat]\n[a b]\n");
    }

    @Test
    void aNewerJdkWillDo_anOlderOneIsPassedOver() throws IOException {
        built();

        assertThat(launcher(jdk("26")).run().text()).startsWith("java 26\n");
    }

    @Test
    void anOlderJdkInJavaHome_isPassedOver() throws IOException {
        built();

        Outcome run = launcher(jdk("17.0.15")).run();

        assertThat(run.text() + run.errors()).doesNotContain("java 17");
    }

    @Test
    void withoutABuild_mavenIsCalledOnceWithThatJdkAndThenTheProgram() throws IOException {
        Path home = jdk("25");
        Path bin = Files.createDirectories(clone.resolve("tools"));
        script(bin.resolve("mvn"), "echo \"mvn $JAVA_HOME\"; mkdir -p cli/target/minimax");
        Command launcher = launcher(home).with("PATH", bin + ":/usr/bin:/bin");

        Outcome first = launcher.run();
        Outcome second = launcher.run();

        assertThat(first.errors()).contains("building", "mvn " + home);
        assertThat(first.text()).startsWith("java 25\n");
        assertThat(second.errors()).isEmpty();
        assertThat(second.text()).startsWith("java 25\n");
    }

    @Test
    void withoutMaven_saysWhatToInstall() throws IOException {
        Path bin = Files.createDirectories(clone.resolve("tools"));
        for (String tool : new String[]{"sed", "dirname", "readlink"}) {
            script(bin.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }

        Outcome run = launcher(jdk("25")).with("PATH", bin).run();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).contains("Maven 3.8.7");
    }

    @Test
    void aFailedBuild_endsTheLauncher() throws IOException {
        Path bin = Files.createDirectories(clone.resolve("tools"));
        script(bin.resolve("mvn"), "echo broken >&2; exit 1");

        Outcome run = launcher(jdk("25")).with("PATH", bin + ":/usr/bin:/bin").run();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errors()).contains("broken", "the build failed");
        assertThat(run.text()).isEmpty();
    }
}
