package io.minimax4j.cli.serve;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureEngine;
import io.minimax4j.engine.picture.PictureOrder;
import java.util.List;

/** Stands where the offline painter comes. */
final class NoPictures implements PictureEngine {
    @Override
    public List<String> models() {
        return List.of();
    }

    @Override
    public Bitmap paint(PictureOrder order) {
        throw new UnsupportedOperationException("pictures");
    }

    @Override
    public String describe(Bitmap picture, String question) {
        return "A picture of " + picture.size() + " pixels.";
    }
}
