MATCH (list:DutyList)-[:ISSUED_FOR]->(township:Township)-[:PART_OF]->(county:County)
WHERE ($township IS NULL OR township.name = $township OR township.id = $township)
  AND (
    ($edition IS NULL AND list.current)
    OR list.edition = $edition
    OR toString(list.editionDate) = $edition
  )
OPTIONAL MATCH (county)-[:PART_OF]->(prefecture:Prefecture)
OPTIONAL MATCH (county)-[:PART_OF]->{1,2}(province:Province)
RETURN list.id AS id, list.kind AS kind, list.edition AS edition, township.id AS township, township.name AS name,
  county.name AS county, prefecture.name AS prefecture, province.name AS province
ORDER BY id
