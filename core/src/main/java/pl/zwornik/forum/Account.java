package pl.zwornik.forum;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.gathering.MediaItem;
import pl.zwornik.gathering.Statement;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.Reference;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What is said and shown of a forum: opinions and pictures, apart from the facts that it is governed by. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Account {

    Account() {} // only the generated implementation extends this

    /** Starts an account of nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what people said, none with the id of another, in the order of the source. */
    public abstract List<Statement> getStatements();

    /** Returns what it is for by what they said, in the order of the source. */
    public abstract List<Aim> getAims();

    /** Returns what is shown of it, in the order of the source. */
    public abstract List<MediaItem> getMedia();

    /** Returns a statement by its id. */
    public final Optional<Statement> statement(LocalId id) {
        return getStatements().stream().filter(one -> one.getId().equals(id)).findFirst();
    }

    /** Returns a builder that starts from this account's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        Checks.require(
                Checks.areDistinct(getStatements(), Statement::getId), ForumFailures.LOCAL_ID_TWICE, "/statements");
        Checks.require(
                getAims().stream().allMatch(aim -> statement(aim.statement()).isPresent()),
                ForumFailures.STATEMENT_MISSING,
                "/aims");
    }

    void addReferences(List<Reference> found) {
        for (int i = 0; i < getStatements().size(); i++) {
            String path = "/account/statements/" + i;
            Statement statement = getStatements().get(i);
            statement.getSpeaker().ifPresent(person -> found.add(new Reference(path + "/speaker", person)));
            statement
                    .getPost()
                    .ifPresent(post -> found.add(new Reference(path + "/post/organisation", post.getOrganisation())));
        }
    }

    void addCodes(CodeUses uses) {
        for (int i = 0; i < getStatements().size(); i++) {
            addCodes(uses, getStatements().get(i), "/account/statements/" + i);
        }
        for (int i = 0; i < getAims().size(); i++) {
            uses.add(
                    "/account/aims/" + i + "/meaning",
                    getAims().get(i).wording().classified());
            uses.add("/account/aims/" + i + "/standard", getAims().get(i).ofStandard());
        }
        for (int i = 0; i < getMedia().size(); i++) {
            uses.add("/account/media/" + i + "/kind", getMedia().get(i).kind());
        }
    }

    private static void addCodes(CodeUses uses, Statement statement, String path) {
        statement.getPost().ifPresent(post -> {
            uses.add(path + "/post/role", post.getRole());
            uses.add(path + "/post/title", post.getTitle());
        });
        for (int i = 0; i < statement.getTopics().size(); i++) {
            uses.add(
                    path + "/topics/" + i + "/meaning",
                    statement.getTopics().get(i).classified());
        }
        for (int i = 0; i < statement.getStandards().size(); i++) {
            uses.add(path + "/standards/" + i, statement.getStandards().get(i));
        }
    }

    /** Builds an {@link Account}; not thread-safe. */
    public static final class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
