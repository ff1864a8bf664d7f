package stability.cli.form;

import stability.cli.session.Branch;

/** {@code form …}: what departments fill in. */
public final class FormCommands {
    private FormCommands() {}

    public static void list(Branch form) {
        if (form.asks("screening")) {
            form.add(new FormScreening(form.options()));
        }
        if (form.asks("hazard")) {
            form.add(new FormHazard(form.options()));
        }
    }
}
