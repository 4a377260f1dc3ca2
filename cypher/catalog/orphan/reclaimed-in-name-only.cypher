/*
id: orphan:reclaimed-in-name-only
title: {zh: 名义收回的事项, en: Reclaimed in name only}
question: {zh: 哪些收回事项的工作方式仍给乡镇留下任务？, en: "Which reclaimed duties still leave the township a task in the way they are to be done?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  clause: {type: text, zh: 留下的任务（原文）, en: "The task that is left, as printed"}
  names: {type: texts, zh: 承接部门, en: The departments that took it back}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, duty, clause]
severity: high
maturity: experimental
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:RELINQUISHED]->(item:DutyItem {abolished: false})
UNWIND item.method AS clause
WITH county, township, item, clause
// The township as the one who acts, not as the one who is guided, told or checked: 由乡镇协助…, but not 指导乡镇开展….
WHERE clause =~ '(?s).*(?<!指导|督促|督导|组织|通知|检查|考核|会同|培训|监督|对|向|为|各)(乡镇|镇街|街道|苏木|本镇|本乡)(（街道）|政府|人民政府|办事处)?(负责|配合|协助|做好|上报|报送|登记|开展|提供|初审|摸排|收集|宣传|受理|核实).*'
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       clause,
       COLLECT { MATCH (item)-[duty:RECLAIMED_BY]->() RETURN duty.printedName ORDER BY duty.position } AS names,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, number, clause
