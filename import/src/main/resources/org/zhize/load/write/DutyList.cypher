// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:DutyList {id: row.id})
SET n.kind = row.kind,
    n.edition = row.edition,
    n.editionDate = row.editionDate,
    n.importedAt = row.importedAt,
    n.current = row.current,
    n.topicBasis = row.topicBasis
RETURN count(n) AS written
