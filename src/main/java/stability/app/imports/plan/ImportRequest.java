package stability.app.imports.plan;

import org.jspecify.annotations.Nullable;
import stability.app.entry.EntryContext;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;

/**
 * What is asked for.
 *
 * @param ledger what the tables are
 * @param sheet the name of the sheet; null for the one that looks most like a ledger
 * @param mapping the one to go by; null for one that is kept, or a new one
 * @param year of dates that are written without one; null for that of the table
 * @param history whether what was closed in its own ledger comes in, too
 * @param entry who imports, and when
 */
public record ImportRequest(
        ImportLedger ledger,
        @Nullable String sheet,
        @Nullable Mapping mapping,
        @Nullable Integer year,
        boolean history,
        EntryContext entry) {}
