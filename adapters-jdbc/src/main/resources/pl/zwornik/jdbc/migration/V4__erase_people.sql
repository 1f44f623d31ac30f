-- Who was erased, people by name, and claims that two people are the same. No release kept people before, so there is
-- nothing to fill in: rows are written with the next save of each.

-- TRUE: a tombstone, over which nobody saves. Its earlier versions and its rows in other tables are gone.
ALTER TABLE ${table}aggregate ADD COLUMN erased BOOLEAN DEFAULT FALSE NOT NULL;

-- The name of a person, given name first and family name first, folded; a long one as # and the SHA-256 of the folded name.
CREATE TABLE ${table}person_name (
    kind   VARCHAR(16)${bytewise} DEFAULT 'person' NOT NULL CHECK (kind = 'person'),
    id     VARCHAR(64)${bytewise} NOT NULL,
    folded VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, folded),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}person_name_found ON ${table}person_name (folded, id);

-- The people whom a person is claimed, in its own document, to be the same as.
CREATE TABLE ${table}person_link (
    kind   VARCHAR(16)${bytewise} DEFAULT 'person' NOT NULL CHECK (kind = 'person'),
    id     VARCHAR(64)${bytewise} NOT NULL,
    person VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, person),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}person_link_found ON ${table}person_link (person, id);

-- Statistics would hold values of people, and go on holding them when the rows are gone: none are gathered here.
${postgresql}ALTER TABLE ${table}person_name ALTER COLUMN folded SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}aggregate ALTER COLUMN document SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}aggregate ALTER COLUMN actor SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}aggregate ALTER COLUMN reason SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}aggregate ALTER COLUMN correlation SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}aggregate ALTER COLUMN name_order SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}revision ALTER COLUMN document SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}revision ALTER COLUMN actor SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}revision ALTER COLUMN reason SET STATISTICS 0;
${postgresql}ALTER TABLE ${table}revision ALTER COLUMN correlation SET STATISTICS 0;

UPDATE ${table}schema SET version = 4;
