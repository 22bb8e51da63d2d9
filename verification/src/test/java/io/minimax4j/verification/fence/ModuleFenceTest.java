package io.minimax4j.verification.fence;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dependencies between modules point one way, and each sees only what it is made of. */
final class ModuleFenceTest {
    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    private static final String JDK_SERVER_HANDLER = "io.minimax4j.client.callback.CallbackHttpHandler";
    private static final DescribedPredicate<JavaClass> CLIENT_SEES = resideInAnyPackage("java..", "javax.net.ssl..",
            "javax.crypto..", "io.minimax4j.client..", "io.minimax4j.protocol..", "io.avaje.json..", "io.avaje.jsonb..",
            "org.jspecify..");

    private static DescribedPredicate<JavaClass> javaBase() {
        return describe("of java.base", seen -> seen.isArray() || seen.isPrimitive()
                || JAVA_BASE.contains(seen.getPackageName()));
    }

    @Test
    void protocol_seesOnlyJavaBaseAndTheJsonRuntime() {
        classes().should().onlyDependOnClassesThat(javaBase().or(
                resideInAnyPackage("io.minimax4j.protocol..", "io.avaje.json..", "io.avaje.jsonb..", "org.jspecify..")))
                .check(Modules.of("protocol"));
    }

    @Test
    void client_seesOnlyTheJdkTheProtocolAndTheJsonRuntime() {
        classes().that().doNotHaveFullyQualifiedName(JDK_SERVER_HANDLER).should()
                .onlyDependOnClassesThat(CLIENT_SEES).check(Modules.of("client"));
    }

    /** The JDK's server is part of it, but not of every runtime: one class alone may need it. */
    @Test
    void client_seesTheServerOfTheJdkInOneClass() {
        classes().that().haveFullyQualifiedName(JDK_SERVER_HANDLER).should()
                .onlyDependOnClassesThat(CLIENT_SEES.or(resideInAnyPackage("com.sun.net.httpserver..")))
                .check(Modules.of("client"));
    }

    @Test
    void engine_seesNoServerClientOrOfflineEngine() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("io.minimax4j.server..", "io.minimax4j.client..",
                "io.minimax4j.cli..", "io.minimax4j.engine.offline..").check(Modules.of("engine"));
    }

    @Test
    void offlineEngines_seeEngineAndProtocolOnly() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("io.minimax4j.server..", "io.minimax4j.client..", "io.minimax4j.cli..")
                .check(Modules.of("engine-offline"));
    }

    @Test
    void offlineEngines_openNoSocket() {
        noClasses().should().dependOnClassesThat(describe("reach a network", ModuleFenceTest::reachesNetwork))
                .check(Modules.of("engine-offline"));
    }

    /** Addresses may be looked at, but everything that opens a connection stays out. */
    private static boolean reachesNetwork(JavaClass seen) {
        String name = seen.getFullName();
        return name.startsWith("java.net.http.") || name.startsWith("javax.net.") || name.startsWith("java.rmi.")
                || name.matches("java\\.net\\.(URL|.*Socket.*|.*URLConnection|InetAddress|NetworkInterface|Proxy.*)")
                || name.matches("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*");
    }

    @Test
    void offlineEngines_startNoProcess() {
        noClasses().should().dependOnClassesThat().belongToAnyOf(ProcessBuilder.class, Process.class)
                .check(Modules.of("engine-offline"));
    }

    @Test
    void server_seesNoParticularEngineClientOrProgram() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("io.minimax4j.client..", "io.minimax4j.cli..",
                "io.minimax4j.engine.offline..").check(Modules.of("server"));
    }

    @Test
    void mediaWorker_seesOnlyTheEngineContractOfOurs() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("io.minimax4j..")
                .and(DescribedPredicate.not(resideInAnyPackage("io.minimax4j.worker..", "io.minimax4j.engine.."))))
                .check(Modules.of("media-worker"));
    }

    @Test
    void nobody_seesTheMediaWorker() {
        noClasses().should().dependOnClassesThat().resideInAPackage("io.minimax4j.worker..")
                .check(Modules.allBut("media-worker"));
    }

    @Test
    void nobodyElse_seesNativeMediaLibraries() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.bytedeco..", "io.github.givimad..", "java.lang.foreign..")
                .check(Modules.allBut("media-worker"));
    }
}
