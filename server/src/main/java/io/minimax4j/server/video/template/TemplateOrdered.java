package io.minimax4j.server.video.template;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.TemplateRequest;
import java.net.URI;

/**
 * The input of a task.
 *
 * @param root where links begin that callbacks tell: the address that the request came by
 * @param request referring to what was kept of its picture
 */
record TemplateOrdered(URI root, TemplateRequest request) {
    static TemplateOrdered read(String input) {
        int end = input.indexOf('\n');
        return new TemplateOrdered(URI.create(input.substring(0, end)),
                Json.read(input.substring(end + 1), TemplateRequest.class));
    }

    String text() {
        return root + "\n" + Json.text(request);
    }

    TemplatePlan plan() {
        return TemplatePlan.of(request);
    }
}
