CREATE SCHEMA audit;

-- Every act, in the order in which the acts were committed. hash = SHA-256 of the act's canonical
-- JSON, which names the hash before it (docs/audit-chain.md).
CREATE TABLE audit.act (
  sequence  bigint      PRIMARY KEY CHECK (sequence > 0),
  at        timestamptz NOT NULL,
  actor     text        NOT NULL CHECK (actor <> ''),
  kind      text        NOT NULL CHECK (kind <> ''),
  subject   text        NOT NULL CHECK (subject <> ''),
  decision  uuid,
  paragraph text,
  label     text,
  details   text        NOT NULL,
  previous  text        NOT NULL CHECK (previous ~ '^[0-9a-f]{64}$'),
  hash      text        NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT act_mandate_whole CHECK (num_nonnulls(decision, paragraph, label) IN (0, 3))
);
CREATE INDEX act_subject ON audit.act (subject, sequence);
CREATE INDEX act_actor ON audit.act (actor, sequence);
CREATE INDEX act_kind ON audit.act (kind, sequence);
CREATE INDEX act_at ON audit.act (at);

CREATE FUNCTION audit.act_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an act is recorded for good: % is refused', TG_OP;
END $$;

CREATE TRIGGER act_is_final BEFORE UPDATE OR DELETE ON audit.act
  FOR EACH ROW EXECUTE FUNCTION audit.act_is_final();
CREATE TRIGGER act_table_is_final BEFORE TRUNCATE ON audit.act
  FOR EACH STATEMENT EXECUTE FUNCTION audit.act_is_final();

-- A row that does not continue the chain cannot be inserted, by whomever.
CREATE FUNCTION audit.act_continues_the_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE last record;
BEGIN
  SELECT sequence, hash INTO last FROM audit.act ORDER BY sequence DESC LIMIT 1;
  IF NEW.sequence <> coalesce(last.sequence, 0) + 1
      OR NEW.previous <> coalesce(last.hash, repeat('0', 64)) THEN
    RAISE EXCEPTION 'act % does not continue the chain', NEW.sequence;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER act_continues_the_chain BEFORE INSERT ON audit.act
  FOR EACH ROW EXECUTE FUNCTION audit.act_continues_the_chain();
