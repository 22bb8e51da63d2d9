package io.minimax4j.client.batch;

import java.util.List;
import java.util.stream.Collectors;

import io.minimax4j.protocol.batch.Batch;
import org.jspecify.annotations.Nullable;

/** What is wrong with a batch, as a sentence of readable length; the words come from elsewhere. */
final class Problems {
    private static final int MOST = 20;
    private static final int LONGEST = 200;

    private Problems() {}

    /** {@code line 3: duplicate custom_id; line 7: ...; and 4 more} */
    static String of(Batch batch) {
        List<Batch.Problem> all = batch.errors() == null || batch.errors().data() == null
                ? List.of()
                : batch.errors().data();
        String told = all.stream().limit(MOST).map(Problems::one).collect(Collectors.joining("; "));
        return all.size() > MOST ? told + "; and " + (all.size() - MOST) + " more" : told;
    }

    private static String one(Batch.Problem problem) {
        String line = problem.line() == null ? "" : "line " + problem.line() + ": ";
        return line + words(problem.message() == null ? problem.code() : null, problem.message());
    }

    /** {@code batch_expired: the window ended}, as far as both are there, on one line. */
    static String words(@Nullable String code, @Nullable String message) {
        String both = code == null || message == null ? code == null ? message : code : code + ": " + message;
        String line = both == null ? "no reason given" : both.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
