-- Meetings. No release kept any before, so there is nothing to fill in.

-- The forum whose meeting it is.
CREATE TABLE ${table}meeting_forum (
    kind  VARCHAR(16)${bytewise} DEFAULT 'meeting' NOT NULL CHECK (kind = 'meeting'),
    id    VARCHAR(64)${bytewise} NOT NULL,
    forum VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, forum),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}meeting_forum_found ON ${table}meeting_forum (forum, id);

-- The series that it belongs to.
CREATE TABLE ${table}meeting_series (
    kind   VARCHAR(16)${bytewise} DEFAULT 'meeting' NOT NULL CHECK (kind = 'meeting'),
    id     VARCHAR(64)${bytewise} NOT NULL,
    series VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, series),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}meeting_series_found ON ${table}meeting_series (series, id);

-- The numbers of the resolutions that it adopted: the forum, a space, the number such as 7/2021.
CREATE TABLE ${table}resolution (
    kind   VARCHAR(16)${bytewise} DEFAULT 'meeting' NOT NULL CHECK (kind = 'meeting'),
    id     VARCHAR(64)${bytewise} NOT NULL,
    number VARCHAR(200)${bytewise} NOT NULL,
    PRIMARY KEY (kind, id, number),
    FOREIGN KEY (kind, id) REFERENCES ${table}aggregate (kind, id) ON DELETE CASCADE
);
CREATE INDEX ${index}resolution_found ON ${table}resolution (number, id);

UPDATE ${table}schema SET version = 5;
