package pl.zwornik.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.zwornik.charter.Clause;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.Reference;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.result.internal.Conditions;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;
import pl.zwornik.vocabulary.internal.CodeUses;

/** Walks the parts of a forum: checks them, and lists the ids and codes they mention. */
final class ForumParts {

    private ForumParts() {}

    static void check(Forum forum) {
        new Conditions()
                .require(forum.getForm().isOf(ForumForms.SCHEME), VocabularyFailures.SCHEME_WRONG, "/form")
                .require(
                        forum.getPurposes().stream().allMatch(purpose -> purpose.classified()
                                .filter(code -> !code.isOf(Purposes.SCHEME))
                                .isEmpty()),
                        VocabularyFailures.SCHEME_WRONG,
                        "/purposes")
                .require(
                        forum.getFormality().stream()
                                .allMatch(stage -> stage.value().isOf(Formalities.SCHEME)),
                        VocabularyFailures.SCHEME_WRONG,
                        "/formality")
                .require(Checks.areDistinct(forum.getOrgans(), Organ::getId), ForumFailures.LOCAL_ID_TWICE, "/organs")
                .require(
                        Checks.areDistinct(forum.getClauses(), Clause::getId), ForumFailures.LOCAL_ID_TWICE, "/clauses")
                .require(
                        Checks.areDistinct(forum.getLastNumbers(), LastNumber::clause),
                        ForumFailures.LOCAL_ID_TWICE,
                        "/lastNumbers")
                .check();
    }

    static <T> void requireDistinct(List<T> parts, Function<T, LocalId> id, String path) {
        Checks.require(Checks.areDistinct(parts, id), ForumFailures.LOCAL_ID_TWICE, path);
    }

    static List<Reference> references(Forum forum) {
        List<Reference> found = new ArrayList<>();
        forum.getFounding().ifPresent(founding -> addAttendance(found, founding));
        for (int i = 0; i < forum.getMemberships().size(); i++) {
            addMember(found, forum.getMemberships().get(i), "/memberships/" + i);
        }
        for (int i = 0; i < forum.getOrgans().size(); i++) {
            addHolders(found, forum.getOrgans().get(i), "/organs/" + i);
        }
        for (int i = 0; i < forum.getInvolvements().size(); i++) {
            found.add(new Reference(
                    "/involvements/" + i + "/organisation",
                    forum.getInvolvements().get(i).organisation()));
        }
        forum.getAccount().ifPresent(account -> account.addReferences(found));
        for (int i = 0; i < forum.getSeries().size(); i++) {
            found.add(new Reference("/series/" + i, forum.getSeries().get(i)));
        }
        return List.copyOf(found);
    }

    private static void addAttendance(List<Reference> found, Founding founding) {
        for (int i = 0; i < founding.getAttendance().size(); i++) {
            String path = "/founding/attendance/" + i + "/of";
            founding.getAttendance().get(i).from().ifPresent(of -> found.add(new Reference(path, of)));
        }
    }

    private static void addMember(List<Reference> found, Membership membership, String path) {
        found.add(new Reference(path + "/member", membership.getMember()));
        membership.getPerson().ifPresent(person -> found.add(new Reference(path + "/person", person)));
        membership.getContinuing().ifPresent(former -> found.add(new Reference(path + "/continuing", former)));
    }

    static Stream<Tenure> tenures(Forum forum) {
        return forum.getOrgans().stream()
                .flatMap(organ -> organ.getSeats().stream())
                .flatMap(seat -> seat.getTenures().stream());
    }

    private static void addHolders(List<Reference> found, Organ organ, String path) {
        for (int i = 0; i < organ.getSeats().size(); i++) {
            List<Tenure> tenures = organ.getSeats().get(i).getTenures();
            for (int j = 0; j < tenures.size(); j++) {
                String at = path + "/seats/" + i + "/tenures/" + j;
                tenures.get(j).getHolder().ifPresent(holder -> found.add(new Reference(at + "/holder", holder)));
                tenures.get(j)
                        .getOnBehalfOf()
                        .ifPresent(member -> found.add(new Reference(at + "/onBehalfOf", member)));
            }
        }
    }

    private static void addCodes(CodeUses uses, Seat seat, String path) {
        uses.add(path + "/role", seat.getRole());
        for (int i = 0; i < seat.getTenures().size(); i++) {
            uses.add(path + "/tenures/" + i + "/end", seat.getTenures().get(i).getEnd());
        }
    }

    static List<CodeUse> codes(Forum forum) {
        CodeUses uses = new CodeUses().add("/form", forum.getForm());
        for (int i = 0; i < forum.getNames().size(); i++) {
            uses.add("/names/" + i + "/kind", forum.getNames().get(i).value().kind());
        }
        forum.getFounding().ifPresent(founding -> {
            for (int i = 0; i < founding.getAttendance().size(); i++) {
                uses.add(
                        "/founding/attendance/" + i + "/as",
                        founding.getAttendance().get(i).as());
                uses.add(
                        "/founding/attendance/" + i + "/type",
                        founding.getAttendance().get(i).ofType());
            }
        });
        for (int i = 0; i < forum.getMemberships().size(); i++) {
            Membership membership = forum.getMemberships().get(i);
            uses.add("/memberships/" + i + "/kind", membership.getKind());
            uses.add("/memberships/" + i + "/form", membership.getForm());
            uses.add("/memberships/" + i + "/end", membership.getEnd());
        }
        for (int i = 0; i < forum.getOrgans().size(); i++) {
            Organ organ = forum.getOrgans().get(i);
            uses.add("/organs/" + i + "/kind", organ.getKind());
            for (int j = 0; j < organ.getSeats().size(); j++) {
                addCodes(uses, organ.getSeats().get(j), "/organs/" + i + "/seats/" + j);
            }
        }
        for (int i = 0; i < forum.getClauses().size(); i++) {
            String path = "/clauses/" + i;
            forum.getClauses().get(i).codes().forEach(use -> uses.add(path + use.path(), use.code()));
        }
        for (int i = 0; i < forum.getPurposes().size(); i++) {
            uses.add("/purposes/" + i + "/meaning", forum.getPurposes().get(i).classified());
        }
        for (int i = 0; i < forum.getFormality().size(); i++) {
            uses.add("/formality/" + i + "/value", forum.getFormality().get(i).value());
        }
        forum.getAccount().ifPresent(account -> account.addCodes(uses));
        for (int i = 0; i < forum.getInvolvements().size(); i++) {
            uses.add(
                    "/involvements/" + i + "/role",
                    forum.getInvolvements().get(i).role());
        }
        return uses.list();
    }
}
