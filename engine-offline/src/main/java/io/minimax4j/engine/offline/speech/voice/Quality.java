package io.minimax4j.engine.offline.speech.voice;

import static io.minimax4j.engine.offline.speech.voice.Leaning.colour;
import static io.minimax4j.engine.offline.speech.voice.Leaning.pitch;
import static io.minimax4j.engine.offline.speech.voice.Leaning.tempo;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that tell how a voice is, in English and Chinese, and which way they make it lean.
 *
 * @param pattern what is looked for, in lower case
 */
record Quality(Pattern pattern, Leaning leaning) {

    /** Found in the names of voices as well as in descriptions. */
    static final List<Quality> OF_NAMES = List.of(
            quality("deep|magnetic|低沉|磁性|浑厚|ghost|reaper|godfather|arnold",
                    pitch(-2.5).pace(0.95).lively(0.9).tract(0.95).warm(3)),
            quality("cute|lovely|可爱|萌|adorable|whimsical|airhead|嗲",
                    pitch(1.6).pace(1.03).lively(1.25).tract(1.04).bright(2)),
            quality("sweet|甜|tianmei|charming|enchant|妩媚|attractive",
                    pitch(0.8).pace(0.98).lively(1.15).tract(1.01).bright(1).breathy(0.1)),
            quality("\\bsoft|gentle(?!m)|温柔|温润|柔|\\bkind|warm|温暖|tender|caring|soothing|淡雅|慈祥",
                    pitch(-0.4).pace(0.95).lively(0.85).tract(0.99).bright(-2).warm(3).breathy(0.15).loud(-1)),
            quality("calm|serene|tranquil|沉稳|平静|稳重|冷静|steady|stead|reliable|patient|assured|level-headed|reserved"
                    + "|diligent|sincere", pitch(-0.7).pace(0.96).lively(0.8).tract(0.98).warm(1)),
            quality("energetic|lively|cheerful|upbeat|exuberant|sporty|athletic|playful|活泼|俏皮|欢快|开朗|元气|热情|jovial"
                    + "|optimistic|enthusias|chatty|radiant|chirpy|naughty|\\bhappy|joyful|高兴|快乐",
                    pitch(1.0).pace(1.08).lively(1.3).tract(1.02).bright(1.5).loud(1)),
            quality("boss|command|imposing|domin|badao|霸道|威严|strict|严厉|assertive|decisive|determined|strong-willed|tough"
                    + "|power|bossy|warrior|confident|自信|arrogant|嚣张|haughty|傲娇|authoritative",
                    pitch(-0.8).lively(1.05).tract(0.97).bright(1).loud(1.5)),
            quality("\\bsad|悲伤|忧伤|伤感|upset|pessimistic|lonely|sentimental|fragile|stressed|grim|melanchol|sorrow",
                    pitch(-0.8).pace(0.93).lively(0.75).bright(-1.5).loud(-1)),
            quality("angry|愤怒|生气|bad-tempered|crazy|passionate|激昂|fussy|sassy|cocky|comedian|搞笑|幽默|humorous|dramat"
                    + "|theatrical|grinch", pitch(0.6).pace(1.06).lively(1.35).bright(2).loud(1.5)),
            quality("\\bcold|冷淡|lengdan|indifferent|possessive|高冷", pitch(-1.0).pace(0.98).lively(0.65).tract(0.98)),
            quality("\\bshy|bashful|timid|innocent|害羞|纯真|清澈|清纯|pure",
                    pitch(0.8).pace(0.97).lively(0.9).tract(1.03).breathy(0.12).loud(-1)),
            quality("news|anchor|\\bhost|presenter|播|主持|announcer|phone|speech|新闻",
                    tempo(1.05).lively(0.95).bright(1.5)),
            quality("narrator|storytell|audiobook|有声书|讲故事|说书|旁白|抒情|lyrical|romantic|captivating|compelling",
                    pitch(-0.3).pace(0.96).lively(1.1).tract(0.99).warm(1.5)),
            quality("elegant|graceful|sophisticated|gorgeous|优雅|知性", pitch(-0.3).pace(0.95).lively(1.05).warm(1)),
            quality("robot|armor|机械|机甲|机器人", pitch(-1.0).pace(0.97).lively(0.02).tract(0.94).nasal(3)),
            quality("crisp|清脆|smart|clever|聪明|young girl|debat",
                    pitch(0.6).pace(1.05).lively(1.1).tract(1.03).bright(2.5)));

    /** Found in descriptions. */
    static final List<Quality> OF_DESCRIPTIONS = Stream.concat(OF_NAMES.stream(), Stream.of(
            quality("high(?:er)?[- ]?pitch\\w*|high(?:er)? (?:voice|tone|register)|pitch is high\\w*|shrill|squeaky|soprano"
                    + "|(?:音调|声调|嗓音|声音|音高).{0,3}高|高音|尖细|尖锐|高亢", pitch(3.5)),
            quality("low(?:er)?[- ]?pitch\\w*|low(?:er)? (?:voice|tone|register)|pitch is low\\w*|\\bbass\\b|baritone|rumbling"
                    + "|(?:音调|声调|嗓音|声音|音高).{0,3}低(?!沉)|低音|粗犷", pitch(-3)),
            quality("fast|quick|rapid|brisk|hurried|speedy|(?:语速|节奏|说话).{0,3}快|快速|急促|快节奏", tempo(1.22)),
            quality("slow|leisurely|unhurried|drawl|(?:语速|节奏|说话).{0,3}(?:慢|缓)|缓慢|慢速|从容|慢条斯理|娓娓", tempo(0.82)),
            quality("bright|brilliant|clear|sparkling|明亮|清亮|透亮|嘹亮|响亮", colour(5, 0).tract(1.02)),
            quality("\\bdark|muffled|dull|mellow|velvet|暗哑|沉闷|醇厚|低暗", colour(-5, 1.5).tract(0.98)),
            quality("hoarse|rasp|gravel|rough|husky|gruff|smok|沙哑|嘶哑|沧桑|烟嗓|粗糙", pitch(-0.8).breathy(0.9).bright(-1)),
            quality("breath|airy|气声|气息|呼吸感|空灵|asmr", colour(0, 0).breathy(0.9).loud(-1.5)),
            quality("nasal|twang|鼻音", colour(0, 0).nasal(7)),
            quality("rich|resonan|full[- ]bodied|圆润|饱满|洪亮|厚实", colour(0, 4).tract(0.97).loud(1)),
            quality("\\bthin\\b|reedy|tinny|单薄|纤细", colour(3, -4).tract(1.03)),
            quality("loud|shout|booming|大声|洪亮", Leaning.NONE.loud(4)),
            quality("quiet|hushed|softly|轻声|小声|低语", Leaning.NONE.loud(-4).breathy(0.2)),
            quality("monoton|flat\\b|expressionless|deadpan|emotionless|单调|平淡|面无表情|没有感情|毫无感情",
                    Leaning.NONE.lively(0.4)),
            quality("expressive|animated|vivid|melodi|sing-?song|抑扬顿挫|富有感情|有表现力|生动", Leaning.NONE.lively(1.45)),
            quality("serious|solemn|formal|严肃|庄重|正式", pitch(-0.8).pace(0.96).lively(0.75)),
            quality("professional|专业|客服|customer service|teacher|老师|教师", tempo(1.0).lively(0.97).bright(1)),
            quality("excited|激动|兴奋|surprised|惊讶", pitch(1.5).pace(1.1).lively(1.4).loud(1.5)),
            quality("fear|scared|anxious|nervous|害怕|紧张|焦虑", pitch(1.2).pace(1.1).breathy(0.25)),
            quality("tired|weary|sleepy|lazy|慵懒|疲惫|困倦", pitch(-0.8).pace(0.85).lively(0.7).breathy(0.25).loud(-1)),
            quality("monster|demon|ogre|giant|troll|dragon|怪物|怪兽|恶魔|巨人|妖怪|魔王",
                    pitch(-7).pace(0.88).tract(0.8).breathy(0.7).warm(4)),
            quality("villain|sinister|evil|menacing|反派|阴险|邪恶",
                    pitch(-2).pace(0.92).tract(0.95).breathy(0.25).bright(-1)),
            quality("cartoon|elf\\b|fairy|卡通|精灵|动漫|动画", pitch(3).pace(1.05).lively(1.4).tract(1.1).bright(2)),
            quality("late[- ]night|intimate|深夜|电台|radio", pitch(-1.5).pace(0.92).warm(3).breathy(0.25)),
            quality("sexy|seductive|sultry|性感|撩人", pitch(-1.2).pace(0.93).breathy(0.4).warm(2)),
            quality("mysterious|神秘|诡异", pitch(-1).pace(0.92).breathy(0.35)),
            quality("sport\\w* commentator|commentat|解说|auctioneer|salesm|促销|叫卖",
                    pitch(1).pace(1.18).lively(1.3).loud(2))))
            .toList();

    private static Quality quality(String pattern, Leaning leaning) {
        return new Quality(Pattern.compile(pattern), leaning);
    }
}
