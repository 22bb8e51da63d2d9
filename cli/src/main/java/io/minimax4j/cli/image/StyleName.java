package io.minimax4j.cli.image;

import io.minimax4j.client.image.PaintStyle;
import java.util.Locale;

/** The styles as they are typed: in English, or as the platform names them. */
final class StyleName {
    static final String NAMES = "comic 漫画, lively 元气, medieval 中世纪, watercolour 水彩";

    private StyleName() {}

    /** A name that is not known goes to the server as it is. */
    static PaintStyle of(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "comic" -> PaintStyle.COMIC;
            case "lively" -> PaintStyle.LIVELY;
            case "medieval" -> PaintStyle.MEDIEVAL;
            case "watercolour", "watercolor" -> PaintStyle.WATERCOLOUR;
            default -> new PaintStyle(typed);
        };
    }
}
