/*
id: quality:lone-categories
title: {zh: 只出现一次的类别, en: Categories that stand alone}
question: {zh: 哪些类别在本县区只有一份清单使用，可能是错字？, en: "Which categories does only one list of a county use, so that they may be misprints?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  lists: {type: integer, default: 5, zh: 县区至少有的清单数, en: Lists that a county must have to be judged}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  category: {type: text, zh: 类别, en: Category}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
  document: {type: text, zh: 来源文件, en: Document}
identity: [county, township, list, category]
severity: low
maturity: stable
version: 1
*/
WITH {county: null, lists: 5} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(list:DutyList {current: true})-[heading:DIVIDED_INTO]->(category:Category)
WITH given, county, collect(DISTINCT list) AS lists,
     collect({township: township, list: list, category: category, items: heading.items}) AS headings
WHERE size(lists) >= given.lists
UNWIND headings AS heading
WITH county, heading.category AS category, collect(heading) AS uses
WHERE size(uses) = 1
WITH county, category, uses[0] AS use, uses[0].list AS list
MATCH (list)-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       use.township.name AS township,
       list.kind AS list,
       category.name AS category,
       use.items AS items,
       document.name AS document
ORDER BY county, township, list, category
