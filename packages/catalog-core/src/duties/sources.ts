import type { LegalDocument, Source, Words } from "./types.js";

/** The documents that duties come from. */
export const documents = {
  regulation: {
    name: {
      zh: "《中华人民共和国政府信息公开条例》",
      en: "Regulations of the People's Republic of China on Open Government Information",
    },
    number: "国务院令第711号",
    inForceSince: "2019-05-15",
  },
  siteGuideline: {
    name: { zh: "《政府网站发展指引》", en: "Guidelines on the Development of Government Websites" },
    number: "国办发〔2017〕47号",
    inForceSince: "2017-05-15",
  },
  grassrootsOpinion: {
    name: {
      zh: "《国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见》",
      en: "Guiding Opinions of the General Office of the State Council on standardising disclosure at the grassroots",
    },
    number: "国办发〔2019〕54号",
    inForceSince: null,
  },
  siteIndicators: {
    name: {
      zh: "《政府网站与政务新媒体检查指标》",
      en: "Indicators for the inspection of government websites and new media",
    },
    number: "国办秘函〔2019〕19号",
    inForceSince: "2019-04-01",
  },
  platformNotice: {
    name: {
      zh: "《国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知》",
      en: "Notice on the government information disclosure platform",
    },
    number: "国办公开办函〔2019〕61号",
    inForceSince: null,
  },
  opinionNotice: {
    name: {
      zh: "《国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知》",
      en: "Notice on answering public opinion in disclosure work",
    },
    number: "国办发〔2016〕61号",
    inForceSince: null,
  },
  educationGuide: {
    name: {
      zh: "教育部关于教育领域基层政务公开标准的指引",
      en: "Guide of the Ministry of Education on grassroots disclosure in education",
    },
    number: null,
    inForceSince: null,
  },
  governmentSites: {
    name: { zh: "各地政府网站的通行做法", en: "What government websites commonly do" },
    number: null,
    inForceSince: null,
  },
  documentFormat: {
    name: { zh: "《党政机关公文格式》", en: "Layout of Official Documents of Party and Government Organs" },
    number: "GB/T 9704-2012",
    inForceSince: "2012-07-01",
  },
  catalogSystemGuide: {
    name: {
      zh: "《政府信息公开目录系统实施指引（试行）》",
      en: "Implementation Guide for Government Information Disclosure Catalog Systems (Trial)",
    },
    number: null,
    inForceSince: null,
  },
  localCatalogRules: {
    name: {
      zh: "各地政府信息公开目录编制规范",
      en: "Local rules on compiling government information disclosure catalogs",
    },
    number: null,
    inForceSince: null,
  },
  publishedCatalogs: {
    name: {
      zh: "各地已公布的基层政务公开标准目录",
      en: "Standard catalogs of disclosure that local governments have published",
    },
    number: null,
    inForceSince: null,
  },
  changzhiNotice: {
    name: {
      zh: "《长治市教育局关于做好教育领域基层政务公开标准目录编制工作的通知》",
      en: "Notice of the Changzhi Education Bureau on compiling standard catalogs of disclosure in education",
    },
    number: null,
    inForceSince: "2020-08-12",
  },
} as const satisfies Record<string, LegalDocument>;

/** A duty's source: a document, and the place in it where one is known. */
export function from(document: LegalDocument, article: Words | null = null): Source {
  return { document: document.name, number: document.number, article, inForceSince: document.inForceSince };
}

/** An article of the 条例, by its number in both writings. */
export function regulationArticle(zh: string, number: number): Source {
  return from(documents.regulation, { zh: `第${zh}条`, en: `article ${number}` });
}

/** Several articles of the 条例, as they are written. */
export const regulationArticles = (zh: string, en: string): Source => from(documents.regulation, { zh, en });

/** The annex of 国办发〔2017〕47号 that lists the meta tags. */
export const tagNorm: Source = from(documents.siteGuideline, {
  zh: "附件 网页标签规范",
  en: "annex on page tags",
});
