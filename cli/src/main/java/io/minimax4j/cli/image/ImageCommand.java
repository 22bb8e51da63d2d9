package io.minimax4j.cli.image;

import io.minimax4j.cli.Attachment;
import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.image.ImageModel;
import io.minimax4j.client.image.ImageOrder;
import io.minimax4j.client.image.Picture;
import io.minimax4j.client.image.Pictures;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code image PROMPT}: pictures of a text. */
@Command(name = "image", description = "Make pictures of a text. 由文本生成图片。", footer = {"",
    "minimax image \"A red fox in the snow\" --ratio 16:9 --out fox.jpg",
    "minimax image \"一只戴帽子的猫\" --style watercolour -n 4 --out cats/",
    "minimax image \"The girl on a beach\" --subject girl.jpg --out beach.jpg"})
public final class ImageCommand extends ClientCommand {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX*](\\d{1,5})");

    @Parameters(paramLabel = "PROMPT", description = "What it is to show, at most 1,500 characters.")
    private String prompt = "";

    @Option(names = "--out", paramLabel = "FILE|DIR", description = "Where to write; several pictures get numbers (default: image-ID.jpg in this folder).")
    private @Nullable Path out;

    @Option(names = "--ratio", paramLabel = "W:H", description = "1:1 (usual), 16:9, 4:3, 3:2, 2:3, 3:4, 9:16 or 21:9.")
    private @Nullable String ratio;

    @Option(names = "--size", paramLabel = "WxH", description = "Pixels in place of a ratio, each 512 to 2048 and a multiple of 8.")
    private @Nullable String size;

    @Option(names = {"-n", "--count"}, paramLabel = "N", description = "How many, 1 to 9 (default: 1).")
    private @Nullable Integer count;

    @Option(names = "--seed", paramLabel = "N", description = "The same number gives the same pictures.")
    private @Nullable Long seed;

    @Option(names = "--style", paramLabel = "NAME", description = "How it looks: " + StyleName.NAMES + ".")
    private @Nullable String style;

    @Option(names = "--style-weight", paramLabel = "W", description = "How much of the style, above 0 to 1 (default: 0.8).")
    private @Nullable Double weight;

    @Option(names = "--subject", paramLabel = "FILE|URL", description = "Who is to be seen: JPEG or PNG; "
            + Attachment.FORMS + ".")
    private @Nullable String subject;

    @Option(names = "--optimize", description = "Lets the prompt be made richer.")
    private boolean optimize;

    @Option(names = "--watermark", description = "Marks the picture as generated.")
    private boolean watermark;

    @Option(names = "--model", paramLabel = "MODEL", description = "image-01, or image-01-live, which knows styles (default: by what is asked).")
    private @Nullable String model;

    @Spec
    private CommandSpec spec;

    private @Nullable ImageOrder order;

    public ImageCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void prepare() throws IOException {
        if (prompt.isBlank()) {
            throw wrong("Say what the picture is to show.");
        }
        if (ratio != null && size != null) {
            throw wrong("Give either --ratio or --size.");
        }
        if (weight != null && style == null) {
            throw wrong("--style-weight is for a --style: " + StyleName.NAMES + ".");
        }
        ImageOrder wanted = ImageOrder.of(prompt);
        if (ratio != null) {
            wanted.ratio(ratio);
        }
        if (size != null) {
            measure(wanted, size);
        }
        if (count != null) {
            wanted.count(count);
        }
        if (seed != null) {
            wanted.seed(seed);
        }
        dress(wanted);
        order = wanted;
    }

    private void measure(ImageOrder wanted, String pixels) {
        Matcher sides = SIZE.matcher(pixels);
        if (!sides.matches()) {
            throw wrong("--size is width and height in pixels, such as 1024x768.");
        }
        wanted.size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
    }

    private void dress(ImageOrder wanted) throws IOException {
        if (style != null && weight != null) {
            wanted.style(StyleName.of(style), weight);
        } else if (style != null) {
            wanted.style(StyleName.of(style));
        }
        if (subject != null) {
            wanted.subject(Attachment.of(subject));
        }
        if (optimize) {
            wanted.optimizePrompt(true);
        }
        if (watermark) {
            wanted.watermark();
        }
        if (model != null) {
            wanted.model(new ImageModel(model));
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (order == null) {
            throw new IllegalStateException("nothing was ordered");
        }
        terminal.progress("painting ...");
        Pictures pictures = client.images().create(order);
        List<Path> files = new PictureFiles(out).save(pictures);
        terminal.progressDone();
        if (json()) {
            terminal.line(summary(pictures, files));
            return;
        }
        List<Picture> all = pictures.all();
        for (int i = 0; i < files.size(); i++) {
            terminal.line(files.get(i) + ": " + Sizes.of(all.get(i).size()));
        }
        if (pictures.failed() > 0) {
            terminal.remark("minimax: " + pictures.failed() + " more were withheld; change the prompt");
        }
    }

    private static String summary(Pictures pictures, List<Path> files) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", pictures.id().orElse(""));
        List<Object> names = new ArrayList<>();
        files.forEach(file -> names.add(file.toString()));
        told.put("files", names);
        told.put("failed_count", pictures.failed());
        return Json.text(told);
    }
}
