package io.minimax4j.verification.fence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a Java user of the client sees: the JDK, the client and the protocol, and nobody else's types. */
final class ClientApiFenceTest {
    private static final List<String> OURS = List.of("io.minimax4j.client", "io.minimax4j.protocol");

    private static final String JDK_SERVER_HANDLER = "io.minimax4j.client.callback.CallbackHttpHandler";

    @Test
    void publicApi_showsNoThirdPartyType() {
        List<JavaClass> visible = Modules.of("client").stream().filter(ClientApiFenceTest::visible).toList();

        assertThat(visible).isNotEmpty();
        assertThat(visible.stream().filter(one -> !one.getName().equals(JDK_SERVER_HANDLER))
                .flatMap(ClientApiFenceTest::strangers)).isEmpty();
    }

    @Test
    void theHandlerForTheJdksServer_showsThatServerAndNothingElse() {
        assertThat(strangers(Modules.of("client").get(JDK_SERVER_HANDLER)))
                .isNotEmpty()
                .allMatch(stranger -> stranger.matches(".* (extends|shows) com\\.sun\\.net\\.httpserver\\.\\w+"));
    }

    /** A class is seen if it and all around it are. */
    private static boolean visible(JavaClass one) {
        return seen(one.getModifiers()) && one.getEnclosingClass().map(ClientApiFenceTest::visible).orElse(true);
    }

    private static boolean seen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<String> strangers(JavaClass one) {
        Stream<JavaType> parents = Stream.concat(one.getSuperclass().stream(), one.getInterfaces().stream());
        Stream<String> inherited = parents.flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                .filter(ClientApiFenceTest::stranger).map(type -> one.getName() + " extends " + type.getName());
        Stream<String> shown = one.getMembers().stream().filter(member -> seen(member.getModifiers()))
                .flatMap(member -> member.getAllInvolvedRawTypes().stream().filter(ClientApiFenceTest::stranger)
                        .map(type -> description(member, type)));
        return Stream.concat(inherited, shown);
    }

    private static String description(JavaMember member, JavaClass type) {
        return member.getFullName() + " shows " + type.getName();
    }

    private static boolean stranger(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        String name = element.getPackageName();
        return !element.isPrimitive() && !name.startsWith("java.") && !name.startsWith("javax.net.")
                && OURS.stream().noneMatch(name::startsWith);
    }
}
