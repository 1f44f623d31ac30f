package pl.zwornik.jdbc;

import java.util.Arrays;
import java.util.List;
import pl.zwornik.id.Kind;

/** The tables of the rows by which aggregates are found, each with the column that is looked up. */
enum Index {
    ORGANISATION_TYPE(Kind.ORGANISATION, "organisation_type", "type"),
    ORGANISATION_NAME(Kind.ORGANISATION, "organisation_name", "folded"),
    ORGANISATION_IDENTIFIER(Kind.ORGANISATION, "organisation_identifier", "identifier"),
    ORGANISATION_SEAT(Kind.ORGANISATION, "organisation_seat", "terc"),
    ORGANISATION_AREA(Kind.ORGANISATION, "organisation_area", "terc"),
    ORGANISATION_LEGAL_ENTITY(Kind.ORGANISATION, "organisation_legal_entity", "organisation"),
    SUCCESSION(Kind.ORGANISATION, "succession", "predecessor"),
    PERSON_POST(Kind.PERSON, "person_post", "organisation"),
    PERSON_NAME(Kind.PERSON, "person_name", "folded"),
    PERSON_LINK(Kind.PERSON, "person_link", "person"),
    FORUM_MEMBER(Kind.FORUM, "forum_member", "organisation"),
    FORUM_SEAT(Kind.FORUM, "forum_seat", "person"),
    MEETING_FORUM(Kind.MEETING, "meeting_forum", "forum"),
    MEETING_SERIES(Kind.MEETING, "meeting_series", "series"),
    RESOLUTION(Kind.MEETING, "resolution", "number");

    private final Kind kind;
    private final String table;
    private final String column;

    Index(Kind kind, String table, String column) {
        this.kind = kind;
        this.table = table;
        this.column = column;
    }

    /** Returns the tables of a kind; none where aggregates of that kind are found by their ids alone. */
    static List<Index> of(Kind kind) {
        return Arrays.stream(values()).filter(index -> index.kind == kind).toList();
    }

    Kind kind() {
        return kind;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }
}
