/*
id: township:heaviest-duties
title: {zh: 配合条款最多的事项, en: Duties with the most clauses for the township}
question: {zh: 哪些配合事项给乡镇写了最多的职责？, en: "Which coordinated duties give the township the most to do?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  township: {type: text, default: null, zh: 乡镇名称或编号；不填为全部, en: Name or id of a township; all if not given}
  clauses: {type: integer, default: 3, zh: 至少的条款数, en: Clauses it has at least}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  clauses: {type: integer, unit: clauses, zh: 乡镇职责条款, en: Clauses of the township}
  own: {type: integer, unit: clauses, zh: 部门职责条款, en: Clauses of the departments}
  names: {type: texts, zh: 部门（按原文）, en: Departments as printed}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, duty]
maturity: stable
version: 1
*/
WITH {county: null, township: null, clauses: 3} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[help:ASSISTS_WITH]->(item:DutyItem)
WHERE (given.township IS NULL OR given.township IN [township.name, township.id]) AND help.clauses >= given.clauses
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       help.clauses AS clauses,
       reduce(sum = 0, each IN COLLECT { MATCH (item)-[duty:COORDINATES_WITH]->() RETURN duty.clauseCount } | sum + each) AS own,
       COLLECT { MATCH (item)-[duty:COORDINATES_WITH]->() RETURN duty.printedName ORDER BY duty.position } AS names,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY clauses DESC, county, township, number
