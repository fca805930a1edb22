import { documents, from } from "./sources.js";
import type { Duty, Words } from "./types.js";

const counties: Words = { zh: "县级人民政府及其部门", en: "county governments and their departments" };

/** 国办发〔2019〕54号: standard catalogs at the grassroots. */
export const grassrootsOpinion: readonly Duty[] = [
  {
    id: "54-catalog-2020",
    who: counties,
    when: { zh: "2020年底前", en: "by the end of 2020" },
    due: { kind: "once", by: "2020-12-31" },
    text: {
      zh: "编制26个试点领域（含义务教育）的本级政务公开标准目录",
      en: "a standard catalog of the county's own is compiled for each of the 26 pilot fields, compulsory education among them",
    },
    source: from(documents.grassrootsOpinion),
    certainty: "reported",
    checkable: "list",
  },
  {
    id: "54-ministry-2021",
    who: { zh: "国务院部门", en: "ministries under the State Council" },
    when: { zh: "2021年底前", en: "by the end of 2021" },
    due: { kind: "once", by: "2021-12-31" },
    text: {
      zh: "编制其他领域的政务公开标准指引",
      en: "guides with disclosure standards are made for the other fields",
    },
    source: from(documents.grassrootsOpinion),
    certainty: "reported",
    checkable: "human",
  },
  {
    id: "54-2023",
    who: { zh: "各级人民政府", en: "governments of every level" },
    when: { zh: "到2023年", en: "by 2023" },
    text: {
      zh: "基本建成统一的基层政务公开标准体系",
      en: "there is, on the whole, one system of standards for disclosure at the grassroots",
    },
    source: from(documents.grassrootsOpinion),
    certainty: "reported",
    checkable: "human",
  },
  {
    id: "54-site",
    who: counties,
    when: null,
    text: {
      zh: "县级政府门户网站集中发布信息，统一互动和办事入口，设政务公开专区，并向农村和社区延伸",
      en: "the county portal publishes all information in one place, with one entrance each for talking to the government and for its services, and a section for disclosure that reaches villages and neighbourhoods",
    },
    source: from(documents.grassrootsOpinion),
    certainty: "reported",
    checkable: "human",
  },
  {
    id: "54-flow",
    who: counties,
    when: null,
    text: {
      zh: "优化信息管理、发布、解读、回应、依申请公开和公众参与的流程",
      en: "the steps of managing, publishing and interpreting information, of answers, applications and public participation are bettered",
    },
    source: from(documents.grassrootsOpinion),
    certainty: "reported",
    checkable: "human",
  },
];
