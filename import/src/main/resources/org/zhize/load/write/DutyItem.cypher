// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:DutyItem {id: row.id})
SET n.number = row.number,
    n.name = row.name,
    n.list = row.list,
    n.abolished = row.abolished,
    n.openEnded = row.openEnded,
    n.departmentDuties = row.departmentDuties,
    n.guarantee = row.guarantee,
    n.townshipDuties = row.townshipDuties,
    n.method = row.method,
    n.fromPage = row.fromPage,
    n.fromLine = row.fromLine,
    n.toPage = row.toPage,
    n.toLine = row.toLine
RETURN count(n) AS written
