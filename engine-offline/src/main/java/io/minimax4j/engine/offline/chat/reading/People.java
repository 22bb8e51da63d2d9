package io.minimax4j.engine.offline.chat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of people, by the words around them. */
final class People {
    private static final String NAME = "((?:(?:Mr|Mrs|Ms|Dr|Prof)\\.? )?[A-Z][\\p{L}'’-]{1,20}(?: [A-Z][\\p{L}'’-]{1,20}){0,2})";
    private static final String SURNAME = "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤郝邬安常乐于傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪包石崔吉龚程邢裴陆荣翁段侯焦班秋仲宫宁仇武符刘景叶司黎薄白卓池乔温庄柴阎连习向古易廖终曾沙丰关查游竺权]";
    /** Words that follow a name, and are no part of it. */
    private static final String REST = "[转付汇点回留写送拨的说发在是把和与跟约开有打去到吗呢今后下上年岁住来买给叫会我你他她您咱这那要想让请，]|明[天早晚日年]|一[下个声条起]|周[一二三四五六日末天]|星期|礼拜|[上下中]午|晚上|早上";
    /** A name, or how people of the speaker's life are called. */
    static final String HAN_NAME = "(?:" + SURNAME + "(?:(?!" + REST
            + ")[\\p{IsHan}]){1,2}|[小老阿](?![时姐区学杯份号店费型声心麦伙孩师板人家外公婆妈狗猫车说组])(?:(?!" + REST
            + ")[\\p{IsHan}])|" + SURNAME
            + "(?:总|老师|先生|女士|经理|医生|工|姐|哥|主任|教授|律师)|妈妈|爸爸|老婆|老公|老板|妈|爸|奶奶|爷爷|姐姐|哥哥|弟弟|妹妹|同事们?|客户)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "\\b(?:(?i:meet|with|to|for|from|by|and|,|let|wake|send|pay|give|wire|lend|call|tell|email|text|message|ask|invite|remind|contact|named|name is|name's|is named|is called|called|this is|patient|customer|employee|user|dear|sincerely,|regards,|cheers,|best,|thanks,"
                            + "|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|I'm|I am|am|ping|notify|phone|dial|assign(?:ed)? to)) (?:(?:my|our) (?:friend|colleague|boss|brother|sister|client) )?"
                            + NAME),
            Pattern.compile(
                    "(?i:regards|sincerely|cheers|best wishes|best|thanks|thank you|yours|faithfully)[,.!]?[ \\t]*\\n\\s{0,20}"
                            + NAME + "(?=\\s*(?:\\n|$))"),
            Pattern.compile("(?:^|[.!?:;\\n\"“(] ?|, )" + NAME
                    + "(?= is\\b|,? aged\\b|, (?:an? )?\\d{1,3}\\b|,? \\(\\d{1,3}\\b|,? who\\b| lives\\b| works\\b| was\\b| has\\b| turned\\b| turns\\b|'s )"),
            Pattern.compile("(?:^|[.!?:;\\n] ?)" + NAME + "(?=,? and [A-Z]|, [A-Z][a-z]+(?:,| and))"),
            Pattern.compile(
                    "\\b(my (?:mom|mum|mother|dad|father|wife|husband|boss|manager|sister|brother|team|doctor|landlord))\\b|\\b(?<=(?:call|text|email|message|tell) )([Mm]om|[Mm]um|[Dd]ad)\\b"),
            Pattern.compile(
                    "(?:给|和|跟|与|向|约|叫|找|通知|联系|告诉|提醒|邀请|呼叫|由|、|及|为|姓名[是为]?[:： ]?|名字(?:是|叫)|我叫|我是|这是|这位是|他是|她是|他叫|她叫|致电|拨打|打给)("
                            + HAN_NAME + ")"),
            Pattern.compile("(?:^|[，,。;；：:\\s])(" + HAN_NAME + ")(?=今年|[，,]?\\d{1,3}岁|，|,|是|住|来自|在|在职|：|:| )"),
            Pattern.compile(
                    "(?:^|[，,。;；：:、\\s和])(?!我|你|他|她|它|这|那|今年|现在|年龄|大家)([\\p{IsHan}·]{2,4}?)(?=(?:今年)?[，,]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})岁|[，,](?:男|女)[，,性])"));
    private static final Set<String> NO_NAMES = Set.of("The", "A", "An", "I", "It", "This", "That", "What", "How",
            "When",
            "Where", "Who", "Why", "Is", "Are", "Can", "Could", "Would", "Please", "Hi", "Hello", "Hey", "English",
            "French",
            "German", "Spanish", "Chinese", "Japanese", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
            "Saturday",
            "Sunday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December", "Celsius", "Fahrenheit", "Today", "Tomorrow", "There", "He", "She", "We", "They",
            "Our", "My");

    private People() {}

    static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            int from = 0;
            while (from < text.length() && matcher.find(from)) {
                int group = matcher.group(1) != null ? 1 : 2;
                String name = matcher.group(group).replaceFirst("['’]s$", "");
                int start = matcher.start(group);
                int end = start + name.length();
                if (!NO_NAMES.contains(name.split(" ")[0])
                        && found.stream().noneMatch(old -> old.overlaps(start, end))) {
                    found.add(new Mention(Kind.PERSON, start, end, name, name));
                }
                from = Math.max(matcher.end(group), matcher.start() + 1);
            }
        }
        return found;
    }
}
