package io.minimax4j.cli.video;

import io.minimax4j.cli.Terminal;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.VideoTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code template list}: known without a server. */
@Command(name = "list", description = "List the templates, and what each needs.")
final class ListCommand implements Runnable {
    private final Terminal terminal;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (json) {
            List<Object> all = new ArrayList<>();
            for (VideoTemplate template : VideoTemplate.values()) {
                all.add(fields(template));
            }
            terminal.line(Json.text(all));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("SLUG", "ID", "NAME", "名称", "PICTURE", "TEXT"));
        for (VideoTemplate template : VideoTemplate.values()) {
            rows.add(List.of(template.slug(), template.id(), template.english(), template.chinese(),
                    template.picture().orElse("-"), template.text().orElse("-")));
        }
        terminal.table(rows);
    }

    private static Map<String, Object> fields(VideoTemplate template) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("template_id", template.id());
        fields.put("slug", template.slug());
        fields.put("name_en", template.english());
        fields.put("name_zh", template.chinese());
        template.picture().ifPresent(what -> fields.put("picture", what));
        template.text().ifPresent(what -> fields.put("text", what));
        return fields;
    }
}
