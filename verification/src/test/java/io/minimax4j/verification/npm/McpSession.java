package io.minimax4j.verification.npm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.wire.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One conversation with a tool server over its standard input and output: JSON-RPC, a message to a line. */
final class McpSession implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Writer input;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private int lastId;

    private McpSession(Process process) {
        this.process = process;
        this.input = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofVirtual().name("mcp-output").start(this::follow);
    }

    /** Starts the server and shakes hands with it. */
    static McpSession open(Command command) {
        McpSession session = new McpSession(command.start());
        ObjectNode hello = object().put("protocolVersion", "2024-11-05");
        hello.putObject("capabilities");
        hello.putObject("clientInfo").put("name", "verification").put("version", "1");
        session.request("initialize", hello);
        session.write(object().put("jsonrpc", "2.0").put("method", "notifications/initialized"));
        return session;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private void follow() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("{\"error\":\"the output broke\"}");
        }
    }

    /** Calls a tool and returns the text it shows its user. */
    String call(String tool, Map<String, Object> arguments) {
        ObjectNode params = object().put("name", tool);
        ObjectNode given = params.putObject("arguments");
        arguments.forEach(given::putPOJO);
        return request("tools/call", params).at("/content/0/text").asText();
    }

    private JsonNode request(String method, ObjectNode params) {
        int id = ++lastId;
        ObjectNode message = object().put("jsonrpc", "2.0").put("id", id).put("method", method);
        message.set("params", params);
        write(message);
        while (true) {
            JsonNode answer = Reply.parse(next(method));
            if (answer.path("id").asInt() == id) {
                return answer.path("result");
            }
        }
    }

    private String next(String method) {
        try {
            String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("No answer to " + method + " within " + PATIENCE);
            }
            return line;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(ObjectNode message) {
        try {
            input.write(message + "\n");
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The tool server takes no more input.", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
