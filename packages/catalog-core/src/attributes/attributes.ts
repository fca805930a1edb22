/**
 * What a page or a document can disclose about itself, by name: the page tags of 国办发〔2017〕47号, what stands in a
 * document's box, and what stands in the footer. `attributeTitles` has each name in Chinese and English.
 */
export type AttributeName =
  | "siteName"
  | "siteDomain"
  | "siteIdCode"
  | "columnName"
  | "columnDescription"
  | "columnKeywords"
  | "columnType"
  | "articleTitle"
  | "pubDate"
  | "contentSource"
  | "author"
  | "keywords"
  | "description"
  | "image"
  | "url"
  | "indexNumber"
  | "documentName"
  | "documentNumber"
  | "publisher"
  | "writtenDate"
  | "publishDate"
  | "effectiveDate"
  | "expiryDate"
  | "validity"
  | "topicCategory"
  | "groupCategory"
  | "genre"
  | "subjectWords"
  | "summary"
  | "disclosureMethod"
  | "disclosureTimeLimit"
  | "disclosureScope"
  | "disclosureBasis"
  | "withholdingReason"
  | "secrecyLevel"
  | "releaseStatement"
  | "icpNumber"
  | "policeNumber"
  | "hostOrganisation";

/** What a value looks like, so that it can be cut out of its line. */
export type ValueKind = "text" | "date" | "code" | "choice" | "address" | "list";

/** How an attribute is known on pages: its labels, its meta tag, and what its value looks like. */
export interface Attribute {
  /** Labels seen on real pages, without spaces and colon. */
  labels?: readonly string[];
  /** Labels that mean this only in a box or beside the title: elsewhere they are everyday words. */
  weakLabels?: readonly string[];
  /** Name of the meta tag (国办发〔2017〕47号, annex on page tags). */
  meta?: string;
  value: ValueKind;
  /** A box may leave it empty: 废止日期 of a document in force, keywords. */
  mayBeEmpty?: true;
}

/** Everything a page or a document can disclose about itself. A new label seen in the wild is one more string here. */
export const attributes = {
  /** 网站名称 */
  siteName: { meta: "SiteName", value: "text" },
  /** 网站域名 */
  siteDomain: { meta: "SiteDomain", value: "address" },
  /** 网站标识码 */
  siteIdCode: { meta: "SiteIDCode", value: "code" },
  /** 栏目名称 */
  columnName: { meta: "ColumnName", value: "text" },
  /** 栏目描述 */
  columnDescription: { meta: "ColumnDescription", value: "text" },
  /** 栏目关键词 */
  columnKeywords: { meta: "ColumnKeywords", value: "list" },
  /** 栏目类别 */
  columnType: { meta: "ColumnType", value: "text" },
  /** 标题 */
  articleTitle: { meta: "ArticleTitle", value: "text" },
  /** 发布时间标签 */
  pubDate: { meta: "PubDate", value: "date" },
  /** 来源 */
  contentSource: {
    meta: "ContentSource",
    value: "text",
    labels: ["来源", "文章来源", "稿件来源", "内容来源", "新闻来源", "消息来源", "来源单位"],
  },
  /** 作者 */
  author: { meta: "Author", value: "text", weakLabels: ["作者"] },
  /** 关键词 */
  keywords: { meta: "Keywords", value: "list", mayBeEmpty: true },
  /** 内容描述 */
  description: { meta: "Description", value: "text" },
  /** 图片地址 */
  image: { meta: "Image", value: "address" },
  /** 页面地址 */
  url: { meta: "Url", value: "address" },

  /** 索引号 */
  indexNumber: {
    value: "code",
    labels: ["索引号", "信息索引", "索取号", "索引编号"],
  },
  /** 名称 */
  documentName: { value: "text", labels: ["信息名称", "信息标题", "文件名称"], weakLabels: ["名称", "标题"] },
  /** 文号 */
  documentNumber: {
    value: "text",
    labels: [
      "文号",
      "文件编号",
      "发文字号",
      "发文文号",
      "文件字号",
      "文件文号",
      "公文文号",
      "发文号",
      "文件号",
      "发布文号",
      "决定书文号",
      "行政处罚决定书文号",
      "行政许可决定文书号",
      "发布文件号",
    ],
  },
  /** 发布机构 */
  publisher: {
    value: "text",
    labels: [
      "发布机构",
      "发文机构",
      "制发机构",
      "制文机构",
      "公开机构",
      "颁布机构",
      "制定机构",
      "印发机构",
      "责任部门",
      "公开责任部门",
      "公开主体",
    ],
  },
  /** 成文日期 */
  writtenDate: {
    value: "date",
    labels: ["成文日期", "生成日期", "发文日期", "制发日期", "印发日期", "制文日期", "形成日期", "签发日期"],
  },
  /** 发布日期 */
  publishDate: {
    value: "date",
    labels: [
      "发布日期",
      "公开日期",
      "发文时间",
      "发表日期",
      "公布日期",
      "刊发日期",
      "刊登日期",
      "更新日期",
      "发稿日期",
      "录入日期",
      "上传日期",
      "上网日期",
      "添加日期",
      "创建日期",
      "编辑日期",
      "提交日期",
      "信息日期",
      "网站发布日期",
      "公开发布日期",
      "时间发布",
      "发布日",
      "发布于",
    ],
    weakLabels: ["时间", "日期", "公告时间", "公告日期"],
  },
  /** 生效日期 */
  effectiveDate: { value: "date", mayBeEmpty: true, labels: ["生效日期", "实施日期", "施行日期"] },
  /** 废止日期 */
  expiryDate: {
    value: "date",
    mayBeEmpty: true,
    labels: ["废止日期", "失效日期", "终止日期", "废止(失效)日期", "失效(废止)日期"],
  },
  /** 有效性 */
  validity: {
    value: "choice",
    labels: ["有效性", "效力状况", "效力状态", "是否有效", "时效性", "文件状态", "文件有效性"],
    weakLabels: ["效力", "时效"],
  },
  /** 主题分类 */
  topicCategory: { value: "list", labels: ["主题分类", "主题类别"] },
  /** 组配分类 */
  groupCategory: {
    value: "list",
    labels: ["组配分类", "信息分类", "内容分类", "信息类别", "组配类别", "公开目录", "所属类别", "信息类型"],
    weakLabels: ["分类", "类别"],
  },
  /** 体裁分类 */
  genre: { value: "list", labels: ["体裁分类", "体裁", "文种", "体裁类别", "公文种类"] },
  /** 主题词 */
  subjectWords: { value: "list", mayBeEmpty: true, labels: ["主题词", "关键词", "关键字"], weakLabels: ["词"] },
  /** 内容概述 */
  summary: { value: "text", labels: ["内容概述", "内容概要", "信息概述", "内容简介"], weakLabels: ["概述", "摘要"] },
  /** 公开方式 */
  disclosureMethod: {
    value: "choice",
    labels: ["公开方式", "公开属性", "公开形式", "公开类别", "公开类型", "公开方法"],
  },
  /** 公开时限 */
  disclosureTimeLimit: { value: "choice", labels: ["公开时限", "公开期限", "时限要求"] },
  /** 公开范围 */
  disclosureScope: { value: "text", labels: ["公开范围", "公开对象", "发布范围", "面向对象"] },
  /** 公开依据 */
  disclosureBasis: { value: "text", labels: ["公开依据"] },
  /** 不公开理由 */
  withholdingReason: {
    value: "text",
    mayBeEmpty: true,
    labels: ["不公开理由", "不予公开理由", "依申请公开理由", "不公开原因"],
  },
  /** 密级 */
  secrecyLevel: { value: "choice", labels: ["密级", "涉密状态", "保密级别", "秘密等级"] },
  /** 公开属性声明 */
  releaseStatement: { value: "text" },
  /** ICP备案号 */
  icpNumber: { value: "code" },
  /** 公安备案号 */
  policeNumber: { value: "code" },
  /** 主办单位 */
  hostOrganisation: { value: "text" },
} as const satisfies Record<AttributeName, Attribute>;

/** The attribute's entry with all optional fields in sight (`attributes[name]` knows only those that the entry has). */
export function attribute(name: AttributeName): Attribute {
  return attributes[name];
}

/** All attribute names, in the order of the glossary. */
export const attributeNames = Object.keys(attributes) as AttributeName[];
