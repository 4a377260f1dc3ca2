// The departments that items of lists name, with the names that they print.
MATCH (l:DutyList)<-[:LISTED_IN]-(:DutyItem)-[link:COORDINATES_WITH|RECLAIMED_BY]->(d:Department)
WHERE l.id IN $lists
RETURN d.id AS id, d.name AS name, d.aliases AS aliases, collect(DISTINCT link.printedName) AS printed
