// The counties to choose from.
MATCH (county:County)
RETURN county.id AS id, county.name AS name
ORDER BY id
