// Which departments of a county stand together in rows of current lists. Afresh for the whole county: a new edition takes
// items away from pairs of departments that its own document doesn't name.
MATCH (:County {id: $county})<-[:SERVES]-(a:Department)<-[first:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
MATCH (item)-[:COORDINATES_WITH|RECLAIMED_BY]->(b:Department)
WHERE a.id < b.id
WITH a, b, count(item) AS items, count(CASE WHEN first.lead THEN 1 END) AS led
MERGE (a)-[together:WORKS_WITH]->(b)
SET together.items = items,
    together.led = led
