/*
id: network:duty-path
title: {zh: 一个事项的来龙去脉, en: Where one duty comes from and goes to}
question: {zh: 一个事项出自哪份文件，由哪个乡镇、哪些部门承担？, en: "From which document does one duty come, and which township and departments carry it?"}
parameters:
  township: {type: text, default: null, zh: 乡镇名称或编号；不填为编号最前的乡镇, en: Name or id of a township; the one with the first id if not given}
  words: {type: text, default: null, zh: 事项名称中的词, en: Words of the duty}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  duty: {type: text, zh: 事项, en: Duty}
  relationship: {type: text, zh: 关系, en: Relationship}
  neighbour: {type: text, zh: 相邻的节点, en: The node next to it}
  path: {type: path, zh: 路径, en: Path}
identity: [county, township, duty, relationship, neighbour]
chart: {kind: network}
maturity: stable
version: 1
*/
WITH {township: null, words: null} AS given
// Without a name, the township with the first id; without words, its duty with the most departments.
MATCH (county:County)<-[:PART_OF]-(township:Township)
WHERE (given.township IS NULL OR given.township IN [township.name, township.id])
  AND EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
WITH given, county, township
ORDER BY township.id
LIMIT 1
MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE (given.words IS NULL OR item.name CONTAINS given.words) AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH county, township, item, COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } AS departments
ORDER BY departments DESC, item.id
LIMIT 1
MATCH path = (item)-[next:KEEPS|ASSISTS_WITH|RELINQUISHED|COORDINATES_WITH|RECLAIMED_BY|LISTED_IN|IN_CATEGORY|ABOUT]-(neighbour)
      -[:EXTRACTED_FROM|PART_OF|PERFORMS*0..1]->(end)
RETURN county.name AS county,
       township.name AS township,
       item.name AS duty,
       type(next) AS relationship,
       coalesce(neighbour.name, neighbour.label, neighbour.id) + CASE end WHEN neighbour THEN '' ELSE ' → ' + end.name END AS neighbour,
       path
ORDER BY relationship, neighbour
