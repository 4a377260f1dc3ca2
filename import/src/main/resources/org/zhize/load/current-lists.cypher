MATCH (:Township {id: $township})<-[:ISSUED_FOR]-(l:DutyList {current: true})-[:EXTRACTED_FROM]->(d:Document)
RETURN l.id AS id, l.kind AS kind, l.editionDate AS date, d.sha256 AS sha256
