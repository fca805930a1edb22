import type { PresetFileTexts } from "../preset-file-texts.js";

export const presetFileTexts: PresetFileTexts = {
  problem(problem) {
    const { code, name } = problem;
    const meant = "nearest" in problem && problem.nearest !== null ? `, perhaps “${problem.nearest}” is meant` : "";
    switch (code) {
      case "not-json":
        return "The file is not valid JSON; check its commas and quotation marks.";
      case "not-preset":
        return 'The file holds no preset; write it as {"preset": 1, "base": "standard", "rules": {...}}.';
      case "version":
        return "The version of the preset is not 1; use a file that fits this program.";
      case "too-large":
        return `The file is longer than ${name} characters; check whether it is the right one.`;
      case "unknown-field":
        return `The field “${name}” is not known; remove it and keep preset, base and rules only.`;
      case "not-text":
        return `The value of “${name}” is no text; put it in quotation marks.`;
      case "not-rules":
        return 'rules is no object with rules as its fields; write it as {"id of a rule": "off"}.';
      case "unknown-preset":
        return `There is no preset “${name}”${meant}; use strict, standard, national, changzhi or essential as base.`;
      case "unknown-rule":
        return `There is no rule “${name}”${meant}; correct its id.`;
      case "unknown-override":
        return `The setting “${name}” of the rule “${"rule" in problem ? problem.rule : ""}” is not known${meant}; use off, error, warning or info.`;
    }
  },
};
