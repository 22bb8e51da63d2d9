package io.minimax4j.server.image;

import io.minimax4j.engine.picture.Bitmap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes pictures as JPEG. Colour is kept at full resolution, since painted edges fray at half of it. The same pixels give
 * the same bytes: nothing of time or place is written.
 */
final class Jpeg {
    private static final float QUALITY = 0.92f;
    private static final String FORM = "javax_imageio_jpeg_image_1.0";

    private Jpeg() {}

    /** The file of a picture that is opaque. */
    static byte[] of(Bitmap picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, fullColour(writer, image, settings)), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** The writer's own headers, but for the sampling of the first component, which is what the others are halved to. */
    private static IIOMetadata fullColour(ImageWriter writer, BufferedImage image, ImageWriteParam settings)
            throws IOException {
        IIOMetadata headers = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), settings);
        Element tree = (Element) headers.getAsTree(FORM);
        NodeList components = tree.getElementsByTagName("componentSpec");
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            component.setAttribute("HsamplingFactor", "1");
            component.setAttribute("VsamplingFactor", "1");
        }
        headers.setFromTree(FORM, tree);
        return headers;
    }
}
