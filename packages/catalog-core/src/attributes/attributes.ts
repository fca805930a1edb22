export type AttributeName = keyof typeof attributes;

/** What a value looks like, so that it can be cut out of its line. */
export type ValueKind = "text" | "date" | "code" | "choice" | "address" | "list";

export interface Attribute {
  zh: string;
  en: string;
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
  siteName: { zh: "网站名称", en: "Site name", meta: "SiteName", value: "text" },
  siteDomain: { zh: "网站域名", en: "Site domain", meta: "SiteDomain", value: "address" },
  siteIdCode: { zh: "网站标识码", en: "Site identification code", meta: "SiteIDCode", value: "code" },
  columnName: { zh: "栏目名称", en: "Column name", meta: "ColumnName", value: "text" },
  columnDescription: { zh: "栏目描述", en: "Column description", meta: "ColumnDescription", value: "text" },
  columnKeywords: { zh: "栏目关键词", en: "Column keywords", meta: "ColumnKeywords", value: "list" },
  columnType: { zh: "栏目类别", en: "Column type", meta: "ColumnType", value: "text" },
  articleTitle: { zh: "标题", en: "Article title", meta: "ArticleTitle", value: "text" },
  pubDate: { zh: "发布时间标签", en: "Publication date tag", meta: "PubDate", value: "date" },
  contentSource: {
    zh: "来源", en: "Content source", meta: "ContentSource", value: "text",
    labels: ["信息来源", "文章来源", "稿件来源", "内容来源", "新闻来源", "消息来源", "来源单位", "来源"],
  },
  author: { zh: "作者", en: "Author", meta: "Author", value: "text", weakLabels: ["作者"] },
  keywords: { zh: "关键词", en: "Keywords", meta: "Keywords", value: "list", mayBeEmpty: true },
  description: { zh: "内容描述", en: "Description", meta: "Description", value: "text" },
  image: { zh: "图片地址", en: "Image", meta: "Image", value: "address" },
  url: { zh: "页面地址", en: "Page address", meta: "Url", value: "address" },

  indexNumber: {
    zh: "索引号", en: "Index number", value: "code",
    labels: ["索引号", "信息索引号", "信息索引", "政府信息索引号", "索取号", "索引编号", "信息索取号"],
  },
  documentName: { zh: "名称", en: "Document name", value: "text", labels: ["信息名称", "文件名称", "信息标题"], weakLabels: ["名称", "标题"] },
  documentNumber: {
    zh: "文号", en: "Document number", value: "text",
    labels: ["文号", "文件编号", "发文字号", "发文文号", "文件字号", "文件文号", "公文文号", "发文号", "文件号", "发布文号", "信息文号", "决定书文号", "行政处罚决定书文号", "行政许可决定文书号", "发布文件号"],
  },
  publisher: {
    zh: "发布机构", en: "Publisher", value: "text",
    labels: [
      "发布机构", "发文机关", "发文机构", "制发机关", "发布单位", "发文单位", "发布机关", "制文机关", "公开机构", "公开主体",
      "责任部门", "发布部门", "信息发布机构", "信息公开机构", "颁布机构", "制发单位", "制定机关", "印发机关", "公开责任部门", "发布者单位", "信息提供单位",
    ],
  },
  writtenDate: {
    zh: "成文日期", en: "Date written", value: "date",
    labels: ["成文日期", "生成日期", "发文日期", "成文时间", "生成时间", "制发日期", "印发日期", "制文日期", "形成日期", "信息生成日期", "签发日期"],
  },
  publishDate: {
    zh: "发布日期", en: "Publication date", value: "date",
    labels: ["发布日期", "公开日期", "发布时间", "发文时间", "公开时间", "发表时间", "信息发布日期", "公布日期", "发表日期", "公布时间", "刊发时间", "更新时间", "更新日期", "发稿时间", "公告时间", "录入时间", "上传时间", "上网时间", "网站发布日期", "时间发布", "发布于", "发布时间为", "刊登时间", "刊登日期", "刊发日期", "添加时间", "创建时间", "编辑时间", "提交时间", "上传日期", "信息时间", "信息日期", "发布日", "公开发布时间"],
    weakLabels: ["时间", "日期"],
  },
  effectiveDate: { zh: "生效日期", en: "Effective date", value: "date", mayBeEmpty: true, labels: ["生效日期", "生效时间", "实施日期", "施行日期", "实施时间", "施行时间"] },
  expiryDate: { zh: "废止日期", en: "Expiry date", value: "date", mayBeEmpty: true, labels: ["废止日期", "废止时间", "失效日期", "失效时间", "终止日期", "废止(失效)日期", "失效(废止)日期"] },
  validity: { zh: "有效性", en: "Validity", value: "choice", labels: ["有效性", "效力状况", "效力状态", "是否有效", "时效性", "文件状态", "文件有效性", "信息有效性"], weakLabels: ["效力", "时效"] },
  topicCategory: { zh: "主题分类", en: "Topic category", value: "list", labels: ["主题分类", "主题类别", "信息主题分类"] },
  groupCategory: { zh: "组配分类", en: "Group category", value: "list", labels: ["组配分类", "信息分类", "内容分类", "信息类别", "组配类别", "公开目录", "所属类别", "信息类型"], weakLabels: ["分类", "类别"] },
  genre: { zh: "体裁分类", en: "Genre", value: "list", labels: ["体裁分类", "体裁", "文种", "体裁类别", "公文种类"] },
  subjectWords: { zh: "主题词", en: "Subject words", value: "list", mayBeEmpty: true, labels: ["主题词", "关键词", "关键字"], weakLabels: ["词"] },
  summary: { zh: "内容概述", en: "Summary", value: "text", labels: ["内容概述", "内容概要", "信息概述", "内容简介"], weakLabels: ["概述", "摘要"] },
  disclosureMethod: { zh: "公开方式", en: "Disclosure method", value: "choice", labels: ["公开方式", "公开属性", "公开形式", "公开类别", "公开类型", "公开方法"] },
  disclosureTimeLimit: { zh: "公开时限", en: "Disclosure time limit", value: "choice", labels: ["公开时限", "公开期限", "时限要求"] },
  disclosureScope: { zh: "公开范围", en: "Disclosure scope", value: "text", labels: ["公开范围", "公开对象", "发布范围", "面向对象"] },
  disclosureBasis: { zh: "公开依据", en: "Disclosure basis", value: "text", labels: ["公开依据"] },
  withholdingReason: { zh: "不公开理由", en: "Reason for withholding", value: "text", mayBeEmpty: true, labels: ["不公开理由", "不予公开理由", "依申请公开理由", "不公开原因"] },
  secrecyLevel: { zh: "密级", en: "Secrecy level", value: "choice", labels: ["密级", "涉密状态", "保密级别", "秘密等级"] },
  releaseStatement: { zh: "公开属性声明", en: "Release statement", value: "text" },
  icpNumber: { zh: "ICP备案号", en: "ICP record number", value: "code" },
  policeNumber: { zh: "公安备案号", en: "Public security record number", value: "code" },
  hostOrganisation: { zh: "主办单位", en: "Host organisation", value: "text" },
} as const satisfies Record<string, Attribute>;

/** The attribute's entry with all optional fields in sight (`attributes[name]` knows only those that the entry has). */
export function attribute(name: AttributeName): Attribute {
  return attributes[name];
}

/** All attribute names, in the order of the glossary. */
export const attributeNames = Object.keys(attributes) as AttributeName[];
