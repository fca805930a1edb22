import type { OpinionTexts } from "../opinion-texts.js";

/** What rules say of public opinion. */
export const opinionTexts: OpinionTexts = {
  incident: ({ row, title }) => `Row ${row}, “${title.length > 40 ? `${title.slice(0, 40)}…` : title}”,`,
  rules: {
    "opinion-answered": {
      title: "what is due is answered",
      reasons: {
        never: {
          message: "{incident} was found at {found} and due an answer by {due}, and was never answered.",
          fix: "Answer at once, and enter the moment, the channels and the link.",
        },
        unjudged: {
          message:
            "{incident} was found at {found} and has neither a conclusion nor an answer, which would have been due by {due}.",
          fix: "Judge it at once; answer if it needs an answer, else enter the reason why not.",
        },
        "only-released": {
          message:
            "{incident} was found at {found} and due an answer by {due}; information was published, and no answer is entered.",
          fix: "See whether that was the answer; if so enter the moment, else answer at once.",
        },
        "no-moment": {
          message:
            "{incident} was found at {found} and due an answer by {due}; a channel or link is entered, and no moment.",
          fix: "See when it was answered, and enter that.",
        },
        "no-clock": {
          message: "{incident} was found on {found}, at no known hour, so whether 48 hours are over isn't certain.",
          fix: "Add the hour and minute; answer soon if it isn't answered.",
        },
      },
    },
    "opinion-first-release": {
      title: "first information on emergencies within 5 hours",
      reasons: {
        late: {
          message:
            "{incident} was found at {found} and authoritative information due by {due}, and published at {done} only.",
          fix: "Check the moments; publish within 5 hours from now on.",
        },
        overdue: {
          message:
            "{incident} was found at {found} and authoritative information due by {due}, and none is entered as published.",
          fix: "Publish it at once, and enter the moment; if it was published, enter that.",
        },
        "no-moment": {
          message:
            "{incident} was found at {found} and authoritative information due by {due}; a channel or link is entered, and no moment.",
          fix: "See when information was first published, and enter that.",
        },
        "no-clock": {
          message:
            "{incident} has a moment without an hour, so whether authoritative information came within 5 hours isn't certain.",
          fix: "Add hour and minute to when it was found and when information was first published.",
        },
      },
    },
    "opinion-press-conference": {
      title: "a press conference on emergencies within 24 hours",
      reasons: {
        late: {
          message: "{incident} was found at {found} and a press conference due by {due}, and held at {done} only.",
          fix: "Check the moments; hold it within 24 hours from now on.",
        },
        overdue: {
          message: "{incident} was found at {found} and a press conference due by {due}, and none is entered as held.",
          fix: "Hold it soon, and enter the moment; if it was held, enter that.",
        },
        "no-clock": {
          message:
            "{incident} has a moment without an hour, so whether the press conference came within 24 hours isn't certain.",
          fix: "Add hour and minute to when it was found and when the press conference was held.",
        },
      },
    },
    "opinion-answered-in-time": {
      title: "other matters are answered within 48 hours",
      reasons: {
        late: {
          message: "{incident} was found at {found} and due an answer by {due}, and was answered at {done} only.",
          fix: "Check the moments; answer within 48 hours from now on.",
        },
        "no-clock": {
          message: "{incident} has a moment without an hour, so whether it was answered within 48 hours isn't certain.",
          fix: "Add hour and minute to when it was found and when it was answered.",
        },
      },
    },
    "opinion-closed-answered": {
      title: "what is closed is answered",
      reasons: {
        unanswered: {
          message: "{incident} was closed at {closed}, and no answer is entered.",
          fix: "Answer at once and close it then; if it was answered, enter the moment.",
        },
        unjudged: {
          message: "{incident} was closed at {closed}, and neither a conclusion nor an answer is entered.",
          fix: "Add the conclusion; answer if it needs an answer, else enter the reason why not.",
        },
        "only-released": {
          message: "{incident} was closed at {closed}; information was published, and no answer is entered.",
          fix: "See whether that was the answer, and enter the moment if so.",
        },
        "no-moment": {
          message: "{incident} was closed at {closed}; a channel or link is entered, and no moment.",
          fix: "See when it was answered, and enter that.",
        },
      },
    },
    "opinion-found": {
      title: "it is entered when it was found",
      reasons: {
        missing: {
          message: "{incident} doesn't say when it was found, so that no limit can be reckoned.",
          fix: "See when it was found, and enter day, hour and minute.",
        },
      },
    },
    "opinion-level": {
      title: "the level is entered",
      reasons: {
        missing: {
          message: "{incident} has no level, so which limits hold isn't certain.",
          fix: "See which it is, and enter it; emergencies have 5 and 24 hours, other matters 48.",
        },
        which: {
          message: "{incident} has “重大” for its level, which can be an emergency or another major matter.",
          fix: "Write “重大突发事件” (5 and 24 hours) or “其他重大舆情” (48 hours).",
        },
      },
    },
    "opinion-judged": {
      title: "it is judged in time",
      reasons: {
        unjudged: {
          message: "{incident} was found at {found}, and has no conclusion after more than a day.",
          fix: "See whether it needs an answer, and enter moment and conclusion.",
        },
        late: {
          message: "{incident} was found at {found} and judged at {judged}, more than a day later.",
          fix: "See why; judge in time from now on.",
        },
        "no-conclusion": {
          message: "{incident} was judged at {judged}, and no conclusion is entered.",
          fix: "See whether it needs an answer, and enter that.",
        },
        "no-reason": {
          message: "{incident} was judged to need no answer, and no reason is given.",
          fix: "See why, and enter the reason.",
        },
        major: {
          message: "{incident} is a major matter, and was judged to need no answer.",
          fix: "Check the conclusion; major matters are answered, and no judgement lifts the limits of an emergency.",
        },
      },
    },
    "opinion-moments-in-order": {
      title: "the moments are in order",
      reasons: {
        contradicts: {
          message: "{incident} has a {later}, {second}, before its {earlier}, {first}.",
          fix: "Check both, and correct the one that is wrong.",
        },
        future: {
          message: "{incident} has a {earlier}, {moment}, after the moment that it is judged for, {now}.",
          fix: "See whether it is a slip, or planned.",
        },
      },
    },
    "opinion-channels": {
      title: "major matters are answered through several channels",
      reasons: {
        missing: {
          message: "{incident} is a major matter, and no channels are entered.",
          fix: "Answer through several channels, and enter them, such as “政府网站、政务新媒体”.",
        },
        single: {
          message: "{incident} is a major matter, and was answered through “{channel}” alone.",
          fix: "Answer through other channels, too, and enter them.",
        },
      },
    },
    "opinion-responsible-body": {
      title: "the responsible body is named",
      reasons: {
        missing: {
          message: "{incident} names no responsible body.",
          fix: "Settle who deals with it and answers, and enter that.",
        },
      },
    },
    "opinion-link": {
      title: "links to answers are web addresses",
      reasons: {
        malformed: {
          message: "{incident} has the link “{link}”, which is no web address.",
          fix: "Enter the whole address of the page, beginning with https:// or http://, with blanks between several.",
        },
      },
    },
  },
  noColumn: {
    message: "The register has no column “{fields}”, so {count} incidents can't be held to this: {rule}.",
    fix: "Add the column and fill it in; what isn't entered is no proof that it was done.",
  },
  comma: "”, “",
  ruleError: {
    message: "The rule “{rule}” could not run: “{error}”.",
    fix: "This was not checked and is no pass; look at it yourself, and send that reason to the maintainers.",
  },
};
