MATCH (d:Department)
WHERE d.id IN $departments
RETURN d.id AS id, d.name AS name
