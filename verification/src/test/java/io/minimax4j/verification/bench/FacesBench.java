package io.minimax4j.verification.bench;

import io.minimax4j.verification.bench.Load.Round;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same question through every face, whole and streamed: requests per second, the time of a request when nobody else
 * asks, and the time to the first token. Beside it, in turns, WireMock with our very bytes from a file and aimock, a mock
 * of language models from npm, with our text; neither checks a key, counts a token or thinks anything up.
 */
final class FacesBench implements Bench.Benchmark {
    private static final int CALLERS = 16;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ALONE_WARM_UP = 2000;
    private static final int ALONE = 2000;
    private static final String STREAMED = "/streamed";

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            Map<String, String> canned = canned(server.http());
            try (WireMockProcess wireMock = new WireMockProcess(canned);
                    AimockProcess aimock = new AimockProcess(Spoken.QUESTION, text(canned), 0)) {
                for (Spoken face : Spoken.FACES) {
                    compare(face, sides(face, server, wireMock, aimock, false), false);
                }
                for (Spoken face : Spoken.FACES) {
                    compare(face, sides(face, server, wireMock, aimock, true), true);
                }
            }
        } finally {
            Folders.delete(data);
        }
    }

    private record Side(String name, URI base, byte[] request) {}

    private static List<Side> sides(Spoken face, ServerProcess server, WireMockProcess wireMock, AimockProcess aimock,
            boolean streamed) {
        List<Side> sides = new ArrayList<>();
        sides.add(new Side("minimax4j", server.http(), face.request(Launch.KEY, streamed)));
        sides.add(new Side("WireMock, canned", wireMock.base(),
                Connection.request(face.path() + (streamed ? STREAMED : ""), "mock", "{}")));
        if (!face.mockPath().isEmpty()) {
            sides.add(new Side("aimock, canned", aimock.base(), face.mockRequest(streamed)));
        }
        return sides;
    }

    /** What we say ourselves, for those who only repeat it. */
    private static Map<String, String> canned(URI base) throws IOException {
        Map<String, String> canned = new LinkedHashMap<>();
        for (Spoken face : Spoken.FACES) {
            canned.put(face.path(), reply(base, face.request(Launch.KEY, false)));
            canned.put(face.path() + STREAMED, reply(base, face.request(Launch.KEY, true)));
        }
        return canned;
    }

    private static String reply(URI base, byte[] request) throws IOException {
        try (Connection connection = new Connection(base)) {
            connection.send(request);
            return new String(connection.receive(), StandardCharsets.UTF_8);
        }
    }

    private static String text(Map<String, String> canned) {
        String reply = canned.get(Spoken.FACES.getFirst().path());
        int start = reply.indexOf("\"content\":\"") + "\"content\":\"".length();
        return reply.substring(start, reply.indexOf('"', start));
    }

    private static void compare(Spoken face, List<Side> sides, boolean streamed) throws Exception {
        Table table = new Table(face.name() + (streamed ? ", streamed" : ", whole") + ": " + CALLERS
                + " callers at once (median of " + ROUNDS + " rounds), then one alone", "", "requests/s", "p50 ms",
                "p99 ms", "alone p50 ms", "alone p99 ms", streamed ? "first token p50 ms" : "",
                streamed ? "events/s" : "");
        List<double[]> all = new ArrayList<>();
        List<List<Round>> rounds = rounds(sides);
        for (int i = 0; i < sides.size(); i++) {
            Round round = median(rounds.get(i));
            Times alone = alone(sides.get(i), "");
            double first = streamed ? alone(sides.get(i), face.firstToken()).quantile(0.5) : Double.NaN;
            double events = streamed ? round.perSecond() * events(sides.get(i)) : Double.NaN;
            all.add(new double[]{round.perSecond(), round.times().quantile(0.5), round.times().quantile(0.99),
                alone.quantile(0.5), alone.quantile(0.99), first, events});
            table.row(cells(sides.get(i).name(), all.get(i)));
        }
        for (int i = 1; i < sides.size(); i++) {
            double[] ratios = new double[all.get(i).length];
            for (int figure = 0; figure < ratios.length; figure++) {
                ratios[figure] = all.get(0)[figure] / all.get(i)[figure];
            }
            table.row(cells("minimax4j / " + sides.get(i).name().replaceAll(",.*", ""), ratios));
        }
        table.print();
    }

    /** How many events a stream has: cutting an answer into more of them is more work. */
    private static int events(Side side) throws IOException {
        return reply(side.base(), side.request()).split("data: ", -1).length - 1;
    }

    private static Object[] cells(String name, double[] figures) {
        Object[] cells = new Object[figures.length + 1];
        cells[0] = name;
        for (int i = 0; i < figures.length; i++) {
            cells[i + 1] = Double.isNaN(figures[i]) ? "" : (Object) figures[i];
        }
        return cells;
    }

    private static List<List<Round>> rounds(List<Side> sides) throws Exception {
        List<List<Round>> rounds = new ArrayList<>();
        for (Side side : sides) {
            new Load(side.base(), side.request(), CALLERS).run(WARM_UP);
            rounds.add(new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < sides.size(); i++) {
                rounds.get(i).add(new Load(sides.get(i).base(), sides.get(i).request(), CALLERS).run(ROUND));
            }
        }
        return rounds;
    }

    private static Round median(List<Round> rounds) {
        return rounds.stream().sorted(Comparator.comparingDouble(Round::perSecond)).toList().get(rounds.size() / 2);
    }

    /** One caller alone, up to the end of the answer, or to where a text stands in it. */
    private static Times alone(Side side, String upTo) throws IOException {
        long[] nanos = new long[ALONE];
        try (Connection connection = new Connection(side.base())) {
            for (int i = -ALONE_WARM_UP; i < ALONE; i++) {
                long start = System.nanoTime();
                connection.send(side.request());
                long end = end(connection, upTo);
                if (i >= 0) {
                    nanos[i] = end - start;
                }
            }
        }
        return Times.of(nanos);
    }

    private static long end(Connection connection, String upTo) throws IOException {
        if (!upTo.isEmpty()) {
            return connection.receiveUpTo(upTo);
        }
        connection.receive();
        return System.nanoTime();
    }
}
