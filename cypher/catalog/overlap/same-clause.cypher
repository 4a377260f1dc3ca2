/*
id: overlap:same-clause
title: {zh: 不同部门的相同条款, en: Departments with the same clause}
question: {zh: 哪些职责条款一字不差地写给了同一县区的几个部门？, en: "Which clauses are written word for word for several departments of one county?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  characters: {type: integer, default: 4, zh: 条款至少的字数, en: Characters a clause has at least}
  part: {type: integer, default: 15, zh: 条款中一句至少的字数, en: Characters a part of a clause has at least}
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
version: 2
*/
WITH {county: null, characters: 4, part: 15} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[duty:COORDINATES_WITH]-(item:DutyItem)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
UNWIND duty.clauses AS printed
// Without its number and its department's name: "（1）县教育局组织检查。" and "县公安局：组织检查；" are the same clause.
WITH given, county, department, item, document, duty, rtrim(ltrim(printed, '0123456789.．、,，（）() 　①②③④⑤⑥⑦⑧⑨⑩'), '；。;. ') AS printed
WITH given, county, department, item, document, duty,
     CASE
       WHEN printed STARTS WITH duty.printedName AND NOT substring(printed, size(duty.printedName), 1) IN ['、', '和', '与', '会', '等']
         THEN ltrim(substring(printed, size(duty.printedName)), '：: 0123456789.．、（）()')
       ELSE printed
     END AS whole
// A long part says enough by itself, for what follows it may differ; but not of a clause that names departments together.
UNWIND [whole] + CASE
  WHEN whole CONTAINS '会同' OR any(name IN COLLECT { MATCH (item)-[each:COORDINATES_WITH]->() RETURN each.printedName } WHERE whole CONTAINS name) THEN []
  ELSE [part IN split(replace(whole, '；', '，'), '，') WHERE part <> whole AND size(part) >= given.part]
END AS clause
WITH given, county, department, item, document, duty, clause
WHERE size(clause) >= given.characters
  // A line that only names the departments is the heading of the clauses that follow.
  AND size(reduce(rest = clause, name IN COLLECT { MATCH (item)-[each:COORDINATES_WITH]->() RETURN each.printedName } | replace(rest, name, '')))
    > size(clause) / 5
WITH county, clause, department, item, document, duty
ORDER BY department.name, item.id
WITH county, clause, collect(DISTINCT department.name) AS names, count(DISTINCT item) AS items,
     max(clause CONTAINS duty.printedName OR clause CONTAINS '会同') AS joint,
     collect(DISTINCT item.name) AS duties, collect(DISTINCT document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
WHERE size(names) > 1
// A part of a clause that the same departments share wholly is told with it.
WITH county, names, collect({clause: clause, items: items, joint: joint, duties: duties, evidence: evidence}) AS shared
UNWIND [each IN shared WHERE none(other IN shared WHERE other.clause <> each.clause AND other.clause CONTAINS each.clause)] AS each
WITH county, names, each.joint AS joint, each.clause AS clause, each.items AS items, each.duties AS duties, each.evidence AS evidence
RETURN county.name AS county,
       clause,
       size(names) AS departments,
       names,
       items,
       duties[..5] AS duties,
       evidence[..5] AS evidence
// Written anew for each department before the clauses that themselves name them together.
ORDER BY joint, departments DESC, items DESC, county, clause
