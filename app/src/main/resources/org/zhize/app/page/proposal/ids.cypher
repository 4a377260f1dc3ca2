// The departments and townships of a county with the ids by which their pages are found.
MATCH (c:County)<-[:SERVES|PART_OF]-(n:Department|Township)
WHERE $county IN [c.name, c.id]
RETURN n.name AS name, n.id AS id
