MATCH (:DutyList {id: $list})<-[:LISTED_IN]-(:DutyItem)-[about:ABOUT]->(:Topic)
DELETE about
