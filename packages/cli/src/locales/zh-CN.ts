import type { Texts } from "./texts.js";
import { zhCNCatalog } from "./zh-CN-catalog.js";
import { zhCNDeadline } from "./zh-CN-deadline.js";
import { zhCNDuties } from "./zh-CN-duties.js";
import { zhCNOpinion } from "./zh-CN-opinion.js";
import { zhCNRecord } from "./zh-CN-record.js";
import { zhCNWidget } from "./zh-CN-widget.js";

export const zhCN: Texts = {
  help: {
    titles: { "Usage:": "用法：", "Options:": "选项：", "Commands:": "命令：", "Arguments:": "参数：" },
    usage: "<命令> [选项]",
    program: "检查网页是否做到政务公开的各项要求：哪些做到了，哪些没有，哪些要由人核实；依据何在，怎样改。",
    version: "显示版本号",
    help: "显示帮助",
    helpCommand: "显示某个命令的帮助",
    lang: "语言：zh-CN 或 en（不写则按系统环境，默认中文）",
    audit: {
      summary: "检查文件、文件夹和网址",
      description: "检查网页，逐页列出应改和需人工核实的地方、位置、改法和依据。",
      usage: "[选项] <来源...>",
      source: "来源",
      sources: (extensions) =>
        `文件、文件夹（含下级，读取 ${extensions}）、通配符（如 "site/**/*.html"）、http 或 https 网址，或用 - 表示标准输入`,
      format: "报告格式：text、json、html、csv、sarif、junit 或 xlsx（整改工单）（默认 text）",
      out: "把报告写入文件 F，不写则输出到屏幕",
      html: "另把网页形式的报告写入文件 F",
      now: "以某一时刻为检查时点，如 2026-11-23 或 2026-11-23T09:00；判断按北京时间的日期（默认现在）",
      config: "配置文件 F，不写则用所在文件夹的 mulu.config.json（如有）；命令行写明的优先",
      noConfig: "不用配置文件",
      preset: "规则组合：strict、standard、national、changzhi 或 essential，或者规则组合文件（默认 standard）",
      waivers: "按豁免清单 F 把某些问题记为已豁免；只在用 --all 时列出，不影响退出码",
      baseline: "与较早的报告 F（--format json）对照，指出新增、已消失和仍在的问题；退出码只看新增的",
      orders: "读回填好的整改工单 F，核对哪些已整改，哪些标为已整改但仍存在",
      due: "整改期限，从检查日起算的工作日数，与 --format xlsx 同用（默认 10，是 Mulu 自定的，并非法定）",
      all: "一并列出符合和不适用的结果",
      catalog: "使用 F 中的标准目录（JSON，或者能导入的任何表格），不写则用内置目录",
      failOn: "达到哪一级算不通过：error、warning、info 或 never（默认 warning）",
      quiet: "不显示进度，也不提示报告已写入",
      after: `退出码：
  0  没有达到 --fail-on 所定级别的问题（用 --baseline 时只看新增的）
  1  有达到该级别的问题，或有规则未能运行
  2  用法有误，或有来源、工单行未能读取（其余照常检查并输出）
  130  用 Ctrl+C 中断

示例：
  mulu audit 通知.html
  mulu audit 网站备份 --format html --out 报告.html
  mulu audit 网站备份 --format csv --out 报告.csv
  mulu audit 网站备份 --baseline 上次.json
  mulu audit 网站备份 --format xlsx --out 工单.xlsx
  mulu audit https://www.example.gov.cn/xxgk/ --fail-on error
  mulu audit - < 通知.html`,
    },
  },
  usage: {
    unknownOption: (option) => `没有“${option}”这个选项，请用 --help 查看全部选项。`,
    optionMissingArgument: (option) => `选项“${option}”后面缺少值，请补上。`,
    unknownCommand: (command) => `没有“${command}”这个命令，检查网页请用 mulu audit，全部命令请用 mulu --help 查看。`,
    excessArguments: "参数过多，请用 --help 查看用法。",
    other: (message) => `命令有误（${message}），请用 --help 查看用法。`,
    crash: (message) => `Mulu 自身出错（${message}），请把这条信息和所用的命令告知维护人员。`,
    noSources: "没有给出要检查的内容，请在 mulu audit 后面写上文件、文件夹或网址。",
    language: (value) => `不支持语言“${value}”，--lang 请写 zh-CN 或 en。`,
    format: (value, known) => `没有“${value}”这种格式，--format 请写 ${known} 之一。`,
    now: (value) => `--now 的值“${value}”不是有效的日期或时间，请写成 2026-11-23 或 2026-11-23T09:00。`,
    preset: (value, nearest) =>
      `没有“${value}”这个规则组合${nearest === "" ? "" : `，可能是“${nearest}”`}，--preset 请写 strict、standard、national、changzhi、essential 之一，或者规则组合文件的路径（含扩展名）。`,
    failOn: (value) => `--fail-on 的值“${value}”无效，请写 error、warning、info 或 never。`,
    due: (value) => `--due 的值“${value}”无效，请写 1 到 1000 之间的工作日数，期限不得晚于公元 9999 年。`,
    dueAlone: "--due 只用于整改工单，请同时写上 --format xlsx。",
    noOrders: (file) => `“${file}”里没有整改工单，请用 mulu audit --format xlsx 生成工单，填写后再读回。`,
  },
  notJson: (file) => `目录文件“${file}”不是有效的 JSON，请检查文件内容。`,
  out: {
    isFolder: (file) => `“${file}”是文件夹，请在 --out 后面写一个文件名。`,
    noFolder: (file, folder) => `无法写入“${file}”，因为文件夹“${folder}”不存在，请先建立它。`,
    noPermission: (file) => `没有权限写入“${file}”，请换一个位置，或关闭正在使用它的程序。`,
    busy: (file) => `“${file}”正被其他程序使用，请关闭后重试。`,
    full: (file) => `磁盘已满，无法写入“${file}”，请腾出空间后重试。`,
    other: (file, code) => `无法写入“${file}”（${code}），请换一个位置。`,
    written: (file, summary) => `报告已写入“${file}”：${summary}`,
    stdout: (message) => `无法输出报告（${message}），请改用 --out 写入文件。`,
  },
  catalogCommands: zhCNCatalog,
  deadlineCommand: zhCNDeadline,
  dutiesCommand: zhCNDuties,
  recordCommands: zhCNRecord,
  opinionCommands: zhCNOpinion,
  widgetCommands: zhCNWidget,
  failures: {
    missing: (source) => `找不到“${source}”，请核对路径和文件名。`,
    "missing-looks-like-address": (source) => `找不到文件“${source}”，如果是网址，请在前面加上 https://。`,
    "no-permission": (source) => `没有权限读取“${source}”，请调整权限或换一个账户运行。`,
    io: (source, code) => `无法读取“${source}”（${code}），请检查文件和磁盘。`,
    "folder-empty": (source, extensions) => `文件夹“${source}”里没有网页（${extensions}），请核对路径。`,
    "glob-empty": (source) => `没有文件符合“${source}”，请核对通配符和路径。`,
    "stdin-broken": (source, code) => `标准输入“${source}”读取中断（${code}），请检查前一个命令。`,
    empty: (source) => `“${source}”是空的，请核对内容是否完整保存。`,
    "no-markup": (source) => `“${source}”里没有任何 HTML 标记，不是网页，请核对文件。`,
    pdf: (source) => `“${source}”是 PDF 文件，不是网页，请改为检查登载它的网页。`,
    word: (source) => `“${source}”是 Word 文档，不是网页，请改为检查登载它的网页。`,
    excel: (source) => `“${source}”是 Excel 表格，不是网页，请改为检查登载它的网页。`,
    powerpoint: (source) => `“${source}”是演示文稿，不是网页，请改为检查登载它的网页。`,
    office: (source) => `“${source}”是旧版 Word 或 Excel 文件，不是网页，请改为检查登载它的网页。`,
    ofd: (source) => `“${source}”是 OFD 文件，不是网页，请改为检查登载它的网页。`,
    image: (source) => `“${source}”是图片，不是网页，请改为检查登载它的网页。`,
    media: (source) => `“${source}”是音频或视频，不是网页，请改为检查登载它的网页。`,
    archive: (source) => `“${source}”是压缩文件，不是网页，请先解压，再检查其中的网页。`,
    mhtml: (source) => `“${source}”是存成单个文件的网页（MHTML），请在浏览器中另存为“仅 HTML”后再检查。`,
    data: (source) => `“${source}”是数据或程序文件，不是网页，请核对网址。`,
    "bad-address": (source) => `网址“${source}”写法有误，请核对。`,
    "address-with-password": (source) => `网址“${source}”中写有用户名或密码，请去掉后重试。`,
    "bad-scheme": (source, scheme) =>
      `“${source}”以 ${scheme} 开头，只能检查 http 和 https 网址，本机文件请直接写路径。`,
    "bad-port": (source, port) => `“${source}”用的端口 ${port} 不用于网页，请核对网址。`,
    refused: (source, host) => `打不开“${source}”，${host} 拒绝连接，请核对网址和端口，或确认网站正在运行。`,
    "unknown-host": (source, host) => `打不开“${source}”，找不到域名 ${host}，请核对网址和网络。`,
    unreachable: (source, host) => `打不开“${source}”，到 ${host} 的网络不通，请检查网络连接。`,
    reset: (source, host) => `打不开“${source}”，${host} 中断了连接，请稍后重试。`,
    timeout: (source, seconds) => `打不开“${source}”，${seconds} 秒内没有读完，请稍后重试。`,
    certificate: (source, code) => `打不开“${source}”，网站证书无效（${code}），请网站管理员更换证书，或核对网址。`,
    tls: (source, code) => `打不开“${source}”，无法建立加密连接（${code}），请网站管理员检查 HTTPS 设置。`,
    network: (source, message) => `打不开“${source}”（${message}），请检查网络和网址。`,
    "redirect-loop": (source, url) => `打不开“${source}”，网页在 ${url} 循环跳转，请网站管理员检查跳转设置。`,
    redirects: (source, count) => `打不开“${source}”，跳转超过 ${count} 次，请改用最终的网址。`,
    "redirect-without-target": (source, status) =>
      `打不开“${source}”，网站要求跳转（HTTP ${status}）却没有给出有效网址，请网站管理员检查跳转设置。`,
    "redirect-elsewhere": (source, scheme) =>
      `打不开“${source}”，网页跳转到 ${scheme} 地址，只能检查 http 和 https 网址，请核对。`,
    "http-not-found": (source, status) => `打不开“${source}”，网页不存在（HTTP ${status}），请核对网址。`,
    "http-denied": (source, status) =>
      `打不开“${source}”，网站不允许访问（HTTP ${status}），请把网页保存为文件后再检查。`,
    "http-server": (source, status) => `打不开“${source}”，网站出错（HTTP ${status}），请稍后重试或告知网站管理员。`,
    "http-other": (source, status) =>
      `打不开“${source}”，网站没有给出网页（HTTP ${status}），请把网页保存为文件后再检查。`,
    "not-judged": (source, message) => `“${source}”未能检查完（${message}），请把这一页交给 Mulu 的维护人员。`,
  },
  truncated: (megabytes) => `页面超过 ${megabytes} MB，只读取了前 ${megabytes} MB。`,
  progress: (done, total) => `已检查 ${done}/${total} 页`,
  report: {
    summary: ({ pages, unread, error, warning, info, review, broken, waived }) =>
      [
        `${pages} 页`,
        `应改 ${error + warning + info} 处（错误 ${error}，警告 ${warning}，提示 ${info}）`,
        `需人工核实 ${review} 处`,
        ...(broken > 0 ? [`未能检查 ${broken} 处`] : []),
        ...(waived > 0 ? [`已豁免 ${waived} 处`] : []),
        `未能读取 ${unread} 页。`,
      ].join("，"),
    unread: "未能读取",
    notRead: "未读部分",
    clean: "没有应改或需人工核实的地方。",
    fix: "改法：",
    law: "依据：",
    waiver: "豁免：",
    listSeparator: "；",
  },
  findings: {
    causes: {
      heading: (count) => `多页共有的原因（${count} 项，同一原因只列一次）`,
      pages: (count) => `${count} 页`,
      template: "（可能在模板）",
      example: (message) => `例如：${message}`,
      more: (count) => `另有 ${count} 项涉及的页面较少，见上面各页。`,
    },
    baseline: {
      numbers: (file, day, parts) => `与“${file}”（检查日 ${day}）对照：${parts}。`,
      counts: {
        new: (count) => `新增 ${count} 处`,
        gone: (count) => `已消失 ${count} 处`,
        still: (count) => `仍在 ${count} 处`,
      },
      gone: "已消失",
      pagesNotLookedAt: (count, names) => `原报告中有 ${count} 页这次没有检查：${names}。`,
      findingsNotLookedAt: (count) => `原有 ${count} 处所在的页面没有检查，或规则没有运行，不知是否仍在。`,
    },
    orders: {
      numbers: (file, rows, parts) => `整改工单“${file}”共 ${rows} 行${parts === "" ? "" : `：${parts}`}。`,
      outcomes: {
        "still-there": "标为已整改但仍存在",
        closed: "已整改销号",
        disputed: "称不属实但仍存在",
        open: "待整改",
        gone: "待整改但已消失",
        "not-looked-at": "未检查",
      },
      row: (sheet, row) => `${sheet} 第 ${row} 行`,
      counts: (found, gone, notLookedAt) => `仍有 ${found} 处，已消失 ${gone} 处，未检查 ${notLookedAt} 处。`,
    },
    pages: "页面：",
    comma: "，",
    andMore: "……",
    more: (count) => `另有 ${count} 项，用 --format json 可得到全部。`,
  },
};
