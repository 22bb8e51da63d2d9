package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.arithmetic.Calculation;
import io.minimax4j.engine.offline.chat.schema.Shape;
import io.minimax4j.engine.offline.chat.text.Concepts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the values of parameters in a passage, parameter by parameter; a mention once taken is gone. */
final class Spotting {
    private static final Pattern JOINED = Pattern
            .compile("\\s*(?:,\\s*(?:and|or)?|、|,|，|\\band\\b|&|和|与|跟|以及|还有)\\s*(?:in |在)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("(?i)(?:\\bfrom|\\bleaving|\\bdeparting|从|自|由)\\s*$");
    private static final Pattern TO = Pattern.compile("(?i)(?:\\bto|\\binto|\\bin|\\bfor|到|至|去|飞往?|往|成|回)\\s*$");
    private static final Pattern WITHOUT = Pattern.compile(
            "(?i)(?:\\bwithout|\\bno|\\bnot|\\bdon't|\\bexclud\\w+|不要|不用|不需要|不含|没有|无需|别|不)\\s*(?:\\w+\\s+){0,2}$|(?i)(?:不要|不用|不需要|不含|没有|无需)[\\p{IsHan}]{0,3}$");
    private static final Pattern EXPRESSION = Pattern.compile("[-+]?[\\d(√][\\d.,\\s()+\\-*/×÷^%√]*[\\d)%]");
    private static final Pattern SELECT = Pattern
            .compile("(?is)\\b((?:select|insert into|update|delete from|create table|with)\\b.+)");
    private static final Pattern SONG = Pattern.compile(
            "(?i)\\b(?:play|listen to|hear|put on)\\s+(?!(?:from|about|it|that|this|games?|chess|football|tennis|along|a role|a part|the role)\\b)(?:me )?(?:the song |some |a song called )?(.+?)(?:\\s+by\\s+(.+?))?(?:\\s+(?:on|in|please|for)\\b.*)?[.!?]*$"
                    + "|(?:播放|放一?首|放|来一?首|听|点播)(?:一?[首下些点])?(?:([\\p{IsHan}\\w]{2,8})的)?[《“]?([\\p{IsHan}\\w ]{1,20}?)[》”]?(?:这首歌|歌曲)?[吧。！!]*$");
    private static final Pattern ROOM = Pattern.compile(
            "(?i)\\b(living room|bedroom|kitchen|bathroom|study|office|garage|hallway|dining room|garden|basement|balcony|nursery)\\b|(客厅|卧室|主卧|次卧|厨房|浴室|卫生间|书房|办公室|车库|餐厅|阳台|走廊|花园|儿童房|玄关)");
    private static final Pattern ITEM = Pattern.compile(
            "(?i)\\b(?:order|buy|add|get|purchase|find|need|want|recipe for|make|cook|stock of|price of|review of)\\s+(?:me )?(?:\\d+|an?|the|some|two|three|four|five|six)?\\s*((?:[\\p{L}'-]+ ?){1,4}?)(?=\\s*(?<=\\s)(?:to|in|into|on|from|for|at|with|please|are|is)\\b|[,.?!]|$)"
                    + "|(?:订购|购买|买|点|叫|来|加|添加|要(?!买|点|订|叫|来|加))(?:[\\d一二两三四五六七八九十]+)?[份个杯碗台部件本双瓶箱只张袋盒]?的?([\\p{IsHan}\\w]{1,12}?)(?=到|加入|放|的?外卖|送到|给|[，。,.!！?？]|$)|([\\p{IsHan}]{1,8})(?:怎么做|的做法|的库存|的价格|多少钱|还有(?:多少|货|吗))");
    private static final Pattern UNIT_PAIR = Pattern.compile(
            "(?i)([\\p{L}°]+)\\s+(?:to|into|in|are in)\\s+(?:degrees )?([\\p{L}°]+)|how many ([\\p{L}]+) (?:are |is |do |does |make )?(?:there )?(?:in )?.*?\\d[\\d.]*\\s*([\\p{L}°]+)|\\d[\\d.]*\\s*([\\p{IsHan}]{1,4}?)(?:是|等于|换算成?|转换?成?|合|换成)(?:多少)?([\\p{IsHan}]{1,4})");
    private static final Pattern REMINDING = Pattern.compile("\\bremind (?:me|us)\\b|\\bbe reminded\\b|提醒我",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_ID_DISTANCE = 24;
    private static final int DEEPEST = 8;
    private static final int SHORT = 400;
    private static final int MOST_LOOKS = 400;

    private final Passage passage;
    private final List<Parameter> parameters;
    private final Set<Mention> taken = new HashSet<>();
    private int depth;
    private int looks;

    Spotting(Passage passage, List<Parameter> parameters) {
        this.passage = passage;
        this.parameters = parameters;
    }

    /** The values of a parameter, best first; several only where they stand side by side. */
    List<Object> values(Parameter parameter) {
        if (depth >= DEEPEST || ++looks > MOST_LOOKS) {
            return List.of();
        }
        depth++;
        try {
            return spotted(parameter);
        } finally {
            depth--;
        }
    }

    private List<Object> spotted(Parameter parameter) {
        Shape shape = parameter.shape();
        if (!shape.choices().isEmpty()) {
            return choice(parameter, shape);
        }
        for (Shape way : shape.alternatives()) {
            List<Object> values = way.type().equals("null") ? List.of() : values(parameter.with(way));
            if (!values.isEmpty()) {
                return values;
            }
        }
        return switch (shape.type()) {
            case "boolean" -> flag(parameter);
            case "integer", "number" -> number(parameter).map(List::of).orElse(List.of());
            case "array" -> list(parameter);
            case "object" -> object(parameter);
            case "null" -> List.of();
            default -> texts(parameter).stream().filter(value -> shape.acceptsText(String.valueOf(value))).toList();
        };
    }

    private List<Object> choice(Parameter parameter, Shape shape) {
        if (shape.isConstant() || shape.choices().size() == 1 && !parameter.required()) {
            return shape.isConstant()
                    ? List.of()
                    : Meanings.of(shape.choices(), passage.text()).<List<Object>>map(m -> List.of(m.value()))
                            .orElse(List.of());
        }
        if (parameter.role() == Role.CURRENCY_FROM || parameter.role() == Role.CURRENCY_TO
                || parameter.role() == Role.LANGUAGE
                || parameter.role() == Role.LANGUAGE_FROM) {
            Optional<Object> spotted = texts(parameter).stream()
                    .flatMap(said -> Meanings.of(shape.choices(), String.valueOf(said)).stream())
                    .map(Meanings.Meant::value)
                    .findFirst();
            if (spotted.isPresent()) {
                return List.of(spotted.get());
            }
        }
        Optional<String> units = unit(parameter);
        String text = units.orElse(passage.text());
        return Meanings.of(shape.choices(), text).<List<Object>>map(meant -> List.of(meant.value())).orElse(List.of());
    }

    private Optional<String> unit(Parameter parameter) {
        if (parameter.role() != Role.UNIT_FROM && parameter.role() != Role.UNIT_TO) {
            return Optional.empty();
        }
        Matcher matcher = UNIT_PAIR.matcher(passage.text());
        boolean from = parameter.role() == Role.UNIT_FROM;
        if (!matcher.find()) {
            return Optional.empty();
        }
        for (int i = 1; i < matcher.groupCount(); i += 2) {
            if (matcher.group(i) != null) {
                boolean swapped = i == 3;
                return Optional.of(matcher.group(from == swapped ? i + 1 : i));
            }
        }
        return Optional.empty();
    }

    /** True where the words of its name are said, false where they are said with a "no" in front. */
    private List<Object> flag(Parameter parameter) {
        boolean isSwitch = parameter.words().matches("(?s)^(?:on|state|power|enabled?|is on|status|turn on)\\b.*");
        if (isSwitch) {
            return Meanings.of(List.of("on", "off"), passage.text())
                    .<List<Object>>map(meant -> List.of(meant.value().equals("on"))).orElse(List.of());
        }
        Set<String> wanted = Concepts.ofTool(parameter.words());
        List<String> names = Role.tokens(parameter.name()).stream().flatMap(token -> Concepts.stems(token).stream())
                .filter(stem -> stem.length() > 2
                        && !Set.of("includ", "has", "use", "with", "enabl", "need", "want").contains(stem))
                .toList();
        List<String> told = described(parameter);
        if (told.size() > 2 && Concepts.stems(passage.text()).containsAll(told)) {
            return List.of(true);
        }
        Matcher words = Pattern.compile("[A-Za-z]+(?:['’]\\w+)?|[\\p{IsHan}]{2}").matcher(passage.text());
        int from = 0;
        while (words.find(from)) {
            String word = words.group();
            boolean named = Concepts.stems(word).stream().anyMatch(names::contains)
                    || word.length() == 2 && parameter.words().contains(word) && word.charAt(0) > 0x3000
                            && !"是否需要包含可以使用".contains(word)
                    || FLAGS.getOrDefault(word, "").equals(String.join("_", Role.tokens(parameter.name())));
            if (named && !wanted.contains("-")) {
                return List.of(!WITHOUT.matcher(passage.before(words.start(), 24)).find());
            }
            from = words.group().charAt(0) > 0x3000 ? words.start() + 1 : words.end();
        }
        return List.of();
    }

    /** The stems of a description. */
    private static List<String> described(Parameter parameter) {
        return Concepts.stems(parameter.shape().description()).stream().filter(stem -> stem.length() > 2).distinct()
                .toList();
    }

    private static final Map<String, String> FLAGS = Map.of("早餐", "breakfast", "紧急", "urgent", "加急", "urgent", "直飞",
            "direct");

    /** The number that stands beside the parameter's words, or else the first that is left. */
    private Optional<Object> number(Parameter parameter) {
        if (parameter.role() == Role.LENGTH) {
            Optional<Mention> span = free(Kind.SPAN_OF_TIME).findFirst();
            if (span.isPresent()) {
                taken.add(span.get());
                return Filling.number(parameter, ((TimeSpan) span.get().value()).in(parameter.words()));
            }
        }
        List<Mention> numbers = free(Kind.NUMBER).filter(mention -> fits(parameter, mention)).toList();
        List<Mention> ids = parameter.role() == Role.ID
                ? free(Kind.CODE_NUMBER).filter(mention -> mention.text().matches("\\d{1,18}")).toList()
                : List.of();
        if (!ids.isEmpty()) {
            return Filling.number(parameter, new BigDecimal(ids.getFirst().text()));
        }
        Optional<Mention> near = numbers.stream()
                .filter(mention -> nearness(parameter, mention) > 0)
                .max(Comparator.<Mention>comparingInt(mention -> nearness(parameter, mention))
                        .thenComparingInt(mention -> -mention.start()));
        boolean alone = parameters.stream().filter(each -> each != parameter && each.isNumeric()).count() == 0
                || parameter.required();
        Optional<Mention> chosen = near.or(() -> alone || isAmount(parameter)
                ? numbers.stream().filter(mention -> parameters.stream().noneMatch(
                        other -> other != parameter && other.isNumeric() && nearness(other, mention) > 0)).findFirst()
                : Optional.empty());
        if (near.isEmpty() && !parameter.required() && !isAmount(parameter) && !alone) {
            return Optional.empty();
        }
        if (near.isEmpty() && !parameter.required()
                && Set.of("limit", "max", "page", "offset", "size", "top", "days", "radius", "count", "num", "number")
                        .stream().anyMatch(Role.tokens(parameter.name())::contains)
                && !numbers.isEmpty() && !counted(numbers.getFirst())) {
            return Optional.empty();
        }
        chosen.ifPresent(taken::add);
        return chosen.flatMap(mention -> Filling.number(parameter, (BigDecimal) mention.value()));
    }

    private boolean counted(Mention number) {
        return passage.before(number.start(), 8).toLowerCase(Locale.ROOT).matches("(?s).*(?:top|first|last|前|最多)\\s*$")
                || passage.after(number.end(), 8).toLowerCase(Locale.ROOT)
                        .matches("(?s)\\s*(?:results?|items?|days?|条|个|天|日).*");
    }

    private static boolean isAmount(Parameter parameter) {
        return parameter.words().matches(
                "(?s).*\\b(?:amount|value|price|total|sum|temperature|quantity|number)\\b.*|.*(?:金额|数值|温度|数量).*");
    }

    private boolean fits(Parameter parameter, Mention mention) {
        return Filling.number(parameter, (BigDecimal) mention.value()).isPresent();
    }

    private static final List<Beside> BESIDE = List.of(
            new Beside("people|guests?|party|passengers?|adults?|persons?|tickets?|人数|乘客|几人",
                    "\\s*(?:people|persons?|guests?|adults?|passengers?|of us|seats?|个?人|位|名)"),
            new Beside("passengers?|tickets?|乘客|张数|票数", "\\s*(?:tickets?|张)"),
            new Beside("children|kids", "\\s*(?:children|kids|child|个?孩子|个?小孩|个?儿童)"),
            new Beside("nights?|晚", "\\s*(?:nights?|个?晚)"),
            new Beside("days?|天数", "\\s*[- ]?(?:days?|天|日(?!元))"),
            new Beside("rooms?|房间数", "\\s*(?:rooms?|间|个房间)"),
            new Beside("years?|term|年限", "\\s*[- ]?(?:years?|年)"),
            new Beside("months?|月", "\\s*[- ]?(?:months?|个月)"),
            new Beside("percent|percentage|brightness|volume|level|rate|亮度|音量|百分比|利率", "\\s*(?:%|percent|％)"),
            new Beside("temperature|degrees|温度", "\\s*(?:°|degrees|度|℃|celsius|fahrenheit)"),
            new Beside("kg|weight|体重|公斤", "\\s*(?:kg|kilos?|kilograms?|公斤|千克|斤|lbs?|pounds)"),
            new Beside("cm|height|身高|厘米", "\\s*(?:cm|centimet\\w+|厘米|米|m\\b)"),
            new Beside("km|radius|distance|kilometers|公里|距离|半径", "\\s*(?:km|kilomet\\w+|公里|千米|米|m\\b|meters|miles?)"),
            new Beside("age|年龄", "\\s*(?:years? old|岁|y/o|-year-old)"),
            new Beside("price|budget|max price|cost|amount|total|salary|金额|价格|预算",
                    "\\s*(?:dollars?|bucks|usd|eur|euros?|yuan|rmb|元|块|美元|人民币|欧元|pounds|yen|日元|万元|k\\b)"),
            new Beside("minutes?|分钟", "\\s*(?:minutes?|mins?|分钟)"),
            new Beside("quantity|count|num|number of|数量|个数|copies",
                    "\\s*(?:x |pieces?|copies|boxes|bottles|cups|units|items|pairs?|份|个|件|本|杯|瓶|箱|盒|台|部|双|只|袋|张)"),
            new Beside("stars?|rating|星级", "\\s*[- ]?(?:stars?|星)"));

    /** Words of a parameter, and what stands behind a number meant for it. */
    private record Beside(Pattern words, Pattern unit) {
        Beside(String words, String unit) {
            this(Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])"), Pattern.compile(unit));
        }
    }

    /** How surely a number is meant for a parameter: words of its name in front, or its unit behind. */
    private int nearness(Parameter parameter, Mention number) {
        String behind = passage.after(number.end(), 14).toLowerCase(Locale.ROOT);
        String front = passage.before(number.start(), 24).toLowerCase(Locale.ROOT);
        int near = 0;
        String name = String.join(" ", Role.tokens(parameter.name()));
        for (Beside beside : BESIDE) {
            if (beside.unit().matcher(behind).lookingAt() && beside.words().matcher(parameter.words()).find()) {
                near = Math.max(near, beside.words().matcher(name).find() ? 3 : 2);
            }
        }
        for (String token : Role.tokens(parameter.name())) {
            if (token.length() > 2
                    && front.matches("(?s).*\\b" + Pattern.quote(token) + "s?(?: of| is| to| at|:|=| was)?\\s*\\$?$")) {
                near = Math.max(near, 4);
            }
        }
        boolean money = front.matches("(?s).*[$€£¥]\\s*$");
        if (money && parameter.words().matches(
                "(?s).*\\b(?:price|budget|amount|cost|total|salary|bill|payment|income|loan|principal)\\b.*")) {
            near = Math.max(near, 3);
        }
        Matcher label = Pattern.compile("([\\p{IsHan}]{2,4}?)(?:是|为|：|:|调到|设为|设到|调成|调至|到)?\\s*$").matcher(front);
        if (label.find() && parameter.words().contains(label.group(1))) {
            near = Math.max(near, 4);
        }
        return near;
    }

    private List<Object> list(Parameter parameter) {
        Shape items = parameter.shape().items();
        Parameter one = parameter.with(items);
        List<Object> found = new ArrayList<>();
        if (!items.choices().isEmpty()) {
            for (Object choice : items.choices()) {
                if (Meanings.of(List.of(choice), passage.text()).isPresent()) {
                    found.add(choice);
                }
            }
        } else if (items.type().equals("integer") || items.type().equals("number")) {
            free(Kind.NUMBER)
                    .forEach(mention -> Filling.number(one, (BigDecimal) mention.value()).ifPresent(found::add));
        } else if (items.type().equals("object")) {
            object(one).stream().filter(value -> !((Map<?, ?>) value).isEmpty()).forEach(found::add);
        } else if (items.type().equals("string")) {
            found.addAll(switch (parameter.role()) {
                case PLACE, EMAIL, URL, DATE, PATH, TICKER, PHONE -> all(one);
                case PERSON -> people(one);
                default -> listed(parameter);
            });
        }
        List<Object> fitting = found.stream()
                .filter(value -> !(value instanceof String text) || items.acceptsText(text)).distinct().toList();
        int least = parameter.shape().count("minItems", 0);
        int most = parameter.shape().count("maxItems", Integer.MAX_VALUE);
        return fitting.isEmpty() || fitting.size() < least
                ? List.of()
                : List.of(fitting.subList(0, Math.min(most, fitting.size())));
    }

    private List<Object> people(Parameter one) {
        List<Object> emails = parameters.stream().noneMatch(each -> each.role() == Role.EMAIL)
                ? free(Kind.EMAIL).map(Mention::value).toList()
                : List.of();
        return emails.isEmpty() ? all(one) : emails;
    }

    private List<Object> listed(Parameter parameter) {
        List<String> quoted = free(Kind.QUOTE).map(Mention::text).toList();
        if (quoted.size() > 1) {
            return new ArrayList<>(quoted);
        }
        List<String> listed = Listing.in(passage.text());
        if (!listed.isEmpty()) {
            return new ArrayList<>(listed);
        }
        return parameter.required() ? texts(parameter.as(Role.ITEM)) : List.of();
    }

    /** Every mention of a parameter's kind. */
    private List<Object> all(Parameter one) {
        Kind kind = switch (one.role()) {
            case EMAIL -> Kind.EMAIL;
            case URL -> Kind.URL;
            case DATE -> Kind.DATE;
            case PATH -> Kind.PATH;
            case TICKER -> Kind.COMPANY;
            case PHONE -> Kind.PHONE;
            case PERSON -> Kind.PERSON;
            default -> Kind.PLACE;
        };
        List<Mention> mentions = new ArrayList<>(free(kind).toList());
        if (kind == Kind.PERSON) {
            mentions.addAll(joinedNames(mentions));
            mentions.sort(Comparator.comparingInt(Mention::start));
        }
        taken.addAll(mentions);
        return mentions.stream()
                .map(mention -> kind == Kind.DATE
                        ? day(one, mention)
                        : kind == Kind.COMPANY ? mention.value() : (Object) mention.text())
                .toList();
    }

    /** Capitalised words that follow a name after a comma or "and". */
    private List<Mention> joinedNames(List<Mention> people) {
        List<Mention> more = new ArrayList<>();
        Pattern next = Pattern
                .compile("(?:, (?:and )?| and |、|和|跟)([A-Z][\\p{L}'-]{1,20}|[\\p{IsHan}]{2,3}?(?=[，。、和跟的开会参加一]|$))");
        for (Mention person : people) {
            Matcher matcher = next.matcher(passage.text());
            int from = person.end();
            while (from < passage.text().length() && matcher.find(from) && matcher.start() == from) {
                int start = matcher.start(1);
                int end = matcher.end(1);
                if (people.stream().noneMatch(each -> each.overlaps(start, end))
                        && more.stream().noneMatch(each -> each.overlaps(start, end))) {
                    more.add(new Mention(Kind.PERSON, start, end, matcher.group(1), matcher.group(1)));
                }
                from = end;
            }
        }
        return more;
    }

    private List<Object> object(Parameter parameter) {
        Map<String, Object> object = new LinkedHashMap<>();
        Shape shape = parameter.shape();
        boolean itself = shape.properties().keySet().equals(
                parameters.stream().map(Parameter::name).collect(Collectors.toSet()));
        if (shape.properties().isEmpty() || itself) {
            return List.of();
        }
        List<Parameter> inner = new ArrayList<>();
        shape.properties()
                .forEach((name, property) -> inner.add(Parameter.of(name, property, shape.required().contains(name))));
        for (Parameter each : inner) {
            List<Object> values = values(each);
            if (!values.isEmpty()) {
                object.put(each.name(), values.getFirst());
            } else if (each.required() && each.shape().fallback().isPresent()) {
                object.put(each.name(), each.shape().fallback().get());
            } else if (each.required() && each.shape().isConstant()) {
                object.put(each.name(), each.shape().choices().getFirst());
            }
        }
        boolean whole = object.keySet().containsAll(shape.required());
        return object.isEmpty() || !whole ? List.of() : List.of(object);
    }

    private List<Object> texts(Parameter parameter) {
        List<Object> matched = new ArrayList<>(parameter.shape().matches(passage.text()));
        if (!matched.isEmpty()) {
            return matched.subList(0, 1);
        }
        return switch (parameter.role()) {
            case EMAIL -> take(Kind.EMAIL, Mention::value);
            case URL -> take(Kind.URL, Mention::value);
            case PHONE -> take(Kind.PHONE, Mention::value);
            case ORIGIN -> marked(Kind.PLACE, FROM, true);
            case DESTINATION -> marked(Kind.PLACE, TO, false);
            case PLACE -> places(parameter);
            case START, END, DATE -> date(parameter);
            case TIME -> time(parameter);
            case MOMENT -> moment(parameter);
            case LENGTH -> length(parameter);
            case CURRENCY_FROM -> currency(true);
            case CURRENCY_TO -> currency(false);
            case LANGUAGE_FROM -> language(parameter, true);
            case LANGUAGE -> language(parameter, false);
            case TICKER -> ticker();
            case COMPANY -> take(Kind.COMPANY, Mention::text);
            case EXPRESSION -> expression();
            case SQL -> code(SELECT);
            case CODE -> code(Pattern.compile("(?is)(?:code|代码)[^:：]{0,20}[:：]\\s*(.+)"));
            case PATH -> take(Kind.PATH, Mention::value);
            case ID -> id(parameter);
            case PERSON -> person(parameter);
            case SONG -> song(false);
            case ARTIST -> song(true);
            case ROOM -> found(ROOM);
            case ITEM -> item();
            case QUERY -> query();
            case TITLE -> one(FreeText.calledTitle(passage).or(() -> parameter.required()
                    ? FreeText.title(passage).or(() -> FreeText.message(passage))
                    : Optional.empty()));
            case TEXT -> one(isTranslation()
                    ? FreeText.translation(passage).or(() -> FreeText.message(passage))
                    : isReminding()
                            ? noted(parameter).or(() -> FreeText.message(passage))
                            : FreeText.message(passage).or(() -> noted(parameter)));
            case UNIT_FROM, UNIT_TO -> unit(parameter).<List<Object>>map(List::of).orElse(List.of());
            case OTHER -> other(parameter);
        };
    }

    private List<Object> query() {
        if (parameters.stream().anyMatch(each -> each.role() == Role.SONG)) {
            return List.of();
        }
        List<Object> played = song(false);
        boolean music = passage.text().matches("(?is)^(?:please |hey,? )?(?:play|put on)\\b.*|.*(?:播放|来一?首|放一?首).*");
        return music && !played.isEmpty() ? wholeSong() : one(FreeText.query(passage));
    }

    private List<Object> wholeSong() {
        Matcher matcher = Pattern
                .compile("(?is)(?:\\b(?:play|put on)\\s+(?:me )?(?:some |the song )?|播放|来一?首|放一?首)(.+?)[。.!！?？吧]*$")
                .matcher(passage.text());
        return matcher.find() ? List.of(matcher.group(1).strip()) : List.of();
    }

    private Optional<String> noted(Parameter parameter) {
        return parameter.required() && parameters.stream()
                .noneMatch(each -> each.role() == Role.TITLE || each.role() == Role.EMAIL || each.role() == Role.PERSON
                        || each.role() == Role.PHONE)
                                ? FreeText.title(passage)
                                : Optional.empty();
    }

    private boolean isReminding() {
        return REMINDING.matcher(passage.text()).find();
    }

    private boolean isTranslation() {
        return parameters.stream().anyMatch(each -> each.role() == Role.LANGUAGE || each.role() == Role.LANGUAGE_FROM);
    }

    private static List<Object> one(Optional<String> text) {
        return text.<List<Object>>map(List::of).orElse(List.of());
    }

    private Stream<Mention> free(Kind kind) {
        return passage.of(kind).stream().filter(mention -> !taken.contains(mention))
                .filter(mention -> taken.stream().noneMatch(each -> each.overlaps(mention.start(), mention.end())));
    }

    private List<Object> take(Kind kind, Function<Mention, Object> value) {
        Optional<Mention> first = free(kind).findFirst();
        first.ifPresent(taken::add);
        return first.<List<Object>>map(mention -> List.of(value.apply(mention))).orElse(List.of());
    }

    private List<Object> found(Pattern pattern) {
        Matcher matcher = pattern.matcher(passage.text());
        if (!matcher.find()) {
            return List.of();
        }
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return List.of(matcher.group(i));
            }
        }
        return List.of();
    }

    /** The place behind "from", or behind "to"; without such a word the first, or the last that is left. */
    private List<Object> marked(Kind kind, Pattern mark, boolean first) {
        List<Mention> places = free(kind).toList();
        Optional<Mention> chosen = places.stream()
                .filter(place -> mark.matcher(passage.before(place.start(), 12)).find()).findFirst();
        if (chosen.isEmpty() && first && places.size() > 1) {
            chosen = Optional.of(places.getFirst());
        }
        if (chosen.isEmpty() && !first) {
            chosen = places.stream().filter(place -> !FROM.matcher(passage.before(place.start(), 12)).find())
                    .reduce((one, other) -> other);
        }
        chosen.ifPresent(taken::add);
        return chosen.<List<Object>>map(place -> List.of(place.text())).orElseGet(() -> namedPlace(first));
    }

    private List<Object> namedPlace(boolean origin) {
        return found(origin
                ? Pattern.compile(
                        "(?i)\\bfrom (?:the )?((?!my\\b|the\\b|today|tomorrow)[\\p{L}][\\p{L}' -]{1,30}?)(?= to\\b|[,.?!]|$)|从([\\p{IsHan}]{2,10}?)(?=到|去|飞|出发)")
                : Pattern.compile(
                        "(?i)\\b(?:to|get to|directions to) (?:the )?((?!get\\b|go\\b|walk\\b|cycle\\b|ride\\b|bike\\b|my\\b|fly\\b|book\\b|know\\b|see\\b|find\\b|travel\\b|drive\\b|a\\b)[\\p{L}][\\p{L}' -]{1,30}?)(?= from\\b| by\\b| on\\b| at\\b| tomorrow\\b|[,.?!]|$)|(?:到|去|导航到|导航去)([\\p{IsHan}]{2,10}?)(?=怎么|要|的|多|有|[，。,.？?！]|$)"));
    }

    private List<Object> places(Parameter parameter) {
        List<Mention> places = free(Kind.PLACE).toList();
        if (parameter.name().toLowerCase(Locale.ROOT).contains("country") && places.isEmpty()) {
            return List.of();
        }
        if (places.isEmpty()) {
            return unknownPlace();
        }
        List<Object> joined = new ArrayList<>();
        Mention last = null;
        for (Mention place : places) {
            if (last != null) {
                String between = passage.text().substring(last.end(), place.start());
                boolean sameList = JOINED.matcher(between).matches()
                        || between.matches(
                                "(?is)(?:的(?:天气|气温|时间))?\\s*(?:,|，|、|and|和|还有|以及)\\s*(?:in |for |at |the weather in |also in )?");
                if (between.strip().equals(",") && isPartOf(place)) {
                    joined.set(joined.size() - 1, passage.text().substring(last.start(), place.end()));
                    last = new Mention(Kind.PLACE, last.start(), place.end(), String.valueOf(joined.getLast()), "");
                    taken.add(place);
                    continue;
                }
                if (!sameList) {
                    break;
                }
            }
            joined.add(place.text());
            taken.add(place);
            last = place;
        }
        return joined;
    }

    /** "Paris, France": a country or state behind a city belongs to it, if no "and" follows. */
    private boolean isPartOf(Mention place) {
        return COUNTRIES.contains(place.text()) && !passage.after(place.end(), 6).matches("(?s)\\s*,.*|\\s+and\\b.*");
    }

    private static final Set<String> COUNTRIES = Set.of("France", "Germany", "Italy", "Spain", "UK", "England", "Japan",
            "China", "USA", "US", "Canada", "Australia", "India", "Brazil", "Mexico", "California", "Texas", "Florida",
            "Scotland", "Ireland", "Portugal", "Netherlands", "Switzerland", "Austria", "Thailand", "Singapore",
            "Egypt", "Turkey", "Greece");

    private List<Object> unknownPlace() {
        return found(Pattern.compile(
                "(?i)\\b(?:in|at|near|around) (?:the )?((?!the\\b|my\\b|a\\b|an\\b|me\\b|here\\b|\\d|celsius|fahrenheit|english|total|general|advance|front|minutes?|hours?|this\\b|next\\b|which\\b|metric|degrees|case\\b|order\\b|dollars|euros|french|german|chinese)[\\p{L}][\\p{L}'-]{2,20})(?=\\s*(?:[?.!,]|$)|\\s+(?:today|tomorrow|tonight|on|this|next|right|now|please|like|for)\\b)"
                        + "|(?:^|[，,。查看问请在下])(?!如果|要是|万一|假如|今天|明天|后天|现在|最近|外面|这里|那里|我们|附近)([\\p{IsHan}&&[^的在查看问请今明后天这那现我你他下周]]{2,5}?)(?:今天|明天|后天|现在|这周|周末|本周|下周)?(?:的)?(?:天气|气温|空气|会下雨|下雨)"));
    }

    private List<Object> date(Parameter parameter) {
        List<Mention> dates = free(Kind.DATE).toList();
        if (dates.isEmpty()) {
            return List.of();
        }
        boolean end = parameter.role() == Role.END;
        boolean hasStart = parameters.stream().anyMatch(each -> each.role() == Role.START || each.role() == Role.DATE);
        Mention chosen = end && !hasStart && dates.size() > 1 ? dates.getLast() : dates.getFirst();
        if (end && hasStart && taken.stream().noneMatch(each -> each.kind() == Kind.DATE)) {
            return List.of();
        }
        taken.add(chosen);
        return List.of(day(parameter, chosen));
    }

    private static Object day(Parameter parameter, Mention mention) {
        boolean exact = parameter.shape().format().equals("date") || parameter.words().contains("yyyy-mm-dd")
                || parameter.words().contains("iso") || parameter.shape().items().format().equals("date")
                || !parameter.shape().pattern().isEmpty()
                        && parameter.shape().acceptsText(String.valueOf(mention.value()));
        return exact ? String.valueOf(mention.value()) : mention.text();
    }

    private List<Object> time(Parameter parameter) {
        List<Mention> times = free(Kind.TIME).toList();
        boolean dated = parameters.stream()
                .noneMatch(each -> each != parameter && (each.role() == Role.DATE || each.role() == Role.START));
        Optional<Mention> day = dated ? free(Kind.DATE).findFirst() : Optional.empty();
        boolean exact = parameter.shape().format().equals("time");
        boolean clock = parameter.words().contains("hh:mm") || parameter.words().contains("24")
                || !parameter.shape().pattern().isEmpty();
        if (times.isEmpty()) {
            return exact || clock ? List.of() : length(parameter);
        }
        Mention chosen = times.getFirst();
        taken.add(chosen);
        LocalTime time = (LocalTime) chosen.value();
        if (exact || clock) {
            return List.of(exact ? time.withSecond(0) + ":00Z" : time.toString());
        }
        return List.of(day.map(date -> spanning(date, chosen)).orElse(chosen.text()));
    }

    /** A date and a time as they stand, where they stand together. */
    private String spanning(Mention date, Mention time) {
        taken.add(date);
        Mention first = date.start() < time.start() ? date : time;
        Mention second = first == date ? time : date;
        boolean together = second.start() - first.end() <= 4;
        return together
                ? passage.text().substring(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()))
                : first.text() + " " + second.text();
    }

    private List<Object> moment(Parameter parameter) {
        Optional<Mention> day = free(Kind.DATE).findFirst();
        Optional<Mention> time = free(Kind.TIME).findFirst();
        boolean exact = parameter.shape().format().equals("date-time");
        boolean iso = exact || parameter.words().contains("8601");
        if (time.isEmpty() && (day.isEmpty() || parameter.role() == Role.MOMENT && iso && !parameter.required())) {
            return iso ? List.of() : length(parameter);
        }
        LocalDate date = day.map(mention -> (LocalDate) mention.value()).orElseGet(passage::today);
        LocalTime clock = time.map(mention -> (LocalTime) mention.value()).orElse(LocalTime.MIDNIGHT);
        if (iso) {
            day.ifPresent(taken::add);
            time.ifPresent(taken::add);
            return List.of(date + "T" + clock + ":00" + (exact ? "Z" : ""));
        }
        if (day.isPresent() && time.isPresent()) {
            taken.add(time.get());
            return List.of(spanning(day.get(), time.get()));
        }
        Mention only = day.or(() -> time).orElseThrow();
        taken.add(only);
        return List.of(only.text());
    }

    private List<Object> length(Parameter parameter) {
        boolean iso = parameter.shape().format().equals("duration");
        return take(Kind.SPAN_OF_TIME,
                mention -> iso
                        ? "PT" + ((TimeSpan) mention.value()).in("second").toPlainString() + "S"
                        : mention.text());
    }

    private List<Object> currency(boolean source) {
        List<Mention> all = passage.of(Kind.CURRENCY);
        List<Mention> codes = passage.text().length() > 0 ? all : List.of();
        if (codes.isEmpty()) {
            return List.of();
        }
        if (codes.size() == 1) {
            boolean target = passage.before(codes.getFirst().start(), 8)
                    .matches("(?is).*(?:\\bto|\\binto|\\bin|成|换)\\s*$");
            return target == source ? List.of() : List.of(codes.getFirst().value());
        }
        boolean backwards = passage.text()
                .matches("(?is).*how (?:many|much) \\S+(?: \\S+)? (?:is|are|do|will|for|can).*\\d.*")
                && !passage.text().matches("(?is).*how much (?:is|are|will) .*\\b(?:in|to|into)\\b.*");
        Mention first = codes.getFirst();
        Mention last = codes.stream().filter(code -> !code.value().equals(first.value())).findFirst()
                .orElse(codes.getLast());
        return List.of((source != backwards ? first : last).value());
    }

    private List<Object> language(Parameter parameter, boolean source) {
        List<Mention> all = passage.of(Kind.LANGUAGE).stream().filter(mention -> passage.of(Kind.QUOTE).stream()
                .noneMatch(quote -> quote.overlaps(mention.start(), mention.end()))).toList();
        Optional<Mention> from = all.stream()
                .filter(mention -> passage.before(mention.start(), 6).matches("(?is).*(?:from |从|把|将)$")).findFirst();
        Optional<Mention> chosen = source
                ? from
                : all.stream().filter(mention -> from.isEmpty() || mention != from.get()).reduce((one, other) -> other);
        boolean code = parameter.words().contains("code") || parameter.words().contains("iso")
                || parameter.words().contains("代码");
        return chosen.<List<Object>>map(mention -> List.of(code ? mention.value() : mention.text())).orElse(List.of());
    }

    private List<Object> ticker() {
        List<Mention> companies = free(Kind.COMPANY).toList();
        if (!companies.isEmpty()) {
            List<Object> codes = new ArrayList<>();
            Mention last = null;
            for (Mention company : companies) {
                if (last != null && !JOINED.matcher(passage.text().substring(last.end(), company.start())).matches()) {
                    break;
                }
                codes.add(company.value());
                last = company;
                taken.add(company);
            }
            return codes;
        }
        return found(Pattern.compile(
                "(?<![\\p{L}\\p{N}])\\$?([A-Z]{2,5}(?:\\.[A-Z]{1,2})?)(?![\\p{L}\\p{N}])|(?<!\\d)(\\d{6})(?!\\d)"));
    }

    private List<Object> expression() {
        List<Calculation> calculations = Calculation
                .in(passage.before(Math.min(passage.text().length(), SHORT), SHORT));
        Matcher matcher = EXPRESSION.matcher(passage.text());
        String longest = "";
        while (matcher.find()) {
            longest = matcher.group().length() > longest.length() ? matcher.group() : longest;
        }
        String written = longest.strip();
        if (written.matches(".*\\d.*[-+*/×÷^%].*\\d.*|.*√.*")) {
            return List.of(written);
        }
        return calculations.isEmpty() ? List.of() : List.of(calculations.getFirst().expression());
    }

    private List<Object> code(Pattern marker) {
        Optional<Mention> span = passage.first(Kind.CODE);
        Matcher matcher = marker.matcher(passage.text());
        return span.<List<Object>>map(mention -> List.of(mention.text()))
                .orElseGet(() -> matcher.find() ? List.of(matcher.group(1).strip()) : List.of());
    }

    private List<Object> id(Parameter parameter) {
        List<Mention> codes = free(Kind.CODE_NUMBER).toList();
        if (!codes.isEmpty()) {
            taken.add(codes.getFirst());
            return List.of(codes.getFirst().text());
        }
        Optional<Mention> number = free(Kind.NUMBER).filter(mention -> mention.text().matches("\\d+")
                && passage.before(mention.start(), LONGEST_ID_DISTANCE).matches(
                        "(?is).*(?:\\b(?:id|number|no\\.?|order|ticket|user|customer|employee|invoice|account|flight|room|issue|code|student|product|tracking|parcel|package)\\s*#?:?\\s*(?:is\\s+|number\\s+|no\\.?\\s*|id\\s+|code\\s+)?#?|号[是为：:]?|编号|单号|订单|员工|用户|客户|工号|学号|代码|号码)[是为：:]?\\s*$"))
                .findFirst();
        number.ifPresent(taken::add);
        return number.<List<Object>>map(mention -> List.of(mention.text())).orElse(List.of());
    }

    private List<Object> person(Parameter parameter) {
        List<Mention> people = free(Kind.PERSON).toList();
        if (!people.isEmpty()) {
            taken.add(people.getFirst());
            return List.of(people.getFirst().text());
        }
        if (parameter.words().contains("email") || parameter.words().contains("邮箱")) {
            return take(Kind.EMAIL, Mention::value);
        }
        return parameter.name().equals("to") || parameter.name().contains("recipient")
                ? take(Kind.PHONE, Mention::value)
                : List.of();
    }

    private List<Object> song(boolean artist) {
        Matcher matcher = SONG.matcher(passage.text());
        Optional<Mention> quoted = passage.first(Kind.QUOTE);
        if (!matcher.find()) {
            return !artist ? one(quoted.map(Mention::text)) : List.of();
        }
        boolean english = matcher.group(1) != null;
        if (artist) {
            String by = english ? matcher.group(2) : matcher.group(3);
            return one(Optional.ofNullable(by).map(String::strip));
        }
        return one(quoted.map(Mention::text)
                .or(() -> Optional.of((english ? matcher.group(1) : matcher.group(4)).strip())));
    }

    private List<Object> item() {
        Optional<Mention> quoted = passage.first(Kind.QUOTE);
        return quoted.isPresent()
                ? List.of(quoted.get().text())
                : found(ITEM).stream().<Object>map(value -> String.valueOf(value).strip()).toList();
    }

    /** A text without a known part: what is quoted, or stands behind the parameter's name. */
    private List<Object> other(Parameter parameter) {
        Optional<String> paired = Pairs.of(passage.text()).of(parameter.name(), "");
        if (paired.isPresent()) {
            return List.of(paired.get());
        }
        String name = String.join(" ", Role.tokens(parameter.name()));
        Matcher behind = Pattern.compile("(?i)\\b" + Pattern.quote(name)
                + "(?: is| of| to| as| called| named|:)?\\s+((?!for\\b|of\\b|in\\b|to\\b|and\\b|is\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'_.-]*)")
                .matcher(passage.text());
        Matcher front = Pattern.compile(
                "(?i)\\b(?:the|our|my) ((?!same\\b|new\\b|old\\b|whole\\b|first\\b|last\\b|next\\b|following\\b|current\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*) "
                        + Pattern.quote(name) + "\\b")
                .matcher(passage.text());
        if (front.find()) {
            return List.of(front.group(1));
        }
        if (behind.find()) {
            return List.of(behind.group(1));
        }
        if (!parameter.required()) {
            return List.of();
        }
        Optional<Mention> quoted = free(Kind.QUOTE).findFirst().or(() -> free(Kind.CODE).findFirst());
        quoted.ifPresent(taken::add);
        if (quoted.isPresent()) {
            return List.of(quoted.get().text());
        }
        List<Object> named = found(DEVICE);
        return parameter.words().matches("(?s).*(?:device|appliance|light|设备|电器).*") ? named : List.of();
    }

    private static final Pattern DEVICE = Pattern.compile(
            "(?i)\\b((?:living room |bedroom |kitchen |bathroom |office )?(?:lights?|lamp|tv|television|fan|heater|air conditioner|ac|thermostat|vacuum|curtains?|door|garage door|oven|coffee machine|speaker))\\b|((?:客厅|卧室|厨房|浴室|书房|办公室)?的?(?:灯|电视|风扇|空调|暖气|窗帘|扫地机器?人?|音箱|热水器|加湿器|门锁|大门))");
}
