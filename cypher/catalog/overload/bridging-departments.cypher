/*
id: overload:bridging-departments
title: {zh: 连接各部门的部门, en: Departments that connect the others}
question: {zh: 哪些部门与最多的其他部门共事，而那些部门彼此很少共事？, en: "Which departments work with many others that seldom work with one another?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  partners: {type: integer, default: 2, zh: 至少共事的部门数, en: Departments it works with at least}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  partners: {type: integer, unit: departments, zh: 共事的部门, en: Departments it works with}
  pairs: {type: integer, unit: none, zh: 彼此不共事的部门对, en: Pairs of them that do not work with each other}
  open: {type: number, unit: ratio, zh: 所占比例, en: Proportion of the pairs}
  items: {type: integer, unit: items, zh: 共同事项, en: Items shared with them}
identity: [county, department]
chart: {kind: bar, x: department, y: [pairs]}
maturity: stable
version: 1
*/
WITH {county: null, partners: 2} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)-[together:WORKS_WITH]-(partner:Department)
WITH given, county, department, collect(partner) AS partners, sum(together.items) AS items
WHERE size(partners) >= given.partners
// Structural holes (Burt 1992), counted simply: the pairs of partners that meet only through this department.
WITH county, department, partners, items, size(partners) * (size(partners) - 1) / 2 AS all,
     COUNT { UNWIND partners AS a MATCH (a)-[:WORKS_WITH]->(b) WHERE b IN partners RETURN a, b } AS closed
RETURN county.name AS county,
       department.name AS department,
       size(partners) AS partners,
       all - closed AS pairs,
       round(1.0 * (all - closed) / all, 2) AS open,
       items
ORDER BY pairs DESC, county, department
