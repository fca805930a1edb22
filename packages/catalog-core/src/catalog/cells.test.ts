import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  channelsCell,
  channelsOfForm,
  listCell,
  readAudience,
  readBasis,
  readChannels,
  readElements,
  readLevel,
  readMark,
  readMethod,
} from "./cells.js";
import { oneLine } from "./text.js";
import { channelOf, inChannelOrder } from "./vocabulary.js";

describe("公开内容（要素）", () => {
  it.each<[string, string[]]>([
    ["教育事业发展主要情况", ["教育事业发展主要情况"]],
    ["学校名称、学校地址、办学层次、办学类型、办公电话", ["学校名称", "学校地址", "办学层次", "办学类型", "办公电话"]],
    ["评优奖励的条件、程序", ["评优奖励的条件、程序"]],
    ["转学、休学、复学等办理流程和时限", ["转学、休学、复学等办理流程和时限"]],
    ["● 年检结果\n● 行政处罚信息", ["年检结果", "行政处罚信息"]],
    ["●年检结果●行政处罚信息", ["年检结果", "行政处罚信息"]],
    ["1.招生政策\n2.招生计划", ["招生政策", "招生计划"]],
    ["1、招生政策；2、招生计划。", ["招生政策", "招生计划。"]],
    ["（1）招生政策\n（2）招生计划", ["招生政策", "招生计划"]],
    ["招生政策\n招生计划", ["招生政策", "招生计划"]],
    ["招 生 政 策", ["招生政策"]],
    ["《关于甲的\n通知》", ["《关于甲的通知》"]],
    ["", []],
  ])("%j", (text, items) => expect(readElements(text)).toEqual(items));
});

describe("公开依据", () => {
  it.each<[string, string[]]>([
    ["《政府信息公开条例》", ["《政府信息公开条例》"]],
    ["《甲》、《乙》", ["《甲》", "《乙》"]],
    ["《甲》《乙》", ["《甲》", "《乙》"]],
    ["《甲》（国令第711号）、《乙》", ["《甲》（国令第711号）", "《乙》"]],
    ["《甲》\n《乙》", ["《甲》", "《乙》"]],
    ["1.《甲》\n2.《乙》", ["《甲》", "《乙》"]],
    [
      "《国务院关于鼓励社会力量兴办教育 促进民办教育健康发展的若干意见》",
      ["《国务院关于鼓励社会力量兴办教育 促进民办教育健康发展的若干意见》"],
    ],
    ["《中华人民共和国\n教育法》；《教师法》", ["《中华人民共和国教育法》", "《教师法》"]],
  ])("%j", (text, items) => expect(readBasis(text)).toEqual(items));
});

describe("公开渠道和载体", () => {
  it.each<[string, string[]]>([
    ["■政府网站 □政府公报 ■两微一端", ["政府网站", "两微一端"]],
    ["■政府网站\n□政府公报\n☑ 公开查阅点", ["政府网站", "公开查阅点"]],
    ["政府网站■ 政府公报□\n两微一端 ☑", ["政府网站", "两微一端"]],
    ["√政府网站 √两微一端", ["政府网站", "两微一端"]],
    ["政府网站、两微一端", ["政府网站", "两微一端"]],
    ["两微一端，政府网站", ["政府网站", "两微一端"]],
    ["■政 府 网 站 ■其他 校务公开栏", ["政府网站", "其他校务公开栏"]],
    ["■社区/企事业单位/村公示栏（电子屏）", ["社区/企事业单位/村公示栏（电子屏）"]],
    ["政府门户网站", ["政府网站"]],
    ["□政府网站 □其他____", []],
    ["", []],
  ])("%j", (text, names) => expect(readChannels(text)).toEqual(names));
});

it.each<[string, boolean | null]>([
  ["√", true],
  ["■", true],
  ["☑", true],
  ["是", true],
  ["", false],
  ["□", false],
  ["—", false],
  ["否", false],
  ["申请人", null],
])("the mark %j", (text, said) => expect(readMark(text)).toBe(said));

it("words of closed sets", () => {
  expect(readAudience("面向全社会")).toEqual({ values: ["public"], unknown: [] });
  expect(readAudience("特定群众")).toEqual({ values: ["specific"], unknown: [] });
  expect(readAudience("本校学生")).toEqual({ values: [], unknown: ["本校学生"] });
  expect(readMethod("主动公开、依申请公开")).toEqual({ values: ["proactive", "on-request"], unknown: [] });
  expect(readMethod("■主动 □依申请")).toEqual({ values: ["proactive"], unknown: [] });
  expect(readLevel("县（区）级、乡（镇）级")).toEqual({ values: ["county", "township"], unknown: [] });
});

describe("what is written is read back", () => {
  const item = fc
    .array(fc.constantFrom(..."甲乙丙《》（）、；，。: 1.2①●■√一二=+@-\"'|<&", "等", "公开"), {
      minLength: 1,
      maxLength: 20,
    })
    .map((parts) => oneLine(parts.join("")).replace(/^[●•◆▪‣·○◦※➢►▶∙\s]+/, ""))
    .filter((text) => text !== "");

  it("lists", () =>
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        expect(readElements(listCell(items, readElements))).toEqual(items);
        expect(readBasis(listCell(items, readBasis))).toEqual(items);
      }),
      { numRuns: 2_000 },
    ));

  it("channels", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("政府网站", "两微一端", "其他", "精准推送", "村广播", "发布会/听证会")),
        (names) => {
          const channels = inChannelOrder(names.map(channelOf));
          expect(readChannels(channelsCell(channels))).toEqual(channels);
          expect(channelsOfForm(channelsCell([...channels, "网 格_■群"]))).toEqual([...channels, "网 格_■群"]);
        },
      ),
    ));
});
