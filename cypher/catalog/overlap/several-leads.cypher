/*
id: overlap:several-leads
title: {zh: 牵头部门不止一个, en: More than one lead}
question: {zh: 哪些事项标明了不止一个牵头部门？, en: "Which duties have more than one department marked as the lead?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  leads: {type: texts, zh: 牵头部门（按原文）, en: "The leads, as printed"}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty]
severity: medium
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->() } > 1
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       COLLECT {
         MATCH (item)-[duty:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->()
         RETURN duty.printedName ORDER BY duty.position
       } AS leads,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, list, number
