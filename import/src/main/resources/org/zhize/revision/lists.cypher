MATCH (list:DutyList)-[:ISSUED_FOR]->(township:Township)
WHERE ($township IS NULL OR township.name = $township OR township.id = $township)
  AND (
    ($edition IS NULL AND list.current)
    OR list.edition = $edition
    OR toString(list.editionDate) = $edition
  )
RETURN list.id AS id, list.kind AS kind, list.edition AS edition, township.id AS township, township.name AS name
ORDER BY id
