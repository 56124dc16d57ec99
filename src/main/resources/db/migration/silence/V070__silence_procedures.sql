CREATE SCHEMA IF NOT EXISTS silence;

-- One order for all lines of all ledgers: what was entered first has the smaller number.
CREATE SEQUENCE silence.line;

-- What was put under silence, as it was opened. Where it stands follows from its ledger and the clock.
CREATE TABLE silence.procedure (
  id             uuid PRIMARY KEY,
  title          jsonb       NOT NULL, -- by language
  noun           text        NOT NULL, -- what the text is, by the pack's code
  agreed_by      text        NOT NULL, -- the organ that agreed to the method
  agreed_on      date        NOT NULL,
  adopting_organ text        NOT NULL,
  decision       uuid        NOT NULL,
  paragraph      text        NOT NULL,
  mandate_label  text        NOT NULL,
  deadline       jsonb       NOT NULL, -- as the deciding text words it
  preset         text        NOT NULL,
  provisional    boolean     NOT NULL,
  opened_at      timestamptz NOT NULL,
  opened_by      text        NOT NULL
);
CREATE INDEX procedure_decision ON silence.procedure (decision);

-- The text, laid as a whole in all its renditions; the last before circulation is the frozen one.
CREATE TABLE silence.text_laid (
  line      bigint PRIMARY KEY DEFAULT nextval('silence.line'),
  procedure uuid        NOT NULL REFERENCES silence.procedure,
  authentic text        NOT NULL,
  at        timestamptz NOT NULL,
  by_whom   text        NOT NULL
);
CREATE INDEX text_laid_procedure ON silence.text_laid (procedure);

CREATE TABLE silence.rendition (
  text_laid bigint NOT NULL REFERENCES silence.text_laid,
  language  text   NOT NULL,
  file      uuid   NOT NULL,
  name      text   NOT NULL,
  pages     int    NOT NULL CHECK (pages > 0),
  sha256    text   NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (text_laid, language)
);

-- The wall-clock promise, the zone, and the instant as the zone rules of that day made it.
CREATE TABLE silence.deadline_fixed (
  line            bigint PRIMARY KEY DEFAULT nextval('silence.line'),
  procedure       uuid        NOT NULL REFERENCES silence.procedure,
  local           timestamp   NOT NULL,
  zone            text        NOT NULL,
  instant         timestamptz NOT NULL,
  wording         text        NOT NULL,
  time_zone_rules text        NOT NULL,
  at              timestamptz NOT NULL,
  by_whom         text        NOT NULL
);
CREATE INDEX deadline_fixed_procedure ON silence.deadline_fixed (procedure);

-- Dispatch, once: with it policy and members are frozen.
CREATE TABLE silence.circulation (
  line      bigint PRIMARY KEY DEFAULT nextval('silence.line'),
  procedure uuid        NOT NULL UNIQUE REFERENCES silence.procedure,
  policy    jsonb       NOT NULL,
  note      uuid,
  reason    text        NOT NULL,
  at        timestamptz NOT NULL,
  by_whom   text        NOT NULL
);

CREATE TABLE silence.entitled (
  procedure uuid NOT NULL REFERENCES silence.circulation (procedure),
  state     text NOT NULL CHECK (state ~ '^[A-Z]{3}$'),
  channel   text,
  PRIMARY KEY (procedure, state)
);
CREATE INDEX entitled_state ON silence.entitled (state);

CREATE TABLE silence.communication (
  id          uuid PRIMARY KEY,
  line        bigint      NOT NULL UNIQUE DEFAULT nextval('silence.line'),
  procedure   uuid        NOT NULL REFERENCES silence.circulation (procedure),
  states      text[]      NOT NULL CHECK (cardinality(states) > 0),
  capacity    text        NOT NULL CHECK (capacity IN ('NATIONAL', 'CHAIR')),
  received_at timestamptz NOT NULL,
  sent_at     timestamptz,
  channel     text        NOT NULL CHECK (channel IN ('PORTAL', 'NOTE_VERBALE', 'EMAIL', 'REGISTRY', 'TELEPHONE', 'CHAIR')),
  kind        text        NOT NULL CHECK (kind IN ('OBJECTION', 'AMENDMENT', 'VOTE_REQUEST', 'HOLD', 'RECALL', 'RESERVATION',
                'COMMENT', 'QUESTION', 'SUPPORT', 'RECUSAL', 'ACKNOWLEDGEMENT', 'UNCLASSIFIED')),
  validity    text        NOT NULL CHECK (validity IN ('VALID', 'PROVISIONAL', 'UNCLEAR', 'DISPUTED', 'INVALID')),
  words       text        NOT NULL,
  source      text        NOT NULL,
  at          timestamptz NOT NULL,
  by_whom     text        NOT NULL,
  CHECK (received_at <= at)
);
CREATE INDEX communication_procedure ON silence.communication (procedure);

-- What an officer found a communication to be. The latest counts.
CREATE TABLE silence.finding (
  line          bigint PRIMARY KEY DEFAULT nextval('silence.line'),
  procedure     uuid        NOT NULL REFERENCES silence.circulation (procedure),
  communication uuid        NOT NULL REFERENCES silence.communication,
  kind          text        NOT NULL,
  validity      text        NOT NULL CHECK (validity IN ('VALID', 'PROVISIONAL', 'UNCLEAR', 'DISPUTED', 'INVALID')),
  reason        text        NOT NULL,
  at            timestamptz NOT NULL,
  by_whom       text        NOT NULL
);
CREATE INDEX finding_procedure ON silence.finding (procedure);

-- The acts of the secretariat. The decisive ones happen once; a note may be drafted anew.
CREATE TABLE silence.act (
  line         bigint PRIMARY KEY DEFAULT nextval('silence.line'),
  procedure    uuid        NOT NULL REFERENCES silence.procedure,
  kind         text        NOT NULL CHECK (kind IN ('LIVE', 'CERTIFIED', 'WITHDRAWN', 'ANNOUNCED', 'OPENING_DRAFTED', 'OUTCOME_DRAFTED')),
  effective_at timestamptz,
  note         uuid,
  reason       text        NOT NULL DEFAULT '',
  at           timestamptz NOT NULL,
  by_whom      text        NOT NULL,
  CHECK ((kind = 'CERTIFIED') = (effective_at IS NOT NULL)),
  CHECK ((kind IN ('ANNOUNCED', 'OPENING_DRAFTED', 'OUTCOME_DRAFTED')) = (note IS NOT NULL))
);
CREATE UNIQUE INDEX act_once ON silence.act (procedure, kind) WHERE kind IN ('LIVE', 'CERTIFIED', 'WITHDRAWN', 'ANNOUNCED');
CREATE INDEX act_procedure ON silence.act (procedure);
CREATE INDEX act_note ON silence.act (note) WHERE note IS NOT NULL;

-- A ledger is written once: the database refuses what the program should never try.
CREATE FUNCTION silence.keep_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger of a silence procedure is only ever added to';
END $$;
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.procedure FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.text_laid FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.rendition FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.deadline_fixed FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.circulation FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.entitled FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.communication FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.finding FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON silence.act FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
