// The townships to choose from. No province has so many that one would be left out.
MATCH (t:Township)-[:PART_OF]->(c:County)
RETURN t.id AS id, t.name AS name, c.name AS county
ORDER BY c.id, t.id
LIMIT 5000
