package stability.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stability.app.entry.LikeSettings;
import stability.app.entry.NewSchool;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.school.FormatVersion;
import stability.store.yaml.FlowLine;
import stability.store.yaml.Scalars;
import stability.store.yaml.Yaml;

/** The files of a new account: a commented {@code stability.yaml}, and what git needs to know. */
public final class NewFolder implements NewSchool.Files {
    private static final Text ATTRIBUTES = Text.of(
            "# 两处各录的步骤按行合并；stability.yaml 按普通方式合并。\n",
            "# Steps of two clones join line by line; stability.yaml merges the ordinary way.\n");

    private static final Text IGNORE = Text.of(
            "# 程序运行时留下的，和决不能提交的。\n", "# What the tool leaves while it works, and what must never be committed.\n");

    private static final String GIT_ATTRIBUTES = """
            *.yaml text eol=lf merge=union
            stability.yaml text eol=lf merge
            """;

    private static final String GIT_IGNORE = """
            .lock
            .*.tmp
            private/
            """;

    @Override
    public Map<String, String> of(NewSchool school, Lang lang) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(Layout.SCHOOL, settings(school, lang));
        files.putAll(forGit(lang));
        return files;
    }

    @Override
    public LikeSettings like(Path named, String shown) {
        return LikeSettingsFile.read(named, shown);
    }

    @Override
    public Map<String, String> forGit(Lang lang) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(".gitattributes", ATTRIBUTES.in(lang) + GIT_ATTRIBUTES);
        files.put(".gitignore", IGNORE.in(lang) + GIT_IGNORE);
        return files;
    }

    private static String settings(NewSchool school, Lang lang) {
        LikeSettings like = school.like();
        if (like != null) {
            return LikeSettingsFile.text(school, like, school.renewed() ? departments(school, lang) : null);
        }
        Map<String, String> blanks = Map.of(
                "format", String.valueOf(FormatVersion.NEWEST),
                "school", Scalars.text(school.name()),
                "since", school.since().toString(),
                "office", Scalars.text(school.office()),
                "departments", departments(school, lang));
        // In one pass: a name that looks like a blank stays a name. Compiled here, since every command has this class
        // at hand.
        return Pattern.compile("\\{([a-z]+)}")
                .matcher(template(lang))
                .replaceAll(blank -> Matcher.quoteReplacement(blanks.getOrDefault(blank.group(1), blank.group())));
    }

    private static String departments(NewSchool school, Lang lang) {
        StringBuilder departments = new StringBuilder();
        for (NewSchool.Unit unit : school.units()) {
            Text head = unit.teaching() ? Text.of("{0}主任", "head of {0}") : Text.of("{0}负责人", "head of {0}");
            Map<String, Yaml> fields = new LinkedHashMap<>();
            fields.put("id", Yaml.text(unit.id()));
            fields.put("name", Yaml.text(unit.name()));
            fields.put("kind", Yaml.token(unit.teaching() ? "teaching" : "office"));
            fields.put("head", Yaml.text(head.with(unit.name()).in(lang)));
            departments.append("  ").append(FlowLine.of(new Yaml.Fields(fields)));
        }
        return departments.toString();
    }

    private static String template(Lang lang) {
        String name = lang == Lang.ZH ? "/init/stability.zh.yaml" : "/init/stability.en.yaml";
        try (InputStream in = Objects.requireNonNull(NewFolder.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
