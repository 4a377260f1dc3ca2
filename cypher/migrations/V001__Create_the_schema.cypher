// Keys, the properties that queries start from, and the full-text indexes: the whole of org.zhize.graph.GraphModel.

CREATE CONSTRAINT province_id FOR (n:Province) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT prefecture_id FOR (n:Prefecture) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT county_id FOR (n:County) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT township_id FOR (n:Township) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT department_id FOR (n:Department) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT function_name FOR (n:Function) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT duty_item_id FOR (n:DutyItem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT category_name FOR (n:Category) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT duty_list_id FOR (n:DutyList) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_sha256 FOR (n:Document) REQUIRE n.sha256 IS UNIQUE;
CREATE CONSTRAINT problem_id FOR (n:Problem) REQUIRE n.id IS UNIQUE;

CREATE INDEX province_name FOR (n:Province) ON (n.name);
CREATE INDEX prefecture_name FOR (n:Prefecture) ON (n.name);
CREATE INDEX county_name FOR (n:County) ON (n.name);
CREATE INDEX township_name FOR (n:Township) ON (n.name);
CREATE INDEX department_name FOR (n:Department) ON (n.name);
CREATE INDEX department_recognized FOR (n:Department) ON (n.recognized);
CREATE INDEX duty_item_list FOR (n:DutyItem) ON (n.list);
CREATE INDEX duty_item_abolished FOR (n:DutyItem) ON (n.abolished);
CREATE INDEX duty_item_openEnded FOR (n:DutyItem) ON (n.openEnded);
CREATE INDEX duty_list_current FOR (n:DutyList) ON (n.current);
CREATE INDEX topic_label FOR (n:Topic) ON (n.label);
CREATE INDEX document_name FOR (n:Document) ON (n.name);
CREATE INDEX problem_code FOR (n:Problem) ON (n.code);
CREATE INDEX problem_severity FOR (n:Problem) ON (n.severity);

CREATE FULLTEXT INDEX duty_item_text FOR (n:DutyItem) ON EACH [n.name, n.departmentDuties, n.townshipDuties, n.method]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX topic_text FOR (n:Topic) ON EACH [n.label]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
