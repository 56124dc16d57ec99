CREATE SCHEMA IF NOT EXISTS taskings;

-- What was assigned, as it was assigned; nothing here changes afterwards.
CREATE TABLE taskings.tasking (
  id            uuid PRIMARY KEY,
  decision      uuid NOT NULL,
  paragraph     text NOT NULL,
  mandate_label text NOT NULL,
  mandate_words text NOT NULL,
  actors        text[] NOT NULL,
  action        text NOT NULL,
  recipients    text[] NOT NULL,
  force         text NOT NULL CHECK (force IN ('directive', 'exhortative', 'implied')),
  deadline      jsonb NOT NULL,
  condition     text,
  depends_on    uuid REFERENCES taskings.tasking,
  assigned_at   timestamptz NOT NULL,
  assigned_by   text NOT NULL
);
CREATE INDEX tasking_decision ON taskings.tasking (decision);

-- What happened to it since. The standing follows from these rows and the clock.
CREATE TABLE taskings.step (
  tasking  uuid NOT NULL REFERENCES taskings.tasking,
  number   int  NOT NULL CHECK (number > 0),
  kind     text NOT NULL CHECK (kind IN ('live', 'delivered', 'completed', 'postponed', 'superseded', 'cancelled')),
  at       timestamptz NOT NULL,
  by_whom  text NOT NULL,
  words    text NOT NULL,
  file     uuid,
  deadline jsonb,
  PRIMARY KEY (tasking, number),
  CHECK ((kind = 'postponed') = (deadline IS NOT NULL))
);

-- Each tasking with what its steps add up to.
CREATE VIEW taskings.current AS
SELECT t.id, t.decision, t.actors, t.action, t.force, t.condition, d.deadline,
       CASE d.deadline ->> 'species'
         WHEN 'fixed'  THEN left(d.deadline ->> 'local', 10)::date
         WHEN 'date'   THEN (d.deadline ->> 'date')::date
         WHEN 'within' THEN (d.deadline ->> 'to')::date
       END AS last_day,
       (d.deadline ->> 'instant')::timestamptz AS last_instant,
       d.deadline ->> 'species' AS species,
       EXISTS (SELECT FROM taskings.step s WHERE s.tasking = t.id AND s.kind = 'live') AS live,
       (SELECT s.kind FROM taskings.step s WHERE s.tasking = t.id ORDER BY s.number DESC LIMIT 1) AS last_step
  FROM taskings.tasking t
 CROSS JOIN LATERAL (
       SELECT coalesce(
         (SELECT s.deadline FROM taskings.step s WHERE s.tasking = t.id AND s.kind = 'postponed' ORDER BY s.number DESC LIMIT 1),
         t.deadline) AS deadline) d;
