/*
id: network:communities
title: {zh: 部门群组, en: Communities of departments}
question: {zh: 哪些部门经常一起承担事项，自成一群？, en: "Which departments share so many duties that they form a group?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  first: {type: text, zh: 群内事项最多的部门, en: The department of the group with the most items}
  departments: {type: integer, unit: departments, zh: 部门数, en: Departments}
  names: {type: texts, zh: 部门, en: Which they are}
  items: {type: integer, unit: items, zh: 群内共同事项, en: Items shared within the group}
identity: [county, first]
maturity: experimental
version: 1
requires: [gds]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)-[together:WORKS_WITH]->(partner:Department)
WITH gds.graph.project('communities-' + randomUUID(), department, partner,
       {relationshipProperties: together {.items}}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS graph
WHERE graph.nodeCount > 0
// Louvain: Blondel, Guillaume, Lambiotte and Lefebvre (2008). With one thread, as waiting for each other costs several
// threads seconds on networks of this size.
CALL gds.louvain.stream(graph.graphName, {relationshipWeightProperty: 'items', concurrency: 1}) YIELD nodeId, communityId
WITH graph.graphName AS graphName, communityId, gds.util.asNode(nodeId) AS department
ORDER BY COUNT { (department)<-[:COORDINATES_WITH|RECLAIMED_BY]-() } DESC, department.name
WITH graphName, communityId, collect(department) AS members
WITH graphName, collect({members: members}) AS rows
CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
UNWIND rows AS row
WITH row.members AS members
MATCH (first:Department {id: members[0].id})-[:SERVES]->(county:County)
RETURN county.name AS county,
       first.name AS first,
       size(members) AS departments,
       [member IN members | member.name] AS names,
       reduce(sum = 0, items IN COLLECT {
         UNWIND members AS a
         MATCH (a)-[together:WORKS_WITH]->(b)
         WHERE b IN members
         RETURN together.items
       } | sum + items) AS items
ORDER BY county, departments DESC, first
