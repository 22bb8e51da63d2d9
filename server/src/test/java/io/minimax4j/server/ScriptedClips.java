package io.minimax4j.server;

import io.minimax4j.engine.clip.ClipEngine;
import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.clip.ClipProgress;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.clip.TemplateOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes clips that are texts, as a test tells it to, and remembers what it was asked. */
public final class ScriptedClips implements ClipEngine {
    private final List<Object> all = new CopyOnWriteArrayList<>();
    private volatile Script script = order -> "a clip";

    /** What the file of an order holds. */
    public interface Script {
        String content(Object order) throws InterruptedException;
    }

    /** Films like that from now on, and forgets what it was asked. */
    public void script(Script next) {
        script = next;
        all.clear();
    }

    /** All orders, in the order in which they were begun. */
    public List<Object> all() {
        return List.copyOf(all);
    }

    @Override
    public List<String> models() {
        return List.of("MiniMax-Hailuo-2.3", "MiniMax-Hailuo-2.3-Fast", "MiniMax-Hailuo-02", "T2V-01-Director",
                "I2V-01-Director", "I2V-01-live", "T2V-01", "I2V-01", "S2V-01", "MiniMax-H3", "MiniMax-H3-Max");
    }

    @Override
    public void film(ClipOrder order, Path target, ClipProgress progress) throws InterruptedException {
        write(order, target, progress);
    }

    @Override
    public void film(TemplateOrder order, Path target, ClipProgress progress) throws InterruptedException {
        write(order, target, progress);
    }

    @Override
    public void remake(RemakeOrder order, Path target, ClipProgress progress) throws InterruptedException {
        write(order, target, progress);
    }

    private void write(Object order, Path target, ClipProgress progress) throws InterruptedException {
        all.add(order);
        progress.at(0);
        try {
            Files.writeString(target, script.content(order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.at(100);
    }

    @Override
    public String enrich(ClipOrder order) {
        return "enriched " + order.prompt();
    }
}
