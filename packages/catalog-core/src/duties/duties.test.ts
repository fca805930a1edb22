import { describe, expect, test } from "vitest";
import { isDay } from "../calendar/index.js";
import { duties, dutyById, dutyText } from "./index.js";

describe("duties", () => {
  test("have ids of their own", () => {
    expect(duties.length).toBeGreaterThan(0);
    expect(new Set(duties.map((duty) => duty.id)).size).toBe(duties.length);
    for (const { id } of duties) expect(id).toMatch(/^[A-Z0-9]+-[\w./-]+$/);
  });

  test.each(duties.map((duty) => [duty.id, duty] as const))("%s is complete in both languages", (_, duty) => {
    const words = [
      duty.who,
      duty.text,
      duty.source.document,
      ...[duty.when, duty.source.article].filter((one) => one !== null),
    ];
    for (const { zh, en } of words) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/[A-Za-z]/);
      expect(zh).not.toMatch(/^\s|\s$/);
      expect(en).not.toMatch(/^\s|\s$/);
    }
    // Put into a line behind a colon, with a mark behind them perhaps.
    expect(duty.text.zh).not.toMatch(/[。；]$|推断|据转载/);
    expect(duty.text.en).not.toMatch(/[.;]$|inferred|reported/);
  });

  test.each(duties.map((duty) => [duty.id, duty] as const))(
    "%s says how it is known and what can show it",
    (_, duty) => {
      expect(["certain", "reported", "inferred"]).toContain(duty.certainty);
      expect(["page", "list", "record", "period", "human"]).toContain(duty.checkable);
      if (duty.source.inForceSince !== null) expect(isDay(duty.source.inForceSince)).toBe(true);
      if (duty.source.number !== null) expect(duty.source.number).toMatch(/\d/);
    },
  );

  test("what is certain rests on a text that was read", () => {
    const read = [
      "《中华人民共和国政府信息公开条例》",
      "《长治市教育局关于做好教育领域基层政务公开标准目录编制工作的通知》",
    ];
    for (const duty of duties) if (duty.certainty === "certain") expect(read).toContain(duty.source.document.zh);
  });
});

describe("dutyById", () => {
  test("finds a duty, and nothing where there is none", () => {
    expect(dutyById("REG-26-20wd")?.source.article?.zh).toBe("第二十六条");
    expect(dutyById("reg-26-20wd")).toBeUndefined();
    expect(dutyById("constructor")).toBeUndefined();
  });
});

describe("dutyText", () => {
  test("names source and article, and what is asked", () => {
    expect(dutyText("REG-12-index", "zh-CN")).toBe(
      "《中华人民共和国政府信息公开条例》（国务院令第711号）第十二条：公开目录逐条列出信息的索引、名称、内容概述、生成日期等",
    );
    expect(dutyText("REG-12-index", "en")).toBe(
      "Regulations of the People's Republic of China on Open Government Information (国务院令第711号), article 12: the disclosure catalog lists each piece of information with its index, name, summary and date of creation",
    );
  });

  test("says when the text itself was not read", () => {
    expect(dutyText("PAGE-date", "zh-CN")).toBe(
      "《政府网站发展指引》（国办发〔2017〕47号）：文章页清楚显示发布时间，精确到分（据转载）",
    );
    expect(dutyText("PAGE-date", "en")).toMatch(
      /\(国办发〔2017〕47号\): an article page .*\(as reported by third parties\)$/,
    );
    expect(dutyText("META-empty", "zh-CN")).toBe("各地政府信息公开目录编制规范：页面列出的项目有内容（推断）");
    expect(dutyText("META-empty", "en")).toMatch(/ \(inferred\)$/);
  });

  test("knows no text for another id", () => {
    expect(dutyText("REG-99", "zh-CN")).toBeNull();
    expect(dutyText("", "en")).toBeNull();
  });
});
