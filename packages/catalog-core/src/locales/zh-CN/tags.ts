import type { RuleText } from "../types.js";

/** The norm on page tags, as sentences cite it. */
const NORM = "（国办发〔2017〕47号附件 网页标签规范）";

/** Meta tags: what must stand in the head of a page, and whether it agrees with what the page shows. */
export const tagTexts: Record<string, RuleText> = {
  "site-tags": {
    title: "网站标签齐全",
    reasons: {
      missing: {
        message: `网页源代码中应有而未见标签 {tag}，即“{name}”${NORM}。`,
        fix: '请在全站模板的网页头部加入 <meta name="{tag}" content="…">，省略号处填写本网站的实际内容。',
      },
      empty: {
        message: `标签 {tag} 已设置，但“{name}”未填写${NORM}。`,
        fix: '请在全站模板中补填 <meta name="{tag}" content="…">，省略号处填写本网站的实际内容。',
      },
      placeholder: {
        message: `标签 {tag} 的内容“{value}”是模板自带的占位文字，不是实际的“{name}”${NORM}。`,
        fix: '请将占位文字换成本网站的实际内容：<meta name="{tag}" content="…">。',
      },
    },
  },
  "column-tags": {
    title: "栏目标签齐全",
    reasons: {
      missing: {
        message: `网页源代码中应有而未见标签 {tag}，即“{name}”${NORM}。`,
        fix: '请在栏目页和文章页模板的网页头部加入 <meta name="{tag}" content="…">，省略号处填写所属栏目的实际内容。',
      },
      empty: {
        message: `标签 {tag} 已设置，但“{name}”未填写${NORM}。`,
        fix: '请在栏目设置中补填，使网页头部输出 <meta name="{tag}" content="…">，省略号处为所属栏目的实际内容。',
      },
      placeholder: {
        message: `标签 {tag} 的内容“{value}”是模板自带的占位文字，不是实际的“{name}”${NORM}。`,
        fix: '请将占位文字换成所属栏目的实际内容：<meta name="{tag}" content="…">。',
      },
    },
  },
  "article-tags": {
    title: "文章标签齐全",
    reasons: {
      missing: {
        message: `网页源代码中应有而未见标签 {tag}，即“{name}”${NORM}。`,
        fix: '请在文章页模板的网页头部加入 <meta name="{tag}" content="…">，省略号处填写本文的实际内容，时间按 YYYY-MM-DD HH:MM 书写。',
      },
      empty: {
        message: `标签 {tag} 已设置，但“{name}”未填写${NORM}。`,
        fix: '请为本文补填，使网页头部输出 <meta name="{tag}" content="…">，省略号处为本文的实际内容，时间按 YYYY-MM-DD HH:MM 书写。',
      },
      placeholder: {
        message: `标签 {tag} 的内容“{value}”是模板自带的占位文字，不是实际的“{name}”${NORM}。`,
        fix: '请将占位文字换成本文的实际内容：<meta name="{tag}" content="…">。',
      },
    },
  },
  "tag-case": {
    title: "标签名称大小写一致",
    reasons: {
      "other-case": {
        message: "标签名称写作“{written}”，与规范写法“{norm}”大小写不一致。",
        fix: "请在模板中将标签名称依次改为“{norm}”，标签内容不变。",
      },
    },
  },
  "pub-date-format": {
    title: "发布时间标签格式",
    reasons: {
      malformed: {
        message: `标签 PubDate 的内容“{value}”未按 YYYY-MM-DD HH:MM 格式书写${NORM}。`,
        fix: '请改为 <meta name="PubDate" content="{proposal}">，其中如仍有 HH:MM，以实际发布的时、分替换。',
      },
      "not-a-date": {
        message: `标签 PubDate 的内容“{value}”不是有效的日期${NORM}。`,
        fix: '请按实际发布时间填写：<meta name="PubDate" content="{proposal}">。',
      },
    },
  },
  "site-id-code-format": {
    title: "网站标识码形式",
    reasons: {
      malformed: {
        message: "标签 SiteIDCode 的内容“{value}”不是常见的10位网站标识码。",
        fix: "请与核发的网站标识码核对后改正；地方网站一般为10位数字，国务院部门网站一般为2个字母加8位数字。",
      },
    },
  },
  "site-domain": {
    title: "网站域名标签",
    reasons: {
      malformed: {
        message: "标签 SiteDomain 的内容“{value}”除域名外还有其他文字。",
        fix: '请只保留域名：<meta name="SiteDomain" content="{proposal}">。',
      },
      "not-a-domain": {
        message: "标签 SiteDomain 的内容“{value}”不是域名。",
        fix: '请填写本网站的域名，前面不加 http://，后面不加路径：<meta name="SiteDomain" content="…">。',
      },
      contradicts: {
        message: "标签 SiteDomain 的域名“{value}”与网页所在域名“{host}”不一致。",
        fix: '如网页所在域名为正式域名，请改为 <meta name="SiteDomain" content="{host}">；如从临时地址或者镜像打开，请用正式域名重新检查。',
      },
    },
  },
  "article-title-match": {
    title: "标题标签与页面标题一致",
    reasons: {
      contradicts: {
        message: "标签 ArticleTitle 的标题“{tag}”与页面显示的标题“{visible}”不一致。",
        fix: '请核对原文标题；如以页面显示的为准，改为 <meta name="ArticleTitle" content="{visible}">。',
      },
    },
  },
  "pub-date-match": {
    title: "发布时间标签与页面日期一致",
    reasons: {
      contradicts: {
        message: "标签 PubDate 的日期 {tag} 与页面显示的发布日期 {visible} 不一致。",
        fix: "请核对实际发布日期，改正填错的一处，使标签与页面一致。",
      },
    },
  },
  "content-source-match": {
    title: "来源标签与页面来源一致",
    reasons: {
      contradicts: {
        message: "标签 ContentSource 的来源“{tag}”与页面显示的来源“{visible}”不一致。",
        fix: '请核对信息来源；如以页面显示的为准，改为 <meta name="ContentSource" content="{visible}">。',
      },
    },
  },
  "site-id-code-match": {
    title: "标识码标签与页脚一致",
    reasons: {
      contradicts: {
        message: "标签 SiteIDCode 的网站标识码“{tag}”与页脚显示的“{visible}”不一致。",
        fix: "请以核发的网站标识码为准，改正标签或者页脚中填错的一处。",
      },
    },
  },
};
