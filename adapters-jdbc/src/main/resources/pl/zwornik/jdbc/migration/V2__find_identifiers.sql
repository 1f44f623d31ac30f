-- Organisations by identifier. No document written before has one, so there is nothing to fill in.

CREATE TABLE ${table}organisation_identifier (
    kind       VARCHAR(16)${bytewise} DEFAULT 'organisation' NOT NULL CHECK (kind = 'organisation'),
    id         VARCHAR(64)${bytewise} NOT NULL,
    identifier VARCHAR(200)${bytewise} NOT NULL, -- the scheme, a space, the value
    PRIMARY KEY (kind, id, identifier),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}organisation_identifier_found ON ${table}organisation_identifier (identifier, id);

UPDATE ${table}schema SET version = 2;
