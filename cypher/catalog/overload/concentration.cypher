/*
id: overload:concentration
title: {zh: 工作量集中程度, en: Concentration of the workload}
question: {zh: 各县区的工作量集中在少数部门吗？, en: "Does the workload of a county rest on a few departments?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  departments: {type: integer, unit: departments, zh: 承担事项的部门, en: Departments that carry items}
  items: {type: integer, unit: items, zh: 配合与收回事项, en: Coordinated and reclaimed items}
  gini: {type: number, unit: ratio, zh: 基尼系数, en: Gini coefficient}
  topThree: {type: number, unit: ratio, zh: 前三个部门所占比例, en: Proportion carried by the first three}
  first: {type: text, zh: 承担最多的部门, en: The department that carries most}
identity: [county]
chart: {kind: bar, x: county, y: [gini]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE NOT item.abolished AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
// Nine decimals: the last bits of a sum depend on the order of its parts.
WITH county, department, round(sum(1.0 / COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() }), 9) AS share
ORDER BY share DESC, department.name
WITH county, collect(department.name) AS names, collect(share) AS shares, sum(share) AS total
// Gini coefficient of the shares in descending order: (n + 1) / n − 2 Σ i·x / (n Σ x).
WITH county, names, shares, total, size(shares) AS n,
     reduce(sum = 0.0, i IN range(1, size(shares)) | sum + i * shares[i - 1]) AS ranked
RETURN county.name AS county,
       n AS departments,
       toInteger(round(total)) AS items,
       round((n + 1.0) / n - 2 * ranked / (n * total), 2) AS gini,
       round(reduce(sum = 0.0, share IN shares[..3] | sum + share) / total, 2) AS topThree,
       names[0] AS first
ORDER BY gini DESC, county
