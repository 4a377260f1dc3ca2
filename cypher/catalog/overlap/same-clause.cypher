/*
id: overlap:same-clause
title: {zh: 不同部门的相同条款, en: Departments with the same clause}
question: {zh: 哪些职责条款一字不差地写给了同一县区的几个部门？, en: "Which clauses are written word for word for several departments of one county?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  characters: {type: integer, default: 4, zh: 条款至少的字数, en: Characters a clause has at least}
columns:
  county: {type: text, zh: 县区, en: County}
  clause: {type: text, zh: 条款, en: Clause}
  departments: {type: integer, unit: departments, zh: 部门数, en: Departments}
  names: {type: texts, zh: 部门, en: Which they are}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
  duties: {type: texts, zh: 事项（前五个）, en: The first five duties}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, clause]
severity: low
maturity: stable
version: 1
*/
WITH {county: null, characters: 4} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[duty:COORDINATES_WITH]-(item:DutyItem)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
UNWIND duty.clauses AS printed
// Without its number: "1. 组织检查。" and "（2）组织检查；" are the same clause.
WITH county, department, item, document,
     rtrim(ltrim(printed, '0123456789.．、,，（）() 　①②③④⑤⑥⑦⑧⑨⑩'), '；。;. ') AS clause
WHERE size(clause) >= given.characters
WITH county, clause, collect(DISTINCT department.name) AS names, count(DISTINCT item) AS items,
     collect(DISTINCT item.name) AS duties, collect(DISTINCT document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
WHERE size(names) > 1
RETURN county.name AS county,
       clause,
       size(names) AS departments,
       names,
       items,
       duties[..5] AS duties,
       evidence[..5] AS evidence
ORDER BY departments DESC, items DESC, county, clause
