package io.minimax4j.cli.video;

import io.minimax4j.cli.Attachment;
import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.video.Clip;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code video PROMPT}: a clip of a text, of frames, of a subject or of references. */
@Command(name = "video", description = {"Make a clip of a text, of pictures, or of both. 由文本或图片生成视频。",
    "Ctrl-C leaves it being made and says how to come back to it."}, footer = {"",
        "minimax video \"A fox runs through the snow [Pan left]\" --out fox.mp4",
        "minimax video \"It wakes up\" --first fox.jpg --last cub.jpg --out wake.mp4",
        "minimax video \"女孩在微笑\" --subject girl.jpg --async",
        "minimax video \"A walk to the music\" --reference fox.jpg --reference music.mp3 --duration 8"})
public final class VideoCommand extends ClientCommand {
    @Parameters(arity = "0..1", paramLabel = "PROMPT", description = "What is to happen; [Push in], [推进] and the like direct the camera.")
    private @Nullable String prompt;

    @Option(names = "--first", paramLabel = "FILE|URL", description = "The picture that it begins with; "
            + Attachment.FORMS + ".")
    private @Nullable String first;

    @Option(names = "--last", paramLabel = "FILE|URL", description = "The picture that it ends with.")
    private @Nullable String last;

    @Option(names = "--subject", paramLabel = "FILE|URL", description = "A picture of who is to be seen.")
    private @Nullable String subject;

    @Option(names = "--reference", paramLabel = "FILE|URL", description = "A picture, clip or sound for MiniMax-H3 to keep to; also mm_file://ID of a clip. May be repeated.")
    private List<String> references = List.of();

    @Option(names = "--model", paramLabel = "MODEL", description = "By default MiniMax-Hailuo-2.3; with --last MiniMax-Hailuo-02, with --subject S2V-01, with --reference or --ratio MiniMax-H3.")
    private @Nullable String model;

    @Option(names = "--duration", paramLabel = "SECONDS", description = "6 or 10, of MiniMax-H3 4 to 15 (default: the model's).")
    private @Nullable Integer duration;

    @Option(names = "--resolution", paramLabel = "LINES", description = "512P, 720P, 768P or 1080P, of MiniMax-H3 480P, 768P or 2K (default: the model's).")
    private @Nullable String resolution;

    @Option(names = "--ratio", paramLabel = "W:H", description = "Of MiniMax-H3: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16 or adaptive.")
    private @Nullable String ratio;

    @Option(names = "--literal", description = "Takes the prompt as it stands, and does not make it richer.")
    private boolean literal;

    @Option(names = "--watermark", description = "Marks the clip as generated.")
    private boolean watermark;

    @Mixin
    private ClipOptions options = new ClipOptions();

    @Spec
    private CommandSpec spec;

    private @Nullable Function<MiniMax, Task<Clip>> start;

    public VideoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() throws IOException {
        VideoWish wish = new VideoWish(prompt == null || prompt.isBlank() ? null : prompt, first, last, subject,
                references, model, duration, resolution, ratio, literal, watermark, options.callbackUrl());
        String wrong = newer() ? wish.wrongForVersion2() : wish.wrongForVersion1();
        if (wrong != null) {
            throw new ParameterException(spec.commandLine(), wrong);
        }
        start = newer() ? wish.version2() : wish.version1();
    }

    /** Whether it is for version 2. */
    private boolean newer() {
        return model == null
                ? !references.isEmpty() || ratio != null
                : model.toLowerCase(Locale.ROOT).startsWith("minimax-h3");
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (start == null) {
            throw new IllegalStateException("nothing was ordered");
        }
        terminal.progress("sending the order ...");
        Task<Clip> task = start.apply(client);
        terminal.progressDone();
        new Filming(terminal, task, options.out(), json()).begin(options.alone());
    }
}
