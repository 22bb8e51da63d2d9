package io.minimax4j.engine.offline.chat.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a parameter is for, told by its name, and by its description where the name says nothing. */
enum Role {
    EMAIL, URL, PHONE, ORIGIN, DESTINATION, PLACE, START, END, DATE, TIME, MOMENT, LENGTH, CURRENCY_FROM, CURRENCY_TO,
    LANGUAGE_FROM, LANGUAGE, TICKER, COMPANY, EXPRESSION, SQL, CODE, PATH, QUERY, TITLE, TEXT, ID, PERSON, SONG, ARTIST,
    ROOM, ITEM, UNIT_FROM, UNIT_TO, OTHER;

    private static final Set<String> MESSAGE = Set.of("message", "body", "content", "text", "note", "comment", "prompt",
            "reason", "sentence", "input", "details", "remark", "feedback", "caption", "instructions", "description");

    static Role of(String name, String description, String format) {
        List<String> tokens = tokens(name);
        String about = description.toLowerCase(Locale.ROOT);
        Role named = byFormat(format, tokens);
        if (named == OTHER) {
            named = byName(tokens, about);
        }
        return named == OTHER ? byDescription(about) : named;
    }

    /** The words of a name in snake, kebab or camel case, small. */
    static List<String> tokens(String name) {
        return Arrays.stream(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty()).map(token -> token.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Role byFormat(String format, List<String> tokens) {
        return switch (format) {
            case "email", "idn-email" -> EMAIL;
            case "uri", "url", "iri", "uri-reference" -> URL;
            case "date" -> begins(tokens) ? START : ends(tokens) ? END : DATE;
            case "date-time" -> MOMENT;
            case "time" -> TIME;
            case "duration" -> LENGTH;
            default -> OTHER;
        };
    }

    private static boolean has(List<String> tokens, String... words) {
        return Arrays.stream(words).anyMatch(tokens::contains);
    }

    private static boolean begins(List<String> tokens) {
        return has(tokens, "start", "begin", "from", "checkin", "departure", "since", "after", "depart", "outbound",
                "pickup")
                || has(tokens, "check") && has(tokens, "in");
    }

    private static boolean ends(List<String> tokens) {
        return has(tokens, "end", "until", "checkout", "return", "before", "dropoff")
                || has(tokens, "to") || has(tokens, "check") && has(tokens, "out");
    }

    private static Role byName(List<String> tokens, String about) {
        if (has(tokens, "email", "mail", "邮箱", "邮件地址")
                || has(tokens, "to", "recipient", "recipients", "cc", "bcc", "receiver") && about.contains("email")
                        && !about.contains("name")
                || has(tokens, "to", "recipient", "recipients") && about.contains("邮箱")) {
            return EMAIL;
        }
        if (has(tokens, "url", "uri", "link", "href", "website", "webpage", "网址", "链接")) {
            return URL;
        }
        if (has(tokens, "phone", "mobile", "tel", "telephone", "cell", "电话", "手机", "手机号")) {
            return PHONE;
        }
        if (has(tokens, "currency", "currencies", "货币", "币种")) {
            return has(tokens, "from", "source", "base") ? CURRENCY_FROM : CURRENCY_TO;
        }
        if (has(tokens, "language", "lang", "locale", "语言")) {
            return has(tokens, "source", "from") ? LANGUAGE_FROM : LANGUAGE;
        }
        if (has(tokens, "unit", "units", "单位") && has(tokens, "from", "source", "to", "target")) {
            return has(tokens, "from", "source") ? UNIT_FROM : UNIT_TO;
        }
        Role when = when(tokens, about);
        return when != OTHER ? when : byNoun(tokens, about);
    }

    private static Role when(List<String> tokens, String about) {
        boolean timed = has(tokens, "time", "datetime", "timestamp", "at", "when", "时间");
        if (has(tokens, "duration", "minutes", "seconds", "hours", "timer", "时长", "分钟", "秒")) {
            return LENGTH;
        }
        if (has(tokens, "date", "day", "checkin", "checkout", "deadline", "due", "birthday", "日期", "出发日期", "入住日期")
                || has(tokens, "check") && has(tokens, "in", "out")) {
            return begins(tokens) ? START : ends(tokens) ? END : DATE;
        }
        if (timed && !has(tokens, "zone", "timezone")) {
            boolean both = has(tokens, "datetime", "timestamp", "when", "at") || about.contains("date")
                    || about.contains("日期")
                    || about.contains("8601");
            return both ? MOMENT : TIME;
        }
        return OTHER;
    }

    private static Role byNoun(List<String> tokens, String about) {
        if (has(tokens, "origin", "departure", "source", "from", "pickup", "出发地", "起点", "出发城市")
                || has(tokens, "start") && has(tokens, "location", "address", "point")) {
            return ORIGIN;
        }
        if (has(tokens, "destination", "arrival", "dest", "dropoff", "目的地", "终点", "到达城市")
                || has(tokens, "end") && has(tokens, "location", "address", "point")
                || has(tokens, "to")
                        && (has(tokens, "station", "city", "airport", "place", "location") || about.contains("city")
                                || about.contains("airport") || about.contains("station")
                                || about.contains("place") || about.contains("destination") || about.contains("地"))) {
            return DESTINATION;
        }
        if (has(tokens, "city", "location", "place", "address", "area", "region", "country", "where", "town",
                "timezone",
                "zone", "地点", "城市", "地址", "国家", "地区", "位置", "cities", "locations")) {
            return PLACE;
        }
        if (has(tokens, "symbol", "ticker", "股票代码")) {
            return TICKER;
        }
        if (has(tokens, "company", "公司")) {
            return COMPANY;
        }
        if (has(tokens, "expression", "formula", "equation", "calculation", "表达式", "算式")) {
            return EXPRESSION;
        }
        if (has(tokens, "sql", "statement") || has(tokens, "query") && about.contains("sql")) {
            return SQL;
        }
        if (has(tokens, "path", "file", "filename", "filepath", "directory", "folder", "文件", "路径", "文件名")) {
            return PATH;
        }
        if (has(tokens, "id", "ids", "number", "code", "no", "sku", "订单号", "编号", "单号")) {
            return has(tokens, "code") && about.contains("execute") || has(tokens, "code") && about.contains("run")
                    ? CODE
                    : ID;
        }
        if (has(tokens, "query", "keyword", "keywords", "q", "search", "topic", "term", "question", "word", "关键词", "查询",
                "问题")) {
            return QUERY;
        }
        if (has(tokens, "room", "房间")) {
            return ROOM;
        }
        if (has(tokens, "song", "track", "歌名", "歌曲")) {
            return SONG;
        }
        if (has(tokens, "artist", "singer", "歌手")) {
            return ARTIST;
        }
        if (has(tokens, "subject", "title", "event", "task", "label", "summary", "headline", "标题", "主题", "事项", "任务")) {
            return TITLE;
        }
        if (has(tokens, "contact", "recipient", "recipients", "person", "to", "attendees", "participants", "guest",
                "guests",
                "assignee", "people", "收件人", "联系人", "姓名", "人名", "author", "patient", "employee", "invitees")
                || has(tokens, "name")
                        && (tokens.size() == 1 || has(tokens, "user", "full", "customer", "contact", "employee",
                                "person", "student", "first"))
                        && !about.contains("file") && !about.contains("product") && !about.contains("event")
                        && !about.contains("city")) {
            return PERSON;
        }
        if (MESSAGE.stream().anyMatch(tokens::contains) || has(tokens, "内容", "消息", "正文", "文本", "备注", "原文")) {
            return TEXT;
        }
        return has(tokens, "product", "item", "items", "dish", "food", "商品", "物品", "菜名", "ingredient", "ingredients")
                ? ITEM
                : OTHER;
    }

    private static Role byDescription(String about) {
        if (about.contains("email address") || about.contains("邮箱")) {
            return EMAIL;
        }
        if (about.contains("phone number") || about.contains("手机号")) {
            return PHONE;
        }
        if (about.startsWith("the city") || about.startsWith("city") || about.contains("城市")
                || about.contains("location")) {
            return PLACE;
        }
        if (about.contains("full name") || about.contains("person") || about.contains("姓名")) {
            return PERSON;
        }
        return OTHER;
    }
}
