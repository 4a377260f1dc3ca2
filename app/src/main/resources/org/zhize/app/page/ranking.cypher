// The measures are those of overload:department-workload, for the items and departments of the filter alone.
MATCH (county:County)<-[:SERVES]-(department:Department)
WHERE ($county IS NULL OR $county IN [county.id, county.name])
  AND ($function IS NULL OR EXISTS { (department)-[:PERFORMS]->(:Function {name: $function}) })
MATCH (department)<-[duty:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE NOT item.abolished
  AND ($category IS NULL OR EXISTS { (item)-[:IN_CATEGORY]->(:Category {name: $category}) })
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:ISSUED_FOR]->(township:Township)
WITH county, department, item, duty, township,
     COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } AS departments
RETURN department.id AS id,
       department.name AS department,
       county.name AS county,
       count(item) AS items,
       count(CASE WHEN duty.lead OR (departments = 1 AND NOT item.openEnded) THEN item END) AS led,
       round(round(sum(1.0 / departments), 9), 2) AS share,
       sum(coalesce(duty.clauseCount, 0)) AS clauses,
       count(DISTINCT township) AS townships
ORDER BY items DESC, share DESC, county, department
