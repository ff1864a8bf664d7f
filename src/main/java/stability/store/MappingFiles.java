package stability.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingFields;
import stability.app.imports.mapping.Mappings;
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
            # 不导入的列写 use: skip，个人信息写 use: drop。字段名见文档 docs/zh/import.md。
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
    public List<Saved> of(ImportLedger ledger, School school) {
        List<Saved> all = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names()) {
            if (name.startsWith(ledger.word() + "-")) {
                MappingFields.Read read =
                        mapping(root.resolve(FOLDER).resolve(name), FOLDER + "/" + name, school, problems::add);
                if (read != null) {
                    all.add(new Saved(name.substring(0, name.length() - ENDING.length()), read.mapping()));
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
    public MappingFields.Read read(Path file, School school) {
        List<Problem> problems = new ArrayList<>();
        MappingFields.Read read = mapping(file, file.toString(), school, problems::add);
        if (read == null) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        return read;
    }

    /**
     * The mapping in a file; null after reporting everything that is wrong.
     *
     * @param school whose departments and categories words can mean; null if it is not known
     */
    MappingFields.@Nullable Read mapping(Path file, String name, @Nullable School school, Consumer<Problem> report) {
        if (name.startsWith(FOLDER + "/") && SymbolicLinks.leadOut(root, file)) {
            report.accept(Code.LINK_OUT.at(Place.of(name)));
            return null;
        }
        Source source = Source.read(file, name, report);
        return source == null ? null : parsed(source, name, school, report);
    }

    private static MappingFields.@Nullable Read parsed(
            Source source, String name, @Nullable School school, Consumer<Problem> report) {
        Node.Mapping tree = NodeReader.read(source, report);
        if (tree == null) {
            return null;
        }
        List<Problem> problems = new ArrayList<>();
        Values values = new Decoder(problems::add, Scalars::isMisread, School.DEFAULT_ZONE)
                .values(tree, MappingFields.ALL, Set.of());
        MappingFields.Read read = MappingFields.mapping(values, name, school, problems::add);
        problems.forEach(report);
        return problems.isEmpty() ? read : null;
    }

    /** What a text says; null if it is no mapping. */
    private static MappingFields.@Nullable Read parsed(String text, String name) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source source = Source.of(bytes, name, problem -> {});
        return source == null ? null : parsed(source, name, null, problem -> {});
    }

    @Override
    public Kept add(Mapping mapping, Lang lang) {
        String file = FOLDER + "/" + free(mapping.ledger()) + ENDING;
        String text = HEAD.in(lang) + RecordFile.facts(MappingFields.ALL, MappingFields.values(mapping));
        disk.writeUnlocked(root, file, text.getBytes(StandardCharsets.UTF_8));
        return new Kept(file, true, lines(text, file), List.of());
    }

    @Override
    public Kept change(String name, Mapping mapping) {
        String file = FOLDER + "/" + name + ENDING;
        List<Problem> problems = new ArrayList<>();
        Source source = Source.read(root.resolve(file), file, problems::add);
        MappingFields.Read read = source == null ? null : parsed(source, file, null, problems::add);
        if (source == null || read == null) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        if (read.mapping().equals(mapping)) {
            return new Kept(file, false, read.lines(), List.of());
        }
        String text = MappingEdits.of(source.text(), read, mapping);
        MappingFields.Read after = parsed(text, file);
        if (after == null || !after.mapping().equals(mapping)) {
            return new Kept(file, false, read.lines(), lines(mapping, read.mapping()));
        }
        disk.writeUnlocked(root, file, text.getBytes(StandardCharsets.UTF_8));
        return new Kept(file, true, after.lines(), List.of());
    }

    @Override
    public List<String> lines(Mapping mapping, Mapping without) {
        List<String> lines = new ArrayList<>();
        if (mapping.year() != null && !mapping.year().equals(without.year())) {
            lines.add("year: " + mapping.year());
        }
        list(lines, "constants", mapping.constants(), without.constants(), MappingItems::of);
        list(lines, "columns", mapping.columns(), without.columns(), MappingItems::of);
        list(lines, "values", mapping.values(), without.values(), MappingItems::of);
        return lines;
    }

    private static <T> void list(
            List<String> lines, String name, List<T> all, List<T> without, Function<T, String> form) {
        List<String> items = all.stream()
                .filter(each -> !without.contains(each))
                .map(each -> "  - " + form.apply(each))
                .toList();
        if (!items.isEmpty()) {
            lines.add(name + ":");
            lines.addAll(items);
        }
    }

    private static Map<Record, Integer> lines(String text, String file) {
        MappingFields.Read read = parsed(text, file);
        return read == null ? Map.of() : read.lines();
    }

    /** A name that no mapping of the ledger has. */
    private String free(ImportLedger ledger) {
        int number = 1;
        while (isTaken(FOLDER + "/" + ledger.word() + "-" + number + ENDING)) {
            number++;
        }
        return ledger.word() + "-" + number;
    }

    private boolean isTaken(String file) {
        Path path = root.resolve(file);
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) || disk.pending(path) != null;
    }
}
