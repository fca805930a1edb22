import type { OpinionRule } from "./define-opinion-rule.js";
import opinionAnswered from "./opinion/opinion-answered.js";
import opinionAnsweredInTime from "./opinion/opinion-answered-in-time.js";
import opinionChannels from "./opinion/opinion-channels.js";
import opinionClosedAnswered from "./opinion/opinion-closed-answered.js";
import opinionFirstRelease from "./opinion/opinion-first-release.js";
import opinionFound from "./opinion/opinion-found.js";
import opinionJudged from "./opinion/opinion-judged.js";
import opinionLevel from "./opinion/opinion-level.js";
import opinionLink from "./opinion/opinion-link.js";
import opinionMomentsInOrder from "./opinion/opinion-moments-in-order.js";
import opinionPressConference from "./opinion/opinion-press-conference.js";
import opinionResponsibleBody from "./opinion/opinion-responsible-body.js";

/** All rules over an incident of public opinion, in the order in which they are reported. */
export const opinionRules: readonly OpinionRule[] = [
  opinionAnswered,
  opinionFirstRelease,
  opinionPressConference,
  opinionAnsweredInTime,
  opinionClosedAnswered,
  opinionFound,
  opinionLevel,
  opinionJudged,
  opinionMomentsInOrder,
  opinionChannels,
  opinionResponsibleBody,
  opinionLink,
];
