package io.minimax4j.engine.offline.chat.picture;

import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.skill.Reply;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers what is asked about pictures with what is seen in them or their headers say, and says what that leaves out. */
public final class PictureAnswer {
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:pictures?|images?|photos?|pics?|screenshots?|how (?:big|large|wide|tall)|dimensions?|resolution|see|look|describe|shown?|what(?:'s| is) (?:this|that|in|on)|what are these|size|format|pixels?|ocr|read)\\b|图|照片|截图|相片|画面|看到|描述|尺寸|分辨率|大小|格式|这是什么|像素|识别",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile(
            "\\bhow many (?:pictures?|images?|photos?|pics?|screenshots?|did i (?:send|upload|attach))|几张|多少张|多少[个幅](?:图|照)|几[个幅](?:图|照)",
            Pattern.CASE_INSENSITIVE);

    private PictureAnswer() {}

    /** The answer, if the last turn shows pictures or asks about ones shown before. */
    public static Optional<Reply> of(List<Turn> turns, Tongue tongue, PictureReader reader) {
        Turn last = turns.getLast();
        if (last.speaker() != Speaker.USER) {
            return Optional.empty();
        }
        boolean about = ABOUT.matcher(last.text()).find();
        List<Picture> pictures = last.pictures();
        if (pictures.isEmpty() && about) {
            pictures = turns.stream().flatMap(turn -> turn.pictures().stream()).toList();
            about = ABOUT.matcher(last.text()).find() && COUNT.matcher(last.text()).find()
                    || Pattern.compile("(?i)\\b(?:pictures?|images?|photos?|screenshots?)\\b|图|照片").matcher(last.text())
                            .find();
        }
        return pictures.isEmpty() || !about && !last.text().isBlank()
                ? Optional.empty()
                : Optional.of(reply(pictures, last.text(), tongue, reader));
    }

    private static Reply reply(List<Picture> pictures, String asked, Tongue tongue, PictureReader reader) {
        int count = pictures.size();
        String number = tongue.say(count == 1 ? "You sent 1 picture" : "You sent " + count + " pictures",
                "你发来了 " + count + " 张图片");
        if (COUNT.matcher(asked).find()) {
            return new Reply(headersOnly(tongue), number + tongue.say(".", "。"));
        }
        List<Optional<String>> seen = pictures.stream().map(picture -> reader.read(picture, asked)).toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String line = line(pictures.get(i), tongue);
            lines.add(seen.get(i).map(told -> line + tongue.say(". ", "。") + told).orElse(line));
        }
        boolean looked = seen.stream().anyMatch(Optional::isPresent);
        String account = looked
                ? tongue.say("The message comes with pictures; I measured their pixels.", "消息带有图片；我测量了它们的像素。")
                : headersOnly(tongue);
        return new Reply(account, number + tongue.say(": ", "：") + list(lines, tongue) + limits(looked, tongue));
    }

    private static String headersOnly(Tongue tongue) {
        return tongue.say("The message comes with pictures; I read the headers of the files and nothing else.",
                "消息带有图片；我只读取了文件头。");
    }

    private static String limits(boolean looked, Tongue tongue) {
        return looked
                ? tongue.say(
                        "That is what can be measured. What it stands for needs a vision model, and I am minimax4j's offline engine, which runs without one.",
                        "以上是可以测量的内容。理解图片的含义需要视觉模型，而我是 minimax4j 的离线引擎，没有模型。")
                : tongue.say(
                        "That is what the file says. Describing what a picture shows needs a vision model, and I am minimax4j's offline engine, which runs without one.",
                        "以上来自文件头。描述图片内容需要视觉模型，而我是 minimax4j 的离线引擎，没有模型。");
    }

    private static String list(List<String> lines, Tongue tongue) {
        if (lines.size() > 1) {
            return numbered(lines) + "\n";
        }
        String line = lines.getFirst();
        boolean ended = line.endsWith(".") || line.endsWith("。");
        return line + (ended ? tongue.say(" ", "") : tongue.say(". ", "。"));
    }

    private static String numbered(List<String> lines) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            list.append('\n').append(i + 1).append(". ").append(lines.get(i));
        }
        return list.toString();
    }

    private static String line(Picture picture, Tongue tongue) {
        String type = picture.mediaType().replace("image/", "").toUpperCase(Locale.ROOT);
        String size = Dimensions.of(picture.content())
                .map(found -> found.width() + " × " + found.height() + tongue.say(" pixels", " 像素"))
                .orElse(tongue.say("of a size its header does not tell", "文件头没有给出尺寸"));
        return type + tongue.say(", ", "，") + size + tongue.say(", ", "，") + picture.content().length
                + tongue.say(" bytes", " 字节");
    }
}
