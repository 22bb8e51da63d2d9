package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.Batch.Counts;
import io.minimax4j.protocol.batch.BatchOutputLine;
import io.minimax4j.server.batch.BatchStore.LineResult;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.FileUpload;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.file.StoredFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes the two files of a batch that is over: every line of its input stands in one of them, in the order of the input.
 * They are whole on the disk before anybody hears of them.
 */
final class ResultFiles implements AutoCloseable {
    private static final int PAGE = 200;
    private static final String MEDIA_TYPE = "application/x-ndjson";
    private static final int BUFFER = 256 << 10;

    private final FileService files;
    private final BatchRow batch;
    private final Duration retention;
    private final OneFile output;
    private final OneFile errors;

    ResultFiles(FileService files, BatchRow batch, Duration retention) {
        this.files = files;
        this.batch = batch;
        this.retention = retention;
        this.output = new OneFile("batch_output", "output");
        this.errors = new OneFile("batch_error", "errors");
    }

    /** @param otherwise what to say of a line that has no answer */
    void write(BatchStore store, LineAnswers answers, BatchOutputLine.Problem otherwise)
            throws IOException, InterruptedException {
        Deque<LineResult> page = new ArrayDeque<>();
        StoredFile input = files.find(batch.accountId(), batch.inputFileId());
        try (Lines lines = new Lines(files.open(input, 0, input.bytes()), new Part(1, 0, 0, 0))) {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("while writing the results of batch " + batch.id());
                }
                if (!line.isBlank()) {
                    if (page.isEmpty()) {
                        page.addAll(store.results(batch.id(), line.number() - 1, PAGE));
                    }
                    boolean answered = !page.isEmpty() && page.getFirst().line() == line.number();
                    add(answered ? page.removeFirst() : answers.unanswered(line, otherwise));
                }
            }
        }
        output.seal();
        errors.seal();
    }

    private void add(LineResult result) {
        (result.succeeded() ? output : errors).add(result.text());
    }

    /** Makes the files known, within a transaction. */
    void publish(BatchStore store) {
        store.finished(batch.id(), new Counts(batch.counts().total(), output.lines, errors.lines), output.publish(),
                errors.publish());
    }

    /** What was not published is thrown away. */
    @Override
    public void close() {
        output.close();
        errors.close();
    }

    /** A file that is begun with its first line: one without lines does not exist. */
    private final class OneFile {
        private final String purpose;
        private final String name;
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        private @Nullable FileUpload upload;
        private long lines;

        OneFile(String purpose, String name) {
            this.purpose = purpose;
            this.name = name;
        }

        void add(String text) {
            if (upload == null) {
                upload = files.beginResult(batch.accountId());
            }
            byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
            if (bytes.length > buffer.remaining()) {
                flush();
            }
            if (bytes.length > buffer.capacity()) {
                upload.write(ByteBuffer.wrap(bytes));
            } else {
                buffer.put(bytes);
            }
            lines++;
        }

        private void flush() {
            upload.write(buffer.flip());
            buffer.clear();
        }

        void seal() {
            if (upload != null) {
                flush();
                upload.seal();
            }
        }

        @Nullable
        Long publish() {
            return upload == null
                    ? null
                    : upload.finish(new GeneratedFile(purpose, batch.publicId() + "_" + name + ".jsonl", MEDIA_TYPE,
                            retention, true)).id();
        }

        void close() {
            if (upload != null) {
                upload.close();
            }
        }
    }
}
