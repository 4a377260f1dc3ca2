/*
id: overlap:items-with-most-departments
title: {zh: 涉及部门最多的事项, en: Duties with the most departments}
question: {zh: 哪些事项由许多部门共同承担？, en: "Which duties are shared by many departments?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  departments: {type: integer, default: 3, zh: 至少涉及的部门数, en: Departments it has at least}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  departments: {type: integer, unit: departments, zh: 部门数, en: Departments}
  names: {type: texts, zh: 部门（按原文）, en: Their names as printed}
  leads: {type: texts, zh: 其中牵头, en: Those marked as lead}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty]
chart: {kind: bar, x: duty, y: [departments]}
maturity: stable
version: 1
*/
WITH {county: null, departments: 3} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } >= given.departments
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
MATCH (item)-[duty:COORDINATES_WITH|RECLAIMED_BY]->()
WITH county, township, item, document, duty
ORDER BY duty.position
WITH county, township, item, document, collect(duty) AS duties
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       size(duties) AS departments,
       [each IN duties | each.printedName] AS names,
       [each IN duties WHERE each.lead | each.printedName] AS leads,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY departments DESC, county, township, list, number
