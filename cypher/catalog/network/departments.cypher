/*
id: network:departments
title: {zh: 部门关系网, en: The network of departments}
question: {zh: 各部门因共同事项形成怎样的关系网？, en: "What network do shared duties make of the departments?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  nodes: {type: integer, default: 300, zh: 最多画出的部门数, en: Departments to draw at most}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  partner: {type: text, zh: 共事部门, en: The department it works with}
  items: {type: integer, unit: items, zh: 共同事项, en: Items they share}
  path: {type: path, zh: 路径, en: Path}
identity: [county, department, partner]
chart: {kind: network}
maturity: stable
version: 1
*/
WITH {county: null, nodes: 300} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)-[together:WORKS_WITH]-()
WITH given, county, department, sum(together.items) AS items
ORDER BY items DESC, department.id
// Browser draws no more than a few hundred nodes that anybody can read: those with the most shared duties.
WITH given, collect(department) AS departments
WITH departments[..given.nodes] AS drawn
UNWIND drawn AS department
MATCH path = (department)-[together:WORKS_WITH]->(partner:Department)
WHERE partner IN drawn
MATCH (department)-[:SERVES]->(county:County)
RETURN county.name AS county,
       department.name AS department,
       partner.name AS partner,
       together.items AS items,
       path
ORDER BY items DESC, county, department, partner
