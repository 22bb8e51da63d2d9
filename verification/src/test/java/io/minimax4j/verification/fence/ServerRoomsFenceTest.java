package io.minimax4j.verification.fence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;

/** The rooms of the server: what each may see of another stands in {@code server-rooms.fence}. */
final class ServerRoomsFenceTest {
    private static final String SERVER = "io.minimax4j.server";

    /** What every room stands on; that they do not look back is for the rules of their own. */
    private static final Set<String> GROUND = Set.of("http", "store");

    private static final Class<?>[] CONNECTING = {Socket.class, ServerSocket.class, DatagramSocket.class,
        InetAddress.class, InetSocketAddress.class, URLConnection.class, HttpURLConnection.class,
        SocketChannel.class, AsynchronousSocketChannel.class, SocketFactory.class};

    private static final JavaClasses CLASSES = Modules.of("server");

    @Test
    void onlyHttp_seesJetty() {
        noClasses().that().resideOutsideOfPackage(SERVER + ".http..").should().dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..").check(CLASSES);
    }

    @Test
    void storeTaskAndEgress_neverSeeHttp() {
        noClasses().that().resideInAnyPackage(SERVER + ".store..", SERVER + ".task..", SERVER + ".egress..").should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVER + ".http..", "org.eclipse.jetty..", "java.net.http..", "com.sun.net..")
                .check(CLASSES);
    }

    @Test
    void onlyEgress_seesTheHttpClient() {
        noClasses().that().resideOutsideOfPackage(SERVER + ".egress..").should().dependOnClassesThat()
                .resideInAPackage("org.apache.hc..").check(CLASSES);
    }

    /** Whoever else wants something from the network asks egress, which knows where nobody may go. */
    @Test
    void onlyEgressHttpAndStore_openConnectionsOrLookUpNames() {
        noClasses().that().resideOutsideOfPackages(SERVER + ".egress..", SERVER + ".http..", SERVER + ".store..")
                .should().dependOnClassesThat(resideInAPackage("java.net.http..").or(belongToAnyOf(CONNECTING)))
                .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
                .check(CLASSES);
    }

    @Test
    void onlyStores_seeTheDatabaseLibraries() {
        noClasses().that().haveSimpleNameNotEndingWith("Store").and().resideOutsideOfPackage(SERVER + ".store..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..", "com.zaxxer..", "org.flywaydb..", "org.sqlite..")
                .check(CLASSES);
    }

    /** Each face of text has a package beside the others; what they share lies above them. */
    @Test
    void facesOfText_doNotSeeEachOther() {
        slices().matching(SERVER + ".text.(*)..").should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void rooms_seeOfEachOtherExactlyWhatTheFenceFileLists() throws IOException {
        assertThat(seen()).isEqualTo(listed());
    }

    /** Lines such as {@code speech -> file.FileService}; the assembly in the root package sees everything. */
    private static Set<String> seen() {
        return CLASSES.stream().flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(ServerRoomsFenceTest::crossesRooms).map(ServerRoomsFenceTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean crossesRooms(Dependency dependency) {
        String from = room(dependency.getOriginClass());
        String to = room(dependency.getTargetClass().getBaseComponentType());
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && !GROUND.contains(to);
    }

    private static String line(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String outermost = target.getName().substring(SERVER.length() + 1).replaceAll("\\$.*", "");
        return room(dependency.getOriginClass()) + " -> " + outermost;
    }

    /** The name of the package below the server's; empty for the root package and for what is not the server's. */
    private static String room(JavaClass one) {
        String name = one.getPackageName();
        return name.startsWith(SERVER + ".") ? name.substring(SERVER.length() + 1).replaceAll("\\..*", "") : "";
    }

    private static Set<String> listed() throws IOException {
        try (InputStream file = ServerRoomsFenceTest.class.getResourceAsStream("/server-rooms.fence")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
