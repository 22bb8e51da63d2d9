package io.minimax4j.server.speech.longform;

import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.LongSpeechRequest;
import io.minimax4j.protocol.speech.LongSpeechTitle;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.speech.Channel;
import io.minimax4j.server.speech.Order;
import io.minimax4j.server.speech.Passage;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.Spoken;
import io.minimax4j.server.speech.Style;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.longform.LongSpeechStore.PartRow;
import io.minimax4j.server.speech.longform.LongSpeechStore.Row;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.task.TaskService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks a part and keeps its audio: a node that dies costs the parts that it was speaking, and no other. */
final class PartKind implements TaskKind {
    static final String NAME = "long-speech-part";
    private static final Duration BETWEEN_SENTENCES = Duration.ofMillis(170);
    private static final Duration BETWEEN_WORDS = Duration.ofMillis(50);
    private static final Logger LOG = LoggerFactory.getLogger(PartKind.class);

    private final LongSpeechStore store;
    private final FileService files;
    private final StyleReader styles;
    private final SpeechService speech;
    private final TaskService tasks;
    private final LongSpeechLimits limits;

    PartKind(LongSpeechStore store, FileService files, StyleReader styles, SpeechService speech, TaskService tasks,
            LongSpeechLimits limits) {
        this.store = store;
        this.files = files;
        this.styles = styles;
        this.speech = speech;
        this.tasks = tasks;
        this.limits = limits;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(Attempt attempt) throws InterruptedException {
        long task = attempt.task().parentId();
        Optional<Row> whole = store.find(task);
        Optional<PartRow> part = store.part(task, Long.parseLong(attempt.task().input()));
        if (whole.isEmpty() || part.isEmpty() || part.get().frames() != null) {
            return Outcome.done(null);
        }
        if (!PartCuts.speaks(part.get().text())) {
            return nothing(task, part.get());
        }
        LongSpeechRequest request = Json.read(whole.get().request(), LongSpeechRequest.class);
        Style style = styles.read(whole.get().account(), request.request(null), Channel.BACKGROUND);
        return speak(whole.get(), part.get(), style);
    }

    private Outcome nothing(long task, PartRow part) {
        return Outcome.done(null, () -> store.spoken(task, part.number(), 0, null, "[]"));
    }

    private Outcome speak(Row whole, PartRow part, Style style) throws InterruptedException {
        PartForm form = new PartForm(style.encoding());
        PartAudio audio = new PartAudio(() -> files.beginResult(whole.account()), form.lead());
        try {
            Passage passage = new Passage(order(style, form, part), pauseBefore(whole.task(), part), 0);
            Spoken spoken = speech.speakPart(whole.account(), passage, audio);
            audio.upload().seal();
            long frames = form.frames(spoken.tail(), audio.bytes());
            return Outcome.done(null, () -> keep(whole.task(), part, frames, audio));
        } catch (ApiException e) {
            audio.close();
            if (e.code() != ErrorCode.INVALID_PARAMS) {
                throw e;
            }
            LOG.warn("Part {} of long speech {} is left out, because nothing of it could be spoken", part.number(),
                    whole.task(), e);
            return nothing(whole.task(), part);
        } catch (InterruptedException | RuntimeException e) {
            audio.close();
            throw e;
        }
    }

    /** What an engine pauses between two sentences, or two words, is not made where a text begins. */
    private Duration pauseBefore(long task, PartRow part) {
        if (part.begins() == 0) {
            return Duration.ZERO;
        }
        boolean sentence = store.part(task, part.number() - 1).filter(before -> PartCuts.endsSentence(before.text()))
                .isPresent();
        return sentence ? BETWEEN_SENTENCES : BETWEEN_WORDS;
    }

    /** The watermark stands behind the last word of all. */
    private static Order order(Style style, PartForm form, PartRow part) {
        Order order = style.order(part.text());
        Utterance said = order.utterance();
        Utterance utterance = new Utterance(said.model(), said.text(), said.voices(), said.manner(), said.reading(),
                said.modification(), said.watermark() && part.last());
        return new Order(utterance, form.encoding(), order.subtitles(), order.measure());
    }

    private void keep(long task, PartRow part, long frames, PartAudio audio) {
        if (store.part(task, part.number()).isEmpty()) {
            return;
        }
        long file = audio.upload().finish(new GeneratedFile("t2a_async_part", task + "_" + part.number(),
                "application/octet-stream", limits.retention(), false)).id();
        List<LongSpeechTitle> titles = audio.titles();
        store.spoken(task, part.number(), frames, file,
                new String(Json.writeArray(titles, LongSpeechTitle.class), StandardCharsets.UTF_8));
    }

    /** A part that has ended, in whichever way, lets the whole go on when it was the last, or when it failed. */
    @Override
    public void changed(TaskChange change) {
        Task after = change.after();
        if (change.moved() && after.state().ended()) {
            long task = after.parentId();
            if (store.partEnded(task, after.failed().orElse(null))) {
                store.find(task).filter(row -> row.pending() == 0 || row.failure() != null)
                        .ifPresent(row -> tasks.wake(task));
            }
        }
    }
}
