package stability.rollup.handin;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.domain.export.ExportType;
import stability.domain.field.Text;
import stability.render.text.PrintableText;
import tools.jackson.databind.JsonNode;

/** The fields of a manifest, each of its type; what is wrong is told, and then there is no manifest. */
final class ManifestFields {
    /** Months of one export: more than a school hands in at once. */
    private static final int MONTHS = 120;

    /** Characters of a school's name. */
    static final int NAME = 100;

    /** Rows of a table of one school: a hundred times those of a large one in ten years. */
    private static final long ROWS = 10_000_000;

    /** Bytes of a table. */
    private static final long BYTES = 2L << 30;

    private static final List<String> FIELDS =
            List.of("schema", "kind", "school", "name", "zone", "cut_off", "from", "until", "text", "tables", "digest");
    private static final List<String> PART = List.of("rows", "bytes", "sha256");
    private static final Pattern CODE = Manifests.pattern(ExportType.Form.CODE);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    /** To the second, with an offset. */
    private static final Pattern CUT_OFF = Pattern.compile("[0-9-]{10}T[0-9:]{8}([+-][0-9:]{5}|Z)");

    private static final Text CODE_TEXT = Text.of("学校代码", "the code of a school");
    private static final Text NAME_TEXT =
            Text.of("1 至 {0} 个可见字符", "1 to {0} visible characters").with(NAME);
    private static final Text ZONE_TEXT = Text.of("时区，如 Asia/Shanghai", "a time zone such as Asia/Shanghai");
    private static final Text CUT_OFF_TEXT =
            Text.of("该时区的时间，如 2026-09-30T23:59:59+08:00", "a moment of that zone such as 2026-09-30T23:59:59+08:00");
    private static final Text MONTH_TEXT = Text.of("月份，如 2026-09", "a month such as 2026-09");
    private static final Text DIGEST_TEXT = Text.of("64 位十六进制数字", "64 hexadecimal digits");

    private final JsonNode root;
    private final String shown;
    private final Consumer<Found> findings;
    private boolean right = true;

    ManifestFields(JsonNode root, String shown, Consumer<Found> findings) {
        this.root = root;
        this.shown = shown;
        this.findings = findings;
    }

    @Nullable
    ExportManifest manifest() {
        if (!root.isObject()) {
            wrong("export.json", Text.of("一个 JSON 对象", "one JSON object"));
            return null;
        }
        if (!isKnown()) {
            return null; // another version has other fields, of which nothing can be said
        }
        known(root, "", FIELDS);
        String school =
                text(root, "", "school", CODE_TEXT, value -> CODE.matcher(value).matches());
        String name = text(root, "", "name", NAME_TEXT, value -> isVisible(value, NAME));
        String zone = text(root, "", "zone", ZONE_TEXT, ManifestFields::isZone);
        String cutOff = text(root, "", "cut_off", CUT_OFF_TEXT, value -> isCutOff(value, zone));
        String from = text(root, "", "from", MONTH_TEXT, Manifests::isMonth);
        String until = text(root, "", "until", MONTH_TEXT, Manifests::isMonth);
        boolean text = yes("text");
        Map<ExportTable, ExportManifest.Part> parts = parts();
        String digest = text(
                root, "", "digest", DIGEST_TEXT, value -> SHA256.matcher(value).matches());
        if (!right) {
            return null;
        }
        ExportManifest manifest = new ExportManifest(school, name, zone, cutOff, from, until, text, parts);
        if (!manifest.digest().equals(digest)) {
            tell(Flaw.WRONG_DIGEST.at(shown, 0, "digest"));
        }
        checkMonths(manifest);
        return right ? manifest : null;
    }

    private boolean isKnown() {
        String kind = text(root, "", "kind", Text.same(ExportManifest.KIND), ExportManifest.KIND::equals);
        long schema = number(root, "", "schema", Integer.MAX_VALUE);
        if (right && schema != ExportTable.SCHEMA) {
            tell(Flaw.OTHER_SCHEMA.at(shown, 0, "schema", schema, ExportTable.SCHEMA));
        }
        return right && !kind.isEmpty();
    }

    private void checkMonths(ExportManifest manifest) {
        YearMonth from = YearMonth.parse(manifest.from());
        YearMonth until = YearMonth.parse(manifest.until());
        long months = ChronoUnit.MONTHS.between(from, until) + 1;
        if (months < 1 || months > MONTHS) {
            tell(Flaw.MONTHS.at(shown, 0, "until", from, until, MONTHS));
        } else if (OffsetDateTime.parse(manifest.cutOff()).toLocalDate().isBefore(until.atDay(1))) {
            tell(Flaw.CUT_OFF_BEFORE_MONTH.at(shown, 0, "cut_off", manifest.cutOff(), until));
        }
    }

    private Map<ExportTable, ExportManifest.Part> parts() {
        Map<ExportTable, ExportManifest.Part> parts = new EnumMap<>(ExportTable.class);
        JsonNode tables = root.get("tables");
        if (tables == null) {
            missing("tables");
            return parts;
        }
        if (!tables.isObject()) {
            wrong("tables", Text.of("每张表一项", "an object with each of the tables"));
            return parts;
        }
        known(
                tables,
                "tables.",
                List.of(ExportTable.values()).stream().map(ExportTable::word).toList());
        for (ExportTable table : ExportTable.values()) {
            JsonNode part = tables.get(table.word());
            if (part == null) {
                missing("tables." + table.word());
            } else {
                parts.put(table, part(part, "tables." + table.word()));
            }
        }
        return parts;
    }

    private ExportManifest.Part part(JsonNode part, String name) {
        if (!part.isObject()) {
            wrong(name, Text.same("{\"rows\": …, \"bytes\": …, \"sha256\": …}"));
            return new ExportManifest.Part(0, 0, "");
        }
        known(part, name + ".", PART);
        long rows = number(part, name + ".", "rows", ROWS);
        long bytes = number(part, name + ".", "bytes", BYTES);
        String sha256 = text(
                part,
                name + ".",
                "sha256",
                DIGEST_TEXT,
                value -> SHA256.matcher(value).matches());
        return new ExportManifest.Part(rows, bytes, sha256);
    }

    /** Tells of fields that are not known. */
    private void known(JsonNode node, String prefix, List<String> names) {
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                tell(Flaw.UNKNOWN_FIELD.at(shown, 0, prefix + name, prefix + name));
            }
        }
    }

    private String text(JsonNode node, String prefix, String name, Text expected, Predicate<String> form) {
        JsonNode value = node.get(name);
        if (value == null) {
            missing(prefix + name);
        } else if (!value.isString() || !form.test(value.asString())) {
            wrong(prefix + name, expected);
        } else {
            return value.asString();
        }
        return "";
    }

    private long number(JsonNode node, String prefix, String name, long most) {
        JsonNode value = node.get(name);
        if (value == null) {
            missing(prefix + name);
        } else if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.asLong() < 0
                || value.asLong() > most) {
            wrong(
                    prefix + name,
                    Text.of("0 至 {0} 的整数", "a whole number from 0 to {0}").with(most));
        } else {
            return value.asLong();
        }
        return 0;
    }

    private boolean yes(String name) {
        JsonNode value = root.get(name);
        if (value == null) {
            missing(name);
        } else if (!value.isBoolean()) {
            wrong(name, Text.of("true 或 false", "true or false"));
        } else {
            return value.asBoolean();
        }
        return false;
    }

    private void missing(String name) {
        tell(Flaw.MISSING_FIELD.at(shown, 0, name, name));
    }

    private void wrong(String name, Text expected) {
        tell(Flaw.WRONG_VALUE.at(shown, 0, name, name, expected));
    }

    private void tell(Found found) {
        right = false;
        findings.accept(found);
    }

    /** Whether a text can be read on one line: not blank, nothing in it that steers, and not too long. */
    static boolean isVisible(String text, int most) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= most
                && text.codePoints()
                        .noneMatch(c -> PrintableText.isSteering(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }

    private static boolean isCutOff(String text, String zone) {
        if (!CUT_OFF.matcher(text).matches()) {
            return false;
        }
        try {
            OffsetDateTime cutOff = OffsetDateTime.parse(text);
            return zone.isEmpty()
                    || ZoneId.of(zone).getRules().getOffset(cutOff.toInstant()).equals(cutOff.getOffset());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
