// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:Problem {id: row.id})
SET n.code = row.code,
    n.severity = row.severity,
    n.message = row.message,
    n.messageEn = row.messageEn,
    n.details = row.details,
    n.list = row.list,
    n.number = row.number,
    n.fromPage = row.fromPage,
    n.fromLine = row.fromLine,
    n.toPage = row.toPage,
    n.toLine = row.toLine
RETURN count(n) AS written
