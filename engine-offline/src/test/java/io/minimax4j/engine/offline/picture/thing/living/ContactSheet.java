package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Shows the creatures to whoever works on them: a row for each, a column for each action. Run by hand with the file to write,
 * the height of one in pixels, things or kinds ("ALL", "PERSON", "CAT,DOG") and actions with phases
 * ("STANDING,WALKING:0.25,SITTING:0:BLACK").
 */
final class ContactSheet {
    private static final Set<Thing.Kind> KINDS = EnumSet.of(Thing.Kind.PERSON, Thing.Kind.ANIMAL, Thing.Kind.FLYER,
            Thing.Kind.SWIMMER);

    private ContactSheet() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "target/creatures.png");
        int height = args.length > 1 ? Integer.parseInt(args[1]) : 150;
        List<Thing> things = Arrays.stream((args.length > 2 ? args[2] : "ALL").split(",")).flatMap(ContactSheet::named)
                .toList();
        List<Pose> poses = Arrays.stream(
                (args.length > 3 ? args[3] : "STANDING,WALKING:0.1,RUNNING:0.3,SITTING,SLEEPING,JUMPING:0.3")
                        .split(","))
                .map(ContactSheet::pose).toList();
        double widest = things.stream().mapToDouble(Thing::aspect).max().orElse(1);
        int cell = (int) (height * (widest + 0.2));
        BufferedImage image = new BufferedImage(cell * poses.size(), (int) (height * 1.25) * things.size(),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(0xCFE3D4));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        AffineTransform all = graphics.getTransform();
        for (int row = 0; row < things.size(); row++) {
            Thing thing = things.get(row);
            for (int column = 0; column < poses.size(); column++) {
                graphics.translate(cell * column + (cell - height * thing.aspect()) / 2, height * (1.25 * row + 0.14));
                graphics.scale(height, height);
                graphics.setColor(new Color(0xC3D9C8));
                graphics.fill(new Rectangle2D.Double(0, 0, thing.aspect(), 1));
                Pose pose = poses.get(column);
                Creatures.of(thing).draw(new Brush(graphics, pose.lightFrom()), pose);
                graphics.setTransform(all);
            }
        }
        graphics.dispose();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(image, "png", file.toFile());
    }

    private static Stream<Thing> named(String name) {
        return Arrays.stream(Thing.values()).filter(thing -> KINDS.contains(thing.kind()))
                .filter(thing -> name.equals("ALL") || name.equals(thing.name()) || name.equals(thing.kind().name()));
    }

    /** ACTION, ACTION:phase, ACTION:phase:TINT or ACTION:phase:TINT:seed; a dash for no tint. */
    private static Pose pose(String text) {
        String[] parts = text.split(":");
        Tint tint = parts.length > 2 && !parts[2].equals("-") ? Tint.valueOf(parts[2]) : null;
        return new Pose(Action.valueOf(parts[0]), parts.length > 1 ? Double.parseDouble(parts[1]) : 0, tint, -0.6,
                false,
                parts.length > 3 ? Long.parseLong(parts[3]) : 1);
    }
}
