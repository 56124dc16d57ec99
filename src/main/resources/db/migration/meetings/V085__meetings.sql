CREATE SCHEMA IF NOT EXISTS meetings;

CREATE TABLE meetings.meeting (
  id            uuid PRIMARY KEY,
  decision      uuid NOT NULL,
  paragraph     text NOT NULL,
  mandate_label text NOT NULL,
  mandate_words text NOT NULL,
  organs        text[] NOT NULL,
  purpose       text NOT NULL,
  due           jsonb NOT NULL,
  foreseen_at   timestamptz NOT NULL,
  live_at       timestamptz,
  cancelled_at  timestamptz,
  cancelled_why text,
  CHECK ((cancelled_at IS NULL) = (cancelled_why IS NULL))
);
CREATE INDEX meeting_decision ON meetings.meeting (decision);

-- Each date that was set, in order; the last one holds. Meetings move.
CREATE TABLE meetings.arrangement (
  meeting  uuid NOT NULL REFERENCES meetings.meeting,
  number   int  NOT NULL CHECK (number > 0),
  day      date NOT NULL,
  modality text NOT NULL CHECK (modality IN ('in_person', 'virtual', 'hybrid')),
  place    text NOT NULL,
  set_at   timestamptz NOT NULL,
  set_by   text NOT NULL,
  PRIMARY KEY (meeting, number)
);
