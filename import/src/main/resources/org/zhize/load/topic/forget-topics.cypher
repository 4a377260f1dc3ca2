MATCH (:DutyList {id: $list})<-[:LISTED_IN]-(:DutyItem)-[link:ABOUT|INCLUDES]->(:Topic)
DELETE link
