/*
id: orphan:reclaimed-without-receiver
title: {zh: 收回而无承接部门, en: Reclaimed and received by nobody}
question: {zh: 哪些事项已从乡镇收回，未取消，却没有写明由哪个部门承接？, en: "Which duties were taken back from the township and not abolished, though no department is named that takes them on?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  method: {type: texts, zh: 工作方式（原文）, en: "How it is to be done, as printed"}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, duty]
severity: high
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:RELINQUISHED]->(item:DutyItem {abolished: false})
WHERE NOT EXISTS { (item)-[:RECLAIMED_BY]->() }
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       item.method AS method,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, number
