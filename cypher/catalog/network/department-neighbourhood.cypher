/*
id: network:department-neighbourhood
title: {zh: 一个部门的关系图, en: "One department, its duties and whom it works with"}
question: {zh: 一个部门承担哪些事项，涉及哪些乡镇和部门？, en: "Which duties does one department carry, for which townships and with which other departments?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  department: {type: text, default: null, zh: 部门名称；不填为事项最多的部门, en: Name of a department; the one with the most items if not given}
  items: {type: integer, default: 70, zh: 最多画出的事项数, en: Items to draw at most}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  neighbour: {type: text, zh: 相邻的乡镇或部门, en: The township or department next to it}
  relationship: {type: text, zh: 关系, en: Relationship}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
  path: {type: path, zh: 路径, en: Path}
identity: [item, department, relationship, neighbour]
chart: {kind: network}
maturity: stable
version: 1
*/
WITH {county: null, department: null, items: 70} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)
WHERE given.department IS NULL OR given.department IN department.aliases + [department.name, department.id]
// Without a name, the department that carries most.
WITH given, county, department, COUNT { (department)<-[:COORDINATES_WITH|RECLAIMED_BY]-() } AS items
ORDER BY items DESC, department.id
LIMIT 1
MATCH (department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, county, department, item
ORDER BY item.list, item.number, item.id
WITH given, county, department, collect(item)[..given.items] AS items
UNWIND items AS item
MATCH path = (department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(item)-[next:ASSISTS_WITH|RELINQUISHED|COORDINATES_WITH|RECLAIMED_BY]-(neighbour)
WHERE neighbour <> department
RETURN county.name AS county,
       department.name AS department,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       neighbour.name AS neighbour,
       type(next) AS relationship,
       item.id AS item,
       path
ORDER BY list, number, item, relationship, neighbour
