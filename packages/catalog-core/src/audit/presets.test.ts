import { describe, expect, it } from "vitest";
import type { LocaleName } from "../locales/types.js";
import { formRules } from "../rules/form-rules.js";
import { pageRules } from "../rules/page-rules.js";
import { presetNames, presetProblemText, presetText, rulesOf } from "./presets.js";

const ids = (rules: readonly { id: string }[]) => rules.map(({ id }) => id);

describe("rulesOf", () => {
  it("standard runs all rules as they are, strict a step heavier, essential what the law says must be", () => {
    expect(rulesOf("standard")).toEqual({ rules: pageRules, problems: [] });
    expect(ids(rulesOf("essential").rules)).toEqual(ids(pageRules.filter(({ severity }) => severity === "error")));
    const heavier = { error: "error", warning: "error", info: "warning" };
    for (const rules of [pageRules, formRules]) {
      const strict = rulesOf(
        "strict",
        {},
        rules as readonly Pick<(typeof pageRules)[number], "id" | "severity" | "duties">[],
      );
      expect(strict.rules.map(({ id, severity }) => [id, severity])).toEqual(
        rules.map(({ id, severity }) => [id, heavier[severity]]),
      );
    }
    expect(new Set(pageRules.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "info"]));
  });

  it("what only the notice of Changzhi's bureau asks for is left out of one, and an error in the other", () => {
    const ofNotice = ids(formRules.filter(({ duties }) => duties.every((id) => id.startsWith("CZ-"))));
    expect(ofNotice).toContain("form-withholding-reason");
    const others = ids(formRules).filter((id) => !ofNotice.includes(id));
    expect(ids(rulesOf("national", {}, formRules).rules)).toEqual(others);
    const changzhi = rulesOf("changzhi", {}, formRules).rules;
    expect(ids(changzhi)).toEqual(ids(formRules));
    for (const { id, severity } of changzhi) if (ofNotice.includes(id)) expect(severity, id).toBe("error");
    expect(ids(rulesOf("national").rules)).toEqual(ids(pageRules));
  });

  it("an override is what it says, under any preset", () => {
    const severity = (preset: string) =>
      rulesOf(preset, { "tag-case": "info" }).rules.find(({ id }) => id === "tag-case")?.severity;
    expect(["strict", "standard", "essential"].map(severity)).toEqual(["info", "info", "info"]);
  });

  it("overrides change a severity, switch a rule off, or bring one in; the rule itself stays as it is", () => {
    const { rules } = rulesOf("essential", { "index-number": "info", "secrecy-mark": "off" });
    expect(rules.find(({ id }) => id === "index-number")?.severity).toBe("info");
    expect(ids(rules)).not.toContain("secrecy-mark");
    expect(pageRules.find(({ id }) => id === "index-number")?.severity).not.toBe("info");
    const order = ids(pageRules);
    expect(ids(rules)).toEqual(ids(rules).sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it("takes other rules as well, and overrides of both in one", () => {
    const overrides = { "form-dates": "error", "index-number": "off" };
    const form = rulesOf("standard", overrides, formRules);
    expect(form.problems).toEqual([]);
    expect(form.rules.find(({ id }) => id === "form-dates")?.severity).toBe("error");
    expect(rulesOf("standard", overrides).problems).toEqual([]);
  });

  it("tells what it doesn't know, with the nearest name, and goes on", () => {
    const { rules, problems } = rulesOf("esential", { "index-numbr": "off", "secrecy-mark": "warn", zzzzzzzz: "off" });
    expect(rules).toHaveLength(pageRules.length);
    expect(problems).toEqual([
      { code: "unknown-preset", name: "esential", nearest: "essential" },
      { code: "unknown-rule", name: "index-numbr", nearest: "index-number" },
      { code: "unknown-override", name: "warn", rule: "secrecy-mark", nearest: null },
      { code: "unknown-rule", name: "zzzzzzzz", nearest: null },
    ]);
  });

  it("isn't led astray by names of every object", () => {
    const overrides = JSON.parse('{"__proto__": "off", "constructor": "off"}');
    expect(ids(rulesOf("toString", overrides).rules)).toEqual(ids(pageRules));
    expect(rulesOf("toString", overrides).problems).toHaveLength(3);
    expect(rulesOf("x".repeat(1_000_000)).problems[0]).toMatchObject({ name: "x".repeat(60), nearest: null });
  });
});

it.each(["zh-CN", "en"] as const)("there are sentences for all of it: %s", (locale: LocaleName) => {
  for (const name of presetNames) expect(presetText(name, locale).about).not.toBe("");
  const { problems } = rulesOf("esential", { "index-numbr": "off", "secrecy-mark": "of" });
  for (const problem of problems) expect(presetProblemText(problem, locale)).toContain(problem.nearest);
});
