package pl.zwornik.json.internal;

import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.LocalId;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.vocabulary.Code;

/** The posts of organisations, held by somebody or not. */
final class PositionTable {

    static final Table<Position, Position.Builder> POSITION = Table.<Position, Position.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within its organisation.",
                    p -> p.getId().value(),
                    (b, t) -> b.id(LocalId.parse(t)))
            .required(
                    "role",
                    Shape.CODE,
                    "What its holder does, a code of role.",
                    p -> p.getRole().value(),
                    (b, t) -> b.role(Roles.of(t)))
            .optional(
                    "title",
                    Shape.CODE,
                    "The title that goes with it, a code of post-title.",
                    p -> p.getTitle().map(Code::value).orElse(null),
                    (b, t) -> b.title(PostTitles.of(t)))
            .optional(
                    "life",
                    Shape.LIFESPAN,
                    "When it was there, as far as that is stated.",
                    p -> Words.stated(p.getLife()),
                    (b, t) -> b.life(Lifespan.parse(t)))
            .table("position", "A post of an organisation, whoever holds it.", Position::builder, b -> b.build());

    private PositionTable() {}
}
