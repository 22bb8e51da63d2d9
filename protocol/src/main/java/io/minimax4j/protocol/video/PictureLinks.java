package io.minimax4j.protocol.video;

import java.util.List;

/** Links or data URLs of pictures: written as a list; read from a list or from one text. */
public record PictureLinks(List<String> all) {
    public PictureLinks {
        all = List.copyOf(all);
    }
}
