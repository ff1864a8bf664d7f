package stability.accident;

import static stability.accident.Accident.HAZARD;
import static stability.accident.Accident.SCREENING;
import static stability.accident.Accident.SETTINGS;
import static stability.accident.Accident.add;
import static stability.accident.Accident.bytes;
import static stability.accident.Accident.copy;
import static stability.accident.Accident.move;
import static stability.accident.Accident.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import stability.accident.Accident.Change;
import stability.accident.Accident.Outcome;

/** The accidents of files as a whole: how they are saved, named, copied, moved and merged. {@link EditedLines} has those of their text. */
final class Accidents {
    private static final String DAY = "screenings/2019/09-25/";
    private static final String MONTH = "hazards/2019/09/";
    private static final String ID = "H-20190925-7k3q9";

    private final List<Accident> all = new ArrayList<>();
    private String family = "";

    private Accidents() {}

    /** Every accident, family by family. */
    static List<Accident> all() {
        Accidents accidents = new Accidents();
        accidents.encodings();
        accidents.halves();
        accidents.otherNames();
        accidents.copies();
        accidents.moves();
        accidents.litter();
        accidents.merges();
        List<Accident> all = new ArrayList<>(accidents.all);
        all.addAll(EditedLines.all());
        return List.copyOf(all);
    }

    private void refused(String name, Change change) {
        all.add(new Accident(family, name, change, Outcome.REFUSED));
    }

    private void meant(String name, Change change) {
        all.add(new Accident(family, name, change, Outcome.AS_MEANT));
    }

    private void told(String name, Change change) {
        all.add(new Accident(family, name, change, Outcome.TOLD));
    }

    private static byte[] encoded(byte[] utf8, String charset) {
        return new String(utf8, StandardCharsets.UTF_8).getBytes(Charset.forName(charset));
    }

    private static byte[] marked(String mark, byte[] utf8, String charset) {
        return (mark + new String(utf8, StandardCharsets.UTF_8)).getBytes(Charset.forName(charset));
    }

    private void encodings() {
        family = "saved in another encoding";
        refused("UTF-8 with BOM", bytes(HAZARD, b -> marked("\uFEFF", b, "UTF-8")));
        refused("settings with BOM", bytes(SETTINGS, b -> marked("\uFEFF", b, "UTF-8")));
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE")) {
            refused(charset + " with BOM", bytes(HAZARD, b -> marked("\uFEFF", b, charset)));
            refused(charset + " without BOM", bytes(HAZARD, b -> encoded(b, charset)));
        }
        for (String charset : List.of("GBK", "GB18030", "Big5-HKSCS")) {
            refused(charset, bytes(HAZARD, b -> encoded(b, charset)));
        }
        refused(
                "a line of GBK pasted into UTF-8",
                bytes(HAZARD, b -> joined(b, "# 备注\n".getBytes(Charset.forName("GBK")))));
        refused(
                "opened as GBK, its lost characters saved",
                bytes(
                        HAZARD,
                        b -> new String(encoded(b, "GBK"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)));
        refused(
                "opened as Latin-1 and saved as UTF-8",
                bytes(HAZARD, b -> new String(b, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8)));
        refused("a BOM in the middle", text(HAZARD, t -> t.replace("title", "\uFEFFtitle")));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private void halves() {
        family = "cut off, half-synced, doubled";
        refused("empty", bytes(HAZARD, b -> new byte[0]));
        refused("a line end and nothing else", text(HAZARD, t -> "\n"));
        refused("zeros instead of bytes", bytes(HAZARD, b -> new byte[b.length]));
        refused(
                "zeros behind the first half",
                bytes(HAZARD, b -> Arrays.copyOf(Arrays.copyOf(b, b.length / 2), b.length)));
        for (int percent : new int[] {5, 20, 35, 50, 65, 80, 95, 99}) {
            refused("cut off at " + percent + " %", bytes(HAZARD, b -> Arrays.copyOf(b, b.length * percent / 100)));
        }
        refused("the beginning is missing", bytes(HAZARD, b -> Arrays.copyOfRange(b, 40, b.length)));
        refused("twice in one file", text(HAZARD, t -> t + t));
        refused("two records in one file", text(HAZARD, t -> t + "date: 2019-09-25\ndepartment: jwc\nsteps:\n"));
        told("the last line doubled", text(HAZARD, t -> t + t.lines().toList().get(9) + "\n"));
        refused("a fact doubled", text(HAZARD, t -> t.replace("level:", "level: general\nlevel:")));
        told(
                "the first step doubled",
                text(
                        HAZARD,
                        t -> t.replace(
                                "steps:\n", "steps:\n" + t.lines().toList().get(8) + "\n")));
        refused("two steps glued to one line", text(HAZARD, t -> t.replace("register}\n", "register}")));
        refused("an editor's lines wrapped at 80 columns", text(HAZARD, t -> t.replace(", by:", ",\n  by:")));
        refused("the end of another version behind it", text(HAZARD, t -> t + "8:05+08:00, by: 综治办, did: note}\n"));
        refused("settings cut off", bytes(SETTINGS, b -> Arrays.copyOf(b, b.length / 2)));
    }

    private void otherNames() {
        family = "saved under another name";
        for (String name : List.of(
                "jwc.yaml.txt",
                "jwc.yaml.bak",
                "jwc.txt",
                "jwc",
                ".jwc.yaml",
                "jwc．yaml",
                "jwc。yaml",
                "jwc.yml",
                "JWC.yaml",
                "jwc.YAML",
                "jwc.yaml.old",
                "jwc.yaml1",
                " jwc.yaml",
                "jwc .yaml",
                "jwc..yaml",
                "jwc,yaml",
                "jwc.yaml ",
                "jwc.yaml.part",
                "jwc.yaml.crdownload",
                ".jwc.yaml.icloud",
                "jwc.json",
                "教务处.yaml",
                "教务处.txt",
                "ｊｗｃ.yaml",
                "jwc.docx",
                "新建文本文档.txt")) {
            refused(name, move(SCREENING, DAY + name));
        }
        refused(ID + ".txt", move(HAZARD, MONTH + ID + ".txt"));
        refused("the id in small letters", move(HAZARD, MONTH + "h-20190925-7k3q9.yaml"));
        refused("the id with a full-width hyphen", move(HAZARD, MONTH + "H－20190925-7k3q9.yaml"));
        refused("settings under another name", move(SETTINGS, "stability.yaml.txt"));
        refused("settings saved beside themselves", copy(SETTINGS, "stability.yaml.bak"));
    }

    private void copies() {
        family = "copies of sync programs and file managers";
        for (String name : List.of(
                "jwc (1).yaml",
                "jwc - 副本.yaml",
                "jwc - 副本 (2).yaml",
                "jwc 副本.yaml",
                "Copy of jwc.yaml",
                "jwc copy.yaml",
                "jwc_冲突文件_综治办_20190925.yaml",
                "jwc (综治办的冲突副本 2019-09-25).yaml",
                "jwc (conflicted copy 2019-09-25).yaml",
                "jwc-DESKTOP-7K3Q9.yaml",
                "jwc-pc2.yaml",
                "jwc.sync-conflict-20190925-080000-ABCDEFG.yaml",
                "jwc(1).yaml",
                "jwc.yaml (1)",
                "jwc.yaml - 副本",
                "jwc~1.yaml")) {
            refused(name, copy(SCREENING, DAY + name));
        }
        refused(ID + " (1).yaml", copy(HAZARD, MONTH + ID + " (1).yaml"));
        refused("a hazard in the folder of another month, too", copy(HAZARD, "hazards/2019/10/" + ID + ".yaml"));
        refused("a copy of the day's folder", copy(SCREENING, "screenings/2019/09-25 - 副本/jwc.yaml"));
        refused("a copy of the kind's folder", copy(HAZARD, "hazards (1)/2019/09/" + ID + ".yaml"));
        refused("a copy under another id", copy(HAZARD, MONTH + "H-20190925-7k3qa.yaml"));
    }

    private void moves() {
        family = "moved or renamed folders";
        refused("to another day", move(SCREENING, "screenings/2019/09-24/jwc.yaml"));
        refused("to another month", move(HAZARD, "hazards/2019/08/" + ID + ".yaml"));
        refused("to another kind", move(HAZARD, "petitions/2019/09/" + ID + ".yaml"));
        refused("up a folder", move(HAZARD, "hazards/2019/" + ID + ".yaml"));
        refused("to the top", move(SCREENING, "jwc.yaml"));
        refused("down a folder", move(SCREENING, DAY + "新建文件夹/jwc.yaml"));
        refused("a day without its zero", move("screenings/2019/09-25", "screenings/2019/9-25"));
        refused("a day with a point", move("screenings/2019/09-25", "screenings/2019/09.25"));
        refused("a year in words", move("screenings/2019", "screenings/2019年"));
        refused("a kind in the singular", move("hazards", "hazard"));
        refused("a kind in capitals", move("hazards", "Hazards"));
        refused("a hidden day", move("screenings/2019/09-25", "screenings/2019/.09-25"));
        refused("a folder in the place of a file", records -> {
            Files.delete(records.resolve(SCREENING));
            Files.createDirectory(records.resolve(SCREENING));
        });
        refused("a link to another folder", records -> {
            Files.move(records.resolve(SCREENING), records.resolveSibling("jwc.yaml"));
            Files.createSymbolicLink(records.resolve(SCREENING), records.resolveSibling("jwc.yaml"));
        });
    }

    private void litter() {
        family = "left behind by editors and systems";
        for (String name : List.of(
                ".jwc.yaml.swp",
                "jwc.yaml~",
                "#jwc.yaml#",
                ".#jwc.yaml",
                "~$jwc.docx",
                ".~lock.jwc.docx#",
                ".DS_Store",
                "._jwc.yaml",
                "Thumbs.db",
                "desktop.ini",
                "jwc.yaml.orig",
                "jwc.yaml.rej",
                ".jwc.yaml.tmp",
                ".gitkeep",
                "说明.txt",
                "现场.jpg")) {
            meant(name, add(DAY + name, "\0litter\n"));
        }
    }

    private void merges() {
        family = "left by a merge";
        UnaryOperator<String> both =
                t -> t.replace("title: 应急灯不亮\n", "<<<<<<< HEAD\ntitle: 应急灯不亮\n=======\ntitle: 应急灯损坏\n>>>>>>> jwc\n");
        refused("both sides of a fact with their marks", text(HAZARD, both));
        refused("both sides of a step with their marks", text(HAZARD, t -> t + "<<<<<<< HEAD\n=======\n>>>>>>> jwc\n"));
        for (String mark : List.of("<<<<<<< HEAD\n", "=======\n", ">>>>>>> jwc\n", "||||||| 1a2b3c4\n")) {
            refused("only " + mark.strip(), text(HAZARD, t -> t.replace("place:", mark + "place:")));
        }
        refused("both sides of a fact without marks", text(HAZARD, t -> t.replace("title:", "title: 应急灯损坏\ntitle:")));
        told(
                "both sides of a text of several lines",
                text(HAZARD, t -> t.replace("place: \"302\"", "place: |\n  2号楼三层走廊西侧，共3盏\n  2号楼三层走廊西侧，共5盏")));
        told(
                "both sides of a folded text",
                text(HAZARD, t -> t.replace("place: \"302\"", "place: >-\n  2号楼三层走廊西侧\n  2号楼三层走廊东侧")));
        told(
                "both settled a hazard's first step",
                text(HAZARD, t -> t + t.lines().toList().get(8).replace("07:52", "08:52") + "\n"));
        refused("marks in the settings", text(SETTINGS, t -> t.replace("office:", "=======\noffice:")));
        refused("both sides of a department", text(SETTINGS, t -> t + "  - {id: jwc, name: 教务科}\n"));
        refused("a department registered by both", text(SETTINGS, t -> t + "  - {id: jw, name: 教务处}\n"));
    }
}
