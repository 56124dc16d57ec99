CREATE SCHEMA documents;

-- The bytes, once for each hash however often they come.
CREATE TABLE documents.content (
  sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
  bytes  bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 26214400)
);
-- Office files and PDF are packed already.
ALTER TABLE documents.content ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A file as it was kept, under the name by which it came.
CREATE TABLE documents.file (
  id         uuid PRIMARY KEY,
  sha256     bytea       NOT NULL REFERENCES documents.content,
  name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  media_type text        NOT NULL,
  size       int         NOT NULL,
  pages      int         CHECK (pages >= 0),
  kept_at    timestamptz NOT NULL
);
CREATE INDEX file_sha256 ON documents.file (sha256);
