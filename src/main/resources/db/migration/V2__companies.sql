-- Companies under assessment and the cycles in which they are assessed.

create table company (
    id                 uuid primary key,
    name               varchar(200) not null unique,
    legal_name         varchar(300) not null,
    lei                varchar(20),
    identifiers        varchar(1000) not null,                 -- other identifiers, as scheme:value, one a line
    country            varchar(2) not null,                    -- ISO 3166-1 alpha-2; empty where not stated
    parent_id          uuid references company,
    website            varchar(500) not null,
    headcount          varchar(16) not null,                   -- class: under-50, 50-249, 250-999, 1000-4999, 5000-plus; empty where not stated
    state_owned        varchar(16) not null,                   -- none, minority, majority; empty where not stated
    version            integer not null
);
create unique index company_lei on company (lei);

alter table membership add constraint membership_company_fk foreign key (company_id) references company;
alter table link add constraint link_company_fk foreign key (company_id) references company;

create table business_line (
    id                 uuid primary key,
    company_id         uuid not null references company,
    name               varchar(120) not null,
    position           integer not null,
    profiles           varchar(400) not null,                  -- keys, separated by spaces
    share              varchar(40) not null,                   -- exact share of revenue or users, such as 1/4; empty where not stated
    unique (company_id, name)
);

create table cycle (
    id                 uuid primary key,
    title              varchar(120) not null unique,
    questionnaire      varchar(80) not null,                   -- id@edition
    period_start       date not null,
    period_end         date not null,
    opens_on           date not null,
    closes_on          date not null,
    reply_days         integer not null check (reply_days >= 20), -- working days for the right of reply (principle-d.md 8.4)
    version            integer not null,
    check (period_start <= period_end),
    check (opens_on <= closes_on)
);

create table invited_company (
    cycle_id           uuid not null references cycle,
    company_id         uuid not null references company,
    primary key (cycle_id, company_id)
);
create index invited_company_company on invited_company (company_id);
