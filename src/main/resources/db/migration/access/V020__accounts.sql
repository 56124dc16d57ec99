CREATE SCHEMA access;

CREATE TABLE access.account (
  id               uuid        PRIMARY KEY,
  login            text        NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,59}$'),
  name             text        NOT NULL CHECK (name <> ''),
  language         text,
  password         text        NOT NULL,
  password_version int         NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL,
  deactivated_at   timestamptz
);

-- A post carries a role; who holds it has the role for as long as they hold it.
CREATE TABLE access.post (
  id       uuid PRIMARY KEY,
  role     text NOT NULL CHECK (role IN ('REGISTRAR', 'OFFICER', 'EXECUTIVE_DIRECTOR', 'DELEGATION', 'ADMINISTRATOR')),
  state    text CHECK (state ~ '^[A-Z]{3}$'),
  title_en text,
  title_ru text,
  title_kk text,
  CONSTRAINT post_state_of_delegation CHECK ((role = 'DELEGATION') = (state IS NOT NULL)),
  CONSTRAINT post_titles_whole CHECK (num_nonnulls(title_en, title_ru, title_kk) IN (0, 3))
);
-- One untitled post for each role and each delegation: the usual one.
CREATE UNIQUE INDEX post_usual ON access.post (role, coalesce(state, '')) WHERE title_en IS NULL;

CREATE TABLE access.holding (
  id      uuid PRIMARY KEY,
  account uuid NOT NULL REFERENCES access.account,
  post    uuid NOT NULL REFERENCES access.post,
  begins  date NOT NULL,
  ends    date,  -- the first day on which the post is no longer held
  CONSTRAINT holding_forward CHECK (ends >= begins)
);
CREATE INDEX holding_account ON access.holding (account);
CREATE INDEX holding_post ON access.holding (post);

-- Attempts to sign in that have not succeeded. The login is kept as a digest, because people type
-- their password into the wrong field.
CREATE TABLE access.failed_sign_in (
  id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at      timestamptz NOT NULL,
  login   bytea       NOT NULL,
  address text        NOT NULL
);
CREATE INDEX failed_sign_in_login ON access.failed_sign_in (login, at);
CREATE INDEX failed_sign_in_address ON access.failed_sign_in (address, at);
CREATE INDEX failed_sign_in_at ON access.failed_sign_in (at);
