package io.minimax4j.cli.video;

import io.minimax4j.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code template}: the commands for clips of templates. */
@Command(name = "template", description = "List the templates for clips, or make a clip of one. 视频模板。", synopsisSubcommandLabel = "COMMAND")
public final class TemplateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private TemplateCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new TemplateCommand())
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new RunCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Say what to do, for example: minimax template run still_rings --picture cat.jpg");
    }
}
