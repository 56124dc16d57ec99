CREATE TABLE platform.clock_shift (
  only_row boolean NOT NULL DEFAULT true,
  shift_ms bigint NOT NULL,
  CONSTRAINT clock_shift_pkey PRIMARY KEY (only_row),
  CONSTRAINT clock_shift_only_row_check CHECK (only_row)
);

CREATE TABLE platform.session (
  primary_id character(36) NOT NULL,
  session_id character(36) NOT NULL,
  creation_time bigint NOT NULL,
  last_access_time bigint NOT NULL,
  max_inactive_interval integer NOT NULL,
  expiry_time bigint NOT NULL,
  principal_name character varying(100),
  CONSTRAINT session_session_id_key UNIQUE (session_id),
  CONSTRAINT session_pkey PRIMARY KEY (primary_id)
);

CREATE TABLE platform.session_attributes (
  session_primary_id character(36) NOT NULL,
  attribute_name character varying(200) NOT NULL,
  attribute_bytes bytea NOT NULL,
  CONSTRAINT session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name),
  CONSTRAINT session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES platform.session(primary_id) ON DELETE CASCADE
);

CREATE INDEX session_expiry ON platform.session USING btree (expiry_time);
CREATE INDEX session_principal ON platform.session USING btree (principal_name);
