// How much there is of each kind. Items of former editions do not count.
RETURN COUNT { (:Township) } AS townships,
       COUNT { (:Department) } AS departments,
       COUNT { (:DutyList {current: true, kind: 'BASIC'})<-[:LISTED_IN]-(:DutyItem) } AS basic,
       COUNT { (:DutyList {current: true, kind: 'COORDINATED'})<-[:LISTED_IN]-(:DutyItem) } AS coordinated,
       COUNT { (:DutyList {current: true, kind: 'RECLAIMED'})<-[:LISTED_IN]-(:DutyItem) } AS reclaimed,
       COUNT { (:Document) } AS documents,
       COUNT { (:Problem) } AS problems
