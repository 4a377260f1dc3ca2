// The counties whose townships have lists.
MATCH (county:County)
WHERE EXISTS { (county)<-[:PART_OF]-(:Township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
RETURN county.id AS id, county.name AS name
ORDER BY id
