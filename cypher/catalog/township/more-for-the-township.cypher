/*
id: township:more-for-the-township
title: {zh: 乡镇任务多于部门的事项, en: Duties that give the township more than the department}
question: {zh: 哪些配合事项写给乡镇的职责多于写给部门的？, en: "Which coordinated duties have more clauses for the township that helps than for the departments that answer for them?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  more: {type: integer, default: 1, zh: 至少多出的条款数, en: Clauses it has more at least}
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
severity: low
maturity: stable
version: 1
*/
WITH {county: null, more: 1} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[help:ASSISTS_WITH]->(item:DutyItem)
WITH given, county, township, help, item,
     reduce(sum = 0, each IN COLLECT { MATCH (item)-[duty:COORDINATES_WITH]->() RETURN duty.clauseCount } | sum + each) AS own
WHERE own > 0 AND help.clauses - own >= given.more
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       help.clauses AS clauses,
       own,
       COLLECT { MATCH (item)-[duty:COORDINATES_WITH]->() RETURN duty.printedName ORDER BY duty.position } AS names,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY clauses - own DESC, county, township, number
