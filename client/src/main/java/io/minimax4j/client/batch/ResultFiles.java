package io.minimax4j.client.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.BatchOutputLine;
import io.minimax4j.protocol.chat.ChatReply;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/** Reads the output file, then the error file, one line at a time; a file that is not there is passed over. */
final class ResultFiles implements Iterator<BatchResult>, AutoCloseable {
    private static final int LONGEST_LINE = 32 * 1024 * 1024;
    private static final Text BROKEN = new Text("Read the results again.", "请重新读取结果。");
    private static final Text REPORT = new Text("Download the file to look at it, and report it with the batch's id.",
            "请下载该文件查看，并附上批处理 id 反馈。");
    private static final Text ANOTHER_BATCH = new Text("Send the line again in another batch.", "请在新的批处理中重新提交该行。");

    private final Transport transport;
    private final FileStorage files;
    private final String batch;
    private final boolean chats;
    private final Deque<String> waiting = new ArrayDeque<>();
    private String file = "";
    private @Nullable LineReader lines;
    private @Nullable BatchResult next;

    ResultFiles(Transport transport, FileStorage files, Batch batch) {
        this.transport = transport;
        this.files = files;
        this.batch = String.valueOf(batch.id());
        this.chats = batch.endpoint() == null || batch.endpoint().equals(BatchLines.CHAT);
        add(batch.outputFileId());
        add(batch.errorFileId());
    }

    private void add(@Nullable String id) {
        if (id != null && !id.isBlank()) {
            waiting.add(id);
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || !waiting.isEmpty())) {
            next = carrying(this::read);
        }
        return next != null;
    }

    @Override
    public BatchResult next() {
        BatchResult result = hasNext() ? next : null;
        if (result == null) {
            throw new NoSuchElementException("the results have ended");
        }
        next = null;
        return result;
    }

    /** The next result of the file that is open, or null at its end. */
    private @Nullable BatchResult read() {
        LineReader from = lines == null ? open() : lines;
        try {
            byte[] line = from.next();
            if (line != null) {
                return result(from.number(), line);
            }
            lines = null;
            from.close();
            return null;
        } catch (LineReader.LineTooLongException e) {
            throw malformed(e.getMessage(), e);
        } catch (IOException e) {
            if (e.getCause() instanceof MiniMaxException failure) {
                throw failure;
            }
            throw new ConnectionException(failure("the connection broke", BROKEN, Repeat.SAFE), e);
        }
    }

    private LineReader open() {
        file = waiting.remove();
        try {
            LineReader opened = new LineReader(files.open(Long.parseLong(file)), LONGEST_LINE);
            lines = opened;
            return opened;
        } catch (NumberFormatException e) {
            throw malformed("the id is not a number", e);
        }
    }

    private BatchResult result(long number, byte[] json) {
        try {
            BatchOutputLine line = Json.read(json, BatchOutputLine.class);
            String name = line.customId() == null ? "" : line.customId();
            String action = "Line " + name + " of " + batch;
            if (line.response() != null) {
                return answered(name, action, line.response());
            }
            return failed(name, refused(action, line.error()));
        } catch (JsonFormatException e) {
            throw malformed("line " + number + " is not the JSON of the contract", e);
        }
    }

    private BatchResult answered(String name, String action, BatchOutputLine.Response response) {
        String text = response.body() == null ? "{}" : response.body();
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Failure failure = transport.failure(action, response.statusCode(), body, response.requestId());
        if (failure.answer().code() == 0 && response.statusCode() < 300) {
            Optional<ChatReply> reply = chatReply(body);
            if (reply.isPresent() || !chats) {
                return new BatchResult(name, reply, Optional.of(text), Optional.empty());
            }
        }
        return failed(name, failure);
    }

    private Optional<ChatReply> chatReply(byte[] body) {
        try {
            return Optional.of(Json.read(body, ChatReply.class))
                    .filter(reply -> reply.choices() != null && !reply.choices().isEmpty());
        } catch (JsonFormatException e) {
            if (chats) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** What a line that was never answered is told: the codes are words here, such as {@code batch_expired}. */
    private Failure refused(String action, BatchOutputLine.@Nullable Problem problem) {
        if (problem == null) {
            return Failure.onTheWay(action, transport.toString(), "neither a reply nor an error came", ANOTHER_BATCH,
                    Repeat.UNSURE);
        }
        String words = Problems.words(problem.code(), problem.message());
        return Failure.onTheWay(action, transport.toString(), transport.redact(words), ANOTHER_BATCH, Repeat.UNSURE);
    }

    private static BatchResult failed(String name, Failure failure) {
        return new BatchResult(name, Optional.empty(), Optional.empty(), Optional.of(failure));
    }

    private Failure failure(String what, Text advice, Repeat repeat) {
        return Failure.onTheWay("Reading file " + file + " of " + batch, transport.toString(), what, advice, repeat);
    }

    private MalformedReplyException malformed(String what, Exception cause) {
        return new MalformedReplyException(failure(what, REPORT, Repeat.NEVER), cause);
    }

    private <T> T carrying(Supplier<T> read) {
        try {
            return read.get();
        } catch (MiniMaxException e) {
            close();
            SavedTask task = new SavedTask(BatchSource.KIND, batch);
            throw e.carrying(task.text(),
                    "The batch keeps its results; resume it with MiniMax.resume(\"" + task.text() + "\").");
        }
    }

    /** Closes the file that is open, and opens no other. */
    @Override
    public void close() {
        LineReader open = lines;
        lines = null;
        waiting.clear();
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // the connection is gone, which is what was wanted
            }
        }
    }
}
