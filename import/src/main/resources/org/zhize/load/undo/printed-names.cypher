// All names that items of any edition print for a department.
MATCH (d:Department {id: $department})
OPTIONAL MATCH (d)<-[link:COORDINATES_WITH|RECLAIMED_BY]-(:DutyItem)
RETURN collect(DISTINCT link.printedName) AS printed
