/** All that the first page says, in Chinese. The other languages are typed by it. */
export const zhCN = {
  product: "政务公开检查",
  title: "已安装，可以开始检查",
  lead: "对照政务公开标准目录和公开要求，检查网页、编辑表单和栏目，列出应改之处、所在位置和改法。",
  language: "语言",
  uses: "三种用法",
  page: {
    heading: "检查眼前的网页",
    text: "打开要检查的网页，点击工具栏上的按钮。应改之处列在侧边，并在页面上标出位置。",
    picture: "示意图：左侧是一篇通知，标题和一处日期加了边框；右侧的面板列出三处检查结果。",
    shown: { title: "关于招生工作的通知", panel: "应改 2 处", lines: ["未显示索引号", "日期格式不规范", "需人工核实"] },
  },
  form: {
    heading: "编辑表单，发布前检查",
    text: "在内容管理系统的编辑页面点击按钮，发布之前补齐索引号、公开方式和发布日期。",
    picture: "示意图：一张编辑表单，标题和日期已填写，公开方式为空并加了提示，下方是发布按钮。",
    shown: { fields: ["标题", "公开方式", "发布日期"], hint: "应填而未填", day: "2026-11-23", publish: "发布" },
  },
  batch: {
    heading: "整个栏目，一次检查",
    text: "在栏目页打开“批量检查本栏目”，逐页读取列表中的网页，结果汇总为一张表，可以导出。",
    picture: "示意图：左侧是一叠网页，箭头指向右侧的汇总表，表中四行，各有符合或应改的标记。",
    shown: { column: "栏目", sum: "汇总", rows: ["政策文件", "招生管理", "学生管理", "教师管理"] },
  },
  start: "开始之前",
  pin: {
    heading: "固定按钮",
    steps: ["点击浏览器工具栏右侧的拼图形按钮。", "找到“政务公开检查”，点击旁边的图钉。"],
  },
  keys: {
    heading: "快捷键",
    before: "按",
    after: "检查当前网页。被其他程序占用时，可以在浏览器的扩展快捷键页面更改。",
  },
  privacy: {
    heading: "内容不出本机",
    text: "检查在本机完成，网页内容、检查结果和填写的理由不会传出。本扩展没有服务器，不收集使用情况。",
  },
  permissions: {
    heading: "何时请求许可",
    rows: [
      { when: "安装时", what: "不请求读取任何网站。" },
      { when: "点击按钮时", what: "只读取当前标签页，离开该网页即失效。" },
      { when: "批量检查时", what: "询问是否允许读取该网站。" },
      { when: "设为自动检查时", what: "询问是否允许读取该网站，可以在设置中收回。" },
    ],
  },
  options: "打开设置",
  optionsText: "在设置中导入本地的目录，选择检查规则。",
};

export type WelcomeTexts = typeof zhCN;
