-- Which delivery reports were asked for, and whether they bring the message back (RFC 3461: NOTIFY, RET).
ALTER TABLE outgoing ADD COLUMN report_on TEXT NOT NULL DEFAULT 'SUCCESS,FAILURE,DELAY';
ALTER TABLE outgoing ADD COLUMN report_whole INTEGER NOT NULL DEFAULT 0;
