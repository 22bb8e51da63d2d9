package io.minimax4j.server.image;

import io.minimax4j.engine.picture.PictureEngine;
import io.minimax4j.engine.picture.PictureStyle;
import io.minimax4j.engine.picture.PictureStyle.Kind;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.image.ImageRequest;
import io.minimax4j.protocol.image.ImageStyle;
import io.minimax4j.protocol.image.ImageSubject;
import io.minimax4j.protocol.image.ImageSubjects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a request for pictures against the contract (5.1), and fills in what it leaves open. */
final class ImageReader {
    /** What some of the fields are for alone. */
    private static final String SIZED_MODEL = "image-01";
    private static final String STYLED_MODEL = "image-01-live";
    private static final int LONGEST_PROMPT = 1500;
    private static final int MOST_PICTURES = 9;
    private static final int SHORTEST_SIDE = 512;
    private static final int LONGEST_SIDE = 2048;
    private static final int SIDE_STEP = 8;
    private static final Map<String, Kind> STYLES = Map.of("漫画", Kind.COMIC, "元气", Kind.LIVELY, "中世纪",
            Kind.MEDIEVAL, "水彩", Kind.WATERCOLOUR);

    private final PictureEngine engine;
    private final LongSupplier random;

    /** @param random seeds of pictures for which none is given */
    ImageReader(PictureEngine engine, LongSupplier random) {
        this.engine = engine;
        this.random = random;
    }

    /** @throws ApiException 2013 naming the field that is wrong */
    ImageOrder read(ImageRequest request) {
        String model = model(request.model());
        String prompt = prompt(request.prompt());
        PixelSize size = size(request, model);
        int count = count(request.n());
        Long seed = request.seed();
        List<Long> seeds = seed == null
                ? Stream.generate(random::getAsLong).limit(count).toList()
                : ImageOrder.seedsFrom(seed, count);
        return new ImageOrder(model, prompt, size, seeds, style(request.style(), model),
                subject(request.subjectReference()), Boolean.TRUE.equals(request.promptOptimizer()),
                Boolean.TRUE.equals(request.aigcWatermark()), linked(request.responseFormat()));
    }

    private String model(@Nullable String name) {
        String wanted = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return engine.models().stream().filter(model -> model.toLowerCase(Locale.ROOT).equals(wanted)).findFirst()
                .orElseThrow(() -> ApiException.invalid((wanted.isEmpty() ? "model is missing" : "unknown model")
                        + "; choose one of " + String.join(", ", engine.models())));
    }

    private static String prompt(@Nullable String prompt) {
        if (prompt == null || prompt.isBlank()) {
            throw ApiException.invalid("prompt is missing; say what the picture shows");
        }
        int length = prompt.codePointCount(0, prompt.length());
        if (length > LONGEST_PROMPT) {
            throw ApiException.invalid("prompt has " + length + " characters; 1,500 are the most");
        }
        return prompt;
    }

    /** A ratio wins over sides, which count for one model only. */
    private static PixelSize size(ImageRequest request, String model) {
        String ratio = request.aspectRatio();
        if (ratio != null && !ratio.isBlank()) {
            return size(ratio.strip(), model);
        }
        boolean sided = request.width() != null || request.height() != null;
        return sided && model.equals(SIZED_MODEL)
                ? new PixelSize(side("width", request.width()), side("height", request.height()))
                : AspectRatio.SQUARE.size();
    }

    private static PixelSize size(String text, String model) {
        AspectRatio ratio = AspectRatio.of(text).orElseThrow(() -> ApiException.invalid(
                "aspect_ratio must be one of " + AspectRatio.all()));
        if (ratio == AspectRatio.PANORAMA && !model.equals(SIZED_MODEL)) {
            throw ApiException.invalid("aspect_ratio 21:9 is painted by " + SIZED_MODEL + " only, not by " + model);
        }
        return ratio.size();
    }

    private static int side(String field, @Nullable Integer pixels) {
        if (pixels == null) {
            throw ApiException.invalid(field + " is missing: width and height are given together, or neither");
        }
        if (pixels < SHORTEST_SIDE || pixels > LONGEST_SIDE || pixels % SIDE_STEP != 0) {
            throw ApiException.invalid(field + " is " + pixels + "; it must be a multiple of 8 from 512 to 2048");
        }
        return pixels;
    }

    private static int count(@Nullable Integer n) {
        if (n == null) {
            return 1;
        }
        if (n < 1 || n > MOST_PICTURES) {
            throw ApiException.invalid("n is " + n + "; it must lie in [1, 9]");
        }
        return n;
    }

    private static @Nullable PictureStyle style(@Nullable ImageStyle style, String model) {
        if (style == null) {
            return null;
        }
        if (!model.equals(STYLED_MODEL)) {
            throw ApiException.invalid("style works with " + STYLED_MODEL + " only; leave it out for " + model
                    + ", and name the style in the prompt");
        }
        String type = style.styleType() == null ? "" : style.styleType().strip();
        Kind kind = STYLES.get(type);
        if (kind == null) {
            throw ApiException.invalid("style.style_type must be one of 漫画, 元气, 中世纪, 水彩");
        }
        double weight = style.styleWeight() == null ? ImageStyle.USUAL_WEIGHT : style.styleWeight();
        if (!(weight > 0 && weight <= 1)) {
            throw ApiException.invalid("style.style_weight is " + weight + "; it must lie in (0, 1]");
        }
        return new PictureStyle(kind, weight);
    }

    private static @Nullable String subject(@Nullable ImageSubjects subjects) {
        if (subjects == null || subjects.all().isEmpty()) {
            return null;
        }
        if (subjects.all().size() > 1) {
            throw ApiException.invalid("subject_reference has " + subjects.all().size()
                    + " entries; a picture shows one subject");
        }
        ImageSubject subject = subjects.all().getFirst();
        if (subject.type() != null && !subject.type().strip().equals(ImageSubject.CHARACTER)) {
            throw ApiException.invalid("subject_reference[0].type must be character");
        }
        String file = subject.imageFile();
        if (file == null || file.isBlank()) {
            throw ApiException.invalid("subject_reference[0].image_file is missing: a link or a data URL");
        }
        return file;
    }

    private static boolean linked(@Nullable String format) {
        String wanted = format == null || format.isBlank() ? ImageRequest.URL : format.strip();
        if (!wanted.equals(ImageRequest.URL) && !wanted.equals(ImageRequest.BASE64)) {
            throw ApiException.invalid("response_format must be url or base64");
        }
        return wanted.equals(ImageRequest.URL);
    }
}
