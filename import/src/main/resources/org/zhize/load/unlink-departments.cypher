MATCH (l:DutyList)<-[:LISTED_IN]-(:DutyItem)-[link:COORDINATES_WITH|RECLAIMED_BY]->(:Department)
WHERE l.id IN $lists
DELETE link
