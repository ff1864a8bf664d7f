package stability.app;

import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Truth;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.field.Word;

/** The form of each {@link OwnSetting}: by it they are read, typed and written. */
public final class OwnFields {
    /** All of them, in the order in which they are shown. */
    public static final List<Field<?>> ALL = all();

    private OwnFields() {}

    private enum Layout implements Word {
        TABLE(Text.of("表格", "table")),
        JSON(Text.same("JSON")),
        CSV(Text.same("CSV"));

        private final Text label;

        Layout(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    private enum When implements Word {
        AUTO(Text.of("自动", "on a terminal")),
        ALWAYS(Text.of("总是", "always")),
        NEVER(Text.of("从不", "never"));

        private final Text label;

        When(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    private static Type<?> type(OwnSetting setting) {
        return switch (setting) {
            case DEPARTMENT -> Type.DEPARTMENT;
            case POST, SIGNED -> Type.TEXT;
            case AREAS -> Type.list(Type.TEXT);
            case FORMAT -> Type.choice(Layout.class);
            case COLOR -> Type.choice(When.class);
            case COMMIT -> Type.choice(Truth.class);
        };
    }

    private static List<Field<?>> all() {
        List<Field<?>> fields = new ArrayList<>();
        for (OwnSetting setting : OwnSetting.values()) {
            Text label = setting.label();
            fields.add(Field.optional(setting.word(), type(setting), label.zh(), label.en()));
        }
        return List.copyOf(fields);
    }

    /** The form of a setting; of a list, that of each of its values. */
    public static Type.Scalar<?> scalar(OwnSetting setting) {
        Type<?> type = ALL.get(setting.ordinal()).type();
        return (Type.Scalar<?>) (type instanceof Type.ListOf<?> list ? list.item() : type);
    }

    /** Whether it may have several values. */
    public static boolean isList(OwnSetting setting) {
        return ALL.get(setting.ordinal()).type() instanceof Type.ListOf<?>;
    }

    /** What was read, each value as it is typed. */
    public static UserSettings settings(Values read) {
        UserSettings settings = UserSettings.NONE;
        for (OwnSetting setting : OwnSetting.values()) {
            Object value = read.get(ALL.get(setting.ordinal()));
            if (value != null) {
                List<String> typed = new ArrayList<>();
                for (Object each : value instanceof List<?> list ? list : List.of(value)) {
                    typed.add(scalar(setting).printed(each));
                }
                settings = settings.with(setting, typed);
            }
        }
        return settings;
    }
}
