package io.minimax4j.client.image;

/** What makes pictures. Open: a server of another edition may know more. */
public record ImageModel(String text) {
    /** The usual one; it alone takes sizes in pixels and the ratio 21:9. */
    public static final ImageModel IMAGE_01 = new ImageModel("image-01");
    /** The one that knows styles. */
    public static final ImageModel IMAGE_01_LIVE = new ImageModel("image-01-live");

    @Override
    public String toString() {
        return text;
    }
}
