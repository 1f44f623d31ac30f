package pl.zwornik.charter;

import java.util.List;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.internal.CodeUses;

/** Lists the codes that a clause mentions. */
final class ClauseCodes {

    private ClauseCodes() {}

    static List<CodeUse> of(Clause clause) {
        CodeUses uses = new CodeUses()
                .add("/kind", clause.getKind())
                .add("/organ", clause.getOrgan())
                .add("/matter", clause.getMatter());
        clause.provision(Tie.class).ifPresent(tie -> uses.add("/tie", tie.settlement()));
        clause.provision(Balloting.class).ifPresent(how -> uses.add("/balloting/electors", how.electingOrgan()));
        clause.provision(Eligibility.class).ifPresent(who -> add(who, uses));
        return uses.list();
    }

    private static void add(Eligibility who, CodeUses uses) {
        for (int i = 0; i < who.types().size(); i++) {
            uses.add("/eligibility/types/" + i, who.types().get(i));
        }
        uses.add("/eligibility/form", who.memberForm());
    }
}
