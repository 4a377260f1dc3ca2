// The townships of the comparison: at most 20, since more columns nobody can read.
MATCH (:County {id: $county})<-[:PART_OF]-(township:Township)
WHERE EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
RETURN township.id AS id, township.name AS name
ORDER BY id
LIMIT 20
