-- The schema `platform` is made by Flyway itself, whose history lies in it.

-- Sign-in sessions of every node (shape given by Spring Session).
CREATE TABLE platform.session (
  primary_id            char(36) PRIMARY KEY,
  session_id            char(36) NOT NULL UNIQUE,
  creation_time         bigint   NOT NULL,
  last_access_time      bigint   NOT NULL,
  max_inactive_interval int      NOT NULL,
  expiry_time           bigint   NOT NULL,
  principal_name        varchar(100)
);
CREATE INDEX session_expiry ON platform.session (expiry_time);
CREATE INDEX session_principal ON platform.session (principal_name);

CREATE TABLE platform.session_attributes (
  session_primary_id char(36)     NOT NULL REFERENCES platform.session ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea        NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);

-- How far the presenter has moved the clock of a demonstration or rehearsal. Empty in production.
CREATE TABLE platform.clock_shift (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  shift_ms bigint NOT NULL
);
