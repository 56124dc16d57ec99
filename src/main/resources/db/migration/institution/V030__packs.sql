CREATE SCHEMA IF NOT EXISTS institution;

-- Every organisation pack that was accepted. The newest is in force; none is ever changed.
CREATE TABLE institution.pack_version (
  id          uuid PRIMARY KEY,
  ordinal     bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  code        text NOT NULL,
  version     text NOT NULL,
  as_of       date NOT NULL,
  sha256      char(64) NOT NULL,
  accepted_at timestamptz NOT NULL,
  accepted_by text NOT NULL
);

-- Its files, as they were.
CREATE TABLE institution.pack_file (
  pack    uuid NOT NULL REFERENCES institution.pack_version,
  name    text NOT NULL,
  content text NOT NULL,
  PRIMARY KEY (pack, name)
);
