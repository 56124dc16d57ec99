CREATE SCHEMA IF NOT EXISTS correspondence;

-- Where the numbering of a series stands in a year (year 0: a series that never begins anew).
-- Whoever numbers a note holds this row until the note is registered or given up: no gap, no double.
CREATE TABLE correspondence.series_year (
  series      text   NOT NULL,
  year        int    NOT NULL,
  first       bigint NOT NULL CHECK (first > 0),
  next_number bigint NOT NULL CHECK (next_number >= first),
  PRIMARY KEY (series, year)
);

CREATE TABLE correspondence.note (
  id            uuid PRIMARY KEY,
  series        text        NOT NULL,
  state         text        NOT NULL CHECK (state IN ('DRAFTED', 'REGISTERED', 'CIRCULATED', 'VOIDED')),
  dated         date        NOT NULL,
  letter        jsonb       NOT NULL, -- what it says, before it is put into words
  subject       jsonb       NOT NULL, -- by language, for the register
  subject_text  text        NOT NULL, -- the same in all languages, for the register's search
  addressees    text        NOT NULL,
  decision      uuid,
  paragraph     text,
  mandate_label text,
  drafted_by    text        NOT NULL,
  drafted_at    timestamptz NOT NULL,
  -- given once, at registration
  year          int,
  number        bigint,
  designation   text,
  registered_at timestamptz,
  text_sha256   text,
  pdf_file      uuid,
  pdf_sha256    text,
  word_file     uuid,
  word_sha256   text,
  CHECK ((decision IS NULL) = (paragraph IS NULL) AND (decision IS NULL) = (mandate_label IS NULL)),
  CHECK (CASE WHEN state = 'DRAFTED' THEN number IS NULL ELSE TRUE END),
  CHECK (CASE WHEN state IN ('REGISTERED', 'CIRCULATED') THEN number IS NOT NULL ELSE TRUE END),
  CHECK (num_nulls(year, number, designation, registered_at, text_sha256, pdf_file, pdf_sha256, word_file, word_sha256) IN (0, 9))
);
CREATE INDEX note_register ON correspondence.note (dated DESC, id DESC);
CREATE INDEX note_state ON correspondence.note (state, dated DESC, id DESC);
CREATE INDEX note_decision ON correspondence.note (decision) WHERE decision IS NOT NULL;

-- Every number that was ever given: to a note, or to nothing, with the reason. Rows are never deleted.
CREATE TABLE correspondence.number_given (
  series      text        NOT NULL,
  year        int         NOT NULL,
  number      bigint      NOT NULL,
  designation text        NOT NULL,
  note        uuid        UNIQUE REFERENCES correspondence.note,
  void_reason text,
  given_at    timestamptz NOT NULL,
  given_by    text        NOT NULL,
  PRIMARY KEY (series, year, number),
  CHECK (note IS NOT NULL OR void_reason IS NOT NULL)
);
CREATE UNIQUE INDEX number_designation ON correspondence.number_given (year, designation);
ALTER TABLE correspondence.note
  ADD FOREIGN KEY (series, year, number) REFERENCES correspondence.number_given DEFERRABLE INITIALLY DEFERRED;

-- A language's text. While it is a draft, the words put in place of the generated ones; from registration the whole.
CREATE TABLE correspondence.rendition (
  note     uuid NOT NULL REFERENCES correspondence.note ON DELETE CASCADE,
  place    int  NOT NULL,
  language text NOT NULL,
  words    text,
  further  text NOT NULL DEFAULT '',
  official jsonb,
  PRIMARY KEY (note, language),
  UNIQUE (note, place)
);

CREATE TABLE correspondence.enclosure (
  note  uuid NOT NULL REFERENCES correspondence.note ON DELETE CASCADE,
  place int  NOT NULL,
  file  uuid NOT NULL,
  pages int  NOT NULL CHECK (pages > 0),
  counted boolean NOT NULL,
  PRIMARY KEY (note, place)
);

-- Who receives it and by which channel, as that stood on the note's date.
CREATE TABLE correspondence.recipient (
  note           uuid NOT NULL REFERENCES correspondence.note,
  place          int  NOT NULL,
  state          text NOT NULL,
  channel        text NOT NULL,
  city           text NOT NULL,
  handed_over_at timestamptz,
  handed_over_by text,
  PRIMARY KEY (note, state)
);
CREATE INDEX recipient_state ON correspondence.recipient (state);

CREATE TABLE correspondence.note_history (
  note   uuid        NOT NULL REFERENCES correspondence.note ON DELETE CASCADE,
  place  int         NOT NULL,
  state  text        NOT NULL CHECK (state IN ('DRAFTED', 'REGISTERED', 'CIRCULATED', 'VOIDED')),
  at     timestamptz NOT NULL,
  by     text        NOT NULL,
  reason text,
  PRIMARY KEY (note, place)
);

-- What is official is never edited: the database refuses what the program should never try.
CREATE FUNCTION correspondence.keep_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a number once given stays as it is';
END $$;
CREATE TRIGGER number_stays BEFORE DELETE OR UPDATE OF series, year, number, designation, note, given_at, given_by
  ON correspondence.number_given FOR EACH ROW EXECUTE FUNCTION correspondence.keep_number();

CREATE FUNCTION correspondence.keep_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a registered text stays as it is';
END $$;
CREATE TRIGGER text_stays BEFORE DELETE OR UPDATE ON correspondence.rendition
  FOR EACH ROW WHEN (OLD.official IS NOT NULL) EXECUTE FUNCTION correspondence.keep_text();
