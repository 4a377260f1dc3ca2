// With the reports that are not made yet; those that are stay.
MATCH (schedule:Schedule {id: $id})
OPTIONAL MATCH (schedule)<-[:ORDERED_BY]-(waiting:Report {status: 'MAKING'})
WITH schedule, collect(waiting) AS waiting
FOREACH (report IN waiting | DETACH DELETE report)
DETACH DELETE schedule
