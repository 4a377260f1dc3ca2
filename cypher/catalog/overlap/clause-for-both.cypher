/*
id: overlap:clause-for-both
title: {zh: 部门与乡镇写了同一条职责, en: One clause for both the department and the township}
question: {zh: 哪些职责条款一字不差地既写给部门又写给乡镇，说不清谁来做？, en: "Which clauses are written word for word for both the department and the township, so that it is unclear who acts?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  characters: {type: integer, default: 8, zh: 条款至少的字数, en: Characters a clause has at least}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 配合履职事项, en: Coordinated duty}
  clause: {type: text, zh: 同一条款, en: The clause}
  names: {type: texts, zh: 部门（按原文）, en: Departments as printed}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, duty, clause]
severity: medium
maturity: stable
version: 1
*/
WITH {county: null, characters: 8} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH]->(item:DutyItem)
// Without numbers, names of departments and the verb that says no more than that somebody does it.
WITH given, county, township, item,
     [printed IN coalesce(item.departmentDuties, []) WHERE NOT printed =~ '[一二三四五六七八九十]+、.*' | split(replace(rtrim(ltrim(printed, '0123456789.．、,，（）() 　①②③④⑤⑥⑦⑧⑨⑩'), '；。;. '), ':', '：'), '：')[-1]] AS theirs,
     [printed IN coalesce(item.townshipDuties, []) | rtrim(ltrim(printed, '0123456789.．、,，（）() 　①②③④⑤⑥⑦⑧⑨⑩'), '；。;. ')] AS own
WITH given, county, township, item, own,
     COLLECT { MATCH (item)-[duty:COORDINATES_WITH]->() RETURN duty.printedName } AS names, theirs
WITH given, county, township, item, own, [clause IN theirs | ltrim(reduce(rest = clause, name IN names | replace(rest, name, '')), '、')] AS theirs
WITH given, county, township, item,
     [clause IN theirs | CASE WHEN left(clause, 2) IN ['负责', '做好', '开展'] THEN substring(clause, 2) ELSE clause END] AS theirs,
     [clause IN own | CASE WHEN left(clause, 2) IN ['负责', '做好', '开展'] THEN substring(clause, 2) ELSE clause END] AS own
UNWIND [clause IN own WHERE size(clause) >= given.characters AND clause IN theirs] AS clause
WITH DISTINCT county, township, item, clause
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.number AS number,
       item.name AS duty,
       clause,
       COLLECT { MATCH (item)-[duty:COORDINATES_WITH]->() RETURN duty.printedName ORDER BY duty.position } AS names,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY size(clause) DESC, county, township, number, clause
