import type { RuleText } from "../types.js";

/** Rules over the pages of a site: columns, home, platform, guide, annual report, requests; and what else they owe. */
export const siteTexts: Record<string, RuleText> = {
  "guide-contents": {
    title: "公开指南写全九项内容",
    reasons: {
      missing: {
        message: "公开指南未写明“{parts}”（政府信息公开条例第十二条）。",
        fix: "请在公开指南中补充上述内容；确实没有传真等联系方式的，写明“无”。",
      },
      elsewhere: {
        message: "正文中很少见到规定的内容，可能在附件或者图片中，需人工核实（政府信息公开条例第十二条）。",
        fix: "请打开附件或者图片核对各项内容是否写全；宜将内容直接写在正文中。",
      },
    },
  },
  "annual-report-contents": {
    title: "年度报告写全五项内容",
    reasons: {
      missing: {
        message: "年度报告未写明“{parts}”（政府信息公开条例第五十条）。",
        fix: "请在年度报告中补充上述内容；没有发生的，写明“无”。",
      },
      elsewhere: {
        message: "正文中很少见到规定的内容，可能在附件或者图片中，需人工核实（政府信息公开条例第五十条）。",
        fix: "请打开附件或者图片核对各项内容是否写全；宜将内容直接写在正文中。",
      },
    },
  },
  "application-contents": {
    title: "依申请公开页面说明申请要求",
    reasons: {
      missing: {
        message: "依申请公开页面未说明申请应当写明“{parts}”（政府信息公开条例第二十七条至第二十九条）。",
        fix: "请在依申请公开页面补充说明，或者在申请表中增加这些项目。",
      },
      elsewhere: {
        message:
          "正文中很少见到规定的内容，可能在附件或者图片中，需人工核实（政府信息公开条例第二十七条至第二十九条）。",
        fix: "请打开附件或者图片核对各项内容是否写全；宜将内容直接写在正文中。",
      },
    },
  },
  "annual-report-in-time": {
    title: "年度报告按时公布",
    reasons: {
      late: {
        message: "{year}年度报告应在 {due} 前公布，页面显示的发布日期是 {published}（政府信息公开条例第四十九条）。",
        fix: "请核对发布日期；确为逾期的，记录原因，下一年度按时公布。",
      },
    },
  },
  "request-fee": {
    title: "依申请公开不收费",
    reasons: {
      charged: {
        message: "页面写有收取检索、复制、邮寄等费用，而依申请提供政府信息不收取费用（政府信息公开条例第四十二条）。",
        fix: "请删去收费的内容；可以写明申请的数量、频次明显超过合理范围的除外。",
      },
    },
  },
  "column-update": {
    title: "栏目按时更新",
    reasons: {
      stale: {
        message: "栏目最新一条信息的日期是 {newest}，已有 {days} 天未更新，超过 {limit} 天（国办秘函〔2019〕19号）。",
        fix: "请及时更新栏目；没有信息可更新的栏目，宜与其他栏目合并或者停用。",
      },
      undated: {
        message: "列表中的 {items} 条信息均未显示日期，未注明发布时间的视为不更新（国办秘函〔2019〕19号）。",
        fix: "请在列表模板中显示每条信息的发布日期；日期由脚本显示的，请人工核实。",
      },
      empty: {
        message: "栏目中未见任何信息，可能是空白栏目，需人工核实（国办秘函〔2019〕19号）。",
        fix: "请在栏目中发布信息，或者停用该栏目；列表由脚本生成的，请打开网页核实。",
      },
    },
  },
  "home-update": {
    title: "首页按时更新",
    reasons: {
      stale: {
        message: "首页最新一条信息的日期是 {newest}，已有 {days} 天未更新，超过 {limit} 天（国办秘函〔2019〕19号）。",
        fix: "请及时更新首页；确有更新而首页未显示的，请检查首页列表是否正常生成。",
      },
    },
  },
  "list-dates": {
    title: "列表逐条标注日期",
    reasons: {
      missing: {
        message: "列表中有 {items} 条信息未标注日期，而前后条目都有。",
        fix: "请补填这些信息的发布日期，并检查列表模板是否显示日期。",
      },
    },
  },
  "site-footer": {
    title: "页脚标明网站信息",
    reasons: {
      missing: {
        message: "首页页脚未见“{parts}”（政府网站发展指引）。",
        fix: "请在全站模板的页脚中补充上述内容。",
      },
      unseen: {
        message: "首页页脚未见“{parts}”，可能在嵌入的网页中，需人工核实（政府网站发展指引）。",
        fix: "请打开网页核对页脚；确实没有的，在全站模板的页脚中补充。",
      },
    },
  },
  "footer-marks": {
    title: "首页有标识、找错入口和网站地图",
    reasons: {
      unseen: {
        message: "首页未见“{parts}”，可能由脚本加入，需人工核实（政府网站发展指引）。",
        fix: "请打开首页核对；确实没有的，在全站模板中补充。",
      },
    },
  },
  "error-report-code": {
    title: "找错入口的标识码一致",
    reasons: {
      contradicts: {
        message: "“我为政府网站找错”入口的标识码“{entry}”与本网站的标识码“{code}”不一致。",
        fix: "请在全站模板中将找错入口的标识码改为本网站的标识码。",
      },
    },
  },
  "government-domain": {
    title: "网站使用政府域名",
    reasons: {
      "other-domain": {
        message: "首页的域名“{host}”不是政府网站专用域名，需人工核实（政府网站发展指引）。",
        fix: "政府网站请使用政府域名；学校等事业单位的网站可以不改。",
      },
    },
  },
  "platform-parts": {
    title: "公开平台设齐各部分",
    reasons: {
      unseen: {
        message: "公开平台未见“{parts}”，需人工核实（政府信息公开条例第二十四条）。",
        fix: "请核对是否用了别的名称；确实没有的，在公开平台中补设。",
      },
    },
  },
  "platform-name": {
    title: "公开专栏统一名称",
    reasons: {
      "other-name": {
        message: "首页公开专栏的名称是“{value}”，未见“政府信息公开”，需人工核实（国办公开办函〔2019〕61号）。",
        fix: "请将专栏统一命名为“政府信息公开”；专栏设在该栏目之下的，可以不改。",
      },
    },
  },
  "site-search": {
    title: "网站可以检索",
    reasons: {
      unseen: {
        message: "首页未见检索框，需人工核实（政府信息公开条例第二十四条）。",
        fix: "请核对首页或者公开平台是否可以检索；确实没有的，请增加检索功能。",
      },
    },
  },
  "index-number-year": {
    title: "索引号中的年份",
    reasons: {
      "other-year": {
        message: "索引号“{value}”中的年份是 {year}，与页面日期 {day} 的年份不同。",
        fix: "请与公开目录核对索引号和日期，改正填错的一处。",
      },
    },
  },
  "document-name-match": {
    title: "信息框名称与标题一致",
    reasons: {
      contradicts: {
        message: "信息框中的名称“{value}”与页面标题“{visible}”不一致，需人工核实。",
        fix: "请核对以哪一个为准，改正填错的一处。",
      },
    },
  },
  "interpretation-link": {
    title: "解读链接到文件",
    reasons: {
      "no-original": {
        message: "解读页面未见指向被解读文件的链接，需人工核实。",
        fix: "请在解读页面加入“相关文件”链接，指向被解读的文件；已用文件名称链接的，可以不改。",
      },
    },
  },
};
