package stability.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.imports.ImportLedger;
import stability.app.imports.Mapping;
import stability.app.imports.MappingFields;
import stability.app.imports.Mappings;
import stability.domain.field.Lang;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Decoder;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.store.lock.Disk;
import stability.store.lock.IoMessages;
import stability.store.lock.SafeWriter;
import stability.store.lock.SymbolicLinks;
import stability.store.record.RecordFile;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Scalars;
import stability.store.yaml.Source;

/** The mappings of imports, {@code imports/hazards-1.yaml}: read as strictly as records, and written as people edit them. */
public final class MappingFiles implements Mappings {
    private static final Pattern NAME = Pattern.compile("(hazards|petitions|screenings)-[1-9]\\d{0,2}\\.yaml");
    private static final String ENDING = ".yaml";

    private static final Text HEAD = Text.of("""
            # 导入时每一列、每个词是什么意思。guess 是猜的，不算数：改成 field（列）或 value（词）即确认。
            # 不导入的列写 use: skip，个人信息写 use: drop。字段名见文档 docs/import.zh-CN.md。
            """, """
            # What each column and word means in an import. A guess counts for nothing: make it field (of a column) or value (of a word).
            # A column that is not imported says use: skip, one with data of persons use: drop. docs/import.md lists the fields.
            """);

    private final Path root;
    private final Disk disk;

    /** @param disk where they are written */
    public MappingFiles(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
    }

    /** Whether a file of this path below the records folder is a mapping by its name. */
    static boolean isOne(String file) {
        return file.startsWith(FOLDER + "/")
                && NAME.matcher(file.substring(FOLDER.length() + 1)).matches();
    }

    @Override
    public List<Saved> of(ImportLedger ledger) {
        List<Saved> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names()) {
            if (name.startsWith(ledger.word() + "-")) {
                Mapping mapping = mapping(root.resolve(FOLDER).resolve(name), FOLDER + "/" + name, problems::add);
                if (mapping != null) {
                    all.add(new Saved(name.substring(0, name.length() - ENDING.length()), mapping));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        return all;
    }

    private List<String> names() {
        Path folder = root.resolve(FOLDER);
        try {
            return SafeWriter.isThere(folder)
                    ? Folders.all(folder).stream()
                            .filter(NAME.asMatchPredicate())
                            .sorted()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new Refused(Code.IO_ERROR.at(Place.of(FOLDER), IoMessages.of(e)));
        }
    }

    @Override
    public Mapping read(Path file) {
        List<Problem> problems = new ArrayList<>();
        Mapping mapping = mapping(file, file.toString(), problems::add);
        if (mapping == null) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        return mapping;
    }

    /** The mapping in a file; null after reporting everything that is wrong. */
    @Nullable
    Mapping mapping(Path file, String name, Consumer<Problem> report) {
        if (name.startsWith(FOLDER + "/") && SymbolicLinks.leadOut(root, file)) {
            report.accept(Code.LINK_OUT.at(Place.of(name)));
            return null;
        }
        Source source = Source.read(file, name, report);
        Node.Mapping tree = source == null ? null : NodeReader.read(source, report);
        if (tree == null) {
            return null;
        }
        List<Problem> problems = new ArrayList<>();
        Values values = new Decoder(problems::add, Scalars::isMisread, School.DEFAULT_ZONE)
                .values(tree, MappingFields.ALL, Set.of());
        Mapping mapping = MappingFields.mapping(values, name, problems::add);
        problems.forEach(report);
        return problems.isEmpty() ? mapping : null;
    }

    @Override
    public String save(@Nullable String name, Mapping mapping, Lang lang) {
        String file = FOLDER + "/" + (name == null ? free(mapping.ledger()) : name) + ENDING;
        String text = HEAD.in(lang) + RecordFile.facts(MappingFields.ALL, MappingFields.values(mapping));
        disk.writeUnlocked(root, file, text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** A name that no mapping of the ledger has. */
    private String free(ImportLedger ledger) {
        int number = 1;
        while (Files.exists(root.resolve(FOLDER).resolve(ledger.word() + "-" + number + ENDING))) {
            number++;
        }
        return ledger.word() + "-" + number;
    }
}
