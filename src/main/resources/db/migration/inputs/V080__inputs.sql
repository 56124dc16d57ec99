CREATE SCHEMA IF NOT EXISTS inputs;

CREATE TABLE inputs.call (
  id            uuid PRIMARY KEY,
  decision      uuid NOT NULL,
  paragraph     text NOT NULL,
  mandate_label text NOT NULL,
  mandate_words text NOT NULL,
  subject       text NOT NULL,
  invited       text[] NOT NULL,
  deadline      jsonb NOT NULL,
  made_at       timestamptz NOT NULL,
  live_at       timestamptz,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL))
);
CREATE INDEX call_decision ON inputs.call (decision);

-- What came in. A state may write more than once; the last one counts, all are kept.
CREATE TABLE inputs.submission (
  id          uuid PRIMARY KEY,
  call        uuid NOT NULL REFERENCES inputs.call,
  state       text NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('substantive', 'no_comment', 'reserves_position', 'asks_for_time')),
  words       text NOT NULL,
  file        uuid,
  received_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL
);
CREATE INDEX submission_call ON inputs.submission (call, received_at);
