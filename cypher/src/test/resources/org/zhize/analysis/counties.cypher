// Three fictional counties. 云岭县 and 望江区 have planted findings; 清水县 has none.
UNWIND [
  // --- 云岭县 / 松溪镇 ---
  {t: '松溪镇', l: 'BASIC', n: 1, c: '党的建设', name: '组织党员开展主题党日活动', topic: '主题党日'},
  {t: '松溪镇', l: 'BASIC', n: 2, c: '民生服务', name: '开展养老服务政策宣讲', topic: '养老政策宣讲'},
  {t: '松溪镇', l: 'BASIC', n: 3, c: '生态环保', name: '巡查河道并清理漂浮物', topic: '河道巡查'},
  {t: '松溪镇', l: 'COORDINATED', n: 1, c: '乡村振兴', name: '高标准农田建设',
   d: [{n: '县农业农村局', cl: ['1.编制建设方案。', '2.组织项目验收。']}], tc: ['1.协调用地。', '2.组织群众。', '3.报送进度。'], topic: '高标准农田'},
  {t: '松溪镇', l: 'COORDINATED', n: 2, c: '乡村振兴', name: '农机安全检查',
   d: [{n: '县农业农村局', lead: true, cl: ['1.开展检查。']}, {n: '县公安局', cl: ['1.查处无证驾驶。']}], tc: ['1.提供农机台账。'], topic: '农机安全'},
  {t: '松溪镇', l: 'COORDINATED', n: 3, c: '安全稳定', name: '校园周边整治',
   d: [{n: '县教育局', cl: ['1.排查隐患。']}, {n: '县公安局', cl: ['1.排查隐患。']}, {n: '县市场监督管理局', cl: []}], tc: ['1.劝导摊贩。'], topic: '校园周边'},
  {t: '松溪镇', l: 'COORDINATED', n: 4, c: '生态环保', name: '河湖巡查与保洁',
   d: [{n: '县水利局', cl: ['1.负责河湖水面的日常巡查。']}], tc: ['（1）开展河湖水面的日常巡查；', '2.清理垃圾。'], topic: '河道巡查'},
  {t: '松溪镇', l: 'COORDINATED', n: 5, c: '安全稳定', name: '森林防火值守', d: [], tc: ['1.安排值守。'], topic: '森林防火'},
  {t: '松溪镇', l: 'COORDINATED', n: 6, c: '安全稳定', name: '防汛物资储备',
   d: [{n: '县应急管理局', cl: ['县应急管理局：', '1.统筹调拨。', '县水利局：', '2.补充物资。']}], open: true, tc: ['1.清点物资。'], topic: '防汛物资'},
  {t: '松溪镇', l: 'RECLAIMED', n: 1, c: '民生服务', name: '养老服务宣传讲解',
   d: [{n: '县民政局'}], m: ['由县民政局直接承担，不再交由乡镇办理。'], topic: '养老政策宣讲'},
  {t: '松溪镇', l: 'RECLAIMED', n: 2, c: '生态环保', name: '核查排污单位台账', d: [], abolished: true, m: ['收回并取消。'], topic: '排污台账'},
  {t: '松溪镇', l: 'RECLAIMED', n: 3, c: '乡村振兴', name: '对违规捕捞的处罚', d: [], m: ['由上级部门承担。'], topic: '违规捕捞'},
  {t: '松溪镇', l: 'RECLAIMED', n: 4, c: '乡村振兴', name: '对销售假劣种子的处罚',
   d: [{n: '县农业农村局'}], m: ['发现线索后立案查处。'], topic: '假劣种子'},
  {t: '松溪镇', l: 'RECLAIMED', n: 5, c: '乡村振兴', name: '对销售假劣农药的处罚',
   d: [{n: '县农业农村局'}], m: ['发现线索后立案查处。'], topic: '假劣农药'},
  {t: '松溪镇', l: 'RECLAIMED', n: 6, c: '乡村振兴', name: '对销售假劣肥料的处罚',
   d: [{n: '县农业农村局'}], m: ['发现线索后立案查处。'], topic: '假劣肥料'},
  // --- 云岭县 / 竹桥乡 ---
  {t: '竹桥乡', l: 'BASIC', n: 1, c: '党的建设', name: '组织党员开展主题党日活动', topic: '主题党日'},
  {t: '竹桥乡', l: 'BASIC', n: 2, c: '民生服务', name: '开展养老服务政策宣讲', topic: '养老政策宣讲'},
  {t: '竹桥乡', l: 'BASIC', n: 3, c: '乡村振兴', name: '农村房屋安全巡查', topic: '房屋安全'},
  {t: '竹桥乡', l: 'BASIC', n: 4, c: '安全稳定', name: '既有房屋安全隐患巡查', topic: '房屋安全'},
  {t: '竹桥乡', l: 'BASIC', n: 5, c: '乡村振兴', name: '农机安全检查', topic: '农机安全'},
  {t: '竹桥乡', l: 'COORDINATED', n: 1, c: '乡村振兴', name: '高标准农田建设',
   d: [{n: '县农业农村局', cl: ['1.编制建设方案。']}], tc: ['1.协调用地。'], topic: '高标准农田'},
  {t: '竹桥乡', l: 'COORDINATED', n: 2, c: '安全稳定', name: '农机安全检查',
   d: [{n: '县公安局', lead: true, cl: ['1.查处无证驾驶。']}, {n: '县农业农村局', cl: ['1.开展检查。']}], tc: ['1.提供农机台账。'], topic: '农机安全'},
  {t: '竹桥乡', l: 'COORDINATED', n: 3, c: '安全稳定', name: '校园周边整治',
   d: [{n: '县教育局', lead: true, cl: ['1.牵头排查。']}, {n: '县公安局', lead: true, cl: ['1.维护秩序。']}], tc: ['1.劝导摊贩。'], topic: '校园周边'},
  {t: '竹桥乡', l: 'COORDINATED', n: 4, c: '生态环保', name: '排污口排查',
   d: [{n: '县水利局', cl: ['1.组织排查。']}], tc: ['1.配合排查。'], topic: '排污口'},
  {t: '竹桥乡', l: 'RECLAIMED', n: 1, c: '生态环保', name: '排污口排查整治',
   d: [{n: '县水利局'}], m: ['县水利局组织排查，由乡镇协助登记。'], topic: '排污口'},
  {t: '竹桥乡', l: 'RECLAIMED', n: 2, c: '民生服务', name: '高龄津贴追缴', d: [{n: '县民政局'}], m: ['县民政局核实后追缴。'], topic: '高龄津贴追缴'},
  {t: '竹桥乡', l: 'RECLAIMED', n: 3, c: '安全稳定', name: '查处车辆违规鸣笛', d: [{n: '县民政局'}], m: ['巡逻时查处。'], topic: '违规鸣笛'},
  // --- 云岭县 / 荷塘街道 ---
  {t: '荷塘街道', l: 'BASIC', n: 1, c: '党的建设', name: '组织党员开展主题党日活动', topic: '主题党日'},
  {t: '荷塘街道', l: 'BASIC', n: 2, c: '民生服物', name: '开展养老服务政策宣讲', topic: '养老政策宣讲'},
  {t: '荷塘街道', l: 'COORDINATED', n: 1, c: '安全稳定', name: '农机安全检查',
   d: [{n: '县农业农村局', lead: true, cl: ['1.开展检查。']}], tc: ['1.提供农机台账。'], topic: '农机安全'},
  {t: '荷塘街道', l: 'COORDINATED', n: 2, c: '安全稳定', name: '电动自行车充电设施巡查',
   d: [{n: '县住房和城乡建设局', lead: true, cl: ['1.制定标准。']}], tc: ['1.开展巡查。'], topic: '电动自行车充电'},
  {t: '荷塘街道', l: 'RECLAIMED', n: 1, c: '民生服务', name: '高龄津贴追缴', d: [{n: '县民政局'}], m: ['县民政局核实后追缴。'], topic: '高龄津贴追缴'},
  // --- 望江区 / 临江镇 ---
  {t: '临江镇', l: 'BASIC', n: 1, c: '党的建设', name: '组织党员开展主题党日活动', topic: '主题党日'},
  {t: '临江镇', l: 'BASIC', n: 3, c: '民生服务', name: '追缴多领的高龄津贴', topic: '高龄津贴追缴'},
  {t: '临江镇', l: 'COORDINATED', n: 1, c: '平安法治', name: '校园周边整治',
   d: [{n: '区教育局', lead: true, cl: ['1.排查隐患。', '2.督促整改。']}, {n: '区公安局', cl: ['1.加强巡逻。']}], tc: ['1.劝导摊贩。'], topic: '校园周边'},
  {t: '临江镇', l: 'RECLAIMED', n: 1, c: '平安法治', name: '违规鸣笛的查处', d: [{n: '区公安局'}], m: ['巡逻时查处。'], topic: '违规鸣笛'},
  // --- 平湖县 / 湖心镇 ---
  {t: '湖心镇', l: 'BASIC', n: 1, c: '党的建设', name: '组织党员开展主题党日活动', topic: '主题党日'},
  {t: '湖心镇', l: 'RECLAIMED', n: 1, c: '平安法治', name: '机动车鸣笛处罚', d: [{n: '县公安局'}], m: ['巡逻时查处。'], topic: '违规鸣笛'},
  // --- 清水县 / 白石镇, 青石镇 ---
  {t: '白石镇', l: 'BASIC', n: 1, c: '党的建设', name: '组织党员开展主题党日活动', topic: '主题党日'},
  {t: '白石镇', l: 'RECLAIMED', n: 1, c: '民生服务', name: '没收假币', d: [{n: '县财政局'}], m: ['由银行上交。'], topic: '假币没收'},
  {t: '白石镇', l: 'COORDINATED', n: 1, c: '民生服务', name: '困难群众救助',
   d: [{n: '县民政局', lead: true, cl: ['1.审核对象。']}, {n: '县财政局', cl: ['1.拨付资金。']}], tc: ['1.入户核查。'], topic: '困难救助'},
  {t: '青石镇', l: 'BASIC', n: 1, c: '党的建设', name: '组织党员开展主题党日活动', topic: '主题党日'},
  {t: '青石镇', l: 'RECLAIMED', n: 1, c: '民生服务', name: '没收假币', d: [{n: '县财政局'}], m: ['由银行上交。'], topic: '假币没收'},
  {t: '青石镇', l: 'COORDINATED', n: 1, c: '民生服务', name: '困难群众救助',
   d: [{n: '县民政局', lead: true, cl: ['1.审核对象。']}, {n: '县财政局', cl: ['1.拨付资金。']}], tc: ['1.入户核查。'], topic: '困难救助'},
  // --- an older edition of 荷塘街道 ---
  {t: '荷塘街道', l: 'COORDINATED', e: '2024-05-01', n: 1, c: '安全稳定', name: '农业机械安全检查',
   d: [{n: '县农业农村局', lead: true, cl: ['1.开展检查。']}, {n: '县公安局', cl: ['1.查处无证驾驶。']}], tc: ['1.提供农机台账。'], topic: '农机安全'},
  {t: '荷塘街道', l: 'COORDINATED', e: '2024-05-01', n: 2, c: '民生服务', name: '高龄津贴追缴',
   d: [{n: '县民政局', cl: ['1.核实金额。']}], tc: ['1.上门追缴。'], topic: '高龄津贴追缴'},
  {t: '荷塘街道', l: 'COORDINATED', e: '2024-05-01', n: 3, c: '民生服务', name: '代收城镇卫生费',
   d: [{n: '县城市管理局', cl: ['1.制定标准。']}], tc: ['1.上门收取。'], topic: '卫生费代收'}
] AS row
WITH row, {
  松溪镇: '云岭县', 竹桥乡: '云岭县', 荷塘街道: '云岭县', 临江镇: '望江区', 白石镇: '清水县', 青石镇: '清水县', 湖心镇: '平湖县'
}[row.t] AS countyName, {
  县农业农村局: '农业农村', 县公安局: '公安', 区公安局: '公安', 县教育局: '教育', 区教育局: '教育', 县市场监督管理局: '市场监管',
  县水利局: '水利', 县应急管理局: '应急管理', 县民政局: '民政', 县财政局: '财政', 县住房和城乡建设局: '住房城乡建设', 县城市管理局: '城市管理'
} AS functions, coalesce(row.e, '2025-05-01') AS edition
MERGE (province:Province {id: '江东省'}) ON CREATE SET province.name = '江东省'
MERGE (prefecture:Prefecture {id: '江东省/青川市'}) ON CREATE SET prefecture.name = '青川市'
MERGE (prefecture)-[:PART_OF]->(province)
MERGE (county:County {id: prefecture.id + '/' + countyName}) ON CREATE SET county.name = countyName
MERGE (county)-[:PART_OF]->(prefecture)
MERGE (township:Township {id: county.id + '/' + row.t}) ON CREATE SET township.name = row.t, township.kind = right(row.t, 1)
MERGE (township)-[:PART_OF]->(county)
MERGE (list:DutyList {id: township.id + '/' + row.l + '/' + edition})
  ON CREATE SET list.kind = row.l, list.edition = edition, list.editionDate = date(edition), list.current = row.e IS NULL,
                list.importedAt = datetime('2025-06-01T08:00:00Z')
MERGE (list)-[:ISSUED_FOR]->(township)
MERGE (document:Document {sha256: row.t + '-' + edition})
  ON CREATE SET document.name = row.t + '-' + left(edition, 4) + '.txt', document.mediaType = 'text/plain',
                document.importedAt = datetime('2025-06-01T08:00:00Z'), document.readerVersion = '1',
                document.characters = 1000, document.fields = 900, document.unaccounted = CASE row.t WHEN '竹桥乡' THEN 12 ELSE 0 END,
                document.furniture = CASE row.t WHEN '竹桥乡' THEN 88 ELSE 100 END
MERGE (list)-[:EXTRACTED_FROM]->(document)
MERGE (category:Category {name: row.c})
MERGE (list)-[heading:DIVIDED_INTO]->(category)
  ON CREATE SET heading.position = row.n, heading.items = 1
  ON MATCH SET heading.items = heading.items + 1
CREATE (item:DutyItem {id: list.id + '/' + row.n, number: row.n, name: row.name, list: row.l,
  abolished: coalesce(row.abolished, false), openEnded: coalesce(row.open, false),
  fromPage: 0, fromLine: 10 * row.n, toPage: 0, toLine: 10 * row.n + 5})
SET item.townshipDuties = row.tc, item.method = row.m,
    item.departmentDuties = CASE row.l WHEN 'COORDINATED' THEN reduce(all = [], d IN row.d | all + d.cl) END
CREATE (item)-[:LISTED_IN]->(list), (item)-[:IN_CATEGORY]->(category)
FOREACH (x IN CASE row.l WHEN 'BASIC' THEN [1] ELSE [] END | CREATE (township)-[:KEEPS]->(item))
FOREACH (x IN CASE row.l WHEN 'COORDINATED' THEN [1] ELSE [] END | CREATE (township)-[:ASSISTS_WITH {clauses: size(row.tc)}]->(item))
FOREACH (x IN CASE row.l WHEN 'RECLAIMED' THEN [1] ELSE [] END | CREATE (township)-[:RELINQUISHED]->(item))
MERGE (topic:Topic {id: row.topic}) ON CREATE SET topic.label = row.topic, topic.subject = row.topic, topic.function = 'HANDLING'
CREATE (item)-[:ABOUT {score: CASE row.name WHEN '既有房屋安全隐患巡查' THEN 0.62 ELSE 0.95 END, method: 'fixture', action: 'HANDLING', steps: [], sharedWords: [row.topic]}]->(topic)
FOREACH (position IN range(1, size(coalesce(row.d, []))) | FOREACH (d IN [row.d[position - 1]] |
  MERGE (department:Department {id: county.id + '/' + d.n})
    ON CREATE SET department.name = d.n, department.aliases = [d.n], department.recognized = true
  MERGE (department)-[:SERVES]->(county)
  MERGE (function:Function {name: functions[d.n]})
  MERGE (department)-[:PERFORMS]->(function)
  FOREACH (x IN CASE row.l WHEN 'COORDINATED' THEN [1] ELSE [] END |
    CREATE (item)-[:COORDINATES_WITH {lead: coalesce(d.lead, false), position: position, printedName: d.n, clauses: d.cl,
      clauseCount: size(d.cl)}]->(department))
  FOREACH (x IN CASE row.l WHEN 'RECLAIMED' THEN [1] ELSE [] END |
    CREATE (item)-[:RECLAIMED_BY {lead: coalesce(d.lead, false), position: position, printedName: d.n, method: row.m}]->(department))));

// What the derivation of WORKS_WITH gives for current lists.
MATCH (a:Department)<-[first:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)-[:COORDINATES_WITH|RECLAIMED_BY]->(b:Department)
WHERE a.id < b.id AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH a, b, count(item) AS items, count(CASE WHEN first.lead THEN 1 END) AS led
CREATE (a)-[:WORKS_WITH {items: items, led: led}]->(b);

MATCH (list:DutyList)-[heading:DIVIDED_INTO]->()
SET heading.declared = heading.items;

MATCH (:Township {name: '松溪镇'})<-[:ISSUED_FOR]-(:DutyList {kind: 'COORDINATED'})-[heading:DIVIDED_INTO]->(:Category {name: '安全稳定'})
SET heading.declared = 4;

MATCH (document:Document {name: '松溪镇-2025.txt'}), (item:DutyItem {name: '森林防火值守'})
CREATE (:Problem {id: document.sha256 + '/1', code: 'COUNT_MISMATCH', severity: 'WARNING', message: '安全稳定标注4项，实际3项',
  messageEn: '安全稳定 declares 4 items and has 3', details: ['安全稳定', '4', '3'], list: 'COORDINATED',
  fromPage: 0, fromLine: 20, toPage: 0, toLine: 20})-[:FOUND_IN]->(document)
CREATE (problem:Problem {id: document.sha256 + '/2', code: 'NO_DEPARTMENT', severity: 'WARNING', message: '第5项没有承担部门',
  messageEn: 'Item 5 has no department', details: ['5'], list: 'COORDINATED', number: 5,
  fromPage: 0, fromLine: 50, toPage: 0, toLine: 55})-[:FOUND_IN]->(document)
CREATE (problem)-[:CONCERNS]->(item);

MATCH (department:Department {name: '县市场监督管理局'})
SET department.recognized = false, department.aliases = ['县市场监督管理局', '县市监局'];

MATCH (:DutyItem {name: '养老服务宣传讲解'})-[about:ABOUT]->(:Topic {label: '养老政策宣讲'})
SET about.confirmedBy = '编办';

// One township keeps another step of the duty than the one that was taken back, one the duty as a whole.
MATCH (:Township {name: '荷塘街道'})-[:KEEPS]->(:DutyItem)-[about:ABOUT]->(:Topic {label: '养老政策宣讲'})
SET about.action = 'REGISTRATION';

MATCH (:Township {name: '松溪镇'})-[:KEEPS|RELINQUISHED]->(:DutyItem)-[about:ABOUT]->(:Topic {label: '养老政策宣讲'})
SET about.action = 'SUBSIDY';

// What was abolished for one township is still a part of another's duty.
MATCH (item:DutyItem {name: '排污口排查'}), (topic:Topic {label: '排污台账'})
CREATE (item)-[:ABOUT {score: 0.9, method: 'fixture', action: 'HANDLING', steps: []}]->(topic);

// A row names another duty as a part of its own.
MATCH (:Township {name: '松溪镇'})-[:KEEPS]->(item:DutyItem {name: '巡查河道并清理漂浮物'}), (topic:Topic {label: '排污台账'})
CREATE (item)-[:INCLUDES {score: 0.4, action: 'HANDLING', steps: [], sharedWords: ['漂浮物']}]->(topic);

// A duty is a part of another one.
MATCH (topic:Topic {label: '高标准农田'})
SET topic.within = ['农机安全'];
