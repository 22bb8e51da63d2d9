package io.minimax4j.cli.text;

import io.minimax4j.client.tool.ToolFunction;
import io.minimax4j.client.tool.Tools;
import io.minimax4j.protocol.chat.ToolCall;
import java.util.List;

/** Calls of functions: how they are shown, and who answers them. */
final class Calls {
    private static final char FIRST_PRINTABLE = ' ';

    private Calls() {}

    /** {@code get_weather {"city":"Paris"}}, on one line and without characters that would move the cursor. */
    static String line(ToolCall call) {
        ToolCall.Function function = call.function();
        String words = function == null ? "" : function.name() + " " + function.arguments();
        return words.codePoints().map(c -> c < FIRST_PRINTABLE || c == 0x7F ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The functions of files, each answered by the same hand. */
    static Tools tools(List<ToolFile> files, Answering answering) {
        return Tools.of(files.stream().map(file -> ToolFunction.ofJson(file.name(), file.description(),
                file.parameters(), arguments -> answering.answer(file, arguments))).toList());
    }

    /** Who answers a call. */
    @FunctionalInterface
    interface Answering {
        String answer(ToolFile tool, String arguments) throws Exception;
    }
}
