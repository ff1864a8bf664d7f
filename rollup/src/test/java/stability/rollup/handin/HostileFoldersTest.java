package stability.rollup.handin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stability.rollup.support.TestExport;

/** Folders that are refused. */
class HostileFoldersTest extends HostileCases {
    @TestFactory
    Stream<DynamicTest> folders() {
        folder(
                "nothing at all",
                in -> {},
                "in: there is no export in it [nothing-handed-in]\n    look at the path again");
        folder(
                "a zip",
                in -> Files.writeString(in.resolve("学校.zip"), "PK"),
                "in/学校.zip: this is a packed file, and no folder [packed]\n    unpack it");
        folder(
                "a file",
                in -> Files.writeString(in.resolve("x.txt"), ""),
                "in/x.txt: this is a file, and no export [not-a-folder]");
        folder(
                "a folder with nothing",
                in -> Files.createDirectory(in.resolve("y")),
                "in/y: this is no export: there is no export.json in it [not-an-export]");
        folder("a folder too deep", in -> TestExport.usual(SCHOOL).write(in.resolve("y/z")), "in/y: this is no export");
        folder(
                "a link to an export",
                in -> {
                    Path away = TestExport.usual(SCHOOL).write(in.resolve("../away"));
                    Files.createSymbolicLink(in.resolve("x"), away);
                },
                "in/x: this is a symbolic link [symbolic-link]");
        folder(
                "a link to a table",
                in -> {
                    Path export = TestExport.usual(SCHOOL).write(in.resolve("x"));
                    Files.move(export.resolve("day.ndjson"), in.resolve("../day.ndjson"));
                    Files.createSymbolicLink(export.resolve("day.ndjson"), Path.of("../../day.ndjson"));
                },
                "in/x/day.ndjson: this is a symbolic link [symbolic-link]");
        folder(
                "another file in it",
                in -> Files.writeString(
                        TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("extra"), ""),
                "in/x: an export has no \"extra\" [unknown-file]");
        folder(
                "a table is missing",
                in -> Files.delete(
                        TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("step.ndjson")),
                "in/x: \"step.ndjson\" is missing [missing-file]");
        folder(
                "a folder for a table",
                in -> {
                    Path export = TestExport.usual(SCHOOL).write(in.resolve("x"));
                    Files.delete(export.resolve("step.ndjson"));
                    Files.createDirectory(export.resolve("step.ndjson"));
                },
                "in/x: \"step.ndjson\" must be an ordinary file [not-a-file]");
        folder(
                "two of a school",
                in -> {
                    TestExport.usual(SCHOOL).write(in.resolve("a"));
                    TestExport.usual(SCHOOL).write(in.resolve("b"));
                },
                "in/b/export.json: school: the school 370102001 is handed in by in/a as well [school-twice]");
        folder(
                "two cut-offs",
                in -> {
                    TestExport.usual(SCHOOL).write(in.resolve("a"));
                    TestExport.usual("370102002")
                            .cutOff("2026-09-29T12:00:00+08:00")
                            .write(in.resolve("b"));
                },
                "in/a/export.json: cut_off: its cut-off is 2026-09-30T23:59:59+08:00, and 2026-09-29T12:00:00+08:00 in most of this round [other-cut-off]");
        folder(
                "two ranges of months",
                in -> {
                    TestExport.usual(SCHOOL).months("2026-08", "2026-09").write(in.resolve("a"));
                    TestExport.usual("370102002").write(in.resolve("b"));
                },
                "in/b/export.json: from: its months are 2026-09 to 2026-09, and 2026-08 to 2026-09 in most of this round [other-months]");
        folder(
                "not on the list",
                in -> TestExport.usual("370102009").name("外校").write(in.resolve("a")),
                "in/a/export.json: school: the list has no school 370102009 (外校) [not-on-list]");
        return cases();
    }
}
