package io.minimax4j.cli.text;

import io.minimax4j.cli.Failures;
import io.minimax4j.cli.serve.RunningServer;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.tool.ToolAnswer;
import io.minimax4j.client.tool.ToolListener;
import io.minimax4j.client.tool.ToolResult;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.chat.ToolCall;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;

/** A conversation at the terminal: questions are typed, answers appear while they are made. */
final class Talk {
    private static final String PROMPT = "> ";
    private static final String PALE = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final String HELP = """
            /help               this list / 帮助
            /model NAME         ask another model / 切换模型
            /system TEXT        what the model is told beforehand / 设置系统提示
            /tool FILE          a function that the model may call / 添加工具
            /schema FILE        answers as JSON of that form; 'off' ends it / 结构化输出
            /image FILE|URL     a picture for the next question / 为下一个问题附上图片
            /clear              forget what was said / 清空对话
            /save FILE          write the conversation as a request in JSON / 保存对话
            /exit               leave, as Ctrl-D does / 退出
            Ctrl-C stops an answer. A line that ends with \\ goes on in the next; so does all between \"""  and \""".
            Ctrl-C 停止回答。行尾的 \\ 表示续行；\"""  与 \""" 之间可输入多行。""";

    private final MiniMax client;
    private final Conversation conversation;
    private final boolean reasoning;
    private final Terminal terminal;
    private final LineReader reader;
    private final PrintWriter out;

    Talk(MiniMax client, Conversation conversation, boolean reasoning, Terminal terminal, LineReader reader) {
        this.client = client;
        this.conversation = conversation;
        this.reasoning = reasoning;
        this.terminal = terminal;
        this.reader = reader;
        this.out = terminal.writer();
    }

    /** Talks until the user leaves. */
    static void inThisTerminal(MiniMax client, Conversation conversation, boolean reasoning) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).encoding(StandardCharsets.UTF_8).build()) {
            new Talk(client, conversation, reasoning, terminal,
                    reader(terminal, ChatHistory.file(RunningServer.data(System.getenv())))).run();
        }
    }

    static LineReader reader(Terminal terminal, Path history) {
        return LineReaderBuilder.builder().terminal(terminal).appName("minimax").parser(new Lines())
                .history(new ChatHistory())
                .completer(new StringsCompleter("/help", "/model", "/system", "/tool", "/schema", "/image", "/clear",
                        "/save", "/exit"))
                .variable(LineReader.HISTORY_FILE, history)
                .variable(LineReader.HISTORY_SIZE, 1000).variable(LineReader.HISTORY_FILE_SIZE, 1000)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "  ")
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true).build();
    }

    void run() {
        say("minimax chat with " + conversation.model() + ". /help lists the commands. 输入 /help 查看命令。");
        while (true) {
            try {
                String line = Lines.text(reader.readLine(PROMPT));
                if (line.equals("/exit")) {
                    return;
                }
                if (!line.isEmpty()) {
                    answer(line);
                }
            } catch (UserInterruptException e) {
                say("(Ctrl-D or /exit leaves)");
            } catch (EndOfFileException e) {
                return;
            }
        }
    }

    private void answer(String line) {
        try {
            if (line.startsWith("/")) {
                command(line);
            } else {
                interruptible(() -> ask(line));
            }
        } catch (CancelledException e) {
            say(PLAIN + "(stopped / 已停止)");
        } catch (MiniMaxException e) {
            say(PLAIN + e.getMessage() + " " + e.advice().zh());
        } catch (IOException | RuntimeException e) {
            say(PLAIN + Failures.describe(e));
        }
    }

    private void command(String line) throws IOException {
        String[] words = line.split("\\s+", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "/help" -> say(HELP);
            case "/model" -> {
                conversation.model(rest.isEmpty() ? null : rest);
                say("model: " + conversation.model());
            }
            case "/system" -> {
                conversation.system(rest);
                say(conversation.system() == null ? "no system text" : "system: " + conversation.system());
            }
            case "/tool" -> tool(rest);
            case "/schema" -> schema(rest);
            case "/image" -> {
                conversation.picture(Picture.of(needed(rest, "/image FILE|URL")));
                say("the next question is about this picture");
            }
            case "/clear" -> {
                conversation.clear();
                say("what was said is forgotten");
            }
            case "/save" -> save(Path.of(needed(rest, "/save FILE")));
            default -> say("there is no command " + words[0] + "; /help lists them");
        }
    }

    private static String needed(String rest, String usage) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("usage: " + usage);
        }
        return rest;
    }

    private void tool(String file) throws IOException {
        ToolFile tool = ToolFile.read(Path.of(needed(file, "/tool FILE")));
        conversation.tool(tool);
        say(tool.name() + (tool.program().isPresent() ? " is answered by its program" : " is answered by you"));
    }

    private void schema(String file) throws IOException {
        boolean off = needed(file, "/schema FILE|off").equals("off");
        conversation.schema(off ? null : SchemaFile.read(Path.of(file)));
        say(off ? "answers are text again" : "answers are JSON of that form, from " + conversation.model());
    }

    private void save(Path file) throws IOException {
        Files.writeString(file, Json.text(conversation.soFar()) + "\n", StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
        say("saved to " + file);
    }

    private void ask(String text) {
        ChatRequest request = conversation.asking(text);
        ToolAnswer answer = client.chat().run(request, Calls.tools(conversation.tools(), this::result), new Shown());
        say(PLAIN);
        if (conversation.structured()) {
            say(SchemaFile.json(answer.text()));
        }
        conversation.keep(answer.messages());
    }

    private String result(ToolFile tool, String arguments) throws IOException, InterruptedException {
        if (tool.program().isPresent()) {
            return tool.program().get().run(arguments);
        }
        try {
            return reader.readLine("result of " + tool.name() + "> ");
        } catch (UserInterruptException | EndOfFileException e) {
            throw new InterruptedException();
        }
    }

    /** While it runs, Ctrl-C interrupts this thread, which closes the connection of the answer. */
    private void interruptible(Runnable work) {
        Thread asking = Thread.currentThread();
        SignalHandler before = terminal.handle(Signal.INT, signal -> asking.interrupt());
        try {
            work.run();
        } finally {
            terminal.handle(Signal.INT, before);
            Thread.interrupted();
        }
    }

    private void say(String text) {
        out.println(text);
        out.flush();
    }

    private void piece(String text) {
        out.print(text);
        out.flush();
    }

    /** Shows what comes while it comes. */
    private final class Shown implements ToolListener {
        private boolean pale;

        @Override
        public void text(String piece) {
            if (pale) {
                pale = false;
                say(PLAIN);
            }
            if (!conversation.structured()) {
                piece(piece);
            }
        }

        @Override
        public void reasoning(String piece) {
            if (reasoning) {
                piece(pale ? piece : PALE + piece);
                pale = true;
            }
        }

        @Override
        public void calling(ToolCall call) {
            pale = false;
            say(PLAIN + Calls.line(call));
        }

        @Override
        public void called(ToolResult result) {
            say(PALE + result.text().strip() + PLAIN);
        }
    }
}
