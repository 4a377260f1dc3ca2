/*
id: network:betweenness
title: {zh: 处在联系中间的部门, en: Departments between the others}
question: {zh: 哪些部门处在其他部门之间最多的联系路线上？, en: "Through which departments do most of the shortest ways between the others go?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  score: {type: number, unit: none, zh: 居中程度（最短路径数）, en: Betweenness (shortest paths)}
  partners: {type: integer, unit: departments, zh: 共事的部门, en: Departments it works with}
identity: [county, department]
chart: {kind: bar, x: department, y: [score]}
maturity: experimental
version: 1
requires: [gds]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)-[:WORKS_WITH]->(partner:Department)
WITH gds.graph.project('betweenness-' + randomUUID(), department, partner, {},
       {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS graph
WHERE graph.nodeCount > 0
// Brandes (2001). With one thread, as several wait for each other on networks of this size.
CALL gds.betweenness.stream(graph.graphName, {concurrency: 1}) YIELD nodeId, score
WITH graph.graphName AS graphName, collect({department: gds.util.asNode(nodeId), score: score}) AS rows
CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
UNWIND rows AS row
WITH row.department AS department, row.score AS score
WHERE score > 0
MATCH (department)-[:SERVES]->(county:County)
RETURN county.name AS county,
       department.name AS department,
       round(score, 2) AS score,
       COUNT { (department)-[:WORKS_WITH]-() } AS partners
ORDER BY score DESC, county, department
