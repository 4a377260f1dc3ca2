/*
id: network:township
title: {zh: 一个乡镇与各部门, en: One township and its departments}
question: {zh: 一个乡镇通过哪些事项与各部门相连？, en: "Through which duties is one township connected with the departments?"}
parameters:
  township: {type: text, default: null, zh: 乡镇名称或编号；不填为编号最前的乡镇, en: Name or id of a township; the one with the first id if not given}
  items: {type: integer, default: 180, zh: 最多画出的事项数, en: Items to draw at most}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  department: {type: text, zh: 部门, en: Department}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  path: {type: path, zh: 路径, en: Path}
identity: [county, township, department, list, number, duty]
chart: {kind: network}
maturity: stable
version: 1
*/
WITH {township: null, items: 180} AS given
MATCH (county:County)<-[:PART_OF]-(township:Township)
WHERE (given.township IS NULL OR given.township IN [township.name, township.id])
  AND EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
WITH given, county, township
ORDER BY township.id
LIMIT 1
MATCH (township)-[:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, county, township, item
ORDER BY item.list, item.number, item.id
WITH given, county, township, collect(item)[..given.items] AS items
UNWIND items AS item
MATCH path = (township)-[:ASSISTS_WITH|RELINQUISHED]->(item)-[:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
RETURN county.name AS county,
       township.name AS township,
       department.name AS department,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       path
ORDER BY department, list, number, duty
