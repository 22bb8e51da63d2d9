package io.minimax4j.server.speech.longform;

import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.LongSpeechReply;
import io.minimax4j.protocol.speech.LongSpeechRequest;
import io.minimax4j.protocol.speech.LongSpeechStatus;
import io.minimax4j.protocol.speech.VoiceSetting;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.speech.Channel;
import io.minimax4j.server.speech.Order;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.Style;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.TextRules;
import io.minimax4j.server.speech.longform.LongSpeechStore.PartRow;
import io.minimax4j.server.speech.longform.LongSpeechStore.TrackRow;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskService;
import io.minimax4j.server.task.TaskState;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The long texts of all accounts. What can be known of a request at once is refused at once. */
public final class LongSpeechService {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final int TOKEN_BYTES = 48;

    private final LongSpeechStore store;
    private final FileService files;
    private final TaskService tasks;
    private final StyleReader styles;
    private final Admission admission;
    private final Texts texts;
    private final SecureRandom random = new SecureRandom();

    public LongSpeechService(Database database, FileService files, TaskService tasks, StyleReader styles,
            SpeechService speech, MediaToolbox toolbox, Admission admission, LongSpeechLimits limits) {
        this.store = new LongSpeechStore(database);
        this.files = files;
        this.tasks = tasks;
        this.styles = styles;
        this.admission = admission;
        this.texts = new Texts(files, limits.characters());
        Joiner joiner = new Joiner(store, files, toolbox, limits.folder());
        tasks.register(new LongSpeechKind(store, files, styles, tasks, joiner, limits));
        tasks.register(new PartKind(store, files, styles, speech, tasks, limits));
    }

    /**
     * Accepts a text. It is charged as one request of its model.
     *
     * @throws ApiException 2013 naming the field that is wrong, 20132 or 2042 if a voice cannot be used, 1042 if a text is
     *                      full of control characters, 1002, 1008 or 1041 over a limit
     */
    LongSpeechReply create(Account account, LongSpeechRequest request) throws IOException, InterruptedException {
        requireVoice(request);
        Style style = styles.read(account.id(), request.request(null), Channel.BACKGROUND);
        files.requireRoom(account);
        List<TrackRow> tracks = new ArrayList<>();
        List<PartRow> parts = new ArrayList<>();
        long charged = 0;
        for (Track track : texts.read(account, request)) {
            Order order = TextRules.order(style, track.text(), "text");
            charged += order.measure().charged();
            cut(track, tracks.size(), parts);
            tracks.add(new TrackRow(tracks.size(), track.name(), order.measure().characters(),
                    order.measure().invisibleRatio()));
        }
        if (parts.stream().noneMatch(part -> PartCuts.speaks(part.text()))) {
            throw ApiException.invalid("text holds nothing that can be spoken");
        }
        try (Permit permit = admission.admit(Caller.of(account), new Demand(style.model(), 0, 0, true))) {
            long task = accept(account, request, tracks, parts);
            permit.settle(0, 0);
            return new LongSpeechReply(task, token(), task, charged, BaseResp.SUCCESS);
        }
    }

    private static void requireVoice(LongSpeechRequest request) {
        VoiceSetting voice = request.voiceSetting();
        boolean mixed = request.timbreWeights() != null && !request.timbreWeights().isEmpty();
        if (!mixed && (voice == null || voice.voiceId() == null || voice.voiceId().isBlank())) {
            throw ApiException.invalid("voice_setting.voice_id is missing; /v1/get_voice lists the voices there are");
        }
    }

    private static void cut(Track track, long number, List<PartRow> parts) {
        List<PartCuts.Cut> cuts = PartCuts.of(track.text(), PartCuts.LONGEST);
        for (int i = 0; i < cuts.size(); i++) {
            parts.add(PartRow.of(parts.size(), number, cuts.get(i), i == cuts.size() - 1));
        }
    }

    private long accept(Account account, LongSpeechRequest request, List<TrackRow> tracks, List<PartRow> parts) {
        String manner = Json.text(LongSpeechRequest.of(request.request(null), null, null));
        return store.together(() -> {
            Task task = tasks.accept(NewTask.of(account.id(), LongSpeechKind.NAME, ""));
            store.insert(task.id(), account.id(), manner);
            store.insertTracks(task.id(), tracks);
            store.insertParts(task.id(), parts);
            return task.id();
        });
    }

    /** Nothing ever asks for it again; clients that keep it get something to keep. */
    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws ApiException 2013 if the account has no such task */
    LongSpeechStatus status(Account account, @Nullable String taskId) {
        if (taskId == null || taskId.isBlank()) {
            throw ApiException.invalid("task_id is missing");
        }
        if (!DIGITS.matcher(taskId.strip()).matches()) {
            throw ApiException.invalid("task_id must be a number");
        }
        Task task = tasks.find(Long.parseLong(taskId.strip()))
                .filter(found -> found.accountId() == account.id() && found.kind().equals(LongSpeechKind.NAME))
                .orElseThrow(() -> ApiException.notFound("there is no task with this task_id; it was never answered,"
                        + " or its end is too long ago"));
        return status(task);
    }

    private LongSpeechStatus status(Task task) {
        if (task.state() == TaskState.SUCCESS) {
            return new LongSpeechStatus(task.id(),
                    isKept(task) ? LongSpeechStatus.SUCCESS : LongSpeechStatus.EXPIRED, task.id(), BaseResp.SUCCESS);
        }
        if (task.state().ended()) {
            String reason = task.failed().map(Task.Failure::message).orElse("the task was given up");
            return new LongSpeechStatus(task.id(), LongSpeechStatus.FAILED, null, new BaseResp(0, reason));
        }
        return new LongSpeechStatus(task.id(), LongSpeechStatus.PROCESSING, task.id(), BaseResp.SUCCESS);
    }

    private boolean isKept(Task task) {
        try {
            files.find(task.accountId(), task.id());
            return true;
        } catch (ApiException gone) {
            return false;
        }
    }
}
