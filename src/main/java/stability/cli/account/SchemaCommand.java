package stability.cli.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Format;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.School;
import stability.render.schema.PrintedDocument;
import stability.render.schema.Schemas;
import stability.report.paper.PlainForm;

/**
 * {@code schema [NAME]}: the JSON Schema of a kind of files or of what a command prints as JSON, or which there are; {@code
 * schema --write} renews those of the records folder. Where a folder is at hand, the ids of its school are offered.
 */
public final class SchemaCommand extends Command {
    private static final Text NAME = Text.of("schema 列出的名称", "a name that schema lists");
    private static final Text WRITE = Text.of("重新生成记录文件夹里的 .schemas", "renew .schemas in the records folder");
    private static final Text OF_FILES = Text.of("记录文件：{0}", "of files: {0}");
    private static final Text OF_COMMANDS = Text.of("命令打印的 JSON：{0}", "of what commands print: {0}");
    private static final Text AND_OTHERS = Text.of("{0} 等", "{0} and others");

    private final Supplier<List<PrintedBy>> printed;
    private final OptionValue name;
    private final OptionValue write;

    /** @param printed what there is that commands print; asked for only when it is needed */
    public SchemaCommand(Options options, Supplier<List<PrintedBy>> printed) {
        super(
                CommandRole.WRITES,
                Text.of("记录和 JSON 输出的 JSON Schema，供编辑器和程序检查", "JSON Schemas of records and of JSON output"));
        this.printed = printed;
        name = options.argument("名称", "NAME", NAME)
                .with(new WordAnswers("NAME", session -> WordAnswers.plain(names()), false));
        write = options.flag("--write", WRITE);
    }

    /**
     * A schema in JSON.
     *
     * @param kind what the document says of itself; null of files
     * @param commands which print it; none of files
     * @param files a pattern of paths below the records folder; null of what is printed
     * @param schema its path there; null likewise
     */
    public record PrintedSchema(
            String name,
            String label,
            @Nullable String kind,
            List<String> commands,
            @Nullable String files,
            @Nullable String schema) {}

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("schema-list", summary(), PrintedSchema.class), dryRun());
    }

    @Override
    public List<Text> notes() {
        List<String> files =
                Schemas.files().stream().map(Schemas.SchemaFile::name).toList();
        List<String> documents =
                printed.get().stream().map(each -> each.document().name()).toList();
        return List.of(OF_FILES.with(String.join(" ", files)), OF_COMMANDS.with(String.join(" ", documents)));
    }

    @Override
    public ExitStatus run(Session session) {
        String asked = name.word();
        if (asked != null && write.isSet()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null, Text.of("--write 重新生成全部，不指定名称", "--write renews all of them and takes no name")));
        }
        if (write.isSet()) {
            SchemaFiles.renew(session, session.folder(), session.records().school());
        } else if (asked == null) {
            list(session);
        } else {
            print(session, asked);
        }
        return ExitStatus.DONE;
    }

    private void print(Session session, String asked) {
        if (session.typedFormat() == Format.CSV) {
            throw new Refused(Code.BAD_VALUE.at(null, "--format", "csv", "json"));
        }
        session.environment().out().print(schema(session, asked));
    }

    private String schema(Session session, String asked) {
        for (Schemas.SchemaFile file : Schemas.files()) {
            if (file.name().equals(asked)) {
                return ofFile(session, file);
            }
        }
        List<PrintedBy> documents = printed.get();
        for (PrintedBy each : documents) {
            if (each.document().name().equals(asked)) {
                return each.document().schema(session.lang());
            }
        }
        throw new Refused(Code.BAD_VALUE.at(null, "schema", asked, NAME).hinting(Suggestions.hint(asked, names())));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Schemas.files().forEach(file -> names.add(file.name()));
        printed.get().forEach(each -> names.add(each.document().name()));
        return names;
    }

    /** The schema of the settings helps to mend them: it must not need settings that can be read. */
    private static String ofFile(Session session, Schemas.SchemaFile file) {
        boolean plain = file.name().equals(Schemas.SCHOOL) || !session.hasFolder();
        School school = plain ? null : session.records().school();
        return new Schemas(session.lang(), school).text(file);
    }

    private void list(Session session) {
        List<PrintedSchema> schemas = new ArrayList<>();
        Schemas.files()
                .forEach(file -> schemas.add(new PrintedSchema(
                        file.name(), session.say(file.label()), null, List.of(), file.covers(), file.file())));
        printed.get()
                .forEach(each -> schemas.add(new PrintedSchema(
                        each.document().name(),
                        session.say(each.document().label()),
                        each.document().kind(),
                        each.commands(),
                        null,
                        null)));
        new PrintedList<PrintedSchema>("schema-list", PlainForm::of)
                .column("名称", "name", PrintedSchema::name)
                .column("内容", "for", PrintedSchema::label)
                .column("文件或命令", "files or command", SchemaCommand::source)
                .print(session, schemas);
    }

    private static Object source(PrintedSchema schema) {
        if (schema.files() != null) {
            return schema.files();
        }
        String first = "stability " + schema.commands().get(0);
        return schema.commands().size() == 1 ? first : AND_OTHERS.with(first);
    }
}
