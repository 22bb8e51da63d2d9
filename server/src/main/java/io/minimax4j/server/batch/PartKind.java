package io.minimax4j.server.batch;

import io.minimax4j.server.batch.BatchStore.LineResult;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers the lines of a part, one after another, and keeps the answers in small groups: an attempt that is cut off costs
 * the lines of one group at most, and the next attempt passes over those that were kept. Lines that take long are kept one
 * by one.
 */
final class PartKind implements TaskKind {
    static final String NAME = "batch-part";
    private static final int GROUP_LINES = 64;
    private static final int GROUP_CHARACTERS = 1 << 20;
    private static final long GROUP_NANOS = 200_000_000;

    private final BatchStore store;
    private final FileService files;
    private final LineAnswers answers;
    private final Map<String, BatchEndpoint> endpoints;
    private final BatchLife life;

    PartKind(BatchStore store, FileService files, LineAnswers answers, Map<String, BatchEndpoint> endpoints,
            BatchLife life) {
        this.store = store;
        this.files = files;
        this.answers = answers;
        this.endpoints = endpoints;
        this.life = life;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(Attempt attempt) throws IOException, InterruptedException {
        Part part = Part.of(attempt.task().input());
        long id = attempt.task().parentId();
        BatchRow batch = store.find(id).orElseThrow();
        StoredFile input = files.find(batch.accountId(), batch.inputFileId());
        Group group = new Group(attempt, id);
        try (Lines lines = new Lines(files.open(input, part.offset(), part.bytes()), part)) {
            answer(lines, store.answered(id, part), new Asked(endpoints.get(batch.endpoint()),
                    Caller.inBackground(batch.accountId())), group);
        } catch (InterruptedException e) {
            group.keep();
            throw e;
        }
        return Outcome.done(null, group::keepNow);
    }

    /** Who is asked, and on whose account. */
    private record Asked(BatchEndpoint endpoint, Caller caller) {}

    private void answer(Lines lines, Set<Long> answered, Asked asked, Group group)
            throws IOException, InterruptedException {
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() && !answered.contains(line.number())) {
                if (group.attempt.stopping()) {
                    throw new InterruptedException("asked to stop before line " + line.number());
                }
                group.add(answers.answer(asked.endpoint(), asked.caller(), line));
            }
        }
    }

    /** A part that has ended, in whichever way, lets its batch go on when it was the last. */
    @Override
    public void changed(TaskChange change) {
        if (change.moved() && change.after().state().ended()) {
            life.partEnded(change.after().parentId());
        }
    }

    /** Answers that are not on the disk yet. */
    private final class Group {
        private final Attempt attempt;
        private final long batch;
        private final List<LineResult> results = new ArrayList<>();
        private int characters;
        private long kept = System.nanoTime();

        Group(Attempt attempt, long batch) {
            this.attempt = attempt;
            this.batch = batch;
        }

        void add(LineResult result) {
            results.add(result);
            characters += result.text().length();
            if (results.size() >= GROUP_LINES || characters >= GROUP_CHARACTERS
                    || System.nanoTime() - kept > GROUP_NANOS) {
                keep();
            }
        }

        /** In a transaction of its own. */
        void keep() {
            if (!results.isEmpty()) {
                attempt.write(this::keepNow);
                results.clear();
                characters = 0;
                kept = System.nanoTime();
            }
        }

        /** In the transaction that is open. */
        void keepNow() {
            if (!results.isEmpty()) {
                store.record(batch, results);
            }
        }
    }
}
