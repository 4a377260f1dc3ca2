/*
id: overlap:several-departments-no-lead
title: {zh: 多部门而无牵头, en: Several departments and no lead}
question: {zh: 哪些事项有几个部门，部门一栏却没有标明由谁牵头？, en: "Which duties have several departments, none of which is marked as the lead?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  departments: {type: integer, unit: departments, zh: 部门数, en: Departments}
  names: {type: texts, zh: 部门（按原文）, en: Their names as printed}
  inText: {type: boolean, zh: 职责正文是否提到牵头, en: Lead named in the text}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty]
severity: medium
maturity: stable
version: 2
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE NOT item.abolished
  AND COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } > 1
  AND NOT EXISTS { (item)-[:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->() }
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
MATCH (item)-[duty:COORDINATES_WITH|RECLAIMED_BY]->()
WITH county, township, item, document, duty
ORDER BY duty.position
WITH county, township, item, document, collect(duty.printedName) AS names
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       size(names) AS departments,
       names,
       any(clause IN coalesce(item.departmentDuties, item.method, []) WHERE clause CONTAINS '牵头') AS inText,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY inText, departments DESC, county, township, list, number
