// What org.zhize.graph.GraphModel declares of schedules and reports. The key of a report holds its schedule and the moment it
// was due, so that no two programs make the same one.

CREATE CONSTRAINT schedule_id FOR (n:Schedule) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id FOR (n:Report) REQUIRE n.id IS UNIQUE;

CREATE INDEX schedule_nextDue FOR (n:Schedule) ON (n.nextDue);
CREATE INDEX report_due FOR (n:Report) ON (n.due);
CREATE INDEX report_status FOR (n:Report) ON (n.status);
