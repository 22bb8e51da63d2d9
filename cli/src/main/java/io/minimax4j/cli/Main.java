package io.minimax4j.cli;

import io.minimax4j.cli.batch.BatchCommand;
import io.minimax4j.cli.callback.CallbacksCommand;
import io.minimax4j.cli.file.FilesCommand;
import io.minimax4j.cli.image.ImageCommand;
import io.minimax4j.cli.key.KeysCommand;
import io.minimax4j.cli.music.LyricsCommand;
import io.minimax4j.cli.music.MusicCommand;
import io.minimax4j.cli.serve.ServeCommand;
import io.minimax4j.cli.speech.SpeakCommand;
import io.minimax4j.cli.task.TaskCommand;
import io.minimax4j.cli.text.ChatCommand;
import io.minimax4j.cli.text.EmbedCommand;
import io.minimax4j.cli.text.ModelsCommand;
import io.minimax4j.cli.tour.TourCommand;
import io.minimax4j.cli.video.TemplateCommand;
import io.minimax4j.cli.video.VideoCommand;
import io.minimax4j.cli.voice.VoicesCommand;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The entry: picks the command. Exit codes: 0 done, 1 failed, 2 wrong usage. */
@Command(name = "minimax", version = "minimax4j 0.1.0-SNAPSHOT", mixinStandardHelpOptions = true, description = "The MiniMax API on your own machine, and a client for it.", synopsisSubcommandLabel = "COMMAND", scope = CommandLine.ScopeType.INHERIT)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        Terminal terminal = Terminal.system();
        System.exit(commandLine(terminal).execute(args));
    }

    private static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Main())
                .addSubcommand(ServeCommand.commandLine(terminal))
                .addSubcommand(new TourCommand(terminal))
                .addSubcommand(new ChatCommand(terminal))
                .addSubcommand(new EmbedCommand(terminal))
                .addSubcommand(new ModelsCommand(terminal))
                .addSubcommand(new SpeakCommand(terminal))
                .addSubcommand(VoicesCommand.commandLine(terminal))
                .addSubcommand(new ImageCommand(terminal))
                .addSubcommand(new VideoCommand(terminal))
                .addSubcommand(TemplateCommand.commandLine(terminal))
                .addSubcommand(new MusicCommand(terminal))
                .addSubcommand(new LyricsCommand(terminal))
                .addSubcommand(TaskCommand.commandLine(terminal))
                .addSubcommand(FilesCommand.commandLine(terminal))
                .addSubcommand(BatchCommand.commandLine(terminal))
                .addSubcommand(CallbacksCommand.commandLine(terminal))
                .addSubcommand(KeysCommand.commandLine(terminal))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    terminal.progressDone();
                    terminal.remark("minimax: " + Failures.describe(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: minimax tour");
    }
}
