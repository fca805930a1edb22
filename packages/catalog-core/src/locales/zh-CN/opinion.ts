import type { OpinionTexts } from "../opinion-texts.js";

/** What rules say of public opinion. */
export const opinionTexts: OpinionTexts = {
  incident: ({ row, title }) => `第${row}行“${title.length > 40 ? `${title.slice(0, 40)}…` : title}”`,
  rules: {
    "opinion-answered": {
      title: "到期的舆情都有回应",
      reasons: {
        never: {
          message: "{incident}发现于{found}，最迟应于{due}回应，至今没有任何回应。",
          fix: "请立即回应，并登记时间、渠道和链接。",
        },
        unjudged: {
          message: "{incident}发现于{found}，没有研判结论，也没有回应，需要回应的最迟应于{due}回应。",
          fix: "请立即研判；需要回应的立即回应，不需要的写明理由。",
        },
        "only-released": {
          message: "{incident}发现于{found}，最迟应于{due}回应，只登记了发布信息，没有登记回应。",
          fix: "请核实发布的信息是否就是回应；是的登记回应时间，不是的立即回应。",
        },
        "no-moment": {
          message: "{incident}发现于{found}，最迟应于{due}回应，登记了回应的渠道或者链接，没有登记时间。",
          fix: "请核实何时回应，并登记时间。",
        },
        "no-clock": {
          message: "{incident}的发现时间{found}没有写到几时几分，是否超过48小时不能确定。",
          fix: "请补充几时几分；没有回应的尽快回应。",
        },
      },
    },
    "opinion-first-release": {
      title: "突发事件5小时内发布权威信息",
      reasons: {
        late: {
          message: "{incident}发现于{found}，最迟应于{due}发布权威信息，{done}才发布。",
          fix: "请核对时间；今后在5小时内发布。",
        },
        overdue: {
          message: "{incident}发现于{found}，最迟应于{due}发布权威信息，没有发布的登记。",
          fix: "请立即发布，并登记时间；已经发布的补登。",
        },
        "no-moment": {
          message: "{incident}发现于{found}，最迟应于{due}发布权威信息，登记了渠道或者链接，没有登记时间。",
          fix: "请核实何时首次发布，并登记时间。",
        },
        "no-clock": {
          message: "{incident}的时间没有写到几时几分，是否在5小时内发布权威信息不能确定。",
          fix: "请在发现时间和首次发布时间中补充几时几分。",
        },
      },
    },
    "opinion-press-conference": {
      title: "突发事件24小时内举行新闻发布会",
      reasons: {
        late: {
          message: "{incident}发现于{found}，最迟应于{due}举行新闻发布会，{done}才举行。",
          fix: "请核对时间；今后在24小时内举行。",
        },
        overdue: {
          message: "{incident}发现于{found}，最迟应于{due}举行新闻发布会，没有举行的登记。",
          fix: "请尽快举行，并登记时间；已经举行的补登。",
        },
        "no-clock": {
          message: "{incident}的时间没有写到几时几分，是否在24小时内举行新闻发布会不能确定。",
          fix: "请在发现时间和新闻发布会时间中补充几时几分。",
        },
      },
    },
    "opinion-answered-in-time": {
      title: "其他舆情48小时内回应",
      reasons: {
        late: {
          message: "{incident}发现于{found}，最迟应于{due}回应，{done}才回应。",
          fix: "请核对时间；今后在48小时内回应。",
        },
        "no-clock": {
          message: "{incident}的时间没有写到几时几分，是否在48小时内回应不能确定。",
          fix: "请在发现时间和回应时间中补充几时几分。",
        },
      },
    },
    "opinion-closed-answered": {
      title: "办结的舆情有回应",
      reasons: {
        unanswered: {
          message: "{incident}于{closed}办结，没有回应的登记。",
          fix: "请立即回应后再行办结，并登记时间；已经回应的补登。",
        },
        unjudged: {
          message: "{incident}于{closed}办结，没有研判结论，也没有回应的登记。",
          fix: "请补充研判结论；需要回应的立即回应，不需要的写明理由。",
        },
        "only-released": {
          message: "{incident}于{closed}办结，只登记了发布信息，没有登记回应。",
          fix: "请核实发布的信息是否就是回应，是的登记回应时间。",
        },
        "no-moment": {
          message: "{incident}于{closed}办结，登记了回应的渠道或者链接，没有登记时间。",
          fix: "请核实何时回应，并登记时间。",
        },
      },
    },
    "opinion-found": {
      title: "写明发现时间",
      reasons: {
        missing: {
          message: "{incident}没有发现时间，各项时限无从计算。",
          fix: "请核实何时发现，并登记到几时几分。",
        },
      },
    },
    "opinion-level": {
      title: "写明舆情等级",
      reasons: {
        missing: {
          message: "{incident}没有写明等级，适用哪些时限不能确定。",
          fix: "请核实等级并登记；突发事件为5小时和24小时，其他为48小时。",
        },
        which: {
          message: "{incident}的等级只写“重大”，是重大突发事件还是其他重大舆情不能确定。",
          fix: "请写作“重大突发事件”或者“其他重大舆情”；前者时限为5小时和24小时，后者为48小时。",
        },
      },
    },
    "opinion-judged": {
      title: "及时研判",
      reasons: {
        unjudged: {
          message: "{incident}发现于{found}，超过一天没有研判结论。",
          fix: "请核实是否需要回应，并登记研判时间和结论。",
        },
        late: {
          message: "{incident}发现于{found}，{judged}才研判，超过一天。",
          fix: "请核实研判为何延后；今后及时研判。",
        },
        "no-conclusion": {
          message: "{incident}于{judged}研判，没有登记结论。",
          fix: "请核实是否需要回应，并登记结论。",
        },
        "no-reason": {
          message: "{incident}研判为不需回应，没有写明理由。",
          fix: "请核实并写明理由。",
        },
        major: {
          message: "{incident}是重大舆情，研判结论却是不需回应。",
          fix: "请核实研判结论；重大舆情应当回应，突发事件的时限不因研判而免除。",
        },
      },
    },
    "opinion-moments-in-order": {
      title: "各环节时间先后合理",
      reasons: {
        contradicts: {
          message: "{incident}的{later}{second}早于{earlier}{first}。",
          fix: "请核对这两个时间，改正填错的一个。",
        },
        future: {
          message: "{incident}的{earlier}{moment}晚于检查时点{now}。",
          fix: "请核实是填错，还是预定的时间。",
        },
      },
    },
    "opinion-channels": {
      title: "重大舆情通过多种渠道回应",
      reasons: {
        missing: {
          message: "{incident}是重大舆情，没有写明回应渠道。",
          fix: "请通过多种渠道回应，并登记各渠道，如“政府网站、政务新媒体”。",
        },
        single: {
          message: "{incident}是重大舆情，只通过“{channel}”一种渠道回应。",
          fix: "请再通过其他渠道回应，并登记各渠道。",
        },
      },
    },
    "opinion-responsible-body": {
      title: "写明责任单位",
      reasons: {
        missing: {
          message: "{incident}没有写明责任单位。",
          fix: "请确定由哪个单位处置和回应，并登记。",
        },
      },
    },
    "opinion-link": {
      title: "回应链接是网址",
      reasons: {
        malformed: {
          message: "{incident}的回应链接“{link}”不是网址。",
          fix: "请填写回应所在网页的完整网址，以 https:// 或者 http:// 开头，多个网址用空格分开。",
        },
      },
    },
  },
  noColumn: {
    message: "台账没有“{fields}”一栏，有{count}起舆情不能核对“{rule}”。",
    fix: "请增加这一栏并登记；没有登记的不能视为已经办理。",
  },
  comma: "”“",
  ruleError: {
    message: "规则“{rule}”未能运行，原因是“{error}”。",
    fix: "此项未检查，不能视为符合；请人工核实，并将上述原因反馈给维护人员。",
  },
};
