package io.minimax4j.cli.video;

import io.minimax4j.cli.Attachment;
import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.video.Clip;
import io.minimax4j.client.video.TemplateOrder;
import io.minimax4j.protocol.video.VideoTemplate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code template run SLUG}. */
@Command(name = "run", description = {"Make a clip of a template.",
    "Ctrl-C leaves it being made and says how to come back to it."}, footer = {"",
        "minimax template run run_for_life --picture dog.jpg --text Lion --out chase.mp4"})
final class RunCommand extends ClientCommand {
    @Parameters(paramLabel = "SLUG|ID", description = "Which; 'minimax template list' shows them.")
    private String which = "";

    @Option(names = "--picture", paramLabel = "FILE|URL", description = "The picture that the template asks for; "
            + Attachment.FORMS + ".")
    private @Nullable String picture;

    @Option(names = "--text", paramLabel = "TEXT", description = "The text that the template asks for.")
    private @Nullable String text;

    @Mixin
    private ClipOptions options = new ClipOptions();

    @Spec
    private CommandSpec spec;

    private @Nullable TemplateOrder order;

    RunCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() throws IOException {
        TemplateOrder wanted = VideoTemplate.ofSlug(which).or(() -> VideoTemplate.of(which)).map(this::checked)
                .orElseGet(this::unknown);
        if (picture != null) {
            wanted.picture(Attachment.of(picture));
        }
        if (text != null) {
            wanted.text(text);
        }
        if (options.callbackUrl() != null) {
            wanted.callback(options.callbackUrl());
        }
        order = wanted;
    }

    private TemplateOrder checked(VideoTemplate template) {
        if (template.picture().isPresent() && picture == null) {
            throw wrong(template.slug() + " needs --picture FILE: " + template.picture().orElse("") + ".");
        }
        if (template.text().isPresent() && text == null) {
            throw wrong(template.slug() + " needs --text TEXT: " + template.text().orElse("") + ".");
        }
        return TemplateOrder.of(template);
    }

    /** Digits may be a template that is newer than this program. */
    private TemplateOrder unknown() {
        if (!which.matches("\\d{6,20}")) {
            throw wrong("There is no template '" + which + "'; 'minimax template list' shows those there are.");
        }
        return TemplateOrder.of(which);
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (order == null) {
            throw new IllegalStateException("nothing was ordered");
        }
        terminal.progress("sending the order ...");
        Task<Clip> task = client.videos().start(order);
        terminal.progressDone();
        new Filming(terminal, task, options.out(), json()).begin(options.alone());
    }
}
