package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.offline.chat.text.Concepts;
import io.minimax4j.engine.offline.chat.text.Quotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says as {@code key: value}, {@code key is value} or {@code 键：值}. */
public final class Pairs {
    private static final Pattern COLON = Pattern.compile(
            "(?:^|[\\n,，;；。|(（]|\\. )\\s*[-*•]?\\s*\\**([\\p{L}][\\p{L}\\p{N} _/-]{0,30}?)\\**\\s*(?:[:：=]|(?<=\\p{IsHan})(?:是|为))\\s*\\**\\s*([^\\n,，;；。|)）]{1,300})");
    private static final Map<String, List<String>> ALIKE = alike(
            "name,full name,姓名,名字,名称,称呼", "age,年龄,岁数", "city,城市,所在城市", "country,国家", "address,地址,住址",
            "phone,telephone,mobile,电话,手机,手机号,联系电话",
            "email,e-mail,mail,邮箱,电子邮件,邮件", "job,occupation,profession,position,job title,role,职业,职位,工作",
            "company,employer,organization,公司,单位",
            "title,event,event name,标题,题目,书名,片名,活动,活动名称", "author,writer,作者", "price,cost,价格,价钱,单价",
            "quantity,amount,count,数量", "date,日期",
            "time,时间", "gender,sex,性别",
            "color,colour,颜色", "language,语言", "category,type,类别,类型,分类", "description,描述,说明,简介", "rating,score,评分,分数",
            "year,年份", "location,place,地点,位置",
            "birthday,birth date,date of birth,出生日期,生日", "hobbies,interests,爱好,兴趣", "skills,技能", "department,部门",
            "salary,工资,薪资", "subject,主题,科目", "status,状态",
            "brand,品牌", "model,型号", "weight,体重,重量", "height,身高,高度", "school,学校", "director,导演", "genre,体裁,类型",
            "ingredients,配料,食材,原料", "total,总计,总额,合计", "id,编号,订单号,单号", "nationality,国籍", "tags,标签", "summary,摘要,总结",
            "topic,话题", "product,商品,产品", "population,人口", "capital,首都");

    private final Map<String, String> pairs;

    private Pairs(Map<String, String> pairs) {
        this.pairs = pairs;
    }

    private static Map<String, List<String>> alike(String... groups) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String group : groups) {
            List<String> words = List.of(group.split(","));
            words.forEach(word -> alike.merge(word, words, (one, other) -> {
                List<String> both = new ArrayList<>(one);
                both.addAll(other);
                return both;
            }));
        }
        return alike;
    }

    /** Reads the pairs of a text; the first of a key counts. */
    public static Pairs of(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = COLON.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            String value = matcher.group(2).replaceFirst("\\**[.。]?\\s*$", "").strip();
            if (!value.isEmpty() && !value.startsWith("//")) {
                found.putIfAbsent(key(matcher.group(1)), Quotation.unwrap(value));
            }
            from = Math.max(matcher.end(), matcher.start() + 1);
        }
        return new Pairs(found);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** All pairs in order, keys small. */
    public Map<String, String> all() {
        return pairs;
    }

    /** The value beside a key that means the name of a property. */
    public Optional<String> of(String name, String description) {
        String key = String.join(" ", Role.tokens(name));
        List<String> keys = new ArrayList<>(List.of(key, key(name)));
        keys.addAll(ALIKE.getOrDefault(key, List.of()));
        if (!description.isBlank() && description.length() <= 20) {
            keys.add(key(description));
        }
        for (String each : keys) {
            String value = pairs.get(each);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return sameWords(key);
    }

    private Optional<String> sameWords(String key) {
        List<String> stems = Concepts.stems(key);
        return stems.isEmpty()
                ? Optional.empty()
                : pairs.entrySet().stream().filter(pair -> Concepts.stems(pair.getKey()).equals(stems))
                        .map(Map.Entry::getValue).findFirst();
    }
}
