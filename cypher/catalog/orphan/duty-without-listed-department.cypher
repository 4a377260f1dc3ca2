/*
id: orphan:duty-without-listed-department
title: {zh: 有职责而未列名的部门, en: Departments with a duty that the row does not list}
question: {zh: 哪些部门在职责文本里有任务，却没有列在该事项的部门栏？, en: "Which departments have a task in the text of a duty, though its row does not list them?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  heading: {type: text, zh: 文本中的部门, en: The department in the text}
  known: {type: text, zh: 本县区的对应部门, en: "The county's department of that name, if it has one"}
  names: {type: texts, zh: 列出的部门, en: The departments that are listed}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, duty, heading]
severity: medium
maturity: experimental
version: 2
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH]->(item:DutyItem)
UNWIND item.departmentDuties AS clause
// Who acts in a clause stands at its head: 县公安局：…, （5）区公安局、区民政局等部门按照各自职责…, 县水利局负责….
WITH county, township, item, split(replace(ltrim(clause, '0123456789.．、（）() 　①②③④⑤⑥⑦⑧⑨⑩'), ':', '：'), '，')[0] AS head
WITH county, township, item, head, split(split(split(split(split(head, '：')[0], '负责')[0], '等部门')[0], '按照')[0], '等单位')[0] AS actors
WHERE actors <> head
UNWIND split(actors, '、') AS heading
WITH DISTINCT county, township, item, heading
WHERE heading =~ '(?!市场)[县区市旗州盟][^，。；、（）]{1,14}[局委办部队院会署处]' AND NOT EXISTS {
  MATCH (item)-[duty:COORDINATES_WITH]->(department:Department)
  WHERE heading IN department.aliases OR heading IN [department.name, duty.printedName]
}
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       heading,
       head(COLLECT {
         MATCH (county)<-[:SERVES]-(department:Department)
         WHERE heading = department.name OR heading IN department.aliases
         RETURN department.name ORDER BY department.name
       }) AS known,
       COLLECT { MATCH (item)-[duty:COORDINATES_WITH]->() RETURN duty.printedName ORDER BY duty.position } AS names,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, number, heading
