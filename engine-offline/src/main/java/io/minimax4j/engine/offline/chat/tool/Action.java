package io.minimax4j.engine.offline.chat.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of thing is done: a request to cancel must never call a tool that books. */
enum Action {
    READ("get(?! (?:me )?(?:an?|some|two|three|four|\\d+|up|rid)\\b)|fetch|show|check|find|search|look|list|read|see|track|display|view|query|lookup|retrieve|tell me|give me|what|what's|who|who's|when|where|where's|which|how|is|are|does|do|did|will|should|has|have|any|am (?:i|we)|recommend|browse|download|monitor|estimate|navigate",
            "查|看看|看一下|告诉我|显示|列出|读|找|搜|有没有|多少|几[点度个天]|什么|怎么|哪|推荐|导航|追踪|跟踪|了解|想知道"),
    CREATE("create|add|book|schedule|make|write|reserve|order|buy|purchase|register|file|log|record|put|plan|arrange|submit|generate|draw|paint|remind|save|insert|new|wake|open an?|request|invite|hire|enroll|get me (?:an?|some|two|three|four|\\d+|up)|fly me|note|organi[sz]e|upload|post|(?:need|want) [\\w', ]{1,60} on (?:the|my|our) (?:\\w+ )?list|let me forget|start a|set (?:an?|up|the|my)? ?(?:alarm|timer|reminder|meeting|countdown)|set up|set me|apply",
            "创建|新建|添加|加入|加进|加到|加一|加上|订(?!单)|预约|安排|写入|写一|写到|记一?下|记录|下单|购买|买|注册|提交|生成|画|提醒|设[置个定]?(?:一?个)?(?:闹钟|提醒|倒计时|定时|计时)|定(?:一?个|[明今后早])|约|点一?[份个杯]|保存|报销|开一?张|请.{0,4}假|叫醒|叫我|倒计时|计时|打车|叫(?:一?[辆个部])?车|要.{0,2}车|上传|申请|发布"),
    DELETE("get rid of|throw away|delete|remove|cancel|clear|erase|drop|unsubscribe|uninstall",
            "删除|删掉|删了|删|取消|移除|清空|清除|退订|撤销|退掉|退了"),
    UPDATE("update|change|edit|modify|reschedule|move|rename|postpone|assign|replace|patch",
            "修改|更新|改[到成为一]|推迟|提前到|挪到|移到|延期|重命名|更改"),
    SEND("send|email|text|message|reply|forward|notify|pay|transfer|call|dial|phone|ring|dm|tell|give (?!me\\b)\\w+(?: \\w+)? a (?:call|ring|buzz)|inform|share|ping|let (?!me\\b|us\\b)\\w+(?: \\w+)? know",
            "发[^现票生展货]|寄|通知|回复|转发|转账|汇款|付款|支付|转(?=\\d|[一二三四五六七八九十百千万])|转给|告诉(?!我|你)|跟.{1,4}说|打电话|拨打|致电|打给"),
    CONTROL("turn|switch|set|dim|open|close|lock|unlock|start|stop|pause|resume|raise|lower|increase|decrease|adjust|play|skip|mute|brighten|toggle|control|shut|activate|deactivate|run|execute|restart|deploy|reboot",
            "打开|关[掉闭上一了灯]|调|开[启灯一空]|设为|设置|锁|启动|停|播放|放一?首|来一?首|听|暂停|拉上|拉开|切歌|运行|执行|重启|部署|把.{1,12}(?:关|开|调|锁)"),
    COMPUTE("calculate|convert|translate|compute|summari[sz]e|analy[sz]e|evaluate|solve|exchange|detect|classify|validate|verify|format|parse|encode|decode|compare|roll|flip",
            "计算|算|换算|转换|翻译|译成|总结|分析|兑换|换成|比较|掷|检测");

    private static final int NEAR = 300;
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:\\b(?:the|my|an?|this|that|your|our|his|her|last|first|next|of|for|in|about|and|new|any|some|these|those)|[a-z]'s)\\s+$");

    private final Pattern english;
    private final Pattern chinese;
    private final List<String> names;

    Action(String english, String chinese) {
        this.english = Pattern.compile("(?<![\\p{L}'’])(?:" + english + ")(?![\\p{L}-])(?! (?:by|to me|prices?|of)\\b)",
                Pattern.CASE_INSENSITIVE);
        this.chinese = Pattern.compile(chinese);
        this.names = Arrays.stream(english.split("\\|")).filter(word -> word.matches("[a-z]+")).toList();
    }

    /** The first thing that a request says to do. */
    static Optional<Action> of(String request) {
        String text = request.length() > NEAR ? request.substring(0, NEAR) : request;
        Action first = null;
        int at = Integer.MAX_VALUE;
        for (Action action : values()) {
            int place = Math.min(action.place(action.english, text), action.place(action.chinese, text));
            if (place < at) {
                first = action;
                at = place;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether a text begins with a word of doing. */
    static boolean beginsWithOne(String text) {
        String start = text.strip();
        for (Action action : values()) {
            if (action.english.matcher(start).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private int place(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!ARTICLE.matcher(text.substring(0, matcher.start())).find()) {
                return matcher.start();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** What a tool does, by the first word of its name or else of its description that is one of doing. */
    static Optional<Action> ofTool(List<String> nameWords, String description) {
        for (String word : nameWords) {
            Optional<Action> action = named(word);
            if (action.isPresent()) {
                return action;
            }
        }
        List<String> first = new ArrayList<>(List.of(description.toLowerCase(Locale.ROOT).split("[^a-z]+")));
        for (String word : first.subList(0, Math.min(4, first.size()))) {
            Optional<Action> action = named(word).or(() -> named(word.replaceFirst("(?:e?s)$", "")))
                    .or(() -> named(word.replaceFirst("s$", "")));
            if (action.isPresent()) {
                return action;
            }
        }
        return of(description.length() > 12 ? description.substring(0, 12) : description)
                .filter(_ -> description.codePoints().anyMatch(c -> c > 0x3000));
    }

    private static Optional<Action> named(String word) {
        return switch (word) {
            case "set", "control", "toggle", "adjust", "turn", "switch", "manage" -> Optional.of(CONTROL);
            case "get" -> Optional.of(READ);
            case "new" -> Optional.of(CREATE);
            case "is", "are", "do", "does", "did", "will", "should", "has", "have", "any", "am", "what", "who", "how",
                    "when" ->
                Optional.empty();
            default -> Arrays.stream(values()).filter(action -> action.names.contains(word)).findFirst();
        };
    }

    /** Whether a tool that does this may serve a request for something else. */
    boolean serves(Action asked) {
        if (this == asked || this == COMPUTE) {
            return this != COMPUTE || asked != DELETE;
        }
        return switch (this) {
            case READ -> asked == COMPUTE || asked == CREATE;
            case CREATE -> asked == CONTROL || asked == SEND || asked == COMPUTE;
            case UPDATE -> asked == CONTROL;
            case SEND -> asked == CREATE;
            case CONTROL -> asked == CREATE || asked == UPDATE || asked == COMPUTE;
            default -> false;
        };
    }
}
