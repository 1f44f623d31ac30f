-- Organisations by what they serve and by whom they are related to. No document written before states any of this, so
-- there is nothing to fill in.

-- The TERC codes of the settled and possible units that it served at any time.
CREATE TABLE ${table}organisation_area (
    kind VARCHAR(16)${bytewise} DEFAULT 'organisation' NOT NULL CHECK (kind = 'organisation'),
    id   VARCHAR(64)${bytewise} NOT NULL,
    terc VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, terc),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}organisation_area_found ON ${table}organisation_area (terc, id);

-- The organisations in whose legal personality it acted at any time.
CREATE TABLE ${table}organisation_legal_entity (
    kind         VARCHAR(16)${bytewise} DEFAULT 'organisation' NOT NULL CHECK (kind = 'organisation'),
    id           VARCHAR(64)${bytewise} NOT NULL,
    organisation VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, organisation),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}organisation_legal_entity_found ON ${table}organisation_legal_entity (organisation, id);

-- The organisations from which it came, whether that is stated or inferred.
CREATE TABLE ${table}succession (
    kind        VARCHAR(16)${bytewise} DEFAULT 'organisation' NOT NULL CHECK (kind = 'organisation'),
    id          VARCHAR(64)${bytewise} NOT NULL,
    predecessor VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, predecessor),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}succession_found ON ${table}succession (predecessor, id);

UPDATE ${table}schema SET version = 3;
