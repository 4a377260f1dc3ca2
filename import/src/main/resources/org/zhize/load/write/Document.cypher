// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:Document {sha256: row.sha256})
SET n.name = row.name,
    n.mediaType = row.mediaType,
    n.importedAt = row.importedAt,
    n.readerVersion = row.readerVersion,
    n.characters = row.characters,
    n.fields = row.fields,
    n.furniture = row.furniture,
    n.unaccounted = row.unaccounted
RETURN count(n) AS written
