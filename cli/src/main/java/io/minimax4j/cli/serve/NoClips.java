package io.minimax4j.cli.serve;

import io.minimax4j.engine.clip.ClipEngine;
import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.clip.ClipProgress;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.clip.TemplateOrder;
import java.nio.file.Path;
import java.util.List;

/** Stands where the offline film comes. */
final class NoClips implements ClipEngine {
    @Override
    public List<String> models() {
        return List.of();
    }

    @Override
    public void film(ClipOrder order, Path target, ClipProgress progress) {
        throw new UnsupportedOperationException("clips");
    }

    @Override
    public void film(TemplateOrder order, Path target, ClipProgress progress) {
        throw new UnsupportedOperationException("clips");
    }

    @Override
    public void remake(RemakeOrder order, Path target, ClipProgress progress) {
        throw new UnsupportedOperationException("clips");
    }

    @Override
    public String enrich(ClipOrder order) {
        return order.prompt();
    }
}
