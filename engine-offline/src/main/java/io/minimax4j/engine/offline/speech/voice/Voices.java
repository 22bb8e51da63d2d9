package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.VoiceShare;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The system voices, each with its profile. */
public final class Voices {
    private static final String TABLE = "system-voices.tsv";

    private final List<SystemVoice> all;
    private final Map<String, SystemVoice> byId = new LinkedHashMap<>();
    private final Map<String, SystemVoice> byPlainId = new HashMap<>();
    private final Map<String, VoiceProfile> profiles = new HashMap<>();

    public Voices() {
        Casting casting = new Casting();
        for (VoiceRow row : rows()) {
            Traits traits = Traits.of(row);
            SystemVoice voice = new SystemVoice(row.id(), row.displayName(), row.language(),
                    Description.of(row, traits));
            byId.put(row.id(), voice);
            byPlainId.putIfAbsent(plain(row.id()), voice);
            profiles.put(row.id(), casting.cast(row, traits));
        }
        all = List.copyOf(byId.values());
    }

    /** All, in the order of the table. */
    public List<SystemVoice> all() {
        return all;
    }

    /** The voice of an id: exact, or else without regard to outer space and to the width of characters. */
    public Optional<SystemVoice> find(String id) {
        SystemVoice exact = byId.get(id);
        return Optional.ofNullable(exact != null ? exact : byPlainId.get(plain(id)));
    }

    /**
     * Who speaks for voices and their shares.
     *
     * @throws io.minimax4j.protocol.error.ApiException 20132 if a made voice is not one of this engine's
     */
    public Cast cast(List<VoiceShare> shares) {
        Mixture mixture = new Mixture();
        for (VoiceShare share : shares) {
            mixture.add(switch (share.voice()) {
                case SystemVoice voice -> new Cast(profile(voice), voice.language());
                case MadeVoice voice -> PortraitText.read(voice.portrait());
            }, share.weight());
        }
        return mixture.cast();
    }

    /** How a system voice sounds. */
    public VoiceProfile profile(SystemVoice voice) {
        VoiceProfile profile = profiles.get(voice.id());
        return profile != null
                ? profile
                : profiles.get(Objects.requireNonNull(byPlainId.get(plain(voice.id())), voice.id()).id());
    }

    /** {@code Host（F)} and {@code Host (F)} are the same: half width, and no space before a bracket or at the ends. */
    private static String plain(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC).strip().replace(" (", "(");
    }

    private static List<VoiceRow> rows() {
        try (InputStream in = Objects.requireNonNull(Voices.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).map(VoiceRow::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE + " of the speech engine", e);
        }
    }
}
