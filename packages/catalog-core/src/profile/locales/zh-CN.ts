import type { ProfileTexts } from "../profile-problem.js";

const kinds = { text: "文字", list: "列表", object: "由各栏组成的一组内容" };

export const zhCN: ProfileTexts = {
  sentence({ code, expected, most = 0 }, place) {
    const at = place === "" ? "文件" : `“${place}”`;
    switch (code) {
      case "not-json":
        return "文件不是有效的 JSON，请检查文件是否完整，或者请对方重新导出。";
      case "too-large":
        return `文件超过${most}字，请只导出需要的站点配置。`;
      case "not-profile":
        return "文件内容不是站点配置，请选择由本工具导出的站点配置文件。";
      case "version":
        return `${at}应为 1，请用同一版本的工具重新导出。`;
      case "missing":
        return `缺少${at}，请补充。`;
      case "empty":
        return `${at}没有内容，请填写。`;
      case "wrong-type":
        return `${at}应为${kinds[expected ?? "text"]}，请改正。`;
      case "too-long":
        return `${at}超过${most}字，请缩短。`;
      case "too-many":
        return `${at}超过${most}项，请减少。`;
      case "unknown-key":
        return `${at}是格式中没有的一栏，请核对拼写，或者删去。`;
      case "unknown-attribute":
        return `${at}不是已知的要素，请核对名称，例如“publisher”“indexNumber”。`;
      case "malformed-id":
        return `${at}只能由小写字母、数字和单个连字符组成，请改正。`;
      case "same-id":
        return `${at}与文件中另一个站点配置相同，请改为不同的标识。`;
      case "host":
        return `${at}应为网站域名，例如“www.example.gov.cn”或者“*.example.gov.cn”，不含 http:// 和路径，请改正。`;
      case "host-too-wide":
        return `${at}包括了不相干的网站，请写明具体单位的域名，例如“*.example.gov.cn”。`;
      case "page":
        return `${at}应以“/”开头，可用“*”代表任意内容，请改正。`;
      case "kind":
        return `${at}应为 home、column、article、catalog、form、other 之一，请改正。`;
      case "selector":
        return `${at}的括号或者引号不成对，请改正选择器。`;
      case "selector-too-costly":
        return `${at}过于复杂，会拖慢网页，请减少层级，“:has()”最多用一次。`;
      case "take":
        return `${at}应为 text 或者 attribute，请改正。`;
      case "attribute-name":
        return `取元素属性时，${at}应为属性名，例如“content”，请改正。`;
      case "name-without-take":
        return `${at}只在“take”为 attribute 时使用，请删去，或者补上“take”。`;
      case "control-character":
        return `${at}中有不可见的控制字符，请删去。`;
      case "day":
        return `${at}应为实际存在的日期，写作“2026-11-23”，请改正。`;
      case "more":
        return "另有问题未列出，请先改正以上各处。";
    }
  },
};
