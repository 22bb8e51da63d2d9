package io.minimax4j.cli.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page that shows and plays what the tour made: one file, no script, nothing loaded from elsewhere. */
final class TourPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>minimax4j tour</title>
            <style>
            :root { color-scheme: light dark; --line: #8884; --mark: #2a7d4f; --bad: #b3261e; }
            body { font: 16px/1.55 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 60rem;
                   margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; margin-bottom: .2rem; }
            article { border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; margin: 1rem 0; }
            article h2 { font-size: 1rem; margin: 0 0 .4rem; display: flex; gap: .8rem; flex-wrap: wrap; }
            article h2 span { font-weight: normal; opacity: .7; }
            .ok::before { content: "✓ "; color: var(--mark); }
            .failed::before { content: "✗ "; color: var(--bad); }
            .asked { opacity: .75; white-space: pre-wrap; margin: .2rem 0; }
            .answered { white-space: pre-wrap; margin: .2rem 0; }
            .why { color: var(--bad); }
            audio { width: 100%; margin-top: .3rem; }
            img, video { max-width: 100%; max-height: 70vh; margin-top: .3rem; border-radius: .3rem; }
            </style>
            </head>
            <body>
            <h1>minimax4j tour</h1>
            <p>Everything below was made on this machine by the offline engines and fetched through the client.<br>
            以下内容均由本机的离线引擎生成，并通过客户端取得。</p>
            """;

    private TourPage() {}

    static Path write(Path folder, List<StepResult> results) throws IOException {
        StringBuilder html = new StringBuilder(HEAD);
        results.forEach(result -> article(html, result));
        html.append("</body>\n</html>\n");
        return Files.writeString(folder.resolve("index.html"), html);
    }

    private static void article(StringBuilder html, StepResult result) {
        Outcome outcome = result.outcome();
        html.append("<article>\n<h2 class=\"").append(result.ok() ? "ok" : "failed").append("\">")
                .append(escaped(result.name())).append(" <span>").append(escaped(result.milliseconds()))
                .append(outcome.size().isEmpty() ? "" : " · " + escaped(outcome.size())).append("</span></h2>\n");
        paragraph(html, "asked", outcome.asked());
        paragraph(html, "answered", outcome.answered());
        paragraph(html, "why", result.failure().orElse(""));
        html.append(shown(outcome.file()));
        html.append("</article>\n");
    }

    /** The file as a page shows or plays it. */
    private static String shown(String file) {
        String source = "src=\"" + escaped(file) + "\"";
        if (file.endsWith(".jpg")) {
            return "<img loading=\"lazy\" alt=\"\" " + source + ">\n";
        }
        if (file.endsWith(".mp4")) {
            return "<video controls playsinline preload=\"metadata\" " + source + "></video>\n";
        }
        return file.isEmpty() ? "" : "<audio controls preload=\"metadata\" " + source + "></audio>\n";
    }

    private static void paragraph(StringBuilder html, String kind, String text) {
        if (!text.isEmpty()) {
            html.append("<p class=\"").append(kind).append("\">").append(escaped(text)).append("</p>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
