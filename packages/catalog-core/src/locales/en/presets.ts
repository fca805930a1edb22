import type { PresetTexts } from "../preset-texts.js";

export const presetTexts: PresetTexts = {
  presets: {
    strict: { title: "Strict", about: "Runs every rule; warnings count as errors, hints as warnings." },
    standard: { title: "Standard", about: "Runs every rule at its own severity; used where nothing is chosen." },
    national: {
      title: "National",
      about: "Runs what laws and national documents ask for, and not what only the notice of Changzhi's bureau does.",
    },
    changzhi: {
      title: "Changzhi",
      about: "Runs every rule; what only the notice of Changzhi's bureau asks for counts as an error.",
    },
    essential: { title: "Essential", about: "Runs only what the law says must be." },
  },
  problem({ code, name, rule, nearest }) {
    const meant = nearest === null ? "" : `, perhaps “${nearest}” is meant`;
    switch (code) {
      case "unknown-preset":
        return `There is no preset “${name}”${meant}; use strict, standard, national, changzhi or essential. Until then standard is used.`;
      case "unknown-rule":
        return `There is no rule “${name}”${meant}; correct the name. Until then this setting does nothing.`;
      case "unknown-override":
        return `The setting “${name}” of the rule “${rule}” is not known${meant}; use off, error, warning or info.`;
    }
  },
};
