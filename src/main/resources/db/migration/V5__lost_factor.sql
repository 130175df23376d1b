-- A way back for whoever has lost the device and all recovery codes.

-- That somebody who gave the right password says so; at most one request an account.
create table lost_factor (
    account_id         uuid primary key references account,
    asked_at           timestamp(6) with time zone not null
);

-- What has to be known so that nobody takes an account over alone.
alter table account add column password_changed_at timestamp(6) with time zone; -- absent while the password is the first one
alter table account add column password_link_by uuid references account;        -- who made the link by which the present password was chosen
alter table account add column factor_cleared_by uuid references account;       -- who cleared the second factor, until a new one is set up
