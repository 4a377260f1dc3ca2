// One township by its id.
MATCH (township:Township {id: $id})-[:PART_OF]->(county:County)
RETURN township.id AS id, township.name AS name, county.id AS countyId, county.name AS county
