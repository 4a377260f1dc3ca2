MATCH (township:Township)-[:PART_OF]->(county:County)
WHERE township.name = $name OR township.id = $name
RETURN township.id AS id, township.name AS name, county.id AS county
ORDER BY id
