package io.minimax4j.cli.voice;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceDeleted;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code voices delete ID}. */
@Command(name = "delete", description = "Delete a cloned or designed voice. Its id cannot be used again.")
final class DeleteCommand extends ClientCommand {
    @Parameters(paramLabel = "ID", description = "The voice's id.")
    private String id = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "cloned or designed (default: it is looked up).")
    private @Nullable String type;

    DeleteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        VoiceType group = type == null ? lookedUp(client) : VoiceFilter.type(type);
        VoiceDeleted deleted = client.voices().delete(group, id);
        terminal.line(json() ? Json.text(deleted) : "deleted " + id);
    }

    private VoiceType lookedUp(MiniMax client) {
        VoiceList own = client.voices().list(VoiceType.CLONED, VoiceType.DESIGNED);
        if (holds(own.voiceCloning())) {
            return VoiceType.CLONED;
        }
        if (holds(own.voiceGeneration())) {
            return VoiceType.DESIGNED;
        }
        throw new IllegalArgumentException("there is no voice '" + id
                + "' of your own; 'minimax voices --type cloned' and"
                + " '--type designed' list them. One that was never used may be missing there: name its --type.");
    }

    private boolean holds(@Nullable List<Voice> voices) {
        return voices != null && voices.stream().anyMatch(voice -> id.equals(voice.voiceId()));
    }
}
