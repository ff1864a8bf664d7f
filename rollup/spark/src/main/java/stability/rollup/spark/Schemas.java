package stability.rollup.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import stability.domain.export.ExportTable;
import stability.rollup.lake.LakeTable;

/** The tables as Spark has them. */
final class Schemas {
    private Schemas() {}

    /** Of a table of the lake, {@code county} first. */
    static StructType of(LakeTable table) {
        return struct(table.columns().stream());
    }

    /** Of a table as schools hand it in, without the county. */
    static StructType handedIn(ExportTable table) {
        return struct(LakeTable.of(table).columns().stream().skip(1));
    }

    private static StructType struct(Stream<LakeTable.Column> columns) {
        List<StructField> fields = columns.map(
                        column -> DataTypes.createStructField(column.name(), type(column.sql()), true))
                .toList();
        return DataTypes.createStructType(fields);
    }

    /** A moment has no zone, as in the files. */
    private static DataType type(String sql) {
        return switch (sql) {
            case "VARCHAR" -> DataTypes.StringType;
            case "TIMESTAMP" -> DataTypes.TimestampNTZType;
            default -> DataType.fromDDL(sql);
        };
    }
}
