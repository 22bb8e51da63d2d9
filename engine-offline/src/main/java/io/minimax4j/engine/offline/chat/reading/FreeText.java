package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.text.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the stretch of a request that is meant as it stands: what to search for, to say, to note, to translate. */
final class FreeText {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern COURTESY = Pattern.compile(
            "^(?:(?:hi|hello|hey|please|pls|could you|can you|would you|will you|i want you to|i'd like you to|i'd like to|i want to|i need to|i need you to|now|ok|okay|so|then|and then|and also|and|also|finally|kindly|help me"
                    + "|let's|thanks|great)\\b[,!.]?\\s*|(?:你好|您好|请问|请你?|麻烦你?|帮我|帮忙|给我|替我|我想要?|我要|我需要|你能不能|你能|能不能|可以|可不可以|能否|现在|然后|接着|再|另外|顺便|并且?|同时|还有)[,，:：!！]?\\s*)+",
            FLAGS);
    private static final Pattern TAIL = Pattern.compile(
            "[,，]?(?:please|for me|thanks|thank you|right now|online|on the (?:web|internet)|on google|谢谢|好吗|可以吗|行吗|吧)$",
            FLAGS);
    private static final Pattern MARKS = Pattern.compile("(?<![?？!！.。~\\s])[?？!！.。~\\s]++$");
    /** The question mark of "could you …?" is none of what is to be said. */
    private static final Pattern ASKED = Pattern
            .compile("^\\s*(?:can|could|would|will) you\\b.*\\?\\s*$|^\\s*(?:你?能不能|可以|可不可以|能否).*[？?]\\s*$", FLAGS);
    private static final List<Pattern> QUERIES = List.of(
            form("\\b(?:search|google|look)(?: up)?(?: (?:the )?(?:web|internet|online|google|news|database|catalog|knowledge base|documents?|docs|files?|wikipedia))?(?: for| about| on| up)?:?\\s+(.+)"),
            form("\\b(?:look (?:up|for)|find(?: me)?(?: out)?(?: (?:some )?(?:information|info|articles?|news|results|details))?(?: about| on| for)?|information (?:on|about)|news (?:about|on))\\s+(.+)"),
            form("(?:在网上|上网|网上)?(?:搜索|检索|搜一[搜下]|百度一?下?|查一?查|查一?下|查找|查询|查|找一?找|找一?下|搜一?搜|搜|了解)(?:一下|看看)?(?:关于|有关)?[:：]?\\s*(.+?)(?:的(?:资料|信息|文章|相关信息))?\\s*$"));
    private static final List<Pattern> MESSAGES = List.of(
            form("\\b(?:saying|that says|which says|to say|with the (?:message|text|content|body|note|words)|the message(?: is)?|message:|body:|content:|text:|(?:about|telling (?:him|her|them)|let (?:him|her|them) know|tell (?:him|her|them)|asking (?:him|her|them)|inform(?:ing)? (?:him|her|them))(?: that)?(?= (?:i|we|i'm|i'll|i've|we're|we'll|it|it's|there|you|his|her|their|our|if|whether|to|the|that|to|he|she|my)\\b))[:,]?\\s+(.+)"),
            form("\\b(?:tell|inform|notify|text|message|remind|email|write(?: to)?)\\s+(?:my )?\\S+(?: \\S+)?? (?:that|to say)\\s+(.+)"),
            form("\\blet (?:my )?\\S+(?: \\S+)?? know(?: that)?[:,]?\\s+(.+)"),
            form("\\b(?:tell|text|message) (?:my \\w+|(?-i:[A-Z])[\\p{L}'-]+)[:,]?\\s+(?!about\\b|a\\b|an\\b|the\\b(?! \\w+ (?:is|are|was|will)\\b))(.+)"),
            form("(?:(?:内容|正文|消息)(?:是|为|写(?:上|着)?|[:：])|写上|(?<![来])说(?:一?声|一下)?|告诉(?:他们?|她们?|大家)(?:一?声|一下)?|通知(?:他们?|她们?|大家))[:：,，]?\\s*(.+)"),
            form("(?:告诉|通知)(?:一下)?(?:" + People.HAN_NAME + ")[:：,，]?\\s*(.+)"),
            form("[:：]\\s*(.+)"));
    private static final List<Pattern> TRANSLATIONS = List.of(
            form("\\btranslate[:,]?\\s+(?:the (?:following|sentence|phrase|word|text)\\s*(?:[:]|in)?\\s*)?(.+?)\\s+(?:from \\w+\\s+)?(?:in|into|to)\\s+(?:\\w+ )?(?:english|chinese|french|german|spanish|japanese|korean|italian|russian|portuguese|arabic|dutch|thai|mandarin|cantonese|vietnamese|hindi|polish|turkish|swedish|greek)\\b.*"),
            form("\\btranslate (?:this |the following )?(?:sentence |text )?(?:in|into|to) \\w+[:,]\\s*(.+)"),
            form("\\bhow (?:do|would|can|should) (?:you|i|we|one) say (.+?) in \\w+"),
            form("\\b(?:english|chinese|french|german|spanish|japanese|korean|italian|russian) (?:word |term |phrase |translation )?(?:for|of) (.+)"),
            form("\\b(?:what is|what's) (.+?) in (?:english|chinese|french|german|spanish|japanese|korean|italian|russian)"),
            form("(?:请?把|将)\\s*(?!这句话|这段话|下面|以下|下列)(.+?)\\s*(?:这句话|这句|这段话|这个词)?\\s*(?:翻译|译)(?:成|为|到).+"),
            form("(?:翻译|译)(?:成|为)[\\p{IsHan}]{1,4}[文语][:：,，]\\s*(.+)"),
            form("翻译(?:一下)?[:：]\\s*(.+)"),
            form("(.+?)(?:这句话|这句|这个词)?[，,]?\\s*(?:用|翻译成|在)[\\p{IsHan}]{1,4}[语文](?:里|中)?(?:怎么|如何|该怎么)(?:说|讲|表达).*"),
            form("(.+?)的?(?:英|日|法|德|韩|俄|中|西班牙|意大利|阿拉伯|葡萄牙)[语文](?:怎么|如何)说.*"));
    private static final List<Pattern> REMINDERS = List.of(
            form("\\b(?:remind (?:me|us)|reminded|let me forget|make sure i(?: don't forget)?|remember) (?:\\w+ )?(?:to|about|that)\\s+(.+)"),
            form("\\b(?:remind (?:me|us)|set (?:a|an) (?:reminder|alarm))\\b.*?\\b(?:to|for|about|that)\\s+((?!\\d).+)"),
            form("\\b(?:called|named|titled|labell?ed|with the title)[:,]?\\s+(.+)"),
            form("\\b(?:add|put)\\s+(.+?)\\s+(?:to|on|onto|in)\\s+(?:my|the|our)\\s+.*"),
            form("\\b(?:create|add|make|schedule|book|set up|plan|arrange|put|organi[sz]e|open|file)(?: me)?\\s+(?:an?|the|my)?\\s*(?:new )?(?:todo|task|note|event|calendar event|reminder|calendar entry|ticket|issue|meeting)\\s*(?:to|:|about|for|called|named|titled)\\s+(.+)"),
            form("\\b(?:schedule|book|set up|plan|arrange|create|add|put|organi[sz]e)\\s+(?:an?|the|my|our)?\\s*(.+)"),
            form("\\b(?:need|want|like) (?:a|an|to (?:have|book|schedule|arrange|set up|plan)(?: an?)?) (?:reminder (?:to|about|for)|meeting (?:about|on|called)|note (?:that|about|saying)|appointment (?:for|with))\\s+(.+)"),
            form("\\b(?:image|picture|photo|drawing|painting|illustration) (?:of|showing|with) (.+)"),
            form("\\b(?:draw|paint|sketch)(?: me)? (.+)"),
            form("(?:画|生成)(?:一?[张幅](?:图片|图像|图|画)?[:：,，]?|(?=一?[只个条朵座辆]))(.+)"),
            form("(?:note(?! of\\b)|remember|write down|jot down)(?: that)?[:,]?\\s+(.+)"),
            form("提醒(?:我|我们|大家)(?:一下)?[,，]?\\s*(.+)"),
            form("叫我(?!起床|起来|醒)\\s*(.+)"),
            form("(?:把|将)(.+?)(?:加入|加到|加进|添加到|添加进|放进|放到|写进|写到|记到|记进|列入|记下|记录).*"),
            form("(?:添加|新建|创建|安排|预定|预约|加|定|记)(?:一?[个场次条])?(?:新的?)?(?:待办|任务|笔记|日程|提醒|工单|备忘)(?:事项)?[:：,，]?\\s*(.+)"),
            form("(?:帮我|给我|请)?(?:记一?下|记下来?|备忘)[:：,，]\\s*(.+)"),
            form("(?:添加|新建|创建|安排|预定|预约|加|定|约|记一?下|记下)(?:一?[个场次条])?(.+)"));
    private static final List<Pattern> CALLED = List.of(
            form("\\b(?:subject|titled?|called|named|labell?ed|label|headline)(?: line)?(?: is| of| as|:)?\\s+(\"[^\"]+\"|“[^”]+”|'[^']+'|[^,.;\"“]+?(?=,| and\\b| saying| telling| with| at\\b| on\\b| for\\b|[.;]|$))"),
            form("(?:主题|标题|标签|名称|名字)(?:是|为|叫|写|[:：])?\\s*(?=[“「]|(?<=[是为叫写:：]))([“「][^”」]+[”」]|[^，,。；]+)"),
            form("\\babout\\s+(\"[^\"]+\"|“[^”]+”)"));
    private static final int LONGEST_COURTESY = 80;
    private static final Pattern EDGE_FRONT = Pattern.compile(
            "^(?:that|to|about|for|the|an?|at|on|[,，:：;；、\\s]|一?[个场次条]|的|去)+(?=\\s|[\\p{IsHan}]|[A-Z])\\s*|^[,，:：;；、\\s的]+",
            FLAGS);
    private static final Pattern EDGE_BACK = Pattern
            .compile("(?:\\s+(?:at|on|by|for|from|in|until|with|before|to|and)|[,，;；、\\s]|[的和与跟在])+$", FLAGS);

    private FreeText() {}

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern, FLAGS);
    }

    static String withoutCourtesy(String said) {
        String plain = said.strip();
        Matcher front = COURTESY.matcher(plain).region(0, Math.min(plain.length(), LONGEST_COURTESY));
        if (front.find() && front.end() < plain.length()) {
            plain = plain.substring(front.end());
        }
        plain = MARKS.matcher(plain).replaceFirst("");
        return MARKS.matcher(TAIL.matcher(plain).replaceFirst("")).replaceFirst("").strip();
    }

    /** What to search for: the rest after the word for it, or the question itself. */
    static Optional<String> query(Passage passage) {
        Optional<Mention> quoted = passage.first(Kind.QUOTE);
        if (quoted.isPresent()) {
            return quoted.map(Mention::text);
        }
        String plain = withoutCourtesy(passage.text());
        Optional<String> rest = first(QUERIES, plain).map(FreeText::withoutCourtesy);
        String whole = plain.replaceFirst(
                "(?i)^(?:what(?:'s| is| are)|who is|who's|tell me(?: about)?|give me|show me|get(?: me)?|i need|explain|告诉我|看看|有什么|有哪些|有没有)\\s*(?:the |some )?",
                "")
                .replaceFirst("(?:是什么|有哪些|怎么样)$", "");
        return Optional.of(rest.orElse(whole)).map(FreeText::trimmed).filter(found -> !found.isBlank());
    }

    private static String trimmed(String said) {
        return Quotation.unwrap(said
                .replaceFirst(
                        "(?i)^(?:the )?(?:top|first|best) \\d+ (?:results?|articles?|hits|pages) (?:about|for|on) ", "")
                .replaceFirst("(?i)^(?:the|some|any|about|for|关于|有关)\\s+", "")
                .replaceFirst("(?:这(?:个|几个)(?:词|关键词))$", "").strip());
    }

    /** What to say or write. */
    static Optional<String> message(Passage passage) {
        Optional<String> title = calledTitle(passage);
        Optional<Mention> quoted = passage.of(Kind.QUOTE).stream()
                .filter(quote -> title.filter(quote.text()::equals).isEmpty()).findFirst();
        return quoted.isPresent()
                ? quoted.map(Mention::text)
                : first(MESSAGES, passage.whole()).map(String::strip).map(FreeText::withoutStop)
                        .map(said -> ASKED.matcher(passage.whole()).find()
                                ? MARKS.matcher(said).replaceFirst("")
                                : said)
                        .filter(found -> !found.isBlank());
    }

    /** What to translate. */
    static Optional<String> translation(Passage passage) {
        Optional<Mention> quoted = passage.first(Kind.QUOTE);
        return quoted.isPresent()
                ? quoted.map(Mention::text)
                : first(TRANSLATIONS, withoutCourtesy(passage.text())).map(Quotation::unwrap).map(FreeText::withoutStop)
                        .filter(found -> !found.isBlank());
    }

    /** What an entry, a reminder or a meeting is about: without its date, time and people. */
    static Optional<String> title(Passage passage) {
        Optional<Mention> quoted = passage.first(Kind.QUOTE);
        if (quoted.isPresent()) {
            return quoted.map(Mention::text);
        }
        String plain = withoutCourtesy(passage.text());
        StringBuilder masked = new StringBuilder(plain);
        List<Mention> times = Passage.of(plain, passage.today()).all().stream().filter(
                each -> each.kind() == Kind.DATE || each.kind() == Kind.TIME || each.kind() == Kind.SPAN_OF_TIME)
                .toList();
        for (Mention time : times) {
            for (int i = time.start(); i < time.end(); i++) {
                masked.setCharAt(i, '\u0001');
            }
        }
        String without = masked.toString()
                .replaceAll(
                        "(?i)(?:\\b(?:at|on|by|for|from|in|until|to|this|starting)\\s+|在|到|于)?\u0001+(?:\\s*(?:morning|afternoon|evening)\\b|的|之?后|以前|之前|上午|下午|晚上|早上)?",
                        "\u0001")
                .replaceAll("[\u0001\\s]*\u0001[\u0001\\s]*", "\u0001");
        return first(REMINDERS,
                without.replaceAll("\u0001+$", "").replaceAll("(?<=[\\x21-\\x7e])\u0001(?=[\\x21-\\x7e])", " ")
                        .replace("\u0001", ""))
                .map(FreeText::withoutStop)
                .map(found -> EDGE_BACK.matcher(EDGE_FRONT.matcher(found.strip()).replaceFirst("")).replaceFirst("")
                        .strip())
                .map(found -> found.replaceFirst("^(?:和|跟|与|约)?" + People.HAN_NAME + "(?=开会|见面|吃饭|讨论|面谈)", ""))
                .map(found -> found.replaceFirst("(?i)\\s+with\\s+[A-Z].*$", ""))
                .filter(found -> !found.isBlank());
    }

    /** A title that the request calls one. */
    static Optional<String> calledTitle(Passage passage) {
        return first(CALLED, passage.text()).map(Quotation::unwrap).map(FreeText::withoutStop);
    }

    private static String withoutStop(String said) {
        return said.strip().replaceFirst("(?<=[^.])[.。]$", "").strip();
    }

    private static Optional<String> first(List<Pattern> forms, String text) {
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(text);
            if (matcher.find() && !matcher.group(1).isBlank()) {
                return Optional.of(matcher.group(1).strip());
            }
        }
        return Optional.empty();
    }
}
