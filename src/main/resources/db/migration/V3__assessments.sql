-- Assessments and everything people write into them.

create table assessment (
    id                 uuid primary key,
    company_id         uuid not null references company,
    cycle_id           uuid not null references cycle,
    mode               varchar(40) not null,
    questionnaire      varchar(80) not null,                   -- id@edition: an assessment stays on its edition
    questionnaire_sha256 varchar(64) not null,
    state              varchar(16) not null check (state in ('draft', 'submitted')),
    scope_version      integer not null,                       -- of lines and profiles
    revision           bigint not null,                        -- grows with every change to what the answer sheet holds
    profiles           varchar(400) not null,                  -- of the company as a whole; keys, separated by spaces
    created_by         uuid not null references account,
    created_at         timestamp(6) with time zone not null,
    unique (company_id, cycle_id, mode)
);

-- Business lines and other units as this assessment sees them; copied from the company when it is opened.
create table assessment_line (
    assessment_id      uuid not null references assessment,
    line               varchar(170) not null,                  -- kind/name, as units are named in answer sheets
    unit_class         varchar(40) not null,
    position           integer not null,
    profiles           varchar(400) not null,
    share              varchar(40) not null,
    primary key (assessment_id, line)
);

-- One row for each element, scoping question or red flag that was ever touched, and for each business line that answers for itself.
create table answer (
    id                 uuid primary key,                       -- derived from assessment, code and line: saving needs no look-up
    assessment_id      uuid not null references assessment,
    code               varchar(100) not null,                  -- of the element, scoping question or red flag
    line               varchar(170) not null,                  -- kind/name; empty for the company as a whole
    said               varchar(10) not null check (said in ('open', 'chosen', 'na', 'unknown')),
    choice             varchar(100) not null,                  -- key of the answer, N/A code, or state of the flag
    stated_grades      varchar(400) not null,                  -- from an imported sheet; the editor derives grades from evidence
    about              varchar(4000) not null,                 -- the elements a flag is about, separated by spaces
    reason             varchar(10000) not null,
    reason_audience    varchar(12) not null check (reason_audience in ('public', 'coalition', 'sealed')),
    reason_salt        varchar(32) not null,                   -- of the annex item that the reason becomes
    privileged         varchar(10000) not null,                -- legal advice: never leaves this database
    carried            boolean not null,                       -- taken over from elsewhere and not confirmed yet
    folded             boolean not null,                       -- kept, but another row answers: the company's or those of its lines
    version            integer not null,
    changed_by         uuid not null references account,
    changed_at         timestamp(6) with time zone not null,
    unique (assessment_id, code, line)
);

-- Every state an answer ever had; version n of the answer is the row with version n.
create table answer_history (
    answer_id          uuid not null references answer,
    version            integer not null,
    said               varchar(10) not null,
    choice             varchar(100) not null,
    stated_grades      varchar(400) not null,
    about              varchar(4000) not null,
    reason             varchar(10000) not null,
    reason_audience    varchar(12) not null,
    privileged         varchar(10000) not null,
    carried            boolean not null,
    folded             boolean not null,
    restored_from      integer,
    changed_by         uuid not null references account,
    changed_at         timestamp(6) with time zone not null,
    primary key (answer_id, version)
);

-- Files are kept by their hash beside the database; several pieces of evidence may be one file.
create table evidence (
    id                 uuid primary key,
    assessment_id      uuid not null references assessment,
    audience           varchar(12) not null check (audience in ('public', 'coalition', 'sealed')),
    content            varchar(100000) not null,               -- canonical JSON: kind, title, url, archive, quote, page, date, period, law, body
    file_sha256        varchar(64) not null,                   -- empty where there is no file
    file_name          varchar(255) not null,
    file_type          varchar(100) not null,
    file_size          bigint not null,
    removed            boolean not null,                       -- taken away, but restorable
    version            integer not null,
    changed_by         uuid not null references account,
    changed_at         timestamp(6) with time zone not null
);
create index evidence_assessment on evidence (assessment_id);
create index evidence_file on evidence (file_sha256);

create table answer_evidence (
    answer_id          uuid not null references answer,
    evidence_id        uuid not null references evidence,
    salt               varchar(32) not null,                   -- of the annex item that this becomes
    removed            boolean not null,                       -- detached, but restorable
    changed_by         uuid not null references account,
    changed_at         timestamp(6) with time zone not null,
    primary key (answer_id, evidence_id)
);
create index answer_evidence_evidence on answer_evidence (evidence_id);

-- Annex items of an imported sheet that are neither evidence nor reason of an answer, and hashes of items that were held back; kept as
-- they came.
create table annex_item (
    id                 uuid primary key,
    assessment_id      uuid not null references assessment,
    hash               varchar(64) not null,
    item               varchar(1000000) not null               -- canonical JSON; empty where only its hash is here
);
create index annex_item_assessment on annex_item (assessment_id);

create table table_row (
    id                 uuid primary key,
    assessment_id      uuid not null references assessment,
    table_code         varchar(40) not null,
    position           integer not null,
    cells              varchar(100000) not null,               -- canonical JSON: text by field
    note               varchar(2000) not null,                 -- what explains a figure that a soft check asks about
    version            integer not null,
    changed_by         uuid not null references account,
    changed_at         timestamp(6) with time zone not null
);
create index table_row_assessment on table_row (assessment_id, table_code);

create table remark (
    id                 uuid primary key,
    assessment_id      uuid not null references assessment,
    code               varchar(40) not null,                   -- the element or indicator it is about
    text               varchar(10000) not null,
    resolved           boolean not null,
    written_by         uuid not null references account,
    written_at         timestamp(6) with time zone not null
);
create index remark_assessment on remark (assessment_id);

create table assignment (
    assessment_id      uuid not null references assessment,
    indicator          varchar(40) not null,
    account_id         uuid not null references account,
    primary key (assessment_id, indicator, account_id)
);

-- The answer sheet as it was attested, byte for byte; never changed again.
create table attested_sheet (
    assessment_id      uuid primary key references assessment,
    sheet              varchar(10000000) not null
);

-- Who attested what, and when; never changed again.
create table submission (
    assessment_id      uuid primary key references assessment,
    answers_sha256     varchar(64) not null,
    annex_sha256       varchar(64) not null,
    sheet_sha256       varchar(64) not null,
    statement          varchar(2000) not null,
    signed_by          uuid not null references account,
    signed_as          varchar(200) not null,                  -- name and office, as the signatory wrote it
    signed_at          timestamp(6) with time zone not null
);

-- A retry of the same act answers as the first time did.
create table idempotency (
    account_id         uuid not null references account,
    idempotency_key    varchar(100) not null,
    request_sha256     varchar(64) not null,
    status             integer not null,
    location           varchar(300) not null,
    body               varchar(100000) not null,
    at                 timestamp(6) with time zone not null,
    primary key (account_id, idempotency_key)
);
