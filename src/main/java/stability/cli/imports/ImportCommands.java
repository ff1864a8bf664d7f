package stability.cli.imports;

import stability.app.imports.field.ImportLedger;
import stability.cli.session.Branch;

/** {@code import …}: old ledgers and forms that come back. */
public final class ImportCommands {
    private ImportCommands() {}

    public static void list(Branch imports) {
        for (ImportLedger ledger : ImportLedger.values()) {
            if (imports.asks(ledger.word())) {
                imports.add(new ImportCommand(imports.options(), ledger));
            }
        }
    }
}
