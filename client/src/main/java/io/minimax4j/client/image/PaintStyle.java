package io.minimax4j.client.image;

/** How a picture of {@link ImageModel#IMAGE_01_LIVE} looks. Open: a server of another edition may know more. */
public record PaintStyle(String text) {
    /** Comic: 漫画. */
    public static final PaintStyle COMIC = new PaintStyle("漫画");
    /** Lively: 元气. */
    public static final PaintStyle LIVELY = new PaintStyle("元气");
    /** Medieval: 中世纪. */
    public static final PaintStyle MEDIEVAL = new PaintStyle("中世纪");
    /** Watercolour: 水彩. */
    public static final PaintStyle WATERCOLOUR = new PaintStyle("水彩");

    @Override
    public String toString() {
        return text;
    }
}
