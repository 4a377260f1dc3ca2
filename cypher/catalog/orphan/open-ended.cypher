/*
id: orphan:open-ended
title: {zh: 部门以“等部门”结尾的事项, en: Duties whose departments end in 等部门}
question: {zh: 哪些事项的部门没有列全，只写“等部门”？, en: "Which duties do not name all their departments, but end in 等部门?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  names: {type: texts, zh: 已列出的部门, en: The departments that are named}
  lead: {type: boolean, zh: 是否标明牵头, en: Whether one is marked as lead}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty]
severity: low
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem {openEnded: true})
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       COLLECT {
         MATCH (item)-[duty:COORDINATES_WITH|RECLAIMED_BY]->()
         RETURN duty.printedName ORDER BY duty.position
       } AS names,
       EXISTS { (item)-[:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->() } AS lead,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY lead, size(names), county, township, list, number
