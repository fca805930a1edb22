import type { StoreTexts } from "./zh-CN.js";

export const en: StoreTexts = {
  trouble: {
    unavailable:
      "The browser could not open its storage. Pages are checked as before, but results and decisions are not kept; look at the browser's privacy settings.",
    newer: "A newer version of the extension has opened the storage; this page saves nothing any more. Open it again.",
    blocked:
      "Another page still uses the storage of the old version; nothing is saved for now. Close the extension's other pages.",
    full: "The storage is full, even after the oldest audits were dropped. Make room on the disk, or erase audits in the settings.",
  },
  refusal: {
    "no-reason": "No reason is given; write one, then save.",
    "wrong-day": "The day is no valid day, or earlier than today; correct it, then save.",
    "too-long": "The text is too long and was not saved; shorten it and try again.",
    "not-a-page": "This page has no address to keep anything by; nothing was saved.",
    "not-kept": "The storage could not be written to; nothing was saved.",
  },
  notKept(problem) {
    switch (problem.code) {
      case "wrong":
        return problem.problem;
      case "too-many":
        return `${problem.most} are kept, which is the most there can be; remove one that is not used.`;
      case "not-kept":
        return "The storage could not be written to; nothing was saved.";
    }
  },
  backup(problem) {
    switch (problem.code) {
      case "too-large":
        return `The backup has more than ${problem.most} characters and was not imported.`;
      case "not-json":
        return "The file is incomplete or no backup, and was not imported; choose a file that this extension has exported.";
      case "not-backup":
        return "The file is no backup of this extension and was not imported; choose a file that it has exported.";
      case "newer-version":
        return `The backup has version ${problem.version}, of a newer extension, and was not imported; update the extension first.`;
      case "missing":
        return `The backup has no “${problem.path}” and was not imported.`;
      case "too-many":
        return `The backup has more than ${problem.most} of “${problem.path}” and was not imported.`;
      case "wrong":
        return `“${problem.path}” in the backup is not what it should be; nothing was imported.`;
      case "refused":
        return `“${problem.path}” in the backup was refused; nothing was imported. ${problem.problem}`;
      case "settings-not-kept":
        return "The settings could not be written; nothing was imported.";
      case "not-kept":
        return "The storage could not be written to; nothing was imported, and nothing has changed.";
    }
  },
  locked: "Your organisation has set this; it can't be changed here.",
};
