MATCH (county:County)
WHERE county.networkBehind
RETURN county.id AS id
ORDER BY id
