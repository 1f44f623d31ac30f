-- Zwornik: aggregates, the rows by which they are found, and their superseded revisions.
-- Documents are bytes that no database looks into. Texts by which things are found are compared byte by byte.
-- Nothing refers across aggregates: the library checks references when it commits.

-- What each aggregate is now: one row each.
CREATE TABLE ${table}aggregate (
    kind           VARCHAR(16)${bytewise} NOT NULL,   -- organisation, person, series, forum
    id             VARCHAR(64)${bytewise} NOT NULL,   -- chosen by the caller, unique per kind
    version        INTEGER NOT NULL,      -- from 1, grows by one with every save
    document       ${document} NOT NULL,
    format         VARCHAR(64) NOT NULL,  -- such as json
    format_version VARCHAR(64) NOT NULL,  -- such as 1.0; rows of several versions are legal
    sha256         ${hash} NOT NULL,      -- of the document
    made_at        ${moment} NOT NULL,    -- when, who and why, as the caller said
    actor          VARCHAR NOT NULL,
    reason         VARCHAR NOT NULL,
    correlation    VARCHAR,               -- NULL: linked with nothing
    name_order     ${bytes},              -- its place in Polish order, and its id; NULL: a kind that is not ordered by name
    PRIMARY KEY (kind, id)
);

-- What each aggregate was before: one row for every superseded version.
CREATE TABLE ${table}revision (
    kind           VARCHAR(16)${bytewise} NOT NULL,
    id             VARCHAR(64)${bytewise} NOT NULL,
    version        INTEGER NOT NULL,
    document       ${document} NOT NULL,
    packing        VARCHAR(16) NOT NULL,  -- deflate (zlib, RFC 1950), or none where that is not shorter
    format         VARCHAR(64) NOT NULL,
    format_version VARCHAR(64) NOT NULL,
    sha256         ${hash} NOT NULL,      -- of the document before it was packed
    made_at        ${moment} NOT NULL,
    actor          VARCHAR NOT NULL,
    reason         VARCHAR NOT NULL,
    correlation    VARCHAR,
    PRIMARY KEY (kind, id, version),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);

-- Under what an organisation is found: its type, such as organisation-type:OPS.
CREATE TABLE ${table}organisation_type (
    kind VARCHAR(16)${bytewise} DEFAULT 'organisation' NOT NULL CHECK (kind = 'organisation'),
    id   VARCHAR(64)${bytewise} NOT NULL,
    type VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, type),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}organisation_type_found ON ${table}organisation_type (type, id);

-- Its names of any time, canonical and as written, folded; a long one as # and the SHA-256 of the folded name.
CREATE TABLE ${table}organisation_name (
    kind   VARCHAR(16)${bytewise} DEFAULT 'organisation' NOT NULL CHECK (kind = 'organisation'),
    id     VARCHAR(64)${bytewise} NOT NULL,
    folded VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, folded),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}organisation_name_found ON ${table}organisation_name (folded, id);

-- The TERC codes of its settled and possible seats of any time.
CREATE TABLE ${table}organisation_seat (
    kind VARCHAR(16)${bytewise} DEFAULT 'organisation' NOT NULL CHECK (kind = 'organisation'),
    id   VARCHAR(64)${bytewise} NOT NULL,
    terc VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, terc),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}organisation_seat_found ON ${table}organisation_seat (terc, id);

-- The organisations at which a person held a post at any time.
CREATE TABLE ${table}person_post (
    kind         VARCHAR(16)${bytewise} DEFAULT 'person' NOT NULL CHECK (kind = 'person'),
    id           VARCHAR(64)${bytewise} NOT NULL,
    organisation VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, organisation),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}person_post_found ON ${table}person_post (organisation, id);

-- The organisations that belonged to a forum at any time.
CREATE TABLE ${table}forum_member (
    kind         VARCHAR(16)${bytewise} DEFAULT 'forum' NOT NULL CHECK (kind = 'forum'),
    id           VARCHAR(64)${bytewise} NOT NULL,
    organisation VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, organisation),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}forum_member_found ON ${table}forum_member (organisation, id);

-- The people who held a seat of any organ of a forum at any time.
CREATE TABLE ${table}forum_seat (
    kind   VARCHAR(16)${bytewise} DEFAULT 'forum' NOT NULL CHECK (kind = 'forum'),
    id     VARCHAR(64)${bytewise} NOT NULL,
    person VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, person),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}forum_seat_found ON ${table}forum_seat (person, id);

-- Which release's tables these are: one row.
CREATE TABLE ${table}schema (
    version INTEGER NOT NULL
);
INSERT INTO ${table}schema (version) VALUES (1);
