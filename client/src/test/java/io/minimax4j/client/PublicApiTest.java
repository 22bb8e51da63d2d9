package io.minimax4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.minimax4j.client.callback.CallbackHttpHandler;
import io.minimax4j.protocol.json.Json;
import org.junit.jupiter.api.Test;

/** A user of the client compiles against it, its protocol and the JDK, and against nothing else. */
class PublicApiTest {
    @Test
    void signatures_nameOnlyTheJdkAndThisProject() throws Exception {
        Set<String> foreign = new TreeSet<>();
        for (Class<?> type : publicTypes()) {
            for (Type named : namedBy(type)) {
                collectForeign(named, type, foreign);
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void theWalk_seesTheWholeApi() throws Exception {
        assertThat(publicTypes()).contains(MiniMax.class, io.minimax4j.client.chat.ChatStream.class, Json.class,
                io.minimax4j.protocol.chat.ChatRequest.Builder.class).hasSizeGreaterThan(60);
        Set<String> foreign = new TreeSet<>();
        collectForeign(PublicApiTest.class.getDeclaredMethod("foreignToTheApi").getGenericReturnType(), Object.class,
                foreign);
        assertThat(foreign).containsExactly("java.lang.Object names org.assertj.core.api.Assert");
    }

    /** Stands for a signature that must be found, deep inside a type. */
    static List<? extends org.assertj.core.api.Assert<?, ?>[]> foreignToTheApi() {
        return List.of();
    }

    private static List<Class<?>> publicTypes() throws Exception {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> root : List.of(MiniMax.class, Json.class)) {
            types.addAll(typesBeside(root));
        }
        return types;
    }

    private static List<Class<?>> typesBeside(Class<?> type) throws IOException, URISyntaxException {
        Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return typesUnder(place);
        }
        try (var jar = java.nio.file.FileSystems.newFileSystem(place)) {
            return typesUnder(jar.getPath("/"));
        }
    }

    private static List<Class<?>> typesUnder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                    .filter(file -> !file.contains("-info"))
                    .map(file -> file.replaceAll("\\.class$", "").replace('/', '.'))
                    .<Class<?>>map(PublicApiTest::load).filter(PublicApiTest::visible)
                    .filter(type -> !type.getSimpleName().endsWith("JsonAdapter")
                            && !type.getSimpleName().startsWith("Generated"))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApiTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean visible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || visible(type.getEnclosingClass()));
    }

    private static List<Type> namedBy(Class<?> type) {
        List<Type> named = new ArrayList<>(List.of(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            named.add(type.getGenericSuperclass());
        }
        for (Field field : type.getDeclaredFields()) {
            if (open(field)) {
                named.add(field.getGenericType());
            }
        }
        Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(PublicApiTest::open).forEach(member -> addSignature(member, named));
        return named;
    }

    private static void addSignature(Executable member, List<Type> named) {
        named.addAll(List.of(member.getGenericParameterTypes()));
        named.addAll(List.of(member.getGenericExceptionTypes()));
        if (member instanceof Method method) {
            named.add(method.getGenericReturnType());
        }
    }

    private static boolean open(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    private static void collectForeign(Type type, Class<?> owner, Set<String> foreign) {
        if (type instanceof Class<?> named) {
            Class<?> element = named;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            String name = element.getName();
            if (!element.isPrimitive() && !name.startsWith("java.") && !name.startsWith("javax.net.ssl.")
                    && !name.startsWith("io.minimax4j.") && !ofTheJdksServer(owner, name)) {
                foreign.add(owner.getName() + " names " + name);
            }
        } else if (type instanceof ParameterizedType parameterized) {
            collectForeign(parameterized.getRawType(), owner, foreign);
            collectAll(parameterized.getActualTypeArguments(), owner, foreign);
        } else if (type instanceof GenericArrayType array) {
            collectForeign(array.getGenericComponentType(), owner, foreign);
        } else if (type instanceof WildcardType wildcard) {
            collectAll(wildcard.getUpperBounds(), owner, foreign);
            collectAll(wildcard.getLowerBounds(), owner, foreign);
        } else if (type instanceof TypeVariable<?> variable && variable.getBounds()[0] instanceof Class<?> bound) {
            collectForeign(bound, owner, foreign);
        }
    }

    /** One class is a handler of the server that comes with the JDK, in a package that does not begin with java. */
    private static boolean ofTheJdksServer(Class<?> owner, String name) {
        return owner == CallbackHttpHandler.class && name.startsWith("com.sun.net.httpserver.Http");
    }

    private static void collectAll(Type[] types, Class<?> owner, Set<String> foreign) {
        for (Type type : types) {
            collectForeign(type, owner, foreign);
        }
    }
}
