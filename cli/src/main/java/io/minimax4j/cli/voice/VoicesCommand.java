package io.minimax4j.cli.voice;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code voices}: lists them; its commands hear, make and delete them. */
@Command(name = "voices", description = "List the voices, or hear, clone, design and delete them. 列出、试听、复刻、设计与删除音色。", synopsisSubcommandLabel = "[COMMAND]")
public final class VoicesCommand extends ClientCommand {
    @Mixin
    private VoiceFilter filter = new VoiceFilter();

    private VoicesCommand(Terminal terminal) {
        super(terminal);
    }

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new VoicesCommand(terminal))
                .addSubcommand(new SampleCommand(terminal))
                .addSubcommand(new CloneCommand(terminal))
                .addSubcommand(new DesignCommand(terminal))
                .addSubcommand(new DeleteCommand(terminal));
    }

    @Override
    protected void prepare() {
        filter.group();
    }

    @Override
    protected void run(MiniMax client) {
        VoiceList all = client.voices().list(filter.group());
        VoiceList found = new VoiceList(filter.of(all.systemVoice()), filter.of(all.voiceCloning()),
                filter.of(all.voiceGeneration()), all.baseResp());
        if (json()) {
            terminal.line(Json.text(found));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "TYPE", "NAME", "DESCRIPTION"));
        add(rows, "cloned", found.voiceCloning());
        add(rows, "designed", found.voiceGeneration());
        add(rows, "system", found.systemVoice());
        if (rows.size() == 1) {
            terminal.remark("minimax: no voice fits; 'minimax voices' without filters lists them all");
            return;
        }
        terminal.table(rows);
    }

    private static void add(List<List<String>> rows, String type, @Nullable List<Voice> voices) {
        if (voices != null) {
            voices.forEach(voice -> rows.add(List.of(String.valueOf(voice.voiceId()), type,
                    voice.voiceName() == null ? "" : voice.voiceName(), VoiceFilter.description(voice))));
        }
    }
}
