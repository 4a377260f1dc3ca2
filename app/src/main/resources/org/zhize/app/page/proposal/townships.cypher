MATCH (t:Township)-[:PART_OF]->(c:County)
RETURN t.id AS id, t.name AS name, c.name AS county
ORDER BY c.id, t.id
LIMIT 2000
