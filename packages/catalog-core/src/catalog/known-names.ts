/** Other names by which pages and columns call a catalog entry, and words of paths that stand for it. */
export interface KnownNames {
  names: readonly string[];
  /** Pinyin initials and words seen in addresses: `xyaq` in /ywjyly/gknr/xyaq/. */
  paths?: readonly string[];
}

/** For the entries of the education catalog; a column's name may also be that of the first-level item. */
export const knownNames: Readonly<Record<string, KnownNames>> = {
  "policy.laws": { names: ["教育法律", "教育法律法规", "法律法规"], paths: ["jyfl"] },
  "policy.normative-documents": {
    names: ["规范性文件", "教育规范性文件", "教育政策文件", "政策文件"],
    paths: ["gfxwj"],
  },
  "overview.development": { names: ["教育事业发展", "教育事业发展情况", "教育概况"], paths: ["jysyfz", "jygk"] },
  "overview.statistics": { names: ["教育统计数据", "教育统计", "教育事业统计"], paths: ["jytj", "jytjsj"] },
  "overview.school-list": { names: ["义务教育学校名录", "学校名录", "学校名单"], paths: ["xxml", "ywjyxxml"] },
  "private-school.supervision": {
    names: ["民办学校监管", "民办学校年检", "民办学校日常监管", "日常监管信息"],
    paths: ["mbxx", "rcjgxx"],
  },
  "finance.finance": { names: ["教育财务信息", "财务信息", "教育收费", "收费项目及收费标准"], paths: ["cwxx", "jysf"] },
  "enrolment.school-profile": { names: ["学校介绍", "学校简介", "学校概况"], paths: ["xxjs", "xxjj"] },
  "enrolment.policy": { names: ["招生政策", "入学政策", "招生工作方案", "随迁子女入学"], paths: ["zszc"] },
  "enrolment.plan": { names: ["招生计划"], paths: ["zsjh"] },
  "enrolment.area": {
    names: ["招生范围", "学区划分", "招生区域", "划片范围", "学区范围", "招生片区"],
    paths: ["zsfw", "xqhf"],
  },
  "enrolment.results": { names: ["招生结果", "录取结果", "录取名单"], paths: ["zsjg"] },
  "students.registration": { names: ["学籍管理", "学籍管理办法", "转学休学"], paths: ["xjgl"] },
  "students.awards": { names: ["学生评优奖励", "学生评优", "三好学生", "优秀学生"], paths: ["xspy", "pyjl"] },
  "students.preferential-policy": { names: ["优待政策", "教育优待", "优抚对象子女"], paths: ["ydzc"] },
  "students.aid": { names: ["学生资助", "义务教育学生资助政策", "两免一补", "资助政策"], paths: ["xszz", "zzzc"] },
  "teachers.training": { names: ["教师培训", "教师继续教育"], paths: ["jspx"] },
  "teachers.conduct": { names: ["教师行为规范", "师德师风", "师德建设"], paths: ["jsxwgf", "sdsf"] },
  "teachers.awards": { names: ["教师评优评先", "教师表彰", "优秀教师"], paths: ["pypx"] },
  "teachers.titles": { names: ["职称评审", "教师职称", "职称评定"], paths: ["zcps"] },
  "teachers.recruitment": { names: ["教师招聘", "公开招聘教师", "招聘教师", "特岗教师"], paths: ["jszp"] },
  "programmes.nutrition": {
    names: ["农村义务教育学生营养改善计划", "营养改善计划", "营养餐"],
    paths: ["yygs", "yygsjh"],
  },
  "programmes.dropout-control": { names: ["义务教育控辍保学", "控辍保学"], paths: ["kcbx"] },
  "programmes.weak-school-improvement": {
    names: ["义务教育薄弱环节改善与能力提升", "薄弱学校改造", "全面改薄", "薄弱环节改善"],
    paths: ["qmgb", "brhj"],
  },
  "programmes.balanced-development": {
    names: ["县域义务教育均衡发展", "义务教育均衡发展", "优质均衡"],
    paths: ["jhfz"],
  },
  "inspection.districts-and-inspectors": {
    names: ["督学责任区", "责任督学", "督学责任区与责任督学", "挂牌督导"],
    paths: ["zrdx", "dxzrq"],
  },
  "inspection.evaluation": { names: ["教育督导评估", "督导评估"], paths: ["ddpg", "jyddpg"] },
  "inspection.reports": { names: ["督导报告", "督导结果", "督导报告与结果"], paths: ["ddbg"] },
  "safety.management": { names: ["校园安全管理", "校园安全", "学校安全"], paths: ["xyaq", "xyaqgl"] },
  "safety.emergencies": {
    names: ["突发公共事件应急", "应急预案", "应急演练", "突发事件应急预案"],
    paths: ["yjya", "tfsj"],
  },
  "safety.health-and-food": {
    names: ["校园卫生与食品安全", "学校食品安全", "学校卫生", "食堂食品安全", "学校食堂"],
    paths: ["spaq", "xyspaq"],
  },
};
