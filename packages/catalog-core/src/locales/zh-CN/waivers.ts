import type { WaiverTexts } from "../waiver-texts.js";

export const waiverTexts: WaiverTexts = {
  problem({ code, number, field, most }) {
    const place = number === null ? "文件" : `第 ${number} 条豁免`;
    switch (code) {
      case "not-json":
        return "文件不是有效的 JSON；请检查逗号和引号是否齐全。";
      case "not-waivers":
        return '文件不是豁免清单；请写成 {"waivers": 1, "list": [...]} 的形式。';
      case "version":
        return "豁免清单的版本不是 1；请使用与本程序相符的文件。";
      case "too-large":
        return `文件超过 ${most} 个字符；请核对是否选错了文件。`;
      case "too-many":
        return `豁免超过 ${most} 条；请分成几个文件，或者改用对整个网站的豁免。`;
      case "not-an-object":
        return `${place}不是带有各字段的对象；请写明规则、范围、理由和日期。`;
      case "unknown-field":
        return `${place}有无法识别的字段“${field}”；请删除或改正。`;
      case "missing":
        return field === "reason" ? `${place}没有写理由；请补上 reason。` : `${place}缺少 ${field}；请补上。`;
      case "not-text":
        return `${place}的 ${field} 不是文字；请改为加引号的文字。`;
      case "empty":
        return field === "reason" ? `${place}的理由是空的；请写明为什么豁免。` : `${place}的 ${field} 是空的；请填写。`;
      case "too-long":
        return `${place}的 ${field} 超过 ${most} 个字符；请缩短。`;
      case "no-scope":
        return `${place}没有写范围；请写明 key（一处问题）、page（一页）、entry（一个目录事项的网页）或 host（一个网站）之一。`;
      case "several-scopes":
        return `${place}写了不止一个范围；key、page、entry、host 请只留一个，只有 key 可以另附 page。`;
      case "not-a-day":
        return `${place}的 ${field} 不是有效的日期；请写成 2026-11-23 的形式。`;
      case "until-before-on":
        return `${place}的截止日期早于设立日期；请核对 on 和 until。`;
      case "not-a-host":
        return `${place}的 host 不是网站域名；请只写域名，如 www.example.gov.cn。`;
    }
  },
};
