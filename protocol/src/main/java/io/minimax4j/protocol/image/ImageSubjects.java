package io.minimax4j.protocol.image;

import java.util.List;

/** Subjects of a picture: written as a list; read from a list, from one object, or from the bare text of a link or data URL. */
public record ImageSubjects(List<ImageSubject> all) {
    public ImageSubjects {
        all = List.copyOf(all);
    }

    public static ImageSubjects of(String imageFile) {
        return new ImageSubjects(List.of(new ImageSubject(ImageSubject.CHARACTER, imageFile)));
    }
}
