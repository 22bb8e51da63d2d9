package io.minimax4j.cli.image;

import io.minimax4j.client.image.Picture;
import io.minimax4j.client.image.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where pictures are written: one to a file, several to names with numbers, all to a folder if one is named. */
final class PictureFiles {
    private static final int SHORT = 8;

    private final @Nullable Path out;

    PictureFiles(@Nullable Path out) {
        this.out = out;
    }

    List<Path> save(Pictures pictures) throws IOException {
        List<Path> files = new ArrayList<>();
        int many = pictures.all().size();
        Path target = target(pictures);
        for (Picture picture : pictures) {
            files.add(picture.save(many == 1 ? target : numbered(target, files.size() + 1)));
        }
        return files;
    }

    private Path target(Pictures pictures) throws IOException {
        if (out != null && !folder(out)) {
            return out;
        }
        String id = pictures.id().orElse("");
        String name = id.isEmpty() ? "image" : "image-" + id.substring(0, Math.min(SHORT, id.length()));
        Path file = Path.of(name.replaceAll("[^A-Za-z0-9-]", "_") + ending(pictures.first()));
        return out == null ? file : Files.createDirectories(out).resolve(file);
    }

    private static boolean folder(Path path) {
        return Files.isDirectory(path) || path.getFileName() == null || !path.getFileName().toString().contains(".");
    }

    private static String ending(Picture picture) {
        return switch (picture.mediaType()) {
            case "image/png" -> ".png";
            case "image/webp" -> ".webp";
            default -> ".jpg";
        };
    }

    private static Path numbered(Path file, int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }
}
