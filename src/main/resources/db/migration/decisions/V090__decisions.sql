CREATE SCHEMA IF NOT EXISTS decisions;

-- A deciding text. Its version counts every change, so that a stale page is noticed.
CREATE TABLE decisions.decision (
  id           uuid PRIMARY KEY,
  file         uuid NOT NULL,
  file_name    text NOT NULL,
  organ        text NOT NULL,
  met_on       date,
  modality     text NOT NULL,
  chair        text NOT NULL,
  place        text NOT NULL,
  imported_at  timestamptz NOT NULL,
  imported_by  text NOT NULL,
  confirmed_at timestamptz,
  adopted_on   date,
  note         uuid,
  version      int NOT NULL,
  CHECK (adopted_on IS NULL OR confirmed_at IS NOT NULL)
);

CREATE TABLE decisions.paragraph (
  decision          uuid NOT NULL REFERENCES decisions.decision,
  position          int  NOT NULL CHECK (position > 0),
  number            text,
  citation          text NOT NULL,
  mandate           text NOT NULL,
  heading           text,
  words             text NOT NULL,
  verbs             text[] NOT NULL,
  written_procedure boolean NOT NULL,
  negative_silence  boolean NOT NULL,
  PRIMARY KEY (decision, position)
);

-- What a reader or an officer takes a passage to set in motion.
CREATE TABLE decisions.proposal (
  id           uuid PRIMARY KEY,
  decision     uuid NOT NULL,
  paragraph    int  NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('note', 'approve', 'tasking', 'silence', 'inputs', 'meeting', 'standing', 'none')),
  what         text NOT NULL,
  actors       text[] NOT NULL,
  recipients   text[] NOT NULL,
  force        text CHECK (force IN ('directive', 'exhortative', 'implied')),
  deadline     jsonb NOT NULL,
  bracketed    boolean NOT NULL,
  settlement   text NOT NULL CHECK (settlement IN ('unsettled', 'agreed', 'dropped')),
  span_from    int NOT NULL,
  span_to      int NOT NULL,
  after        uuid REFERENCES decisions.proposal ON DELETE SET NULL,
  outcome_kind text CHECK (outcome_kind IN ('tasking', 'silence', 'inputs', 'meeting')),
  outcome      uuid,
  FOREIGN KEY (decision, paragraph) REFERENCES decisions.paragraph,
  CHECK ((kind = 'tasking') = (force IS NOT NULL)),
  CHECK ((outcome_kind IS NULL) = (outcome IS NULL))
);
CREATE INDEX proposal_decision ON decisions.proposal (decision, paragraph);
CREATE INDEX proposal_outcome ON decisions.proposal (outcome);
