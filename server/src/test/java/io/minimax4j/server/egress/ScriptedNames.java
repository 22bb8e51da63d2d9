package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A name server under the test's control: one answer after the other, and the last one for ever. */
final class ScriptedNames implements NameResolver {
    private final Map<String, Deque<List<InetAddress>>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger lookups = new AtomicInteger();

    /** Another answer for the name. */
    ScriptedNames answer(String name, String... addresses) {
        answers.computeIfAbsent(name, _ -> new ArrayDeque<>())
                .add(Arrays.stream(addresses).map(InetAddress::ofLiteral).toList());
        return this;
    }

    int lookups() {
        return lookups.get();
    }

    @Override
    public List<InetAddress> resolve(String name) throws UnknownHostException {
        lookups.incrementAndGet();
        Deque<List<InetAddress>> left = answers.get(name);
        if (left == null) {
            throw new UnknownHostException(name);
        }
        return left.size() > 1 ? left.poll() : left.getFirst();
    }
}
