package io.minimax4j.engine.offline.chat.tool;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing a user says, read for whether it wants something done.
 *
 * @param text as it stands
 * @param asking the part that asks: without what is only to be said, noted, translated or searched for
 * @param action what is to be done, if a word says so
 */
record Clause(String text, String asking, Optional<Action> action) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"]{1,2000}\"|“[^”]{1,2000}”|「[^」]{1,2000}」|`[^`]{1,2000}`|(?<![\\p{L}\\p{N}])'[^'\\n]{2,500}'(?![\\p{L}\\p{N}])|《[^》]{1,200}》");
    private static final Pattern SAID = Pattern.compile(
            "(?<=\\b(?:remind me to|remind me about|remind me that|remind us to|saying|that says|to say that|write down that|telling him|telling her|telling them|let him know|let her know|let them know|note that|jot down|remember to|message:|text:|body:|content:|subject:|note:|task:|todo:|reminder:|about:)\\s).+"
                    + "|(?<=(?:内容是|内容为|内容写|写上|提醒我|提醒我们|说|备忘|笔记|待办|告诉他|告诉她|告诉他们|通知大家)[:：,，]?).+|(?<=叫我)(?!起床|起来).+|(?<=告诉)(?!我|你|一下|他|她)[\\p{IsHan}]{2,3}.+|(?<=[:：]\\s?)(?!//)[^\\d].+"
                    + "|(?<=\\btranslate )(?!this|the following).+(?= (?:in)?to )|(?<=(?:把|将)).+(?=翻译|译成)|(?<=\\bhow do you say ).+(?= in )"
                    + "|(?<=\\b(?:add|put) ).+(?= (?:to|on|in) (?:my|the|our) (?:\\w+ )?(?:list|calendar|notes?|todos?|to-dos?|tasks?))|(?<=把).+(?=(?:加入|加到|添加到|记到|放进).*(?:清单|待办|列表|日历))"
                    + "|(?<=\\b(?:tell|inform|text|message) (?-i:[A-Z])\\w{1,20} )(?:that|to|i|i'm|we|the)\\b.+",
            FLAGS | Pattern.DOTALL);
    private static final Pattern COURTESY = Pattern.compile(
            "^\\s*(?:(?:hi|hello|hey|please|pls|could you|can you|can i|could i|would you|will you|can u|i want you to|i'd like you to|i'd like to|i would like to|i want to|i need to|i need you to|i'd like|i would like|i need|i want|i wanna|i have to|would you mind|do me a favor and|be so kind and|now|ok|okay|so|well|great|thanks|thank you|then|and then|and also|and|also|finally|kindly|help me(?: to)?|let's|actually|yes|sure|first|next|after that|alright|assistant)\\b[,!.]?\\s*"
                    + "|(?:你好|您好|请问|请你?|麻烦(?:你|您|帮)?|劳驾|帮我|帮忙|帮|给我|替我|我想要?|我要|我需要|想要?|需要|你能不能|你能|能不能|能|可以|可不可以|能否|我能不能|现在|然后|接着|再|另外|顺便|并且?|同时|还有|最后|先|那|好的|嗯|谢谢)[,，:：!！]?\\s*)+",
            FLAGS);
    private static final Pattern ASKS = Pattern.compile(
            "[?？]\\s*$|^\\s*(?:what|who|where|when|which|how|is|are|do|does|did|will|should|could|can|would|any|am|has|have)(?:'s|'re|s)?\\b"
                    + "|\\b(?:please|can you|could you|would you|i need|i want|i'd like|i would like|let's|help me|i'm looking for|looking for|let me know|show me|tell me|give me|i wonder|remind me|let me forget|make sure i|we need|we want|we'd like|wake me|i have to know|i must know)\\b"
                    + "|(?:吗|呢|么)[？?。]?\\s*$|多少|几[点度号个天]|怎么样|怎样|如何|什么|哪|是否|能不能|可不可以|会不会|要不要|有没有|想知道|想了解"
                    + "|^.{0,6}(?:请|帮|给我|告诉我|麻烦)|想要|我想|我要|需要",
            FLAGS);
    private static final Pattern STATEMENT = Pattern.compile(
            "^\\s*(?:i|i'm|i’m|i've|we|we're|my|he|she|they|it|it's|its|the|this|that|there|your|you|you're|our|his|her|these|those|[a-z]+ing)\\b(?!.*\\b(?:please|could you|can you)\\b).*\\b(?:is|are|was|were|am|'m|’m|'s|love|loves|loved|like|likes|liked|hate|hates|hated|enjoy|enjoyed|think|thinks|thought|feel|feels|felt|prefer|had|has|have|bought|saw|read|heard|went|got|works?|worked|makes?|made|looks?|looked|just|already|finally|helped|came|took|gave|ordered|booked|sent|used|forgot|broke|changed|did|does|keeps?|reminds|drew|brought|led|caused|became|won|lost|ran|stood|fell|grew|spent|told|said|seems?|lasted|goes)\\b"
                    + "|^\\s*(?:nice|great|good|cool|wow|thanks|thank you|awesome|perfect|ok|okay|haha|lol|never mind|nevermind|no thanks)\\b"
                    + "|^(?!.*(?:吗|呢|？|\\?|帮|请|把|多少|什么|怎么|如何|查|几点)).*(?:了(?:[。！!.~]|$)|很|真|太|非常|喜欢|觉得|讨厌|认为|不错|好看|好用|有意思|昨天|前天|上周|去年|上个月|以前|刚才|[买住去看听吃用学开]了)",
            FLAGS);
    private static final Pattern TOLD = Pattern.compile(
            "^\\s*(?:i|he|she|they|we|it|you|my|his|her|their|our)\\b|^\\s*(?:[他她它]们?|人们|有人|有些人|(?:我的?)?(?:妈妈?|爸爸?|老婆|老公|老板|同事|朋友|妹妹|姐姐|哥哥|弟弟|儿子|女儿|孩子|室友|邻居|老师)|[这那][\\p{IsHan}]{1,6}(?:是|很|太|真|好|不)(?!.*(?:吗|呢|多少|什么|几|怎|哪|[？?])))(?!.*(?:帮我|请你?|麻烦))",
            FLAGS);
    private static final Pattern ABOUT_WORDS = Pattern.compile(
            "\\b(?:spell|pronounce|rhymes?|synonyms?|antonyms?|etymology|plural of|define|definition of|the word|the phrase|the term|the meaning of)\\b|\\bwhat does .{1,40} mean\\b|\\bmean(?:ing)? of\\b"
                    + "|怎么拼|怎么写|怎么读|怎么念|什么意思|的意思|这个词|这个字|两个字|这个成语|词语|近义词|反义词",
            FLAGS);
    private static final Pattern KNOWLEDGE = Pattern.compile(
            "\\bhow (?:do|does|did|are|is|was|were) (?!i\\b|we\\b)(?:an? |the )?[\\w' -]{1,40}\\b(?:work|works|formed?|made|invented|calculated|measured|created|built|function|affect|influence|operate)\\b|^\\W*why\\b|\\bhistory of\\b|\\bdifferences? between\\b|\\bwhat (?:is|are) (?:an? )?(?!the\\b|my\\b|today|your\\b|on\\b|in\\b|\\d)[a-z]+(?: [a-z]+)?\\?*$|\\bwho (?:invented|discovered|wrote|founded|painted)\\b|\\bexplain\\b|\\bhow to become\\b|\\bpros and cons\\b|\\b(?:career|profession|as a job|in general|worth it|wise to|safe to|healthy)\\b|\\bhow (?:do|can|should) (?:i|you|we|one) (?:write|learn|become|make|deal|improve|start|avoid|stop|fix|cook)\\b|\\bhow (?:long|many|much|far) did\\b|\\b(?:better|worse|safer|faster) than\\b|\\badvantages\\b|\\bbest practices\\b|\\btips (?:for|on)\\b"
                    + "|专业|职业|行业|就业|什么是|为什么|为啥|原理|的历史|区别|是怎么|怎么形成|如何形成|如何工作|谁发明|是谁发明|解释|有什么好处|优缺点|怎样才能|由来|起源|技巧|注意事项|有风险|值得|做什么的|哪个好|好还是|还是.{1,8}好|你觉得|怎么看",
            FLAGS);
    private static final Pattern CREATIVE = Pattern.compile(
            "\\b(?:write|compose|tell|make up|create|draft|sing)\\b(?: me)? (?:an?|some|the)? ?(?:\\w+ )?(?:poems?|story|stories|essay|songs? about|haiku|joke|limerick|novel|lyrics|blog post|speech)\\b|(?:写|讲|编|作|来)一?(?:首|篇|个|段|则).{0,12}(?:诗|故事|作文|文章|笑话|歌词|散文|小说|演讲)|讲.{0,4}(?:故事|笑话)|写诗",
            FLAGS);
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:did you|have you|you (?:said|told|mentioned|just|gave)|did i|have i|i (?:said|asked|told|mentioned)|what i (?:said|asked)|my (?:last|previous|first) (?:question|message)|your (?:last|previous|first) (?:answer|message|reply)|our conversation|this conversation|(?:repeat|again) (?:that|what)|what was the .{1,30} (?:again|you)|how many (?:times|questions))\\b"
                    + "|你(?:刚才|刚刚|之前|前面|上次)|我(?:刚才|刚刚|之前|前面|上次|问)(?:说|问|提|让|查|了)|刚才|刚刚(?:说|查|问)|上一(?:个|条|次)(?:问题|回答|消息)|(?:上次|上回|前天|昨天|之前|那天)我?.{0,4}[查搜看听问订买]了|我.{0,8}(?:看到|听到|读到|收到|买到|发现|遇到)了|我们的对话|这次对话|重复一遍|再说一遍|你说过",
            FLAGS);
    private static final Pattern OWN_TRADE = Pattern.compile(
            "\\bhow many (?:letters?|words?|characters?|vowels|syllables|[a-z]'s)\\b|\\bcount (?:the|how many) (?:letters|words|characters)|\\b(?:uppercase|lowercase|capitali[sz]e|reverse|alphabetical)\\b|\\bwhat (?:tools|functions)\\b|\\bwhich tools\\b|\\bhow many tools\\b|\\bwho are you\\b|\\byour name\\b|\\b(?:can|do) you (?:sing|dance|cook|feel|dream|think|sleep|eat|drive|swim|like|love|enjoy|believe|have a)\\b|\\bare you (?:an? |real|human|chatgpt|sentient)"
                    + "|几个字|多少个字|字数|大写|小写|倒过来|倒序|有哪些工具|什么工具|哪些功能|你会(?:唱|跳|做饭|游泳|开车|说|累|饿|不会)|你喜欢|你是谁|你叫什么|你是(?:机器人|人工智能|真人)",
            FLAGS);
    private static final Pattern NEGATED = Pattern.compile(
            "\\b(?:don't|do not|don’t|no need to|needn't|never|please no|without \\w+ing|stop \\w+ing|let's not|let us not|can't|cannot|not necessary to|rather than|instead of|not asking (?:you )?(?:to|for)|not (?:to|going to)|shouldn't|won't|nobody asked)\\b(?! forget| let me forget| you| we)|(?:不要|(?<![特分区性级类个差告识辨])别(?![忘的人墅])|不用|无需|不必|不需要|先不|不想|不是(?:要|让)|甭|暂时不|还没想好|禁止|没让|没叫|停止|算了|没必要)",
            FLAGS);
    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "\\b(?:if i (?:had|were|could)|i wish|imagine (?:that|if|you|we|a|the)\\b|suppose|supposing|what would you do|hypothetically|would have been|used to|back when|in theory)\\b|^\\W*if\\b(?!.*\\b(?:please|remind|tell|let me know|can you|could you)\\b)|^\\W*(?:如果|要是|万一|倘若)(?!.*(?:吗|帮|提醒|请|告诉我))|如果我(?:有|是)|假如|假设|要是当初|曾经|以前",
            FLAGS);
    private static final Pattern FINITE = Pattern.compile(
            "\\b(?:is|are|was|were|am|has|have|had|did|does|will|would|could|should|must|may|might|can|'m|’m|'ll|love|loves|like|likes|loved|liked|hate|hates|think|thinks|thought|know|knows|knew|makes|made|went|goes|saw|sees|took|takes|gave|gives|came|comes|said|says|told|tells|wants?|needs|left|flies|travels|becomes?|became|never|always)\\b|(?<=\\p{L} )\\p{L}{2,}(?<![nf]e)ed\\b",
            FLAGS);
    private static final int NEAR = 40;
    private static final int LONGEST_COURTESY = 80;
    private static final int SHORT_WORDS = 8;
    private static final int SHORT_HANZI = 14;

    static Clause of(String text) {
        String masked = QUOTED.matcher(text).replaceAll(" … ");
        Matcher said = SAID.matcher(masked);
        String asking = said.find() && said.start() > 0
                ? masked.substring(0, said.start()) + " … " + masked.substring(said.end())
                : masked;
        return new Clause(text, asking, Action.of(core(asking)));
    }

    /** The same with what was said before it, which asks for nothing but may name what this asks about. */
    Clause after(String before) {
        return before.isEmpty()
                ? this
                : new Clause(before + text, QUOTED.matcher(before).replaceAll(" … ") + asking, action);
    }

    /** The text without courtesies in front. */
    static String core(String text) {
        Matcher courtesy = COURTESY.matcher(text).region(0, Math.min(text.length(), LONGEST_COURTESY));
        return courtesy.lookingAt() && courtesy.end() < text.length() ? text.substring(courtesy.end()) : text;
    }

    /** Whether it asks for anything: a question, an order, a wish, or a few words that can be nothing else. */
    boolean isRequest() {
        String core = core(asking).strip();
        if ((TOLD.matcher(asking).find() || STATEMENT.matcher(asking).find()) && !ASKS.matcher(asking).find()) {
            return false;
        }
        if (ASKS.matcher(asking).find() || ASKS.matcher(text).find()) {
            return true;
        }
        boolean han = core.codePoints().anyMatch(c -> c > 0x3000);
        boolean ordered = han
                ? Action.of(core.substring(0, Math.min(core.length(), NEAR))).isPresent()
                : Action.beginsWithOne(core);
        return ordered || isShort(core);
    }

    private boolean isShort(String core) {
        boolean han = core.codePoints().anyMatch(c -> c > 0x3000);
        return han
                ? core.length() <= SHORT_HANZI
                : core.split("\\s+").length <= SHORT_WORDS && !FINITE.matcher(core).find();
    }

    /** Whether it is about words, knowledge, the past, or other things that tools for something else have no part in. */
    boolean isElsewhere() {
        return ABOUT_WORDS.matcher(asking).find() || KNOWLEDGE.matcher(asking).find() || CREATIVE.matcher(asking).find()
                || PAST.matcher(asking).find() || OWN_TRADE.matcher(asking).find()
                || HYPOTHETICAL.matcher(asking).find();
    }

    /** Whether it says not to do something. */
    boolean isNegated() {
        return NEGATED.matcher(asking).find();
    }
}
