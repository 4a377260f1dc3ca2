// One made-up county: ten townships of 200 items, 40 departments, and topics that all counties share.
MERGE (province:Province {id: '合成省'}) ON CREATE SET province.name = '合成省'
CREATE (county:County {id: '合成省/县' + $county, name: '县' + $county})-[:PART_OF]->(province)
WITH county
CALL (county) {
  UNWIND range(1, 40) AS n
  MERGE (function:Function {name: '条线' + n})
  CREATE (department:Department {id: county.id + '/局' + n, name: '局' + n, aliases: ['局' + n, '第' + n + '局'],
    recognized: n % 20 <> 0})-[:PERFORMS]->(function)
  CREATE (department)-[:SERVES]->(county)
  RETURN collect(department) AS departments
}
CALL (county, departments) {
  UNWIND departments AS a
  UNWIND departments AS b
  WITH a, b WHERE a.id < b.id AND (toInteger(substring(a.name, 1)) * 7 + toInteger(substring(b.name, 1))) % 5 = 0
  CREATE (a)-[:WORKS_WITH {items: 3, led: 1}]->(b)
  RETURN count(*) AS pairs
}
UNWIND range(1, 10) AS t
CREATE (township:Township {id: county.id + '/乡' + t, name: '乡' + t, kind: '乡'})-[:PART_OF]->(county)
CREATE (document:Document {sha256: township.id, name: '乡' + t + '.txt', mediaType: 'text/plain', readerVersion: '1',
  importedAt: datetime('2025-06-01T08:00:00Z'), characters: 30000, fields: 29000, furniture: 900, unaccounted: t % 3})
CREATE (:Problem {id: township.id, code: 'COUNT_MISMATCH', severity: 'WARNING', message: '不符', messageEn: 'differs',
  details: [], list: 'BASIC', number: 1, fromPage: 0, fromLine: 1, toPage: 0, toLine: 1})-[:FOUND_IN]->(document)
WITH county, departments, township, t, document
UNWIND [{kind: 'BASIC', from: 1}, {kind: 'COORDINATED', from: 81}, {kind: 'RECLAIMED', from: 161}] AS part
UNWIND CASE WHEN part.kind = 'COORDINATED' THEN ['2025-05-01', '2024-05-01'] ELSE ['2025-05-01'] END AS edition
CREATE (list:DutyList {id: township.id + '/' + part.kind + '/' + edition, kind: part.kind, edition: edition,
  editionDate: date(edition), importedAt: datetime('2025-06-01T08:00:00Z'), current: edition = '2025-05-01'})
CREATE (list)-[:ISSUED_FOR]->(township), (list)-[:EXTRACTED_FROM]->(document)
WITH departments, township, t, part, list
UNWIND range(part.from, CASE part.kind WHEN 'RECLAIMED' THEN 200 ELSE part.from + 79 END) AS n
CREATE (item:DutyItem {id: list.id + '/' + n, number: n - part.from + 1, name: '事项' + n + '在' + township.name, list: part.kind,
  abolished: n % 23 = 0, openEnded: n % 41 = 0, fromPage: 0, fromLine: n, toPage: 0, toLine: n,
  townshipDuties: ['1.排查。', '2.上报。'], departmentDuties: ['县某局：负责第' + n + '项。', '2.检查。'], method: ['由乡镇配合办理第' + n + '项。']})
CREATE (item)-[:LISTED_IN]->(list)
MERGE (category:Category {name: '类别' + (n % 12)})
MERGE (list)-[heading:DIVIDED_INTO]->(category) ON CREATE SET heading.position = n, heading.items = 7, heading.declared = 7 + n % 2
CREATE (item)-[:IN_CATEGORY]->(category)
// Every township words most duties alike; the rest overlap with others by chance.
MERGE (topic:Topic {id: '主题' + (n + CASE n % 5 WHEN 0 THEN (n * 31 + $county * 17 + t * 7) % 150 ELSE 0 END)})
  ON CREATE SET topic.label = topic.id, topic.subject = topic.id
CREATE (item)-[:ABOUT {score: 0.5 + n % 50 / 100.0, method: 'synthetic', action: 'HANDLING', steps: [], sharedWords: [topic.label + '。']}]->(topic)
FOREACH (x IN CASE part.kind WHEN 'BASIC' THEN [1] ELSE [] END | CREATE (township)-[:KEEPS]->(item))
FOREACH (x IN CASE part.kind WHEN 'COORDINATED' THEN [1] ELSE [] END | CREATE (township)-[:ASSISTS_WITH {clauses: 2}]->(item))
FOREACH (x IN CASE part.kind WHEN 'RECLAIMED' THEN [1] ELSE [] END | CREATE (township)-[:RELINQUISHED]->(item))
FOREACH (p IN CASE part.kind WHEN 'COORDINATED' THEN range(1, 1 + n % 4) ELSE [] END |
  FOREACH (department IN [departments[(n * p) % 40]] |
    CREATE (item)-[:COORDINATES_WITH {lead: p = 1 AND n % 3 = 0, position: p, printedName: department.name,
      clauses: ['1.负责第' + n + '项。', '2.检查。'], clauseCount: 2}]->(department)))
FOREACH (department IN CASE WHEN part.kind = 'RECLAIMED' AND n % 11 <> 0 THEN [departments[n % 40]] ELSE [] END |
  CREATE (item)-[:RECLAIMED_BY {lead: false, position: 1, printedName: department.name}]->(department))
