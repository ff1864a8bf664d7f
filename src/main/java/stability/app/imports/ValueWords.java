package stability.app.imports;

import stability.domain.school.School;

final class ValueWords {
    static Proposal propose(ImportField f, String title, String text, School s) {
        switch (f.type().role()) {
            case DEPARTMENT:
                for (var d : s.departments())
                    if (d.name().equals(text) || d.id().equals(text)) return Proposal.sure(d.id());
                return Proposal.UNKNOWN;
            case CATEGORY:
                for (var d : s.categories())
                    if (d.label().zh().equals(text) || d.id().equals(text)) return Proposal.sure(d.id());
                return Proposal.UNKNOWN;
            default:
                for (var w : f.type().words())
                    if (w.label().zh().equals(text) || w.word().equals(text)) return Proposal.sure(w.word());
                return Proposal.UNKNOWN;
        }
    }
}
