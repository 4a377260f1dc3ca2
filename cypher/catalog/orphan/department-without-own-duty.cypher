/*
id: orphan:department-without-own-duty
title: {zh: 列名而无职责的部门, en: Departments without a duty of their own}
question: {zh: 哪些部门列在配合事项中，文本却没有写它做什么？, en: "Which departments stand in the row of a coordinated duty, though its text gives them nothing to do?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  department: {type: text, zh: 部门, en: Department}
  printed: {type: text, zh: 部门（按原文）, en: Its name as printed}
  lead: {type: boolean, zh: 是否牵头, en: Whether it is marked as lead}
  departments: {type: integer, unit: departments, zh: 该事项部门数, en: Departments of the duty}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, duty, department]
severity: medium
maturity: stable
version: 2
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH]->(item:DutyItem)-[duty:COORDINATES_WITH]->(department:Department)
WHERE duty.clauseCount = 0
  // Named within another's clause, it has a part in the duty: …移交县人民法院强制执行.
  AND none(clause IN coalesce(item.departmentDuties, []) WHERE clause CONTAINS duty.printedName)
  // Where the text gives no clause to any of several departments it leaves open whose they are: that is another matter.
  AND (coalesce(item.departmentDuties, []) = []
    OR EXISTS { MATCH (item)-[other:COORDINATES_WITH]->() WHERE other.clauseCount > 0 })
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       department.name AS department,
       duty.printedName AS printed,
       duty.lead AS lead,
       COUNT { (item)-[:COORDINATES_WITH]->() } AS departments,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY departments DESC, county, township, number, printed
