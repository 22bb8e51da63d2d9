package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.ClipEngine;
import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.clip.ClipProgress;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.offline.clip.camera.Camera;
import io.minimax4j.engine.offline.clip.camera.Directions;
import io.minimax4j.engine.offline.clip.camera.Sentence;
import io.minimax4j.engine.offline.clip.projection.Projection;
import io.minimax4j.engine.offline.clip.sound.Recording;
import io.minimax4j.engine.offline.clip.sound.Soundscape;
import io.minimax4j.engine.offline.clip.still.Stills;
import io.minimax4j.engine.offline.clip.template.TemplateFilm;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.SceneReader;
import io.minimax4j.engine.offline.picture.scene.SceneWriter;
import io.minimax4j.engine.offline.picture.stage.Stage;
import io.minimax4j.engine.offline.picture.stage.StageBuilder;
import io.minimax4j.engine.offline.picture.style.Style;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.protocol.error.ApiException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Films scenes, and pictures that are given, with a camera that goes where the prompt says. Every model name is served by
 * it. There is no model of the world behind it: what moves are layers.
 *
 * <p>Failures of the toolbox come as {@link ApiException}: 2013 where a reference is at fault, 1001 where the toolbox gave
 * up, 1013 where a worker died, 1024 for the rest. A caller may repeat after 1001 and 1013.
 */
public final class OfflineFilm implements ClipEngine {
    private static final List<String> MODELS = List.of("MiniMax-Hailuo-2.3", "MiniMax-Hailuo-2.3-Fast",
            "MiniMax-Hailuo-02", "T2V-01-Director", "T2V-01", "I2V-01-Director", "I2V-01-live", "I2V-01", "S2V-01",
            "MiniMax-H3", "MiniMax-H3-Max");

    private final MediaToolbox toolbox;
    private final Darkroom darkroom;

    public OfflineFilm(MediaToolbox toolbox) {
        this.toolbox = Objects.requireNonNull(toolbox, "toolbox");
        this.darkroom = new Darkroom(toolbox);
    }

    @Override
    public List<String> models() {
        return MODELS;
    }

    @Override
    public void film(ClipOrder order, Path target, ClipProgress progress) throws InterruptedException {
        try {
            List<Sample> samples = samples(order.references());
            List<Recording> recordings = recordings(order.references());
            Directions directions = paced(Directions.read(order.prompt(), order.commanded()), samples);
            Scene scene = SceneReader.read(directions.words(), order.size(), order.enriched(), order.seed());
            Footage footage = finished(footage(order, directions, scene), order, samples);
            Soundtrack sound = Soundscape.of(scene, order.seconds(), order.seed(), recordings);
            darkroom.develop(footage, sound, target, progress);
        } catch (MediaException e) {
            throw FilmingFailure.of(e);
        }
    }

    private static Footage footage(ClipOrder order, Directions directions, Scene scene) throws InterruptedException {
        Stills stills = new Stills(directions, scene, order.framesPerSecond(), order.seconds(), order.seed());
        Bitmap first = order.firstFrame();
        Bitmap last = order.lastFrame();
        if (first != null && last != null) {
            return stills.between(first, last);
        }
        if (first != null) {
            return stills.beginning(first);
        }
        return last != null ? stills.ending(last) : scenery(order, directions, scene);
    }

    private static Footage scenery(ClipOrder order, Directions directions, Scene scene) throws InterruptedException {
        Camera camera = Camera.of(directions, order.seconds(), order.seed()).centred().fitting(order.size());
        Stage stage = StageBuilder.build(scene, order.size(), camera.margin(order.size()),
                order.references().pictures(),
                true);
        return Projection.of(stage, camera, order.framesPerSecond(), order.frames())
                .touched(Style.of(scene, order.size()));
    }

    private static Footage finished(Footage footage, ClipOrder order, List<Sample> samples) {
        Footage graded = footage;
        if (!samples.isEmpty()) {
            graded = new Graded(footage, samples.stream().mapToDouble(Sample::blue).average().orElseThrow(),
                    samples.stream().mapToDouble(Sample::red).average().orElseThrow());
        }
        return order.marked() ? Marked.of(graded) : graded;
    }

    private static Directions paced(Directions directions, List<Sample> samples) {
        double pace = samples.stream().mapToDouble(Sample::pace).average().orElse(1);
        return new Directions(directions.beats(), directions.strength() * pace, directions.words());
    }

    private List<Sample> samples(ClipOrder.References references) throws MediaException, InterruptedException {
        List<Sample> samples = new ArrayList<>();
        for (Path clip : references.clips()) {
            samples.add(Sample.of(clip, toolbox));
        }
        return samples;
    }

    private List<Recording> recordings(ClipOrder.References references) throws MediaException, InterruptedException {
        List<Recording> recordings = new ArrayList<>();
        for (Path sound : references.sounds()) {
            recordings.add(Remaking.recording(sound, toolbox));
        }
        return recordings;
    }

    @Override
    public void film(TemplateOrder order, Path target, ClipProgress progress) throws InterruptedException {
        try {
            TemplateFilm film = TemplateFilm.of(order);
            darkroom.develop(film, film.sound(), target, progress);
        } catch (MediaException e) {
            throw FilmingFailure.of(e);
        }
    }

    @Override
    public void remake(RemakeOrder order, Path target, ClipProgress progress) throws InterruptedException {
        try {
            new Remaking(toolbox).remake(order, target, progress);
        } catch (MediaException e) {
            throw FilmingFailure.of(e);
        }
    }

    @Override
    public String enrich(ClipOrder order) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("a prompt was given up");
        }
        boolean chinese = order.prompt().codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
        Directions directions = Directions.read(order.prompt(), order.commanded());
        Scene scene = SceneReader.read(directions.words(), order.size(), true, order.seed());
        return SceneWriter.describe(scene, chinese) + (chinese ? "" : " ") + Sentence.of(directions, chinese);
    }
}
