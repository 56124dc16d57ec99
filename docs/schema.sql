CREATE TABLE access.account (
  id uuid NOT NULL,
  login text NOT NULL,
  name text NOT NULL,
  language text,
  password text NOT NULL,
  password_version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL,
  deactivated_at timestamp with time zone,
  CONSTRAINT account_login_key UNIQUE (login),
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_login_check CHECK ((login ~ '^[a-z0-9][a-z0-9._-]{1,59}$'::text)),
  CONSTRAINT account_name_check CHECK ((name <> ''::text))
);

CREATE TABLE access.failed_sign_in (
  id bigint NOT NULL,
  at timestamp with time zone NOT NULL,
  login bytea NOT NULL,
  address text NOT NULL,
  CONSTRAINT failed_sign_in_pkey PRIMARY KEY (id)
);

CREATE TABLE access.holding (
  id uuid NOT NULL,
  account uuid NOT NULL,
  post uuid NOT NULL,
  begins date NOT NULL,
  ends date,
  CONSTRAINT holding_pkey PRIMARY KEY (id),
  CONSTRAINT holding_account_fkey FOREIGN KEY (account) REFERENCES access.account(id),
  CONSTRAINT holding_post_fkey FOREIGN KEY (post) REFERENCES access.post(id),
  CONSTRAINT holding_forward CHECK ((ends >= begins))
);

CREATE TABLE access.post (
  id uuid NOT NULL,
  role text NOT NULL,
  state text,
  title_en text,
  title_ru text,
  title_kk text,
  CONSTRAINT post_pkey PRIMARY KEY (id),
  CONSTRAINT post_role_check CHECK ((role = ANY (ARRAY['REGISTRAR'::text, 'OFFICER'::text, 'EXECUTIVE_DIRECTOR'::text, 'DELEGATION'::text, 'ADMINISTRATOR'::text]))),
  CONSTRAINT post_state_check CHECK ((state ~ '^[A-Z]{3}$'::text)),
  CONSTRAINT post_state_of_delegation CHECK (((role = 'DELEGATION'::text) = (state IS NOT NULL))),
  CONSTRAINT post_titles_whole CHECK ((num_nonnulls(title_en, title_ru, title_kk) = ANY (ARRAY[0, 3])))
);

CREATE TABLE audit.act (
  sequence bigint NOT NULL,
  at timestamp with time zone NOT NULL,
  actor text NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  decision uuid,
  paragraph text,
  label text,
  details text NOT NULL,
  previous text NOT NULL,
  hash text NOT NULL,
  CONSTRAINT act_hash_key UNIQUE (hash),
  CONSTRAINT act_pkey PRIMARY KEY (sequence),
  CONSTRAINT act_actor_check CHECK ((actor <> ''::text)),
  CONSTRAINT act_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT act_kind_check CHECK ((kind <> ''::text)),
  CONSTRAINT act_mandate_whole CHECK ((num_nonnulls(decision, paragraph, label) = ANY (ARRAY[0, 3]))),
  CONSTRAINT act_previous_check CHECK ((previous ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT act_sequence_check CHECK ((sequence > 0)),
  CONSTRAINT act_subject_check CHECK ((subject <> ''::text))
);

CREATE TABLE correspondence.enclosure (
  note uuid NOT NULL,
  place integer NOT NULL,
  file uuid NOT NULL,
  pages integer NOT NULL,
  counted boolean NOT NULL,
  CONSTRAINT enclosure_pkey PRIMARY KEY (note, place),
  CONSTRAINT enclosure_note_fkey FOREIGN KEY (note) REFERENCES correspondence.note(id) ON DELETE CASCADE,
  CONSTRAINT enclosure_pages_check CHECK ((pages > 0))
);

CREATE TABLE correspondence.note (
  id uuid NOT NULL,
  series text NOT NULL,
  state text NOT NULL,
  dated date NOT NULL,
  letter jsonb NOT NULL,
  subject jsonb NOT NULL,
  subject_text text NOT NULL,
  addressees text NOT NULL,
  decision uuid,
  paragraph text,
  mandate_label text,
  drafted_by text NOT NULL,
  drafted_at timestamp with time zone NOT NULL,
  year integer,
  number bigint,
  designation text,
  registered_at timestamp with time zone,
  text_sha256 text,
  pdf_file uuid,
  pdf_sha256 text,
  word_file uuid,
  word_sha256 text,
  CONSTRAINT note_pkey PRIMARY KEY (id),
  CONSTRAINT note_series_year_number_fkey FOREIGN KEY (series, year, number) REFERENCES correspondence.number_given(series, year, number) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT note_check CHECK ((((decision IS NULL) = (paragraph IS NULL)) AND ((decision IS NULL) = (mandate_label IS NULL)))),
  CONSTRAINT note_check1 CHECK (
CASE
    WHEN (state = 'DRAFTED'::text) THEN (number IS NULL)
    ELSE true
END),
  CONSTRAINT note_check2 CHECK (
CASE
    WHEN (state = ANY (ARRAY['REGISTERED'::text, 'CIRCULATED'::text])) THEN (number IS NOT NULL)
    ELSE true
END),
  CONSTRAINT note_check3 CHECK ((num_nulls(year, number, designation, registered_at, text_sha256, pdf_file, pdf_sha256, word_file, word_sha256) = ANY (ARRAY[0, 9]))),
  CONSTRAINT note_state_check CHECK ((state = ANY (ARRAY['DRAFTED'::text, 'REGISTERED'::text, 'CIRCULATED'::text, 'VOIDED'::text])))
);

CREATE TABLE correspondence.note_history (
  note uuid NOT NULL,
  place integer NOT NULL,
  state text NOT NULL,
  at timestamp with time zone NOT NULL,
  by text NOT NULL,
  reason text,
  CONSTRAINT note_history_pkey PRIMARY KEY (note, place),
  CONSTRAINT note_history_note_fkey FOREIGN KEY (note) REFERENCES correspondence.note(id) ON DELETE CASCADE,
  CONSTRAINT note_history_state_check CHECK ((state = ANY (ARRAY['DRAFTED'::text, 'REGISTERED'::text, 'CIRCULATED'::text, 'VOIDED'::text])))
);

CREATE TABLE correspondence.number_given (
  series text NOT NULL,
  year integer NOT NULL,
  number bigint NOT NULL,
  designation text NOT NULL,
  note uuid,
  void_reason text,
  given_at timestamp with time zone NOT NULL,
  given_by text NOT NULL,
  CONSTRAINT number_given_note_key UNIQUE (note),
  CONSTRAINT number_given_pkey PRIMARY KEY (series, year, number),
  CONSTRAINT number_given_note_fkey FOREIGN KEY (note) REFERENCES correspondence.note(id),
  CONSTRAINT number_given_check CHECK (((note IS NOT NULL) OR (void_reason IS NOT NULL)))
);

CREATE TABLE correspondence.recipient (
  note uuid NOT NULL,
  place integer NOT NULL,
  state text NOT NULL,
  channel text NOT NULL,
  city text NOT NULL,
  handed_over_at timestamp with time zone,
  handed_over_by text,
  CONSTRAINT recipient_pkey PRIMARY KEY (note, state),
  CONSTRAINT recipient_note_fkey FOREIGN KEY (note) REFERENCES correspondence.note(id)
);

CREATE TABLE correspondence.rendition (
  note uuid NOT NULL,
  place integer NOT NULL,
  language text NOT NULL,
  words text,
  further text NOT NULL DEFAULT ''::text,
  official jsonb,
  CONSTRAINT rendition_note_place_key UNIQUE (note, place),
  CONSTRAINT rendition_pkey PRIMARY KEY (note, language),
  CONSTRAINT rendition_note_fkey FOREIGN KEY (note) REFERENCES correspondence.note(id) ON DELETE CASCADE
);

CREATE TABLE correspondence.series_year (
  series text NOT NULL,
  year integer NOT NULL,
  first bigint NOT NULL,
  next_number bigint NOT NULL,
  CONSTRAINT series_year_pkey PRIMARY KEY (series, year),
  CONSTRAINT series_year_check CHECK ((next_number >= first)),
  CONSTRAINT series_year_first_check CHECK ((first > 0))
);

CREATE TABLE decisions.decision (
  id uuid NOT NULL,
  file uuid NOT NULL,
  file_name text NOT NULL,
  organ text NOT NULL,
  met_on date,
  modality text NOT NULL,
  chair text NOT NULL,
  place text NOT NULL,
  imported_at timestamp with time zone NOT NULL,
  imported_by text NOT NULL,
  confirmed_at timestamp with time zone,
  adopted_on date,
  note uuid,
  version integer NOT NULL,
  CONSTRAINT decision_pkey PRIMARY KEY (id),
  CONSTRAINT decision_check CHECK (((adopted_on IS NULL) OR (confirmed_at IS NOT NULL)))
);

CREATE TABLE decisions.paragraph (
  decision uuid NOT NULL,
  "position" integer NOT NULL,
  number text,
  citation text NOT NULL,
  mandate text NOT NULL,
  heading text,
  words text NOT NULL,
  verbs text[] NOT NULL,
  written_procedure boolean NOT NULL,
  negative_silence boolean NOT NULL,
  CONSTRAINT paragraph_pkey PRIMARY KEY (decision, "position"),
  CONSTRAINT paragraph_decision_fkey FOREIGN KEY (decision) REFERENCES decisions.decision(id),
  CONSTRAINT paragraph_position_check CHECK (("position" > 0))
);

CREATE TABLE decisions.proposal (
  id uuid NOT NULL,
  decision uuid NOT NULL,
  paragraph integer NOT NULL,
  kind text NOT NULL,
  what text NOT NULL,
  actors text[] NOT NULL,
  recipients text[] NOT NULL,
  force text,
  deadline jsonb NOT NULL,
  bracketed boolean NOT NULL,
  settlement text NOT NULL,
  span_from integer NOT NULL,
  span_to integer NOT NULL,
  after uuid,
  outcome_kind text,
  outcome uuid,
  CONSTRAINT proposal_pkey PRIMARY KEY (id),
  CONSTRAINT proposal_after_fkey FOREIGN KEY (after) REFERENCES decisions.proposal(id) ON DELETE SET NULL,
  CONSTRAINT proposal_decision_paragraph_fkey FOREIGN KEY (decision, paragraph) REFERENCES decisions.paragraph(decision, "position"),
  CONSTRAINT proposal_check CHECK (((kind = 'tasking'::text) = (force IS NOT NULL))),
  CONSTRAINT proposal_check1 CHECK (((outcome_kind IS NULL) = (outcome IS NULL))),
  CONSTRAINT proposal_force_check CHECK ((force = ANY (ARRAY['directive'::text, 'exhortative'::text, 'implied'::text]))),
  CONSTRAINT proposal_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'approve'::text, 'tasking'::text, 'silence'::text, 'inputs'::text, 'meeting'::text, 'standing'::text, 'none'::text]))),
  CONSTRAINT proposal_outcome_kind_check CHECK ((outcome_kind = ANY (ARRAY['tasking'::text, 'silence'::text, 'inputs'::text, 'meeting'::text]))),
  CONSTRAINT proposal_settlement_check CHECK ((settlement = ANY (ARRAY['unsettled'::text, 'agreed'::text, 'dropped'::text])))
);

CREATE TABLE documents.content (
  sha256 bytea NOT NULL,
  bytes bytea NOT NULL,
  CONSTRAINT content_pkey PRIMARY KEY (sha256),
  CONSTRAINT content_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 26214400))),
  CONSTRAINT content_sha256_check CHECK ((octet_length(sha256) = 32))
);

CREATE TABLE documents.file (
  id uuid NOT NULL,
  sha256 bytea NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL,
  pages integer,
  kept_at timestamp with time zone NOT NULL,
  CONSTRAINT file_pkey PRIMARY KEY (id),
  CONSTRAINT file_sha256_fkey FOREIGN KEY (sha256) REFERENCES documents.content(sha256),
  CONSTRAINT file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255))),
  CONSTRAINT file_pages_check CHECK ((pages >= 0))
);

CREATE TABLE inputs.call (
  id uuid NOT NULL,
  decision uuid NOT NULL,
  paragraph text NOT NULL,
  mandate_label text NOT NULL,
  mandate_words text NOT NULL,
  subject text NOT NULL,
  invited text[] NOT NULL,
  deadline jsonb NOT NULL,
  made_at timestamp with time zone NOT NULL,
  live_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_why text,
  CONSTRAINT call_pkey PRIMARY KEY (id),
  CONSTRAINT call_check CHECK (((withdrawn_at IS NULL) = (withdrawn_why IS NULL)))
);

CREATE TABLE inputs.submission (
  id uuid NOT NULL,
  call uuid NOT NULL,
  state text NOT NULL,
  kind text NOT NULL,
  words text NOT NULL,
  file uuid,
  received_at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  recorded_by text NOT NULL,
  CONSTRAINT submission_pkey PRIMARY KEY (id),
  CONSTRAINT submission_call_fkey FOREIGN KEY (call) REFERENCES inputs.call(id),
  CONSTRAINT submission_kind_check CHECK ((kind = ANY (ARRAY['substantive'::text, 'no_comment'::text, 'reserves_position'::text, 'asks_for_time'::text])))
);

CREATE TABLE institution.pack_file (
  pack uuid NOT NULL,
  name text NOT NULL,
  content text NOT NULL,
  CONSTRAINT pack_file_pkey PRIMARY KEY (pack, name),
  CONSTRAINT pack_file_pack_fkey FOREIGN KEY (pack) REFERENCES institution.pack_version(id)
);

CREATE TABLE institution.pack_version (
  id uuid NOT NULL,
  ordinal bigint NOT NULL,
  code text NOT NULL,
  version text NOT NULL,
  as_of date NOT NULL,
  sha256 character(64) NOT NULL,
  accepted_at timestamp with time zone NOT NULL,
  accepted_by text NOT NULL,
  CONSTRAINT pack_version_ordinal_key UNIQUE (ordinal),
  CONSTRAINT pack_version_pkey PRIMARY KEY (id)
);

CREATE TABLE meetings.arrangement (
  meeting uuid NOT NULL,
  number integer NOT NULL,
  day date NOT NULL,
  modality text NOT NULL,
  place text NOT NULL,
  set_at timestamp with time zone NOT NULL,
  set_by text NOT NULL,
  CONSTRAINT arrangement_pkey PRIMARY KEY (meeting, number),
  CONSTRAINT arrangement_meeting_fkey FOREIGN KEY (meeting) REFERENCES meetings.meeting(id),
  CONSTRAINT arrangement_modality_check CHECK ((modality = ANY (ARRAY['in_person'::text, 'virtual'::text, 'hybrid'::text]))),
  CONSTRAINT arrangement_number_check CHECK ((number > 0))
);

CREATE TABLE meetings.meeting (
  id uuid NOT NULL,
  decision uuid NOT NULL,
  paragraph text NOT NULL,
  mandate_label text NOT NULL,
  mandate_words text NOT NULL,
  organs text[] NOT NULL,
  purpose text NOT NULL,
  due jsonb NOT NULL,
  foreseen_at timestamp with time zone NOT NULL,
  live_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancelled_why text,
  CONSTRAINT meeting_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_check CHECK (((cancelled_at IS NULL) = (cancelled_why IS NULL)))
);

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

CREATE TABLE silence.act (
  line bigint NOT NULL DEFAULT nextval('silence.line'::regclass),
  procedure uuid NOT NULL,
  kind text NOT NULL,
  effective_at timestamp with time zone,
  note uuid,
  reason text NOT NULL DEFAULT ''::text,
  at timestamp with time zone NOT NULL,
  by_whom text NOT NULL,
  CONSTRAINT act_pkey PRIMARY KEY (line),
  CONSTRAINT act_procedure_fkey FOREIGN KEY (procedure) REFERENCES silence.procedure(id),
  CONSTRAINT act_check CHECK (((kind = 'CERTIFIED'::text) = (effective_at IS NOT NULL))),
  CONSTRAINT act_check1 CHECK (((kind = ANY (ARRAY['ANNOUNCED'::text, 'OPENING_DRAFTED'::text, 'OUTCOME_DRAFTED'::text])) = (note IS NOT NULL))),
  CONSTRAINT act_kind_check CHECK ((kind = ANY (ARRAY['LIVE'::text, 'CERTIFIED'::text, 'WITHDRAWN'::text, 'ANNOUNCED'::text, 'OPENING_DRAFTED'::text, 'OUTCOME_DRAFTED'::text])))
);

CREATE TABLE silence.circulation (
  line bigint NOT NULL DEFAULT nextval('silence.line'::regclass),
  procedure uuid NOT NULL,
  policy jsonb NOT NULL,
  note uuid,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL,
  by_whom text NOT NULL,
  CONSTRAINT circulation_procedure_key UNIQUE (procedure),
  CONSTRAINT circulation_pkey PRIMARY KEY (line),
  CONSTRAINT circulation_procedure_fkey FOREIGN KEY (procedure) REFERENCES silence.procedure(id)
);

CREATE TABLE silence.communication (
  id uuid NOT NULL,
  line bigint NOT NULL DEFAULT nextval('silence.line'::regclass),
  procedure uuid NOT NULL,
  states text[] NOT NULL,
  capacity text NOT NULL,
  received_at timestamp with time zone NOT NULL,
  sent_at timestamp with time zone,
  channel text NOT NULL,
  kind text NOT NULL,
  validity text NOT NULL,
  words text NOT NULL,
  source text NOT NULL,
  at timestamp with time zone NOT NULL,
  by_whom text NOT NULL,
  CONSTRAINT communication_line_key UNIQUE (line),
  CONSTRAINT communication_pkey PRIMARY KEY (id),
  CONSTRAINT communication_procedure_fkey FOREIGN KEY (procedure) REFERENCES silence.circulation(procedure),
  CONSTRAINT communication_capacity_check CHECK ((capacity = ANY (ARRAY['NATIONAL'::text, 'CHAIR'::text]))),
  CONSTRAINT communication_channel_check CHECK ((channel = ANY (ARRAY['PORTAL'::text, 'NOTE_VERBALE'::text, 'EMAIL'::text, 'REGISTRY'::text, 'TELEPHONE'::text, 'CHAIR'::text]))),
  CONSTRAINT communication_check CHECK ((received_at <= at)),
  CONSTRAINT communication_kind_check CHECK ((kind = ANY (ARRAY['OBJECTION'::text, 'AMENDMENT'::text, 'VOTE_REQUEST'::text, 'HOLD'::text, 'RECALL'::text, 'RESERVATION'::text, 'COMMENT'::text, 'QUESTION'::text, 'SUPPORT'::text, 'RECUSAL'::text, 'ACKNOWLEDGEMENT'::text, 'UNCLASSIFIED'::text]))),
  CONSTRAINT communication_states_check CHECK ((cardinality(states) > 0)),
  CONSTRAINT communication_validity_check CHECK ((validity = ANY (ARRAY['VALID'::text, 'PROVISIONAL'::text, 'UNCLEAR'::text, 'DISPUTED'::text, 'INVALID'::text])))
);

CREATE TABLE silence.deadline_fixed (
  line bigint NOT NULL DEFAULT nextval('silence.line'::regclass),
  procedure uuid NOT NULL,
  local timestamp without time zone NOT NULL,
  zone text NOT NULL,
  instant timestamp with time zone NOT NULL,
  wording text NOT NULL,
  time_zone_rules text NOT NULL,
  at timestamp with time zone NOT NULL,
  by_whom text NOT NULL,
  CONSTRAINT deadline_fixed_pkey PRIMARY KEY (line),
  CONSTRAINT deadline_fixed_procedure_fkey FOREIGN KEY (procedure) REFERENCES silence.procedure(id)
);

CREATE TABLE silence.entitled (
  procedure uuid NOT NULL,
  state text NOT NULL,
  channel text,
  CONSTRAINT entitled_pkey PRIMARY KEY (procedure, state),
  CONSTRAINT entitled_procedure_fkey FOREIGN KEY (procedure) REFERENCES silence.circulation(procedure),
  CONSTRAINT entitled_state_check CHECK ((state ~ '^[A-Z]{3}$'::text))
);

CREATE TABLE silence.finding (
  line bigint NOT NULL DEFAULT nextval('silence.line'::regclass),
  procedure uuid NOT NULL,
  communication uuid NOT NULL,
  kind text NOT NULL,
  validity text NOT NULL,
  reason text NOT NULL,
  at timestamp with time zone NOT NULL,
  by_whom text NOT NULL,
  CONSTRAINT finding_pkey PRIMARY KEY (line),
  CONSTRAINT finding_communication_fkey FOREIGN KEY (communication) REFERENCES silence.communication(id),
  CONSTRAINT finding_procedure_fkey FOREIGN KEY (procedure) REFERENCES silence.circulation(procedure),
  CONSTRAINT finding_validity_check CHECK ((validity = ANY (ARRAY['VALID'::text, 'PROVISIONAL'::text, 'UNCLEAR'::text, 'DISPUTED'::text, 'INVALID'::text])))
);

CREATE TABLE silence.procedure (
  id uuid NOT NULL,
  title jsonb NOT NULL,
  noun text NOT NULL,
  agreed_by text NOT NULL,
  agreed_on date NOT NULL,
  adopting_organ text NOT NULL,
  decision uuid NOT NULL,
  paragraph text NOT NULL,
  mandate_label text NOT NULL,
  deadline jsonb NOT NULL,
  preset text NOT NULL,
  provisional boolean NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  opened_by text NOT NULL,
  CONSTRAINT procedure_pkey PRIMARY KEY (id)
);

CREATE TABLE silence.rendition (
  text_laid bigint NOT NULL,
  language text NOT NULL,
  file uuid NOT NULL,
  name text NOT NULL,
  pages integer NOT NULL,
  sha256 text NOT NULL,
  CONSTRAINT rendition_pkey PRIMARY KEY (text_laid, language),
  CONSTRAINT rendition_text_laid_fkey FOREIGN KEY (text_laid) REFERENCES silence.text_laid(line),
  CONSTRAINT rendition_pages_check CHECK ((pages > 0)),
  CONSTRAINT rendition_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);

CREATE TABLE silence.text_laid (
  line bigint NOT NULL DEFAULT nextval('silence.line'::regclass),
  procedure uuid NOT NULL,
  authentic text NOT NULL,
  at timestamp with time zone NOT NULL,
  by_whom text NOT NULL,
  CONSTRAINT text_laid_pkey PRIMARY KEY (line),
  CONSTRAINT text_laid_procedure_fkey FOREIGN KEY (procedure) REFERENCES silence.procedure(id)
);

CREATE TABLE taskings.step (
  tasking uuid NOT NULL,
  number integer NOT NULL,
  kind text NOT NULL,
  at timestamp with time zone NOT NULL,
  by_whom text NOT NULL,
  words text NOT NULL,
  file uuid,
  deadline jsonb,
  CONSTRAINT step_pkey PRIMARY KEY (tasking, number),
  CONSTRAINT step_tasking_fkey FOREIGN KEY (tasking) REFERENCES taskings.tasking(id),
  CONSTRAINT step_check CHECK (((kind = 'postponed'::text) = (deadline IS NOT NULL))),
  CONSTRAINT step_kind_check CHECK ((kind = ANY (ARRAY['live'::text, 'delivered'::text, 'completed'::text, 'postponed'::text, 'superseded'::text, 'cancelled'::text]))),
  CONSTRAINT step_number_check CHECK ((number > 0))
);

CREATE TABLE taskings.tasking (
  id uuid NOT NULL,
  decision uuid NOT NULL,
  paragraph text NOT NULL,
  mandate_label text NOT NULL,
  mandate_words text NOT NULL,
  actors text[] NOT NULL,
  action text NOT NULL,
  recipients text[] NOT NULL,
  force text NOT NULL,
  deadline jsonb NOT NULL,
  condition text,
  depends_on uuid,
  assigned_at timestamp with time zone NOT NULL,
  assigned_by text NOT NULL,
  CONSTRAINT tasking_pkey PRIMARY KEY (id),
  CONSTRAINT tasking_depends_on_fkey FOREIGN KEY (depends_on) REFERENCES taskings.tasking(id),
  CONSTRAINT tasking_force_check CHECK ((force = ANY (ARRAY['directive'::text, 'exhortative'::text, 'implied'::text])))
);

CREATE INDEX failed_sign_in_address ON access.failed_sign_in USING btree (address, at);
CREATE INDEX failed_sign_in_at ON access.failed_sign_in USING btree (at);
CREATE INDEX failed_sign_in_login ON access.failed_sign_in USING btree (login, at);
CREATE INDEX holding_account ON access.holding USING btree (account);
CREATE INDEX holding_post ON access.holding USING btree (post);
CREATE UNIQUE INDEX post_usual ON access.post USING btree (role, COALESCE(state, ''::text)) WHERE (title_en IS NULL);
CREATE INDEX act_actor ON audit.act USING btree (actor, sequence);
CREATE INDEX act_at ON audit.act USING btree (at);
CREATE INDEX act_kind ON audit.act USING btree (kind, sequence);
CREATE INDEX act_subject ON audit.act USING btree (subject, sequence);
CREATE INDEX note_decision ON correspondence.note USING btree (decision) WHERE (decision IS NOT NULL);
CREATE INDEX note_register ON correspondence.note USING btree (dated DESC, id DESC);
CREATE INDEX note_state ON correspondence.note USING btree (state, dated DESC, id DESC);
CREATE UNIQUE INDEX number_designation ON correspondence.number_given USING btree (year, designation);
CREATE INDEX recipient_state ON correspondence.recipient USING btree (state);
CREATE INDEX proposal_decision ON decisions.proposal USING btree (decision, paragraph);
CREATE INDEX proposal_outcome ON decisions.proposal USING btree (outcome);
CREATE INDEX file_sha256 ON documents.file USING btree (sha256);
CREATE INDEX call_decision ON inputs.call USING btree (decision);
CREATE INDEX submission_call ON inputs.submission USING btree (call, received_at);
CREATE INDEX meeting_decision ON meetings.meeting USING btree (decision);
CREATE INDEX session_expiry ON platform.session USING btree (expiry_time);
CREATE INDEX session_principal ON platform.session USING btree (principal_name);
CREATE INDEX act_note ON silence.act USING btree (note) WHERE (note IS NOT NULL);
CREATE UNIQUE INDEX act_once ON silence.act USING btree (procedure, kind) WHERE (kind = ANY (ARRAY['LIVE'::text, 'CERTIFIED'::text, 'WITHDRAWN'::text, 'ANNOUNCED'::text]));
CREATE INDEX act_procedure ON silence.act USING btree (procedure);
CREATE INDEX communication_procedure ON silence.communication USING btree (procedure);
CREATE INDEX deadline_fixed_procedure ON silence.deadline_fixed USING btree (procedure);
CREATE INDEX entitled_state ON silence.entitled USING btree (state);
CREATE INDEX finding_procedure ON silence.finding USING btree (procedure);
CREATE INDEX procedure_decision ON silence.procedure USING btree (decision);
CREATE INDEX text_laid_procedure ON silence.text_laid USING btree (procedure);
CREATE INDEX tasking_decision ON taskings.tasking USING btree (decision);
CREATE TRIGGER act_continues_the_chain BEFORE INSERT ON audit.act FOR EACH ROW EXECUTE FUNCTION audit.act_continues_the_chain();
CREATE TRIGGER act_is_final BEFORE DELETE OR UPDATE ON audit.act FOR EACH ROW EXECUTE FUNCTION audit.act_is_final();
CREATE TRIGGER act_table_is_final BEFORE TRUNCATE ON audit.act FOR EACH STATEMENT EXECUTE FUNCTION audit.act_is_final();
CREATE TRIGGER number_stays BEFORE DELETE OR UPDATE OF series, year, number, designation, note, given_at, given_by ON correspondence.number_given FOR EACH ROW EXECUTE FUNCTION correspondence.keep_number();
CREATE TRIGGER text_stays BEFORE DELETE OR UPDATE ON correspondence.rendition FOR EACH ROW WHEN ((old.official IS NOT NULL)) EXECUTE FUNCTION correspondence.keep_text();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.act FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.circulation FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.communication FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.deadline_fixed FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.entitled FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.finding FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.procedure FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.rendition FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE TRIGGER ledger_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON silence.text_laid FOR EACH STATEMENT EXECUTE FUNCTION silence.keep_ledger();
CREATE OR REPLACE FUNCTION audit.act_continues_the_chain()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE last record;
BEGIN
  SELECT sequence, hash INTO last FROM audit.act ORDER BY sequence DESC LIMIT 1;
  IF NEW.sequence <> coalesce(last.sequence, 0) + 1
      OR NEW.previous <> coalesce(last.hash, repeat('0', 64)) THEN
    RAISE EXCEPTION 'act % does not continue the chain', NEW.sequence;
  END IF;
  RETURN NEW;
END $function$
;
CREATE OR REPLACE FUNCTION audit.act_is_final()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'an act is recorded for good: % is refused', TG_OP;
END $function$
;
CREATE OR REPLACE FUNCTION correspondence.keep_number()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a number once given stays as it is';
END $function$
;
CREATE OR REPLACE FUNCTION correspondence.keep_text()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'a registered text stays as it is';
END $function$
;
CREATE OR REPLACE FUNCTION silence.keep_ledger()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'the ledger of a silence procedure is only ever added to';
END $function$
;
