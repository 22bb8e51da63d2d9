package io.minimax4j.client.voice;

import java.util.Arrays;
import java.util.List;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceQuery;
import io.minimax4j.protocol.voice.VoiceType;
import org.jspecify.annotations.Nullable;

/** Lists voices. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Voices {
    private static final Shape<VoiceList> LIST = new Shape<>(VoiceList.class, VoiceList::baseResp,
            list -> list.baseResp() != null || list.systemVoice() != null || list.voiceCloning() != null
                    || list.voiceGeneration() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.voices()}. */
    public Voices(Transport transport) {
        this.transport = transport;
    }

    /**
     * The voices of the groups named, or of all groups if none is. A group that was asked for and is empty is an empty
     * list; one that was not asked for is null.
     */
    public VoiceList list(VoiceType... groups) {
        List<VoiceType> wanted = groups.length == 0 ? List.of(VoiceType.ALL) : Arrays.asList(groups);
        VoiceType question = wanted.size() == 1 ? wanted.get(0) : VoiceType.ALL;
        VoiceList all = transport.call(
                Ask.post("List of voices (" + question + ")", "/v1/get_voice", Content.json(new VoiceQuery(question)))
                        .asHarmless(),
                LIST);
        return new VoiceList(only(wanted, VoiceType.SYSTEM, all.systemVoice()),
                only(wanted, VoiceType.CLONED, all.voiceCloning()),
                only(wanted, VoiceType.DESIGNED, all.voiceGeneration()), all.baseResp());
    }

    private static @Nullable List<Voice> only(List<VoiceType> wanted, VoiceType group, @Nullable List<Voice> voices) {
        if (!wanted.contains(group) && !wanted.contains(VoiceType.ALL)) {
            return null;
        }
        return voices == null ? List.of() : voices;
    }
}
