-- Which state of a remark somebody read before settling it.
ALTER TABLE remark ADD COLUMN version INTEGER DEFAULT 1 NOT NULL;
