package stability.cli.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Format;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.School;
import stability.render.schema.Schemas;

/**
 * {@code schema [KIND]}: the JSON Schema of a kind of files, or which there are; {@code schema --write} renews those of
 * the records folder. Where a folder is at hand, the ids of its school are offered.
 */
public final class SchemaCommand extends Command {
    private static final Text KIND = Text.of("schema 列出的名称", "a name that schema lists");
    private static final Text WRITE = Text.of("重新生成记录文件夹里的 .schemas", "renew .schemas in the records folder");

    private final OptionValue kind;
    private final OptionValue write;

    public SchemaCommand(Options options) {
        super(CommandRole.WRITES, Text.of("各类记录的 JSON Schema，供编辑器补全和检查", "JSON Schemas of the records, for editors"));
        kind = options.argument("类型", "KIND", KIND);
        write = options.flag("--write", WRITE);
    }

    @Override
    public ExitStatus run(Session session) {
        String name = kind.get();
        if (name != null && write.isSet()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null, Text.of("--write 重新生成全部，不指定类型", "--write renews all of them and takes no kind")));
        }
        if (write.isSet()) {
            SchemaFiles.renew(session, session.folder(), session.records().school());
        } else if (name == null) {
            list(session);
        } else {
            print(session, schema(name));
        }
        return ExitStatus.DONE;
    }

    private static Schemas.SchemaFile schema(String name) {
        List<String> names =
                Schemas.files().stream().map(Schemas.SchemaFile::name).toList();
        for (Schemas.SchemaFile schema : Schemas.files()) {
            if (schema.name().equals(name)) {
                return schema;
            }
        }
        throw new Refused(Code.BAD_VALUE
                .at(null, "schema", name, String.join(" | ", names))
                .hinting(Suggestions.hint(name, names)));
    }

    /** The schema of the settings helps to mend them: it must not need settings that can be read. */
    private static void print(Session session, Schemas.SchemaFile schema) {
        if (session.format() == Format.CSV) {
            throw new Refused(Code.BAD_VALUE.at(null, "--format", "csv", "json"));
        }
        boolean plain = schema.name().equals(Schemas.SCHOOL) || !session.hasFolder();
        School school = plain ? null : session.records().school();
        session.environment().out().print(new Schemas(session.lang(), school).text(schema));
    }

    private static void list(Session session) {
        new PrintedList<Schemas.SchemaFile>("schema-list", schema -> json(session, schema))
                .column("名称", "name", Schemas.SchemaFile::name)
                .column("内容", "for", Schemas.SchemaFile::label)
                .column("文件", "files", Schemas.SchemaFile::covers)
                .print(session, Schemas.files());
    }

    private static Map<String, @Nullable Object> json(Session session, Schemas.SchemaFile schema) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", schema.name());
        map.put("label", session.say(schema.label()));
        map.put("files", schema.covers());
        map.put("schema", schema.file());
        return map;
    }
}
