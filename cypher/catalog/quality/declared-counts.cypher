/*
id: quality:declared-counts
title: {zh: 标注项数与实际不符, en: Declared and actual counts differ}
question: {zh: 哪些类别标注的项数与实际列出的不一致？, en: "Which categories declare another number of items than they list?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  category: {type: text, zh: 类别, en: Category}
  declared: {type: integer, unit: items, zh: 标注, en: Declared}
  items: {type: integer, unit: items, zh: 实际, en: Listed}
  difference: {type: integer, unit: items, zh: 相差, en: Difference}
  document: {type: text, zh: 来源文件, en: Document}
identity: [county, township, list, category]
severity: medium
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(list:DutyList {current: true})-[heading:DIVIDED_INTO]->(category:Category)
WHERE heading.declared <> heading.items
MATCH (list)-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       list.kind AS list,
       category.name AS category,
       heading.declared AS declared,
       heading.items AS items,
       heading.items - heading.declared AS difference,
       document.name AS document
ORDER BY abs(difference) DESC, county, township, list, heading.position
