// Writing what is there takes the lock; others then wait, and read what was written under it.
MATCH (report:Report {id: $id})
SET report.attempts = report.attempts
